import { expect, test } from './pages/journey.ts';

test.describe('the list of plans', () => {
  test.beforeEach(async ({ start, plan }) => {
    await start.open();
    await start.newPlan();
    await plan.rename('Harvest');
    await plan.expectSaved();
    await plan.leave();
    await expect(start.plan('Harvest')).toBeVisible();
  });

  test('renames a plan', async ({ start, plan }) => {
    await start.rename('Harvest', 'Harvest festival');
    await expect(start.plan('Harvest festival')).toBeVisible();
    await start.openPlan('Harvest festival');
    await expect(plan.title).toHaveValue('Harvest festival');
  });

  test('makes a copy that lives on its own', async ({ start, plan }) => {
    await start.fromMenuOf('Harvest', 'Duplicate');
    await expect(start.plan('Harvest (copy)')).toBeVisible();
    await start.openPlan('Harvest (copy)');
    await plan.rename('Another festival');
    await plan.expectSaved();
    await plan.leave();
    await expect(start.plan('Another festival')).toBeVisible();
    await expect(start.plans.getByRole('link', { name: /^Harvest/ })).toHaveCount(1);
  });

  test('puts a plan into the trash and brings it back', async ({ start, plan, page }) => {
    await start.fromMenuOf('Harvest', 'Move to trash');
    await plan.expectMessage('“Harvest” is in the trash');
    await expect(start.plan('Harvest')).toBeHidden();
    await page.reload();
    await start.openTrash();
    await expect(start.trashed('Harvest')).toContainText('30 days left');
    await start.trashed('Harvest').getByRole('button', { name: 'Restore' }).click();
    await start.openPlan('Harvest');
    await expect(plan.title).toHaveValue('Harvest');
  });

  test('asks before a plan is deleted for good', async ({ start, page }) => {
    await start.fromMenuOf('Harvest', 'Move to trash');
    await start.openTrash();
    await start.trashed('Harvest').getByRole('button', { name: 'Delete for good' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete “Harvest” for good?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(start.trashed('Harvest')).toBeVisible();
    await start.trashed('Harvest').getByRole('button', { name: 'Delete for good' }).click();
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('Harvest')).toHaveCount(0);
    await page.reload();
    await expect(start.heading).toBeVisible();
    await expect(page.getByText('Harvest')).toHaveCount(0);
  });
});
