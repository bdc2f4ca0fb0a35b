import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test('a year with quarters is added, goals are put into them, and a target is divided', async ({
  inspector,
  openPlan,
  page,
  plan,
  tree,
}) => {
  await page.clock.setFixedTime(new Date('2026-05-04T12:00:00'));
  await openPlan('Mine', {
    nodes: [goal('a', 'Company', 0, { level: 'strategic' }), goal('b', 'Sales'), goal('c', 'People', 1)],
    links: [homeLink('b', 'a'), homeLink('c', 'a')],
    indicators: [{ id: 'i', nodeId: 'b', title: 'Pallets', order: 'a0', aggregation: 'sum' }],
  });
  const switcher = page.getByRole('button', { name: /^Period:/ });

  await test.step('a year and its quarters in one press', async () => {
    await expect(switcher).toHaveCount(0);
    await plan.command('Add periods…');
    const dialog = page.getByRole('dialog', { name: 'Periods' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add 5 periods' }).click();
    await expect(dialog.getByRole('listitem')).toHaveText([/^2026/, /^Q1/, /^Q2/, /^Q3/, /^Q4/]);

    await dialog.getByRole('button', { name: 'Edit Q3 2026' }).click();
    await dialog.getByRole('textbox', { name: 'End' }).fill('15 Oct 2026');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('It shares days with “Q4 2026”.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(switcher).toHaveAccessibleName('Period: Q2 2026');
  });

  await test.step('what is chosen is put into one, what is not waits in the backlog', async () => {
    await tree.select('People');
    await plan.command('Put into a period…');
    const dialog = page.getByRole('dialog', { name: 'Put into a period' });
    await dialog.getByLabel('Period', { exact: true }).selectOption({ label: '\u2003Q1 2026' });
    await dialog.getByRole('button', { name: 'Put 1 in' }).click();
    await expect(dialog).toBeHidden();
    await switcher.click();
    await page.getByRole('menuitem', { name: 'Backlog (2)…' }).click();
    const backlog = page.getByRole('dialog', { name: 'Backlog' });
    await backlog.getByRole('checkbox', { name: 'Sales' }).check();
    await backlog.getByLabel('Period', { exact: true }).selectOption({ label: '2026' });
    await backlog.getByRole('button', { name: 'Put 1 in' }).click();
    await expect(backlog).toBeHidden();
    await plan.expectSaved();
  });

  await test.step('goals of the quarters beside the one worked on step back, and searching finds them', async () => {
    const people = page.locator('article').filter({ hasText: 'People' });
    await expect(people).toHaveAttribute('data-dimmed', 'true');
    await plan.command('Previous period');
    await expect(switcher).toHaveAccessibleName('Period: Q1 2026');
    await expect(people).not.toHaveAttribute('data-dimmed', 'true');
    await page.keyboard.press('Alt+PageDown');
    await expect(switcher).toHaveAccessibleName('Period: Q2 2026');
    await plan.reload();
    await expect(switcher).toHaveAccessibleName('Period: Q2 2026');
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox').fill('People');
    await page.keyboard.press('Enter');
    await expect(people).not.toHaveAttribute('data-dimmed', 'true');
    await page.keyboard.press('Escape');
  });

  await test.step('the target of the year becomes targets of its quarters that add up', async () => {
    await tree.select('Sales');
    await expect(inspector.field('Period')).toHaveValue(/.+/);
    await inspector.panel.getByRole('button', { name: /^Pallets/ }).click();
    const form = inspector.panel.getByRole('form', { name: 'Record' });
    await form.getByLabel('What').selectOption({ label: 'Target' });
    await form.getByLabel('Value').fill('101');
    await form.getByLabel('Period', { exact: true }).selectOption({ label: '2026' });
    await form.getByRole('button', { name: 'Record' }).click();
    await inspector.panel.getByRole('button', { name: 'Divide target…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Divide the target' });
    for (const [at, amount] of [26, 25, 25, 25].entries())
      await expect(dialog.getByLabel(`Q${at + 1} 2026`)).toHaveValue(String(amount));
    await dialog.getByLabel('How').selectOption({ label: 'By hand' });
    await dialog.getByLabel('Q4 2026').fill('35');
    await expect(dialog.getByRole('status')).toHaveText('The parts add up to 111; the target is 101.');
    await expect(dialog.getByRole('button', { name: 'Divide', exact: true })).toBeDisabled();
    await dialog.getByLabel('Q1 2026').fill('16');
    await dialog.getByRole('button', { name: 'Divide', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(inspector.panel.getByRole('list', { name: 'Recorded values' })).toContainText('Q4 2026');
    await plan.expectSaved();
    await plan.undoButton.click();
    await tree.select('Sales');
    await expect(inspector.panel.getByRole('list', { name: 'Recorded values' })).not.toContainText('Q4 2026');
  });

  await test.step('the days go into a calendar', async () => {
    const download = page.waitForEvent('download');
    await plan.command('Export calendar…');
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  });
});
