import { GoalTree } from './pages/goal-tree.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test('problems are drawn by keyboard, mirrored to objectives, reworded and undone from elsewhere', async ({
  page,
  plan,
  start,
  tree,
  outline,
}) => {
  const { keyboard } = page;
  const problems = new GoalTree(page, 'Problem tree');
  await start.open();
  await start.openExample('Safe water programme');
  await plan.command('Go to Problem tree');
  await page.getByRole('button', { name: 'Add the first problem' }).press('Enter');
  await problems.type('Children fall ill');
  await keyboard.press('Tab');
  await problems.type('Water is polluted');
  await keyboard.press('Tab');
  await problems.type('Wells are open');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await problems.type('Pumps stand still');
  await keyboard.press('Enter');
  const drawn = ['1 Children fall ill', '2 Water is polluted', '3 Wells are open', '3 Pumps stand still'];
  await problems.expectItems(drawn);
  await expectAccessible(page);

  // Two of them first; the whole tree then asks only for what is left.
  await problems.select('Water is polluted');
  await plan.command('Mirror to objectives…');
  const dialog = page.getByRole('dialog', { name: 'Mirror to objectives' });
  await expect(dialog).toContainText('3 objectives will be added.');
  await expectAccessible(page);
  await dialog.getByLabel('Which problems').selectOption('The whole problem tree');
  await dialog.getByRole('button', { name: 'Mirror 4 problems' }).click();
  await plan.expectMessage('Mirrored to objectives: 4 problems');
  await expect(tree.item('Wells are open')).toHaveAccessibleName(/^Output · to be reworded, Wells are open/);
  await expect(tree.item('Children fall ill')).toHaveAccessibleName(/^Impact · to be reworded/);

  // Reworded, an objective still leads to the problem it came from.
  await tree.select('Wells are open');
  await keyboard.press('F2');
  await keyboard.press('Control+a');
  await tree.type('Wells are covered');
  await keyboard.press('Enter');
  await expect(tree.item('Wells are covered')).toHaveAccessibleName(/^Output, Wells are covered/);
  await keyboard.press('Alt+o');
  await problems.expectItems(drawn);
  await problems.expectSelected('Wells are open');
  await expect(page.getByText('All 4 problems have an objective.')).toBeVisible();

  await plan.goTo('Outline');
  await keyboard.press('Control+z');
  await expect(outline.row('Wells are covered')).toHaveCount(0);
  await keyboard.press('Control+z');
  await plan.expectMessage('Undone: mirroring of 4 problems to objectives');
  await plan.goTo('Problem tree');
  await problems.expectItems(drawn);
  await expect(page.getByText('4 problems, 0 with an objective')).toBeVisible();
  await plan.expectSaved();
});

test('two ways to go are weighed, and one is chosen', async ({ page, plan, start, tree, outline }) => {
  const { keyboard } = page;
  const wells = 'Protected spring catchments in 12 villages';
  await start.open();
  await start.openExample('Safe water programme');
  await tree.select(wells);
  await plan.command('Mark or unmark as an alternative');
  await tree.select('Drill and test 40 boreholes');
  await plan.command('Mark or unmark as an alternative');
  await plan.goTo('Alternatives');
  const grid = page.getByRole('grid', { name: 'Alternatives' });
  await grid.getByRole('gridcell', { name: '1' }).first().click();
  await keyboard.press('ArrowRight');
  await keyboard.type('5');
  await keyboard.press('Enter');
  await keyboard.type('4');
  await keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'How the totals come about' });
  await expect(list).toContainText('(1 × 5 + 1 × 4) ÷ 2 = 4.5 of 5 · 3 criteria not scored');
  await expectAccessible(page);
  await list.getByRole('button', { name: `Choose: ${wells}` }).click();
  await expect(list).toContainText('Chosen');
  await plan.goTo('Outline');
  await outline.row('Drill and test 40 boreholes').click();
  await keyboard.press('Control+z');
  await plan.expectMessage('Undone: choice of an alternative');
  await plan.expectSaved();
});

test('stakeholders are placed by influence and interest, by key, by mouse and in the list', async ({
  page,
  plan,
  start,
}) => {
  await start.open();
  await start.openExample('Safe water programme');
  await plan.goTo('Stakeholders');
  const matrix = page.getByRole('table', { name: 'Matrix of influence and interest' });
  const list = page.getByRole('table', { name: 'All stakeholders' });
  await expect(list.getByRole('row')).toHaveCount(8);
  const add = page.getByRole('textbox', { name: 'Add a stakeholder' });
  await add.fill('Radio station');
  await add.press('Enter');
  const chip = page.getByRole('button', { name: /^Radio station,/ });
  await expect(chip).toHaveAccessibleName('Radio station, not placed yet');
  await chip.press('ArrowRight');
  await expect(chip).toBeFocused();
  await chip.press('ArrowDown');
  await expect(chip).toHaveAccessibleName('Radio station, interest 3, influence 2: Keep informed');
  await expect(list.getByLabel('Influence: Radio station')).toHaveValue('2');

  await chip.dragTo(matrix.locator('[data-interest="1"][data-influence="5"]'));
  await expect(chip).toHaveAccessibleName('Radio station, interest 1, influence 5: Keep satisfied');
  await list.getByLabel('Interest: Radio station').selectOption('5');
  await expect(chip).toHaveAccessibleName('Radio station, interest 5, influence 5: Manage closely');
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAccessibleName('Radio station, interest 1, influence 5: Keep satisfied');
  await plan.expectSaved();
});
