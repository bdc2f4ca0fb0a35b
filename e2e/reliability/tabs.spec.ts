import type { Page } from '@playwright/test';
import { stored } from './support/stored.ts';
import { addAfter, expect, planWith, rounds, seen, test } from './support/test.ts';

/** The same plan in further tabs of the same window. */
async function tabs(first: Page, count: number): Promise<Page[]> {
  const pages = [first];
  while (pages.length < count) {
    const page = await first.context().newPage();
    await page.goto(first.url());
    await expect(seen(page).outline.grid).toBeVisible();
    pages.push(page);
  }
  return pages;
}

/** Fills a field of the inspector again and again, as fast as the page can take it. */
async function fillMany(page: Page, field: string, texts: readonly string[]): Promise<void> {
  await seen(page)
    .inspector.field(field)
    .evaluate(async (box, all) => {
      const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      const setValue = Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set;
      for (const text of all) {
        if (box instanceof HTMLElement) box.focus();
        setValue?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        if (box instanceof HTMLElement) box.blur();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }, texts);
}

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);

// R4: 0 lost edits of different fields, of the same field the last one in the journal, all tabs alike within 1 s.
test('tabs that edit one goal at once lose nothing of each other', async ({ home }) => {
  const edits = rounds(200, 2_000);
  const first = await home.start();
  await planWith(first, 'Goal');
  const pages = await tabs(first, rounds(2, 4));
  for (const page of pages) {
    await seen(page).outline.select('Goal');
    await seen(page).inspector.openPart('More');
  }

  // Half of what each tab does is of a field of its own, half of one that all of them edit.
  const work = pages.map(async (page, at) => {
    for (let round = 1; round <= 10; round++) {
      const own = at % 2 === 0 ? 'Title' : 'Description';
      await fillMany(page, own, numbered(`${own} ${at} ${round}`, edits / 20));
      await fillMany(page, 'Code', numbered(`Tab ${at} ${round}`, edits / 20));
    }
  });
  await Promise.all(work);
  for (const page of pages) await seen(page).plan.expectSaved();

  const found = await stored(first);
  found.expectWhole();
  expect(found.journal).toHaveLength(edits * pages.length);
  const row = found.rows('nodes')[0]?.row ?? { id: '' };
  const ends = new RegExp(` 10 ${edits / 20}$`);
  expect(row).toMatchObject({
    title: expect.stringMatching(ends),
    description: expect.stringMatching(ends),
    code: expect.stringMatching(ends),
  });
  const lastCode = found.journal.findLast(
    ({ changes: [change] }) => fieldOf(change?.before) !== fieldOf(change?.after),
  );
  expect(fieldOf(row)).toBe(fieldOf(lastCode?.changes[0]?.after));
  for (const page of pages) {
    await expect(seen(page).outline.row(String(row['title' as never]))).toBeVisible({ timeout: 1_000 });
    for (const field of ['Title', 'Description', 'Code']) {
      const value = String(row[field.toLowerCase() as never]);
      await expect(seen(page).inspector.field(field)).toHaveValue(value, { timeout: 1_000 });
    }
  }
});

const fieldOf = (row: object | undefined): unknown => row && Reflect.get(row, 'code');

test('a branch moved in one tab and deleted in the other ends alike in both', async ({ home }) => {
  const first = await home.start();
  await planWith(first, 'Kept');
  const [mine, theirs] = await tabs(first, 2);
  if (!mine || !theirs) throw new Error('Two tabs are needed');
  for (let round = 1; round <= rounds(5, 100); round++) {
    const [from, below] = [`Goes ${round}`, `Moves ${round}`];
    await seen(mine).outline.select('Kept');
    await addAfter(mine, from);
    await addAfter(mine, below);
    await expect(seen(theirs).outline.row(below)).toBeVisible();
    await seen(mine).outline.select(below);
    await seen(theirs).outline.select(from);
    // One tab hangs it below the goal that the other one deletes.
    await Promise.all([mine.keyboard.press('Alt+ArrowRight'), theirs.keyboard.press('Delete')]);
    for (const page of [mine, theirs]) await seen(page).plan.expectSaved();
    await expect.poll(() => seen(theirs).outline.rows()).toEqual(await seen(mine).outline.rows());
    const found = await stored(mine);
    found.expectWhole();
    const links = found.rows('links').map(({ row }) => row);
    const ids = new Set(found.rows('nodes').map(({ id }) => id));
    expect(links.filter(({ from: a, to: b }) => !ids.has(String(a)) || !ids.has(String(b)))).toEqual([]);
  }
});
