import type { Page } from '@playwright/test';
import { expect, test } from './pages/journey.ts';
import { visibleTexts } from './pages/visible-texts.ts';
import { expectAccessible, OF_COLOUR } from './support/accessibility.ts';

const PAGES = ['cards', 'tree', 'controls', 'empty'] as const;

/** A message without its words shows its key: "caption.overdue". */
const KEY = /^[a-z]+(:|\.)[a-zA-Z]+(\.[a-zA-Z]+)*$/;

async function look(page: Page, name: string, theme: string, language: string): Promise<void> {
  await page.goto(`./#/gallery/${name}/${theme}/${language}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('main').locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** Texts of cards that stick out of their card, or are cut within it and told nowhere. */
const cutTexts = (page: Page) =>
  page.locator('article').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const box = card.getBoundingClientRect();
      return [...card.querySelectorAll('p, textarea, header > *, footer > *')].flatMap((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const isOut =
          left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
        const isCut = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
        const isTold = part.getAttribute('title') === part.textContent;
        return isOut || (isCut && !isTold) ? [`${part.tagName} ${part.textContent}`] : [];
      });
    }),
  );

for (const [theme, language, pages] of [
  ['light', 'en', PAGES],
  ['dark', 'ru', PAGES],
  ['contrast', 'ru', ['controls']],
] as const) {
  test(`every part looks as it should, ${theme}, ${language}`, async ({ page }) => {
    await page.goto('./#/gallery');
    for (const name of pages) {
      await look(page, name, theme, language);
      if (name === 'cards') {
        await expect(page.locator('article')).toHaveCount(3 * 41);
        await expect(page.locator('canvas[data-painted]')).toHaveCount(3 * 41);
        expect(await cutTexts(page)).toEqual([]);
      }
      expect((await visibleTexts(page)).filter((text) => KEY.test(text))).toEqual([]);
      // All cards are made alike: those of one table speak for them.
      await expectAccessible(page, {
        ...(name === 'cards' && { within: 'section:nth-of-type(3)' }),
        ...(theme !== 'light' && OF_COLOUR),
      });
    }
  });
}
