import type { Page } from '@playwright/test';
import { expect, test } from './pages/journey.ts';
import type { PlanPage } from './pages/plan-page.ts';
import { expectAccessible, expectAccessibleInAllColours } from './support/accessibility.ts';

type Check = (page: Page) => Promise<void>;

/** Start page, every view with a goal in the inspector, palette and list of keys. */
async function checkEveryScreen(page: Page, plan: PlanPage, example: RegExp, check: Check): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: example })).toBeVisible();
  await check(page);
  await page.getByRole('button', { name: example }).click();
  await expect(page.getByRole('treeitem')).toHaveCount(60);
  await check(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(1);
  const views = await page.getByRole('navigation').first().getByRole('link').all();
  for (const view of views) {
    await view.click();
    await expect(view).toHaveAttribute('aria-current', 'page');
    await expect(plan.surface).toBeVisible();
    await check(page);
  }
  await checkDialogs(page, check);
}

/** The palette and the list of keys, each over what is on screen. */
async function checkDialogs(page: Page, check: Check): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('menuitem').first()).toBeVisible();
  await check(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByRole('term').first()).toBeVisible();
  await check(page);
  await page.keyboard.press('Escape');
}

test('no screen has a serious accessibility violation, in light, dark and forced colours', async ({
  page,
  plan,
}) => {
  test.slow();
  await checkEveryScreen(page, plan, /^Company goals/, expectAccessibleInAllColours);
});

test('start page, drawing, inspector and dialogs are accessible in the dark and in high contrast', async ({
  page,
  plan,
  start,
  tree,
}) => {
  test.slow();
  await start.open();
  await start.openExample('Company goals');
  await expect(page.getByRole('treeitem')).toHaveCount(60);
  for (const theme of ['Dark', 'High contrast']) {
    await plan.setting(theme);
    await tree.select('Grow the client base by 15 %');
    await expectAccessible(page);
    await checkDialogs(page, expectAccessible);
    await plan.leave();
    await expectAccessible(page);
    await page.goBack();
    await expect(tree.tree).toBeVisible();
  }
});

test.describe('in a Russian browser', () => {
  test.use({ locale: 'ru-RU' });
  test('no screen has a serious accessibility violation', async ({ page, plan }) => {
    test.slow();
    await checkEveryScreen(page, plan, /^Цели компании/, expectAccessible);
  });
});
