import { expect, test } from './pages/journey.ts';

test('plans are renamed, copied, put into the trash, brought back, and deleted for good after a question', async ({
  start,
  plan,
  page,
}) => {
  await start.open();
  await start.newPlan();
  await plan.rename('Harvest');
  await plan.expectSaved();
  await plan.leave();

  await test.step('is renamed', async () => {
    await start.rename('Harvest', 'Harvest festival');
    await expect(start.plan('Harvest festival')).toBeVisible();
    await start.openPlan('Harvest festival');
    await expect(plan.title).toHaveValue('Harvest festival');
    await plan.leave();
  });

  await test.step('has a copy that lives on its own', async () => {
    await start.fromMenuOf('Harvest festival', 'Duplicate');
    await expect(start.plan('Harvest festival (copy)')).toBeVisible();
    await start.openPlan('Harvest festival (copy)');
    await plan.rename('Another feast');
    await plan.expectSaved();
    await plan.leave();
    await expect(start.plan('Another feast')).toBeVisible();
    await expect(start.plans.getByRole('link', { name: /^Harvest/ })).toHaveCount(1);
  });

  await test.step('lies in the trash, and is brought back', async () => {
    await start.fromMenuOf('Harvest festival', 'Move to trash');
    await plan.expectMessage('“Harvest festival” is in the trash');
    await expect(start.plan('Harvest festival')).toBeHidden();
    await page.reload();
    await start.openTrash();
    await expect(start.trashed('Harvest festival')).toContainText('30 days left');
    await start.trashed('Harvest festival').getByRole('button', { name: 'Restore' }).click();
    await start.openPlan('Harvest festival');
    await expect(plan.title).toHaveValue('Harvest festival');
    await plan.leave();
  });

  await test.step('is deleted for good after a question', async () => {
    await start.fromMenuOf('Another feast', 'Move to trash');
    await start.openTrash();
    const trashed = start.trashed('Another feast');
    await trashed.getByRole('button', { name: 'Delete for good' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete “Another feast” for good?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(trashed).toBeVisible();
    await trashed.getByRole('button', { name: 'Delete for good' }).click();
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('Another feast')).toHaveCount(0);
    await page.reload();
    await expect(start.plan('Harvest festival')).toBeVisible();
    await expect(page.getByText('Another feast')).toHaveCount(0);
  });
});
