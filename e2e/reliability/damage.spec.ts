import { randomInt } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BrowserHome } from './support/browser-home.ts';
import { addAfter, expect, planWith, rounds, seen, test } from './support/test.ts';

const halve = (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2));
const spoil = (path: string) => writeFileSync(path, Buffer.alloc(readFileSync(path).length, 'garbage'));
function flipBytes(path: string): void {
  const bytes = readFileSync(path);
  for (let flip = 0; flip < 8 && bytes.length > 0; flip++) {
    const at = randomInt(bytes.length);
    bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << randomInt(8)), at);
  }
  writeFileSync(path, bytes);
}

const DAMAGES: readonly (readonly [
  what: string,
  files: RegExp,
  damage: (path: string) => void,
  soak: number,
])[] = [
  ['the log of the database cut in half', /leveldb[/\\]\d+\.log$/, halve, 5],
  ['its manifest overwritten', /leveldb[/\\]MANIFEST-\d+$/, spoil, 5],
  ['its root overwritten', /leveldb[/\\]CURRENT$/, spoil, 5],
  ['bits turned over anywhere', /leveldb[/\\]\d+\.(log|ldb)$/, flipBytes, 200],
];

const TITLES = ['First', 'Second', 'Third'];

/** A plan of three goals, and a backup of it; the browser is closed then. */
async function plantPlan(home: BrowserHome): Promise<void> {
  const page = await home.start();
  await planWith(page, 'First');
  await seen(page).outline.select('First');
  await addAfter(page, 'Second');
  await addAfter(page, 'Third');
  await seen(page).plan.expectSaved();
  await seen(page).plan.command('Backups…');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog.getByText(/by hand · 3 elements/)).toBeVisible();
  await page.keyboard.press('Escape');
  await home.stop();
}

/** Finds all three goals again: they are there, or a way back to them is shown and works. */
async function findPlan(page: Page): Promise<void> {
  const { start, plan, outline } = seen(page);
  const restore = page.getByRole('button', { name: /^Restore “Plan”/ }).first();
  await expect(start.plan('Plan').or(restore).first()).toBeVisible({ timeout: 20_000 });
  if (await restore.isVisible()) await restore.click();
  await start.openPlan('Plan');
  const failure = page.getByRole('button', { name: 'Restore a backup' });
  await expect(plan.title.or(failure)).toBeVisible();
  const isMissing = async () => (await plan.title.isHidden()) || !(await hasAll(page));
  if (await isMissing()) {
    await ((await failure.isVisible()) ? failure.click() : plan.command('Backups…'));
    await restore.click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await plan.goTo('Outline');
  await outline.expectRows(TITLES.map((title) => `1 ${title}`));
}

async function hasAll(page: Page): Promise<boolean> {
  await seen(page).plan.goTo('Outline');
  await expect(seen(page).outline.grid.or(page.getByText('set aside')).first()).toBeVisible();
  const rows = await seen(page).outline.rows();
  return TITLES.every((title) => rows.includes(`1 ${title}`));
}

// R7: no blank page, nothing that comes up empty without a word, the last sound backup at most three clicks away.
for (const [what, files, damage, soak] of DAMAGES) {
  test(`${what}: the plan is there, or the way back to it`, async ({ home }) => {
    for (let round = 0; round < rounds(1, soak); round++) {
      await plantPlan(home);
      const paths = home.databaseFiles(files);
      expect(paths.length).toBeGreaterThan(0);
      paths.forEach(damage);
      const page = await home.start();
      await findPlan(page);
      await home.clear();
    }
  });
}

test('a browser that takes its database away shows that there was one', async ({ home }) => {
  await plantPlan(home);
  const page = await home.start('./', (context) =>
    context.addInitScript(() => Reflect.defineProperty(window, 'indexedDB', { get: () => undefined })),
  );
  await expect(page.getByRole('heading', { name: 'The data in this browser cannot be read' })).toBeVisible();
  await expect(page.getByText(/^1 plan was kept here/)).toBeVisible();
  await page.getByRole('button', { name: 'Go on with what is here' }).click();
  await expect(seen(page).start.heading).toBeVisible();
  await expect(page.getByText(/This browser does not let the app keep anything/)).toBeVisible();
  await home.stop();
  await findPlan(await home.start());
});

test('without a database the app works in memory, says so, and saves to a file', async ({ home }) => {
  const page = await home.start('./', (context) =>
    context.addInitScript(() => Reflect.defineProperty(window, 'indexedDB', { get: () => undefined })),
  );
  home.guard.onDialog((dialog) => dialog.accept());
  const { plan, start, importing, outline } = seen(page);
  await expect(page.getByText(/This browser does not let the app keep anything/)).toBeVisible();
  await start.newPlan();
  await plan.rename('Fleeting');
  await expect(plan.saveState).toHaveText(/^Kept only in this tab/);
  const copy = await plan.saveCopy();
  await page.reload();
  await expect(start.heading).toBeVisible();
  await page.goto('./');
  await start.chooseFile({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy.text) });
  await importing.openAsNew('copy.json');
  await expect(plan.title).toHaveValue('Fleeting');
  await plan.goTo('Outline');
  await expect(outline.grid).toBeVisible();
});

test('without a place for backups the app works and says why there are none', async ({ home }) => {
  const page = await home.start('./', (context) =>
    context.addInitScript(() => {
      Reflect.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
    }),
  );
  await planWith(page, 'Goal');
  await seen(page).plan.command('Backups…');
  await expect(page.getByText(/This browser offers no place for backups/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back up now' })).toBeDisabled();
});
