import type { Page } from '@playwright/test';
import type { BrowserHome } from './support/browser-home.ts';
import { stored } from './support/stored.ts';
import { expect, planWith, rounds, seen, test } from './support/test.ts';

/** The ways in which a page is gone from one moment to the next. */
const WAYS = {
  reload: (page) => page.reload(),
  'a closed tab': (page) => page.close({ runBeforeUnload: false }),
  'another address': (page) => page.goto('about:blank'),
  'a frozen page': async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await page.close();
  },
  'a crash': async (page) => {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // The page is gone before it can answer.
    session.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
  },
} as const satisfies Record<string, (page: Page) => Promise<unknown>>;

/** Types a title, keeps it, and says what the app called it at that very moment. */
async function retitle(page: Page, from: string, to: string): Promise<string> {
  const { outline, plan } = seen(page);
  await outline.select(from);
  await page.keyboard.press('F2');
  await expect(outline.editor).toBeFocused();
  await outline.editor.fill(to);
  await page.keyboard.press('Enter');
  return (await plan.saveState.textContent()) ?? '';
}

async function openAgain(home: BrowserHome, address: string): Promise<Page> {
  const page = await home.context.newPage();
  await page.goto(address);
  await expect(seen(page).outline.grid).toBeVisible();
  return page;
}

// R3: nothing is lost once "Saved" was shown; otherwise at most one run of keystrokes, and it was not called saved.
for (const [name, leave] of Object.entries(WAYS)) {
  test(`${name} right after a keystroke loses nothing that was called saved`, async ({ home }) => {
    let page = await home.start();
    home.guard.onDialog((dialog) => dialog.accept());
    const address = await planWith(page, 'Goal 0');
    let title = 'Goal 0';
    for (let round = 1; round <= rounds(4, 100); round++) {
      const next = `Goal ${round}`;
      const said = await retitle(page, title, next);
      await leave(page);
      if (page.isClosed()) page = await openAgain(home, address);
      else if (page.url() === 'about:blank') await page.goto(address);
      await expect(seen(page).outline.grid).toBeVisible();
      const found = await stored(page);
      found.expectWhole();
      const [now = ''] = found.titles;
      expect(said.startsWith('Saved') ? [next] : [next, title]).toContain(now);
      await expect(seen(page).outline.row(now)).toBeVisible();
      title = now;
    }
  });
}

test('text still being typed is kept when the page is left', async ({ home }) => {
  let page = await home.start();
  home.guard.onDialog((dialog) => dialog.accept());
  const address = await planWith(page, 'Goal');
  await seen(page).outline.select('Goal');
  await page.keyboard.press('F2');
  await seen(page).outline.type(' of the year');
  // A pause in typing is when it is kept; nobody has pressed Enter.
  await expect.poll(async () => (await stored(page)).titles).toEqual(['Goal of the year']);
  await home.kill();
  page = await home.start(address);
  await expect(seen(page).outline.row('Goal of the year')).toBeVisible();
});
