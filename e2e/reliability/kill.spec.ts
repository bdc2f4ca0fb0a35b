import type { Page } from '@playwright/test';
import { asFile, goal, homeLink, orderKey, planText } from '../fixtures/plan-files.ts';
import type { BrowserHome } from './support/browser-home.ts';
import { stored } from './support/stored.ts';
import { addAfter, expect, planWith, rounds, seen, test } from './support/test.ts';

const numberIn = (title: string) => Number(/^k(\d+)$/.exec(title)?.[1] ?? 0);

/** Tells the highest number on screen each time the app says that all is saved. */
async function onSaved(page: Page, tell: (highest: number) => void): Promise<void> {
  await page.exposeFunction('tellSaved', tell);
  await page.evaluate(() => {
    const told = Reflect.get(window, 'tellSaved') as (highest: number) => void;
    const look = () => {
      const state = document.querySelector('[role=status][aria-label="Save state"]')?.textContent ?? '';
      if (!state.startsWith('Saved')) return;
      // A title still being typed is not called saved by anybody.
      const titles = [...document.querySelectorAll('[role=treegrid] [role=rowheader]:not(:has(textarea))')];
      told(Math.max(...titles.map(({ textContent }) => Number(/k(\d+)/.exec(textContent ?? '')?.[1] ?? 0))));
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Adds goals as fast as the keyboard goes, until the browser is no more. */
async function addUntilKilled(page: Page, home: BrowserHome, from: number): Promise<number> {
  let saved = 0;
  await onSaved(page, (highest) => {
    saved = Math.max(saved, highest);
  });
  const killed = new Promise((resolve) => setTimeout(resolve, 700 + Math.random() * 600)).then(() =>
    home.kill(),
  );
  const typing = async () => {
    for (let number = from; ; number++) await addAfter(page, `k${number}`);
  };
  await typing().catch(() => {});
  await killed;
  return saved;
}

// R1: 0 acknowledged edits lost, 0 torn, 0 starts that fail.
test('edits called saved outlive a kill of the browser at any moment', async ({ home }) => {
  let page = await home.start();
  const address = await planWith(page, 'k1');
  let highest = 1;
  for (let kill = 1; kill <= rounds(5, 100); kill++) {
    await seen(page).outline.select(`k${highest}`);
    const saved = await addUntilKilled(page, home, highest + 1);
    page = await home.start(address);
    await expect(seen(page).outline.grid).toBeVisible();
    const found = await stored(page);
    found.expectWhole();
    const numbers = found.titles.map(numberIn).filter((number) => number > 0);
    highest = Math.max(...numbers);
    expect(highest, `kill ${kill}`).toBeGreaterThanOrEqual(saved);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: highest }, (_, at) => at + 1));
    // Rows out of sight are not on the page.
    await seen(page).outline.grid.hover();
    await page.mouse.wheel(0, 1_000_000);
    await expect(seen(page).outline.row(`k${highest}`)).toBeVisible();
  }
  expect(highest).toBeGreaterThan(rounds(5, 100));
});

/** Goals in a tree of 50 below each. */
function bigFile(count: number): string {
  const at = Array.from({ length: count }, (_, index) => index);
  return planText('Five thousand goals', {
    nodes: at.map((index) => goal(`g${index}`, `Goal ${index}`, index % 50, { order: orderKey(index % 50) })),
    links: at.slice(1).map((index) => homeLink(`g${index}`, `g${Math.floor((index - 1) / 50)}`)),
  });
}

// R2: all or nothing.
test('a kill while a plan is being imported leaves all of it or nothing', async ({ home }) => {
  const file = asFile('big.json', bigFile(5_000));
  for (let kill = 0; kill < rounds(2, 40); kill++) {
    let page = await home.start();
    await expect(seen(page).start.heading).toBeVisible();
    const before = (await stored(page)).plans.length;
    await seen(page).start.chooseFile(file);
    await seen(page).importing.preview('big.json').getByRole('button', { name: 'Open as new plan' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_200));
    await home.kill();
    page = await home.start();
    await expect(seen(page).start.heading).toBeVisible();
    const found = await stored(page);
    found.expectWhole();
    expect(found.rows('nodes')).toHaveLength(found.plans.length * 5_000);
    expect(found.plans.length - before).toBeLessThanOrEqual(1);
    await expect(seen(page).start.plans.getByText('5,000 elements')).toHaveCount(found.plans.length);
    await home.stop();
  }
});
