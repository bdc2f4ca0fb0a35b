import type { Page } from '@playwright/test';
import { stored } from './support/stored.ts';
import { expect, planWith, seen, test } from './support/test.ts';

const SOON = { timeout: 2_000 };

/** A page of the same origin without the app: what a newer version of it does, done by hand. */
async function newerVersion(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('./icon.svg');
  return other;
}

/** The newer version has written here, in a format that this one does not know. */
async function writeNewerFormat(page: Page): Promise<void> {
  const other = await newerVersion(page);
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.onerror = () => reject(request.error ?? new Error('open'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('meta', 'readwrite');
          const meta = transaction.objectStore('meta');
          meta.get('database').onsuccess = ({ target }) => {
            const state: unknown = target instanceof IDBRequest ? target.result : {};
            meta.put({ ...(state as object), schema: 1_000 });
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await other.close();
}

/** A picture shown alone asks for an icon that no page of the app asks for. */
test.beforeEach(({ home }) => home.guard.allow('console', /favicon\.ico/));

async function expectReadOnly(page: Page): Promise<void> {
  await expect(page.getByText(/Open for reading only/)).toBeVisible(SOON);
  await expect(seen(page).plan.saveState).toHaveText(
    /^Not saved: a newer version of the app is in use/,
    SOON,
  );
}

// R5: 0 writes by old code after the upgrade, and it is said within 2 s.
test('an open tab makes way for a newer version and then only reads', async ({ home }) => {
  const page = await home.start();
  await planWith(page, 'Goal');
  const before = await stored(page);
  const other = await newerVersion(page);
  const version = await other.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('throughline', 1_000_000);
        request.onsuccess = () => resolve(request.result.version);
        request.onerror = () => reject(request.error ?? new Error('open'));
      }),
  );
  expect(version).toBe(1_000_000);
  await expectReadOnly(page);
  await seen(page).outline.select('Goal');
  await page.keyboard.press('Delete');
  await expect(seen(page).outline.row('Goal')).toBeVisible();
  const after = await stored(other);
  expect(after.journal).toEqual(before.journal);
  expect(after.titles).toEqual(['Goal']);
});

test('an open tab does not write over what a newer version has written', async ({ home }) => {
  const page = await home.start();
  await planWith(page, 'Goal');
  await writeNewerFormat(page);
  await seen(page).outline.select('Goal');
  await page.keyboard.press('F2');
  await seen(page).outline.editor.fill('By old code');
  await page.keyboard.press('Enter');
  await expectReadOnly(page);
  expect((await stored(page)).titles).toEqual(['Goal']);
  // What was typed is still there to be carried away.
  const copy = await seen(page).plan.saveCopy();
  expect(copy.text).toContain('By old code');
});

test('older code that comes later opens nothing and changes nothing', async ({ home }) => {
  let page = await home.start();
  const address = await planWith(page, 'Goal');
  await writeNewerFormat(page);
  const before = await stored(page);
  await home.stop();
  page = await home.start(address);
  await expect(
    page.getByRole('heading', { name: 'These data were written by a newer version of the app.' }),
  ).toBeVisible();
  await page.goto('./');
  await seen(page).start.newPlan();
  await expect(
    page.getByText('These data were written by a newer version of the app.').first(),
  ).toBeVisible();
  const after = await stored(page);
  expect(after.plans).toEqual(before.plans);
  expect(after.titles).toEqual(['Goal']);
});
