import type { Locator } from '@playwright/test';
import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const may = {
  id: 'may',
  title: 'May 2030',
  type: 'month',
  start: '2030-05-01',
  end: '2030-05-31',
  phase: 'plan',
};
const person = (id: string, name: string) => ({ id, kind: 'person', name });
const owner = (nodeId: string, partyId: string) => ({
  id: `${nodeId}-owner`,
  role: 'accountable',
  nodeId,
  partyId,
});
const target = (nodeId: string, amount: number) => ({
  id: `${nodeId}-target`,
  indicatorId: `${nodeId}-i`,
  periodId: 'may',
  kind: 'target',
  amount,
  at: '2029-12-01T09:00:00.000Z',
});
const indicator = (nodeId: string, title: string) => ({ id: `${nodeId}-i`, nodeId, title, order: 'a0' });

test('goals are proposed, countered, drafted apart, disputed and decided by an arbiter', async ({
  page,
  plan,
  outline,
  openPlan,
}) => {
  await openPlan('Agreeing', {
    periods: [may],
    parties: [person('olga', 'Olga'), person('maria', 'Maria'), person('ivan', 'Ivan')],
    nodes: [
      goal('grow', 'Grow', 0, { level: 'strategic' }),
      goal('sell', 'Sell', 0, { level: 'tactical' }),
      goal('ship', 'Ship pallets'),
      goal('pack', 'Pack faster', 1),
    ],
    links: [homeLink('sell', 'grow'), homeLink('ship', 'sell'), homeLink('pack', 'sell')],
    indicators: [indicator('ship', 'Pallets'), indicator('pack', 'Minutes')],
    values: [target('ship', 3468), target('pack', 12)],
    roles: [owner('grow', 'olga'), owner('sell', 'maria'), owner('ship', 'ivan'), owner('pack', 'ivan')],
  });
  const main = page.getByRole('main');
  const row = (title: string): Locator => main.getByRole('listitem', { name: title, exact: true });
  const press = (title: string, name: string) =>
    row(title).getByRole('button', { name, exact: true }).click();
  const say = async (title: string, label: string, words: string, button: string) => {
    await row(title).getByLabel(label).fill(words);
    await row(title).locator('form').getByRole('button', { name: button, exact: true }).click();
  };
  const actAs = (name: string) => main.getByLabel('I act as').selectOption(name);

  await plan.command('Go to Agreement');
  await expect(main.getByText('0 of 2 goals agreed')).toBeVisible();
  // 60 working days before the month, the day of the agreement counted.
  await expect(main.getByText(/To be agreed by Feb 6, 2030/)).toBeVisible();

  await test.step('the manager proposes all at once, the owner counters one and accepts the other', async () => {
    await actAs('Maria');
    await expect(main.getByText('2 wait for you')).toBeVisible();
    await main.getByRole('button', { name: 'Propose 2 goals' }).click();
    await expect(row('Ship pallets')).toContainText('Waits for Ivan');
    await expect(row('Ship pallets').getByRole('button', { name: 'Accept' })).toHaveCount(0);
    await actAs('Ivan');
    await press('Ship pallets', 'Counter');
    await say('Ship pallets', 'What Ivan proposes instead, and why', '3,400 are possible', 'Counter');
    await press('Pack faster', 'Accept');
    await expect(row('Pack faster')).toContainText('Agreed');
    await expectAccessible(page);
    await actAs('Maria');
    await press('Ship pallets', 'Revise');
    await say('Ship pallets', 'The revised proposal of Maria', '3,468 with a second lorry', 'Revise');
    await actAs('Ivan');
    await press('Ship pallets', 'Accept');
    await expect(main.getByText('2 of 2 goals agreed')).toBeVisible();
    await row('Ship pallets').getByRole('button', { name: '4 steps' }).click();
    await expect(row('Ship pallets')).toContainText('3,400 are possible');
  });

  await test.step('another weight puts an agreed goal back, and tree and outline tell', async () => {
    await plan.goTo('Outline');
    await expect(outline.row('Pack faster')).not.toHaveAccessibleName(/since it was agreed/);
    await (await outline.cell('Pack faster', 'Weight')).dblclick();
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await expect(outline.row('Pack faster')).toHaveAccessibleName(/changed since it was agreed/i);
    await plan.command('Go to Agreement');
    await expect(row('Pack faster')).toContainText('Changed since: to be agreed again');
  });

  await test.step('both draft apart: neither is read before both are in', async () => {
    await actAs('Ivan');
    await press('Pack faster', 'Draft');
    await say('Pack faster', 'The draft of Ivan: hidden until both are in', 'Thirteen minutes', 'Draft');
    await actAs('Maria');
    await expect(row('Pack faster')).toContainText('In. Hidden until both drafts are in.');
    await expect(row('Pack faster')).not.toContainText('Thirteen minutes');
    await press('Pack faster', 'Draft');
    await say('Pack faster', 'The draft of Maria: hidden until both are in', 'Ten minutes', 'Draft');
    await expect(row('Pack faster')).toContainText('Thirteen minutes');
    await expect(row('Pack faster')).toContainText('Ten minutes');
    await press('Pack faster', 'Merge');
    await say('Pack faster', 'The goal as both have merged it', 'Twelve minutes', 'Merge');
    await expect(row('Pack faster')).toContainText('Waits for Ivan');
  });

  await test.step('a dispute goes to the arbiter, who stands above both', async () => {
    await actAs('Ivan');
    await press('Pack faster', 'Dispute');
    await say('Pack faster', 'What is disputed', 'The machine is old', 'Dispute');
    await press('Pack faster', 'Take it to the arbiter');
    await expect(row('Pack faster')).toContainText('Waits for Olga');
    await expect(row('Pack faster').getByRole('button', { name: 'Decide as arbiter' })).toHaveCount(0);
    await actAs('Olga');
    await press('Pack faster', 'Decide as arbiter');
    await say('Pack faster', 'What Olga decides, and why: it is logged', 'Twelve it is', 'Decide as arbiter');
    await expect(row('Pack faster')).toContainText('Decided by the arbiter');
    await expect(main.getByText('2 of 2 goals agreed')).toBeVisible();
    await plan.expectSaved();
  });
});
