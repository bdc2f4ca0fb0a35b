import type { Page } from '@playwright/test';
import { expect, test } from './pages/journey.ts';
import { visibleTexts } from './pages/visible-texts.ts';

/** What stays Latin in Russian: names, also of formats and methods, Roman numbers, and what is printed on keys. */
const LATIN =
  /^(Throughline|English|React|Flow|attribution|SMART|OKR|KPI|RACI|SVG|PNG|Markdown|[IV]+|Ctrl|Alt|Shift|Tab|Enter|Esc|Delete|Insert|Home|End|PgUp|PgDn|Backspace|Space|F\d+)$/;

/** English words among what is on the page now. */
async function englishWords(page: Page): Promise<string[]> {
  const words = (await visibleTexts(page)).flatMap((text) => text.match(/[A-Za-z][A-Za-z'’]+/g) ?? []);
  return [...new Set(words)].filter((word) => !LATIN.test(word));
}

test.describe('in a Russian browser', () => {
  test.use({ locale: 'ru-RU' });

  test('everything on the main screens is Russian, also numbers and dates', async ({ page, plan }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Чего вы хотите достичь?' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Цели компании/ })).toBeVisible();
    expect(await englishWords(page)).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');

    await page.getByRole('button', { name: /^Цели компании/ }).click();
    await expect(page.getByRole('tree', { name: 'Дерево целей' })).toBeVisible();
    await page.getByRole('treeitem', { name: /^Стратегическая цель, Стать поставщиком/ }).click();
    await expect(
      page.getByRole('complementary', { name: 'Свойства' }).getByLabel('Ответственный', { exact: true }),
    ).toHaveValue('Елена Маркова');
    expect(await englishWords(page)).toEqual([]);

    const views = page.getByRole('navigation', { name: 'Представления' });
    for (const view of await views.getByRole('link').all()) {
      await view.click();
      await expect(plan.surface).toBeVisible();
      expect(await englishWords(page)).toEqual([]);
    }
    await views.getByRole('link', { name: 'Структура' }).click();
    await expect(page.getByRole('treegrid', { name: 'Структура' })).toContainText('Стать поставщиком');
    // Numbers and dates are written as Russians write them.
    const row = page.getByRole('row', { name: /Отгрузить в октябре 3468 паллет/ });
    await expect(row).toHaveAccessibleName(/31 окт\. 2026/);
    await expect(row).toContainText('31.10.26');
    await expect(row).toContainText('40\u00a0%');

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Палитра команд' })).toBeVisible();
    expect(await englishWords(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Сочетания клавиш' })).toBeVisible();
    expect(await englishWords(page)).toEqual([]);
  });

  test('the keyboard works in the Russian layout', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Пустой план' }).click();
    await page.getByRole('link', { name: 'Структура' }).click();
    await expect(page.getByRole('treegrid').getByRole('textbox', { name: 'Название' })).toBeFocused();
    await page.keyboard.type('Повысить доходы');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /Повысить доходы/ })).toBeVisible();
    // Ctrl+Я: the key that writes Z on a Latin keyboard.
    await page.evaluate(() => {
      const press = { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
    });
    await expect(page.getByRole('row', { name: /Повысить доходы/ })).toBeHidden();
  });
});

test.describe('light, dark and language', () => {
  const background = (page: Page) =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(document.body)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return red + green + blue > 380 ? 'light' : 'dark';
    });

  test('follow the system until somebody chooses, and stay as chosen', async ({ page, plan, start }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await start.open();
    expect(await background(page)).toBe('dark');
    await plan.setting('Light');
    await expect.poll(() => background(page)).toBe('light');
    await page.reload();
    await expect(start.heading).toBeVisible();
    expect(await background(page)).toBe('light');
    await plan.setting('Dark');
    await expect.poll(() => background(page)).toBe('dark');
    await plan.setting('As the system');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => background(page)).toBe('light');

    const line = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--line'));
    const soft = await line();
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await expect.poll(line).not.toBe(soft);
    await plan.setting('Light');
    await expect.poll(line).toBe(soft);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await plan.setting('High contrast');
    await expect.poll(line).not.toBe(soft);
    await plan.setting('Русский');
    await expect(start.heading).toHaveText('Чего вы хотите достичь?');
    await page.reload();
    await expect(start.heading).toHaveText('Чего вы хотите достичь?');
    expect(await line()).not.toBe(soft);
  });
});
