import { expect, test } from './pages/journey.ts';

test('whoever opens the app for the first time sees a company in two clicks', async ({
  inspector,
  page,
  plan,
  start,
  tree,
}) => {
  await start.open();
  await expect(start.examples.getByRole('button')).toHaveCount(4);
  await expect(start.plans).toBeHidden();
  await start.openExample('Company goals');
  await expect(plan.title).toHaveValue('Larkfield Trading: goals 2026');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(60);
  await plan.expectSaved();

  const top = 'Be the supplier that retailers and public buyers of the region choose first';
  await expect(tree.item(top)).toHaveAccessibleName(/Helen Marsh, 4 children/);
  await expect(tree.item(top)).toBeInViewport();
  await tree.select(top);
  await expect(inspector.field('Owner')).toHaveValue('Helen Marsh');
  await expect(page).toHaveTitle(/Larkfield Trading/);

  await test.step('changes to the copy leave the example alone', async () => {
    await inspector.fill('Title', 'Be the first choice');
    await expect(tree.item('Be the first choice')).toBeVisible();
    await plan.expectSaved();
    await plan.leave();
    await expect(start.plan('Larkfield Trading: goals 2026')).toContainText('60 elements');
    await start.openExample('Company goals');
    await expect(tree.item(top)).toBeVisible();
  });
});

test('every other example opens as a drawing too', async ({ plan, start, tree }) => {
  await start.open();
  for (const [title, count] of [
    ['Livelihood programme', 7],
    ['Personal year', 25],
  ] as const) {
    await start.openExample(title);
    await expect(tree.tree.getByRole('treeitem')).toHaveCount(count);
    await plan.expectSaved();
    await plan.leave();
  }
});

test('an address that leads nowhere says so and leads home', async ({ page, start }) => {
  await page.goto('./#/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await page.getByRole('link', { name: 'To all plans' }).click();
  await expect(start.heading).toBeVisible();
  await page.goto('./#/plan/no-such-plan/tree');
  await expect(page.getByText('This plan is not in this browser.')).toBeVisible();
});
