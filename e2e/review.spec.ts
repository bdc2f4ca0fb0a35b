import { goal } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const april = {
  id: 'april',
  title: 'April 2026',
  type: 'month',
  start: '2026-04-01',
  end: '2026-04-30',
  phase: 'review',
};
const value = (nodeId: string, kind: string, amount: number) => ({
  id: `${nodeId}-${kind}`,
  indicatorId: `${nodeId}-i`,
  periodId: 'april',
  kind,
  amount,
  at: '2026-04-30T09:00:00.000Z',
  ...(kind === 'actual' && { date: '2026-04-30', status: 'confirmed' }),
});
const indicator = (nodeId: string, title: string) => ({
  id: `${nodeId}-i`,
  nodeId,
  title,
  order: 'a0',
  trend: 'maximise',
});

test('a period is judged, reviewed before a room and followed by the next one', async ({
  page,
  plan,
  openPlan,
  outline,
}) => {
  test.slow();
  await openPlan('Judging', {
    periods: [april],
    parties: [
      { id: 'maria', kind: 'person', name: 'Maria' },
      { id: 'ivan', kind: 'person', name: 'Ivan', parentId: 'maria' },
    ],
    nodes: [goal('ship', 'Ship pallets', 0, { goalType: 'typical' }), goal('train', 'Train drivers', 1)],
    indicators: [indicator('ship', 'Pallets'), indicator('train', 'Drivers')],
    values: [
      value('ship', 'target', 100),
      value('ship', 'actual', 104),
      value('train', 'target', 10),
      value('train', 'actual', 6),
    ],
    roles: [
      { id: 'o1', role: 'accountable', nodeId: 'ship', partyId: 'ivan' },
      { id: 'o2', role: 'accountable', nodeId: 'train', partyId: 'ivan' },
    ],
  });
  const main = page.getByRole('main');
  const row = (title: string) => main.getByRole('listitem', { name: title, exact: true });
  const rate = async (what: string, title: string, percent: string) => {
    await main.getByLabel(`${what}: ${title}`).fill(percent);
    await main.getByLabel(`${what}: ${title}`).press('Enter');
  };
  const actAs = (name: string) => main.getByLabel('I act as').selectOption(name);

  await test.step('the manager’s rating stays hidden until the owner has rated', async () => {
    await plan.command('Go to Evaluation');
    await expect(main.getByText('0 of 2 goals judged')).toBeVisible();
    await actAs('Maria');
    await rate('Manager’s rating', 'Train drivers', '60');
    await actAs('Ivan');
    await expect(row('Train drivers')).toContainText('Given. Hidden until the own rating is in.');
    await rate('Own rating', 'Train drivers', '85');
    await expect(row('Train drivers')).toContainText('25% apart');
    await expect(main.getByLabel('Manager’s rating: Train drivers')).toHaveValue('60');
  });

  await test.step('too far apart, they talk and settle; the cause is asked for', async () => {
    await actAs('Everybody (I lead the talk)');
    await row('Train drivers').getByLabel('What came of the talk').fill('Two drivers were ill');
    await row('Train drivers').getByLabel('What came of the talk').press('Control+Enter');
    await expect(row('Train drivers')).toContainText('Talked over');
    await row('Train drivers').getByRole('button', { name: 'Settle on 60%' }).click();
    const cause = row('Train drivers').getByLabel(/^Outside the corridor/);
    await cause.fill('No substitute was planned');
    await cause.press('Control+Enter');
    await expect(row('Train drivers')).toContainText('Judged');
    await rate('Own rating', 'Ship pallets', '104');
    await rate('Manager’s rating', 'Ship pallets', '104');
    await expect(main.getByText('2 of 2 goals judged')).toBeVisible();
    await main.getByRole('textbox', { name: 'A lesson' }).fill('Plan substitutes');
    await main.getByRole('button', { name: 'Add lesson' }).click();
    await expect(main.getByRole('button', { name: 'Plan substitutes' })).toBeVisible();
    await row('Ship pallets').getByRole('button', { name: /104/ }).click();
    await expect(page.getByRole('dialog')).toContainText('104');
    await page.keyboard.press('Escape');
    await expectAccessible(page);
  });

  await test.step('the meeting goes from goal to goal, with a clock that can be held', async () => {
    await plan.command('Go to Review');
    await expect(main.getByText('1 of 2 goals achieved')).toBeVisible();
    await main.getByRole('button', { name: 'Start the meeting' }).click();
    const meeting = page.getByRole('dialog', { name: 'Review meeting' });
    await expect(meeting.getByRole('heading', { name: 'Train drivers' })).toBeVisible();
    await expect(meeting.getByRole('timer')).toContainText(/^[45]:/);
    await page.keyboard.press('p');
    await expect(meeting.getByRole('button', { name: 'Go on' })).toBeVisible();
    await meeting.getByLabel('It fell short in').selectOption('the planning');
    await meeting.getByLabel('What is to be done').fill('Hire two substitutes');
    await meeting.getByLabel('By when').fill('5/20/2026');
    await meeting.getByLabel('By when').press('Enter');
    await meeting.getByRole('button', { name: 'Add action' }).click();
    await meeting.getByRole('button', { name: 'Change', exact: true }).click();
    await expectAccessible(page);
    await meeting.getByRole('heading', { name: 'Train drivers' }).click();
    await page.keyboard.press('ArrowRight');
    await expect(meeting.getByRole('heading', { name: 'Ship pallets' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meeting).toBeHidden();
    await expect(main.getByText('Everything is reviewed.')).toBeVisible();
    await main.getByRole('button', { name: 'Report has been published' }).click();
    await expect(main.getByText(/^Published/)).toBeVisible();
    await main.getByRole('button', { name: 'This was the last one' }).click();
    await expect(main.getByText(/^The last period/)).toBeVisible();
    await main.getByRole('button', { name: 'Take back' }).last().click();
  });

  await test.step('the period is closed, and what goes on is chosen', async () => {
    await plan.command('Next phase');
    const moving = page.getByRole('dialog', { name: 'Next phase: April 2026' });
    // No next period is chosen yet: it is opened right after.
    await moving.getByRole('button', { name: 'Step over…' }).click();
    await moving.getByLabel('Reason', { exact: true }).fill('The next one is opened at once');
    await moving.getByRole('button', { name: /^Step over and go on/ }).click();
    await expect(moving).toBeHidden();
    await main.getByRole('button', { name: 'Open next period…' }).click();
    const dialog = page.getByRole('dialog', { name: 'After “April 2026”' });
    await expect(dialog.getByLabel('Name of the next period')).toHaveValue('May 2026');
    // Reached, it is set farther by our rule; not reached, it is set again.
    await expect(dialog.getByLabel('Target: Pallets')).toHaveValue('105');
    await expect(dialog.getByLabel('Target: Drivers')).toHaveValue('10');
    await dialog.getByLabel('Target: Drivers').fill('12');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Open May 2026' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the new period knows where it came from, and what was learned', async () => {
    await plan.command('Go to Agreement');
    await expect(main.getByText('0 of 2 goals agreed')).toBeVisible();
    await expect(row('Train drivers')).toContainText('Drivers 12');
    await main.getByLabel('Lesson: Plan substitutes').selectOption('Considered');
    await expect(main.getByText(/has been considered or rejected/)).toBeVisible();
    await row('Train drivers').getByRole('button', { name: 'Train drivers' }).click();
    const panel = page.getByRole('complementary', { name: 'Inspector' });
    await expect(panel.getByText('Carried over from April 2026')).toBeVisible();
    await plan.goTo('Outline');
    await expect(outline.row('Hire two substitutes')).toHaveCount(2);
    await plan.expectSaved();
  });
});
