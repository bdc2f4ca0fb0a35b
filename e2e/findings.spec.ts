import { goal, homeLink } from './fixtures/plan-files.ts';
import { FindingsPanel } from './pages/findings-panel.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test('a finding leads to its place, is mended by one press, undone, and muted with a reason', async ({
  page,
  openPlan,
  plan,
  tree,
  inspector,
}) => {
  const findings = new FindingsPanel(page);
  await openPlan('Mine', {
    nodes: [goal('a', 'Company', 0, { level: 'strategic' }), goal('b', 'Sales'), goal('c', 'People', 1)],
    links: [homeLink('b', 'a'), homeLink('c', 'a')],
  });
  const nothing = 'No indicator: achievement cannot be measured.';
  const noTarget = 'no target for';

  await test.step('it is told below the plan and on the card, whatever is open', async () => {
    await expect(findings.head).toHaveAccessibleName(/\d+ warnings/);
    await expect(findings.head).toHaveAttribute('aria-expanded', 'false');
    await expect(tree.item('Sales')).toHaveAccessibleName(/findings, worst: warning/);
  });

  await test.step('a press leads to what it is about', async () => {
    await plan.command('Go to findings');
    await expect(findings.head).toBeFocused();
    await findings.region.getByRole('combobox', { name: 'Rule' }).selectOption({ label: 'No indicator' });
    await findings.goTo('Sales', nothing);
    await tree.expectSelected('Sales');
    await expect(inspector.panel.getByText(nothing)).toBeVisible();
  });

  await test.step('another mends it, as one step', async () => {
    await findings.fix('Sales', nothing, 'Add an indicator');
    await expect(findings.head).toHaveAccessibleName(/1 error/);
    await expect(inspector.panel.getByText(noTarget).first()).toBeVisible();
    await plan.undoButton.click();
    await expect(findings.line('Sales', nothing)).toBeVisible();
    await expect(findings.head).not.toHaveAccessibleName(/error/);
  });

  await test.step('muted, it stays muted with its reason until it is told again', async () => {
    await findings.mute('People', nothing, 'Measured from next year on');
    await plan.expectSaved();
    await findings.show('Muted');
    const muted = findings.region.getByRole('listitem').filter({ hasText: 'Measured from next year on' });
    await expect(muted).toContainText('People');
    await muted.getByRole('button', { name: /^Tell again/ }).click();
    await expect(findings.region.getByText('Nothing is muted.')).toBeVisible();
    await plan.undoButton.click();
    await expect(muted).toBeVisible();
  });

  await test.step('a plan sets itself how grave a rule is', async () => {
    await findings.show('Rules');
    await findings.region.getByRole('combobox', { name: 'How grave: No indicator' }).selectOption('Error');
    await expect(findings.head).toHaveAccessibleName(/2 errors/);
  });

  await test.step('and from where on one speaks', async () => {
    const limit = findings.region.getByRole('textbox', { name: 'Most levels of the tree' });
    await limit.fill('0');
    await limit.press('Enter');
    await expect(findings.region.getByText('A whole number from 1 to 100 is needed.')).toBeVisible();
    await limit.fill('1');
    await limit.press('Enter');
    const rule = findings.region.getByRole('combobox', { name: 'Rule' });
    await findings.show('Found');
    await rule.selectOption({ label: 'Depth of the tree' });
    await expect(findings.list.getByText('The tree has more levels than 1.')).toBeVisible();
    await plan.undoButton.click();
    await rule.selectOption({ label: 'No indicator' });
    await findings.show('Rules');
    await expect(limit).toHaveValue('7');
  });

  await test.step('a key goes from one to the next', async () => {
    await findings.show('Found');
    await page.keyboard.press('Shift+F8');
    await tree.expectSelected('Company');
    await page.keyboard.press('F8');
    await tree.expectSelected('Sales');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await findings.region
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click();
    await expectAccessible(page, { within: 'section[aria-label="Findings"]' });
  }
});
