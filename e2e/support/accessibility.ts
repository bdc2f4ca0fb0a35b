import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Where {
  /** CSS selector of the part to check; the whole page without it. */
  readonly within?: string;
}
interface Scope extends Where {
  /** The only rules to ask; all of them without it. */
  readonly only?: readonly string[];
}

/** Fails on everything axe calls serious or critical, naming the rule and the elements. */
export async function expectAccessible(page: Page, { within, only }: Scope = {}): Promise<void> {
  // Legacy mode stays in this page; the other opens a blank one, which would take the focus away.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (only) axe.withRules([...only]);
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`,
    );
  expect(grave, 'serious or critical accessibility violations').toEqual([]);
}

/** The rules that read colours: all that a dark page or forced colours can break. */
export const OF_COLOUR = { only: ['color-contrast', 'link-in-text-block'] };

/** The same in light, in dark and in the colours a person forces on every page; ends in light. */
export async function expectAccessibleInAllColours(page: Page, where: Where = {}): Promise<void> {
  await expectAccessible(page, where);
  for (const media of [
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    await settled(page);
    await expectAccessible(page, { ...where, ...OF_COLOUR });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await settled(page);
}

/** Colours that fade into each other are those of neither scheme. */
const settled = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
