import { CyclePage } from './pages/cycle-page.ts';
import { expect, test } from './pages/journey.ts';
import { beginning } from './pages/names.ts';
import { expectAccessible } from './support/accessibility.ts';

test('a quarter is led from its plan to the next plan by mouse', async ({
  start,
  plan,
  outline,
  page,
  inspector,
}) => {
  const cycle = new CyclePage(page);
  const goal = 'Place the own-brand range in 40 shops';

  await test.step('a year to come is added, and its first quarter chosen', async () => {
    await start.open();
    await start.openExample('Company goals');
    await page.getByRole('button', { name: beginning('Period:') }).click();
    await page.getByRole('menuitem', { name: 'Periods…' }).click();
    const periods = page.getByRole('dialog', { name: 'Periods' });
    await periods.getByRole('combobox', { name: 'Year' }).selectOption({ label: '2027' });
    await periods.getByRole('button', { name: /^Add \d/ }).click();
    await periods.getByRole('button', { name: 'Done' }).click();
    await cycle.choosePeriod('Q1 2027');
    await expect(cycle.phase('Plan')).toHaveAccessibleName(/before the next phase/);
  });

  await test.step('the list of what holds the plan up leads to its cause, and opens once that is mended', async () => {
    await cycle.openNextPhase('Plan');
    await expectAccessible(page, { within: '[role=dialog]' });
    await expect(cycle.todo('No goal or result is planned')).toBeVisible();
    await expect(cycle.dialog.getByRole('button', { name: 'Go on to Organize' })).toBeDisabled();
    // Whoever approves is named on the spot.
    await expect(cycle.todo('Nobody is named who approves')).toBeVisible();
    await cycle.approve('Committee of the board');
    await expect(cycle.todo('Nobody is named who approves')).toBeHidden();
    await cycle
      .todo('No goal or result is planned')
      .getByRole('button', { name: beginning('Show') })
      .click();
    await expect(cycle.dialog).toBeHidden();
    await plan.goTo('Outline');
    await outline.select(goal);
    await plan.command('Put into a period…');
    const put = page.getByRole('dialog', { name: 'Put into a period' });
    await put.getByRole('combobox', { name: 'Period' }).selectOption({ label: '\u2003Q1 2027' });
    await put.getByRole('button', { name: beginning('Put') }).click();
    await cycle.openNextPhase('Plan');
    await expect(cycle.todo('No goal or result is planned')).toBeHidden();
    await cycle.approve('Committee of the board');
    await cycle.stepOver('Organize', 'Agreed in the meeting of the board');
    await plan.expectMessage('Period moved on');
    await expect(cycle.phase('Organize')).toBeVisible();
  });

  await test.step('what is agreed is frozen, with the reason, and changed by request', async () => {
    await outline.select(goal);
    await expect(inspector.field('Title')).toHaveAttribute('readonly');
    await inspector.panel
      .getByRole('button', { name: /^Frozen in the phase “Organize” of Q1 2027/ })
      .first()
      .click();
    const change = page.getByRole('dialog', { name: 'Change request' });
    await change.getByRole('combobox', { name: 'What is to be changed' }).selectOption({ label: 'Title' });
    await change.getByRole('textbox', { name: 'To', exact: true }).fill('Place the range in 45 shops');
    await change.getByRole('textbox', { name: 'Reason' }).fill('One partner less');
    await change.getByRole('button', { name: 'Request the change' }).click();
    await expect(change).toBeHidden();
    await plan.goTo('Cycle');
    const changes = page.getByRole('region', { name: 'Change requests' });
    await expect(changes.getByText('Title: Place the range in 45 shops')).toBeVisible();
    await changes.getByRole('button', { name: 'Approve' }).click();
    await expect(changes.getByText('Approved').first()).toBeVisible();
  });

  await test.step('it goes on, is taken back, and remembers where it stood', async () => {
    await cycle.openNextPhase('Organize');
    await cycle.stepOver('Monitor', 'The year has not begun yet');
    await plan.expectSaved();
    await plan.reload();
    await cycle.choosePeriod('Q1 2027');
    await expect(cycle.phase('Monitor')).toBeVisible();
    // A fact is missing: the list leads to its indicator, and what it then asks for is one press each.
    await cycle.openNextPhase('Monitor');
    await cycle
      .todo('has no fact in this period')
      .getByRole('button', { name: beginning('Show') })
      .click();
    await inspector.panel.getByRole('button', { name: beginning('Shops that stock the range') }).click();
    const record = inspector.panel.getByRole('form', { name: 'Record' });
    await record.getByLabel('Value', { exact: true }).fill('38');
    await record.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Q1 2027' });
    await record.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(cycle.todo('has no fact in this period')).toBeHidden();
    for (const fix of ['Confirm the fact', 'Approve the facts']) {
      await cycle.dialog.getByRole('button', { name: fix }).click();
      await expect(cycle.dialog.getByRole('button', { name: fix })).toBeHidden();
    }
    await cycle.stepOver('Evaluate', 'Closed early');
    await cycle.openNextPhase('Evaluate');
    await cycle.chooseWay('Reopen the facts');
    await cycle.dialog
      .getByRole('combobox', { name: 'Kind of reason' })
      .selectOption({ label: 'New information' });
    await cycle.dialog.getByRole('textbox', { name: 'Reason' }).fill('A late return');
    await cycle.approve('Committee of the board');
    await cycle.dialog.getByRole('button', { name: 'Go on to Monitor' }).click();
    await expect(cycle.phase('Monitor')).toBeVisible();
    await plan.goTo('Cycle');
    await expect(cycle.log.getByRole('row').filter({ hasText: 'Reopen the facts' })).toContainText(
      'New information: A late return',
    );
    await cycle.openNextPhase('Monitor');
    await cycle.stepOver('Evaluate', 'Closed again');
    await cycle.openNextPhase('Evaluate');
    await cycle.stepOver('Review', 'Rated in the meeting');
    await cycle.openNextPhase('Review');
    await cycle.stepOver('Closed', 'Diagnosed in the meeting');
    await expect(cycle.phase('Closed')).toBeVisible();
  });

  await test.step('the next quarter opens in its plan, with the goal that is not finished', async () => {
    await cycle.openNextPhase('Closed');
    await cycle.dialog.getByRole('button', { name: 'Open the next period…' }).click();
    const next = page.getByRole('dialog', { name: /Q1 2027/ });
    await expect(next.getByText('Place the range in 45 shops').first()).toBeVisible();
    await next.getByRole('button', { name: beginning('Open') }).click();
    await expect(next).toBeHidden();
    await cycle.choosePeriod('Q2 2027');
    await expect(cycle.phase('Plan')).toBeVisible();
    await cycle.openNextPhase('Plan');
    await expect(cycle.todo('Nobody is named who approves')).toBeVisible();
    await expect(cycle.todo('No goal or result is planned')).toHaveCount(0);
  });
});

