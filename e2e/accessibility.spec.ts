import type { Page } from '@playwright/test';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const EXAMPLE = { en: /^Company goals/, ru: /^Цели компании/ } as const;
const LOCALE = { en: 'en-US', ru: 'ru-RU' } as const;

/** Start page, drawing and outline with a goal in the inspector, palette and list of keys. */
async function checkEveryScreen(page: Page, language: 'en' | 'ru'): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: EXAMPLE[language] })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: EXAMPLE[language] }).click();
  await expect(page.getByRole('treeitem')).toHaveCount(55);
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(1);
  await expectAccessible(page);
  const views = await page.getByRole('navigation').first().getByRole('link').all();
  for (const view of views) {
    await view.click();
    await expect(view).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').locator('[role=treegrid],[role=tree],table').first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
}

for (const language of ['en', 'ru'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale: LOCALE[language], colorScheme });
      test('no screen has a serious accessibility violation', async ({ page }) => {
        test.slow();
        await checkEveryScreen(page, language);
      });
    });
  }
}

test('with forced colours no screen has a serious accessibility violation', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  await checkEveryScreen(page, 'en');
});
