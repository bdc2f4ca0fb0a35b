import type { Page } from '@playwright/test';
import { stored } from './support/stored.ts';
import { expect, planWith, seen, test } from './support/test.ts';

const MEGABYTE = 1024 * 1024;

/** Text that no storage can make smaller. */
const noise = (length: number): string =>
  Array.from({ length }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))).join('');

/** The room this origin is given; it counts only what is written after it was first set. */
async function giveRoom(page: Page, address: string, bytes: number | undefined): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(address).origin,
    ...(bytes !== undefined && { quotaSize: bytes }),
  });
}

const describeAs = (page: Page, text: string) => seen(page).inspector.fill('Description', text);

// R6: nothing half written, the state is shown, memory can be saved as a file, and it recovers when there is room.
test('a browser without room says so, loses nothing, and goes on when there is room again', async ({
  home,
  baseURL,
}) => {
  const page = await home.start('about:blank', undefined, { serviceWorkers: 'block' });
  await giveRoom(page, String(baseURL), 2 * MEGABYTE);
  await page.goto('./');
  await planWith(page, 'Goal');
  const { plan, outline } = seen(page);
  await outline.select('Goal');
  home.guard.onDialog((dialog) => dialog.accept());

  let text = '';
  await expect(async () => {
    text = noise(40_000);
    await describeAs(page, text);
    await expect(plan.saveState).toHaveText(/^(Saved|Not saved)/);
    await expect(plan.saveState).toHaveText(/^Not saved: this browser has no room left · 1 change/, {
      timeout: 100,
    });
  }).toPass({ timeout: 60_000, intervals: [0] });
  const found = await stored(page);
  found.expectWhole();
  expect(found.rows('nodes')[0]?.row['description' as never]).not.toBe(text);
  expect(JSON.parse((await plan.saveCopy()).text).tables.nodes[0].description).toBe(text);

  await giveRoom(page, String(baseURL), undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await plan.expectSaved();
  const after = await stored(page);
  after.expectWhole();
  expect(after.rows('nodes')[0]?.row).toMatchObject({ description: text });
});

/** The write call of that number fails from now on, once. */
const failAt = (page: Page, call: number) =>
  page.evaluate((at) => {
    Reflect.set(window, 'callsUntilFailure', at);
  }, call);

test('a write that fails at any call is made good, in plain sight', async ({ home }) => {
  const page = await home.start('./', (context) =>
    context.addInitScript(() => {
      for (const method of ['put', 'add'] as const) {
        const write = IDBObjectStore.prototype[method];
        IDBObjectStore.prototype[method] = function (...args) {
          const left = Number(Reflect.get(window, 'callsUntilFailure') ?? 0);
          Reflect.set(window, 'callsUntilFailure', left - 1);
          if (left === 1) throw new DOMException('made to fail', 'UnknownError');
          return write.apply(this, args);
        };
      }
    }),
  );
  await planWith(page, 'Goal');
  const { plan, outline } = seen(page);
  await outline.select('Goal');
  for (let call = 1; call <= 4; call++) {
    await failAt(page, call);
    await describeAs(page, `Text ${call}`);
    await expect(plan.saveState).toHaveText(/^Not saved yet: 1 change waits, trying again/);
    (await stored(page)).expectWhole();
    await plan.expectSaved();
    const found = await stored(page);
    found.expectWhole();
    expect(found.rows('nodes')[0]?.row).toMatchObject({ description: `Text ${call}` });
  }
});
