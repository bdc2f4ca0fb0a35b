import { expect, test } from './pages/journey.ts';

test('a cascade is drawn by keyboard alone, and nothing of it is lost', async ({
  page,
  plan,
  start,
  tree,
}) => {
  const { keyboard } = page;
  await start.open();
  await page.getByRole('button', { name: 'Empty plan' }).focus();
  await keyboard.press('Enter');

  // A new plan waits for its first goal; Tab goes on with a child, Enter twice with a sibling.
  await tree.type('Raise incomes');
  await keyboard.press('Tab');
  await tree.type('Train people');
  await keyboard.press('Tab');
  await tree.type('Find trainers');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await tree.type('Rent rooms');
  await keyboard.press('Enter');
  await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '3 Rent rooms']);
  await tree.expectSelected('Rent rooms');
  await expect(tree.item('Raise incomes')).toHaveAccessibleName(/^Strategic goal/);
  await expect(tree.item('Train people')).toHaveAccessibleName(/^Tactical goal/);
  await expect(tree.item('Rent rooms')).toHaveAccessibleName(/^Operational goal/);

  await test.step('edits a title, keeps or replaces the text, and takes it back', async () => {
    await keyboard.press('F2');
    await keyboard.press('End');
    await tree.type(' in town');
    await keyboard.press('Enter');
    await expect(tree.item('Rent rooms in town')).toBeVisible();
    await keyboard.press('F2');
    await tree.type(' never kept');
    await keyboard.press('Escape');
    await expect(tree.item('Rent rooms in town')).toBeVisible();
    await keyboard.type('Book rooms');
    await keyboard.press('Enter');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '3 Book rooms']);
  });

  await test.step('moves it among its siblings, up a level and down again', async () => {
    await keyboard.press('Alt+ArrowUp');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Book rooms', '3 Find trainers']);
    await keyboard.press('Alt+ArrowLeft');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '2 Book rooms']);
    await keyboard.press('Alt+ArrowRight');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '3 Book rooms']);
    await keyboard.press('Alt+ArrowLeft');
  });

  await test.step('finds its way with the arrows', async () => {
    await keyboard.press('ArrowLeft');
    await tree.expectSelected('Raise incomes');
    await keyboard.press('ArrowRight');
    await keyboard.press('Home');
    await tree.expectSelected('Raise incomes');
  });

  await test.step('deletes a branch and brings it back', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowUp');
    await tree.expectSelected('Train people');
    await keyboard.press('Delete');
    await plan.expectMessage('Deleted 2 goals');
    await tree.expectItems(['1 Raise incomes', '2 Book rooms']);
    await keyboard.press('Control+z');
    await plan.expectMessage('Undone: deletion of 2 goals');
    await keyboard.press('Control+y');
    await tree.expectItems(['1 Raise incomes', '2 Book rooms']);
    await keyboard.press('Control+z');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '2 Book rooms']);
  });

  await test.step('deletes one node alone: what was below it moves up', async () => {
    await tree.expectSelected('Train people', 'Find trainers');
    await keyboard.press('Escape');
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowUp');
    await tree.expectSelected('Train people');
    await keyboard.press('Shift+Delete');
    await tree.expectItems(['1 Raise incomes', '2 Find trainers', '2 Book rooms']);
    await keyboard.press('Control+Enter');
    await tree.type('Prepare the courses');
    await keyboard.press('Enter');
    await tree.expectItems(['1 Raise incomes', '2 Prepare the courses', '3 Find trainers', '2 Book rooms']);
  });

  await test.step('is still there after a reload, and so is the way back', async () => {
    await plan.expectSaved();
    await plan.reload();
    await tree.expectItems(['1 Raise incomes', '2 Prepare the courses', '3 Find trainers', '2 Book rooms']);
    await tree.tree.focus();
    await keyboard.press('Control+z');
    await tree.expectItems(['1 Raise incomes', '2 Find trainers', '2 Book rooms']);
    await keyboard.press('Control+z');
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '2 Book rooms']);
    await plan.expectSaved();
    await plan.reload();
    await tree.expectItems(['1 Raise incomes', '2 Train people', '3 Find trainers', '2 Book rooms']);
    await tree.tree.focus();
    await keyboard.press('Control+Shift+z');
    await tree.expectItems(['1 Raise incomes', '2 Find trainers', '2 Book rooms']);
  });
});

test('an abandoned new goal leaves nothing behind', async ({ page, plan, start, tree }) => {
  await start.open();
  await start.newPlan();
  await tree.type('Raise incomes');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tree.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await tree.expectItems(['1 Raise incomes']);
  await page.keyboard.press('Control+z');
  await plan.expectMessage('Undone: addition of 1 goal');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(0);
});

test('branches are folded, shown to a level, and looked at alone', async ({ page, plan, start, tree }) => {
  const { keyboard } = page;
  await start.open();
  await start.openExample('Livelihood programme');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(7);
  const income = "People's incomes from small business increased";
  await tree.select(income);
  await keyboard.press('/');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(5);
  await expect(tree.item(income)).toHaveAttribute('aria-expanded', 'false');
  await expect(tree.item(income)).toHaveAccessibleName(/2 folded away/);
  await keyboard.press('/');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(7);
  await keyboard.press('Alt+2');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(3);
  await keyboard.press('Alt+0');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(7);
  await keyboard.press('Control+.');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(3);
  await expect(page).toHaveURL(/\/node\//);
  await plan.reload();
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Show the whole plan' }).first().click();
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(7);
});

test('the palette and the sheet of keys are reached by keyboard', async ({ page, plan, start, tree }) => {
  await start.open();
  await start.openExample('Livelihood programme');
  await expect(tree.tree).toBeVisible();
  await plan.command('Go to Outline');
  await expect(page.getByRole('treegrid', { name: 'Outline' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Add child');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
