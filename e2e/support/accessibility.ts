import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Scope = {
  /** CSS selector of the part to check; the whole page without it. */
  within?: string;
  /** Rules not to ask, each with a reason at the call. */
  without?: readonly string[];
};

/** Fails on everything axe calls serious or critical, naming the rule and the elements. */
export async function expectAccessible(page: Page, { within, without = [] }: Scope = {}): Promise<void> {
  // Legacy mode stays in this page; the other opens a blank one, which would take the focus away.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).disableRules([...without]);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`,
    );
  expect(grave, 'serious or critical accessibility violations').toEqual([]);
}
