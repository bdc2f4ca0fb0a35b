import { generatedPlanFile } from './bench/generated-plan.mjs';
import { asFile } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

test('ten thousand goals are brought in with progress, drawn, moved about and edited', async ({
  importing,
  outline,
  page,
  plan,
  start,
  tree,
}) => {
  test.slow();
  await start.open();
  await start.chooseFile(asFile('large.json', generatedPlanFile(10_000)));
  const preview = importing.preview('large.json');
  await expect(preview.getByRole('progressbar')).toBeVisible();
  await expect(preview).toContainText('10,000 elements', { timeout: 20_000 });
  await preview.getByRole('button', { name: 'Open as new plan' }).click();
  await expect(preview.getByRole('progressbar', { name: 'Keeping the plan…' })).toBeVisible();
  await expect(tree.tree).toBeVisible({ timeout: 30_000 });

  await test.step('is moved about and edited', async () => {
    const first = tree.tree.getByRole('treeitem').first();
    await expect(first).toHaveAccessibleName(/^Strategic goal/);
    await page.mouse.move(500, 400);
    for (let step = 0; step < 10; step++) await page.mouse.wheel(40, 120);
    await tree.tree.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('F2');
    await expect(tree.editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Edited among ten thousand');
    await page.keyboard.press('Enter');
    await expect(tree.item('Edited among ten thousand')).toBeVisible();
    await page.keyboard.press('Tab');
    await tree.type('One more');
    await page.keyboard.press('Enter');
    await expect(tree.item('One more')).toBeVisible();
    await plan.expectSaved();
  });

  await test.step('is the same in the outline, and undone there', async () => {
    await plan.goTo('Outline');
    await expect(outline.grid).toHaveAttribute('aria-rowcount', '10002');
    await expect(outline.row('One more')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(outline.grid).toHaveAttribute('aria-rowcount', '10001');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Home');
    await expect(outline.row('Raise incomes 0')).toBeVisible();
    await page.keyboard.press('End');
    await plan.expectSaved();
  });
});
