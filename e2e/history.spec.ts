import { driftedQuarter } from './fixtures/drifted-quarter.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test('what became of a plan is compared, seen as a tree, replayed and held against what was agreed', async ({
  page,
  plan,
  openPlan,
}) => {
  await openPlan('Shop', driftedQuarter);
  await plan.command('Go to History');
  const main = page.getByRole('main');

  await test.step('two states as a list, and as a tree', async () => {
    await expect(main.getByRole('status').first()).toHaveText('4 differences in 3 of 4 elements');
    const row = (name: string) => main.getByRole('row').filter({ hasText: name });
    await expect(row('Target of “Revenue” for Q1 2026')).toContainText('10080');
    await expect(row('Learn to sell online')).toContainText('Removed');
    await expectAccessible(page);
    await main.getByLabel('Show as').selectOption('Tree');
    const tree = main.getByRole('list', { name: 'Tree' });
    await expect(tree.getByRole('listitem')).toHaveText([
      /^Grow/,
      /Sell in the old shop/,
      /Teach.*Added/,
      /Learn.*Removed/,
    ]);
    await main.getByLabel('with', { exact: true }).selectOption('Q1 2026: agreed, 01/05/26');
    await expect(main.getByRole('status').first()).toHaveText('Nothing differs between the two.');
  });

  await test.step('day by day', async () => {
    await main.getByRole('tab', { name: 'Replay' }).click();
    await main.getByRole('slider', { name: 'Day' }).focus();
    await page.keyboard.press('Home');
    await expect(main.getByRole('status').first()).toContainText('Jan 1, 2026');
    await main.getByRole('button', { name: 'Later' }).click();
    await expect(main).toContainText('Plan → Organize: The board agreed');
    const then = main.getByRole('list', { name: 'The plan on that day' });
    await expect(then.getByRole('listitem').filter({ hasText: 'Sell in the new shop' })).toContainText('–');
    await main.getByRole('button', { name: 'Later' }).click();
    await expect(main).toContainText('1 fact entered');
    await expect(then.getByRole('listitem').filter({ hasText: 'Sell in the new shop' })).toContainText('60%');
    await expectAccessible(page);
  });

  await test.step('what was lowered since it was agreed', async () => {
    await main.getByRole('tab', { name: 'Drift' }).click();
    await expect(main.getByRole('status').first()).toHaveText('2 quietly · 0 with a reason');
    await expect(main.getByRole('row').filter({ hasText: 'Target lowered' })).toContainText('Quietly');
    await expectAccessible(page);
  });
});