test('a personal month is led through its phases by keyboard, and its workflow is changed and tried', async ({
  start,
  plan,
  page,
}) => {
  const cycle = new CyclePage(page);
  const reason = (text: string) => cycle.dialog.getByRole('textbox', { name: 'Reason' }).fill(text);
  const press = (name: string | RegExp) => cycle.dialog.getByRole('button', { name }).press('Enter');

  await test.step('a month of one’s own begins in its plan', async () => {
    await start.open();
    await start.openExample('Personal year');
    await plan.command('Add periods…');
    const periods = page.getByRole('dialog', { name: 'Periods' });
    await periods.getByRole('combobox', { name: 'Year' }).selectOption({ label: '2027' });
    await periods.getByRole('checkbox', { name: 'quarters' }).press('Space');
    await expect(periods.getByRole('checkbox', { name: 'quarters' })).not.toBeChecked();
    await periods.getByRole('checkbox', { name: 'months' }).press('Space');
    await expect(periods.getByRole('checkbox', { name: 'months' })).toBeChecked();
    await periods.getByRole('button', { name: /^Add \d/ }).press('Enter');
    await periods.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(periods).toBeHidden();
    await cycle.choosePeriodByKey('January 2027');
    await expect(cycle.phase('Plan')).toBeVisible();
  });

  await test.step('the palette leads on; what is open is stepped over with a reason', async () => {
    await plan.command('Next phase');
    await expect(cycle.todo('No goal or result is planned')).toBeVisible();
    await press('Step over…');
    await press(/^Step over and go on/);
    await expect(cycle.dialog.getByRole('alert')).toHaveText('Say the reason first.');
    await reason('A month to try this with');
    await press(/^Step over and go on/);
    await expect(cycle.phase('Organize')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(cycle.phase('Plan')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(cycle.phase('Organize')).toBeVisible();
    for (const [from, to] of [
      ['Organize', 'Monitor'],
      ['Monitor', 'Evaluate'],
      ['Evaluate', 'Review'],
      ['Review', 'Closed'],
    ] as const) {
      await plan.command('Next phase');
      await press('Step over…');
      await reason(`On from ${from}`);
      await press(/^Step over and go on/);
      await expect(cycle.phase(to)).toBeVisible();
    }
  });

  await test.step('the drawing is gone through with Tab, and says what an arrow needs', async () => {
    await plan.command('Go to Cycle');
    const machine = page.getByRole('group', { name: 'The cycle of January 2027' });
    await machine.getByRole('button', { name: 'Plan', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Ways out' })).toBeVisible();
    await machine.getByRole('button', { name: beginning('Reopen the period') }).press('Enter');
    await expect(page.getByText('Next period still planned')).toBeVisible();
    await expect(cycle.log.getByRole('row')).toHaveCount(6);
    await page.getByRole('button', { name: 'List', exact: true }).press('Enter');
    await expect(page.getByRole('list', { name: 'The cycle of January 2027' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a workflow is changed, checked, tried and given back', async () => {
    await page.getByRole('button', { name: 'Workflow designer' }).press('Enter');
    await page.getByRole('combobox', { name: 'Workflow' }).selectOption({ label: 'Personal week' });
    await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Monitor' });
    await page.getByRole('button', { name: 'Add a state' }).press('Enter');
    const wrong = page.getByRole('region', { name: 'What is wrong with it' });
    await expect(wrong).toContainText('“New state” cannot be reached.');
    await expect(page.getByText('Version 2')).toBeVisible();
    await page.getByRole('button', { name: 'Try it with a token' }).press('Enter');
    const trial = page.getByRole('region', { name: 'Try it' });
    await trial.getByRole('button', { name: beginning('Start the work') }).press('Enter');
    await expect(trial.getByRole('status')).toHaveText('The token stands in Monitor');
    await page.getByRole('button', { name: 'End the trial' }).press('Enter');
    await page.getByRole('button', { name: 'Back to the default' }).press('Enter');
    await expect(wrong).toContainText('Every state can be reached');
    await expect(page.getByText('Version 1')).toBeVisible();
    await expectAccessible(page);
    await plan.expectSaved();
  });
});
