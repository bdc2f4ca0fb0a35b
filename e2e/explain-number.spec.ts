import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const fact = (id: string, kind: string, amount: number, more: object = {}) => ({
  id,
  indicatorId: 'i',
  kind,
  amount,
  date: '2026-01-31',
  at: '2026-02-01T09:00:00.000Z',
  ...more,
});

/** A company whose sales are measured by an indicator, and whose people are not. */
const COMPANY = {
  parties: [{ id: 'anna', kind: 'person', name: 'Anna Keller' }],
  nodes: [
    goal('a', 'Company', 0, { level: 'strategic' }),
    goal('b', 'Sales'),
    goal('c', 'People', 1, { progressBp: 5_000 }),
  ],
  links: [
    { ...homeLink('b', 'a'), weightBp: 6_000 },
    { ...homeLink('c', 'a'), weightBp: 6_000 },
  ],
  indicators: [{ id: 'i', nodeId: 'b', title: 'Market share', order: 'a0', unit: '%' }],
  values: [
    fact('base', 'baseline', 32),
    fact('to', 'target', 42),
    fact('first', 'actual', 36, { byId: 'anna' }),
  ],
  roles: [{ id: 'r', nodeId: 'b', partyId: 'anna', role: 'accountable' }],
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a value says what it gives while it is typed, and every number how it was made', async ({
  inspector,
  openPlan,
  outline,
  page,
  plan,
  tree,
}) => {
  const { panel } = inspector;
  const calculation = page.getByRole('dialog', { name: 'How this number is made' });
  await openPlan('Mine', COMPANY);
  await tree.select('Sales');

  await test.step('the degree of what is typed is told before it is recorded', async () => {
    await panel.getByRole('button', { name: /^Market share/ }).click();
    const form = panel.getByRole('form', { name: 'Record' });
    await form.getByLabel('Value', { exact: true }).fill('38');
    await expect(form.getByText('38 gives 60% (now 40%)')).toBeVisible();
    await form.getByLabel('Value', { exact: true }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Explain number: 60%' }).first()).toBeVisible();
  });

  await test.step('pressed in the inspector, it leads down to the facts and who entered them', async () => {
    await panel.getByRole('button', { name: 'Explain number: 60%' }).first().click();
    await expect(calculation.getByText('As its indicator says.')).toBeVisible();
    await calculation.getByRole('button', { name: 'Open all' }).click();
    await expect(
      calculation.getByText('(fact − baseline) ÷ (target − baseline) = (38 − 32) ÷ (42 − 32)'),
    ).toBeVisible();
    await expect(calculation.getByText(/entered by Anna Keller on Feb 1, 2026/)).toBeVisible();
    await expect(calculation.getByText('Earlier than the one that counts.')).toBeVisible();
    await expectAccessible(page);
    await calculation.getByRole('button', { name: 'Copy' }).click();
    await expect(calculation.getByText('The calculation has been copied.').first()).toBeVisible();
    expect(await plan.clipboardText()).toMatch(
      /^60% · Sales · As its indicator says\.\n {2}60% · Market share/,
    );
    await page.keyboard.press('Escape');
    await expect(calculation).toBeHidden();
  });

  await test.step('in the outline and on a card', async () => {
    await plan.goTo('Outline');
    await outline
      .row('Company')
      .getByRole('button', { name: 'Explain number: 55%', includeHidden: true })
      .click();
    await expect(calculation.getByText('weight 60%').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await plan.goTo('Goal tree');
    await page
      .locator('article', { hasText: 'People' })
      .getByRole('button', { name: 'Explain number: 50%', includeHidden: true })
      .click();
    await expect(calculation.getByText('Entered by hand')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('by its name, and from a step to the goal it speaks of', async () => {
    await tree.select('Company');
    await plan.command('Explain number');
    await calculation.getByRole('button', { name: 'Sales', exact: true }).click();
    await expect(calculation).toBeHidden();
    await tree.expectSelected('Sales');
  });

  await test.step('weights are brought to 100 exactly, the locked one left as it is', async () => {
    await tree.select('Company');
    await inspector.openPart('Links');
    await expect(panel.getByText('Together 120%.')).toBeVisible();
    await panel.getByRole('button', { name: 'Lock the weight of “Sales”' }).click();
    await panel.getByRole('button', { name: 'Normalise to 100' }).click();
    await expect(panel.getByText('Together 100%.')).toBeVisible();
    await expect(inspector.field('Weight of “Sales”')).toHaveValue('60');
    await expect(inspector.field('Weight of “People”')).toHaveValue('40');
    await expect(panel.getByRole('button', { name: 'Explain number: 56%' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the map of alignment leads from a cell to its goals', async () => {
    await plan.views.getByRole('link', { name: 'Alignment', exact: true }).click();
    const map = page.getByRole('grid', { name: 'Who contributes to which goal' });
    const first = map.getByRole('button', { name: 'Anna Keller for Company: 60%, goals: 1' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(map.getByRole('button', { name: 'Nobody named for Company: 40%, goals: 1' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const goals = page.getByRole('region', { name: 'Anna Keller for “Company”: 60%' });
    await expectAccessible(page);
    await goals.getByRole('button', { name: 'Sales' }).click();
    await expect(panel.getByRole('textbox', { name: 'Title', exact: true }).first()).toHaveValue('Sales');
    await goals.getByRole('button', { name: 'Show in the goal tree' }).click();
    await tree.expectSelected('Sales');
  });
});
