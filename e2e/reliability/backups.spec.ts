import type { Page } from '@playwright/test';
import { stored } from './support/stored.ts';
import { expect, planWith, seen, test } from './support/test.ts';

const BEGIN = new Date('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Backups' });

/** When each backup was taken, as the list tells. */
async function backupsOf(page: Page): Promise<string[]> {
  await seen(page).plan.command('Backups…');
  await expect(dialogOf(page).getByRole('listitem').first()).toBeVisible();
  const texts = await dialogOf(page).getByRole('listitem').allTextContents();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  return texts.map((text) => /((?:Feb|Mar) \d+, 2026, [\d:]+.[AP]M)/u.exec(text)?.[1] ?? text);
}

/** Turns one bit of the newest backup, as a rotting disk does. */
const damageNewest = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('throughline');
    const names: string[] = [];
    for await (const name of folder.keys()) if (name.endsWith('.backup')) names.push(name);
    const handle = await folder.getFileHandle(names.sort().at(-1) ?? '');
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const file = await handle.createWritable();
    await file.write(bytes);
    await file.close();
  });

// R8: 3 of today, 1 of each day before, 10 in all; each is checked, and restores what was there.
test('backups of a month rotate, and a damaged one is told from a sound one', async ({ home }) => {
  const page = await home.start('about:blank');
  await page.clock.install({ time: BEGIN });
  await page.goto('./');
  await planWith(page, 'Day 0');
  const { inspector, outline, plan } = seen(page);
  await outline.select('Day 0');
  const days = 30;
  for (let day = 1; day <= days; day++) {
    // Two quarters of an hour of work, then home.
    for (const half of ['morning', 'noon']) {
      await inspector.fill('Title', `Day ${day} ${half}`);
      await plan.expectSaved();
      await page.clock.runFor(16 * MINUTE);
    }
    await page.clock.fastForward(DAY - 32 * MINUTE);
  }
  await inspector.fill('Title', 'The last day');
  await plan.expectSaved();
  await page.clock.runFor(2 * MINUTE);
  await expect.poll(async () => (await backupsOf(page)).length).toBe(10);
  const taken = await backupsOf(page);
  const dayOf = (text: string) => text.split(',')[0];
  expect(dayOf(taken[0] ?? '')).toBe('Mar 31');
  const before = taken.map(dayOf).filter((day) => day !== 'Mar 31');
  expect(before).toEqual([...new Set(before)]);
  expect(before.length).toBeGreaterThanOrEqual(7);

  await damageNewest(page);
  await inspector.fill('Title', 'Spoilt');
  await plan.expectSaved();
  await plan.command('Backups…');
  const restores = dialogOf(page).getByRole('button', { name: /^Restore “Plan”/ });
  await restores.first().click();
  await plan.expectMessage('The plan cannot be read.');
  await restores.nth(1).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(outline.row('Day 30 noon')).toBeVisible();
  await plan.expectSaved();
  (await stored(page)).expectWhole();

  // What was there before is a backup now.
  await plan.command('Backups…');
  await dialogOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'before a restore' })
    .getByRole('button')
    .click();
  await expect(outline.row('Spoilt')).toBeVisible();
});
