import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { asFile } from './fixtures/plan-files.ts';
import { FindBar } from './pages/find-bar.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

/** The mouse is never used here: a plan is made, drawn, changed, looked through, kept and opened again by key. */
test('the ten main tasks are done by keyboard alone, and nothing is lost', async ({
  page,
  plan,
  start,
  tree,
  outline,
  importing,
}) => {
  test.slow();
  const { keyboard } = page;
  const bar = new FindBar(page);
  const tabTo = async (target: Locator) => {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) await keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await start.open();
  await tabTo(page.getByRole('button', { name: 'Empty plan' }));
  await keyboard.press('Enter');

  // A new plan waits for its first goal; Tab goes on with a child, Enter twice with a sibling.
  await tree.type('Raise incomes');
  await keyboard.press('Tab');
  await tree.type('Train people');
  await keyboard.press('Insert');
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
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await keyboard.press('Alt+i');
    await expect(inspector).toBeHidden();
    await keyboard.press('Alt+i');
    await expect(inspector).toBeVisible();
    await expect(tree.editor).toBeFocused();
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

  await test.step('connects two goals by the name of the other one, and hears beforehand what cannot be', async () => {
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await tree.type('Serve our members');
    await keyboard.press('Enter');
    await bar.find('book');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await tree.expectSelected('Book rooms');
    await keyboard.press('Alt+c');
    const box = page.getByRole('dialog', { name: 'Connect to…' });
    await keyboard.type('RAISE');
    await expect(box.getByRole('option', { name: /already leads to “Raise incomes”/ })).toBeDisabled();
    await keyboard.press('Enter');
    await expect(box).toBeVisible();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, { within: '[role=dialog]' });
    }
    await keyboard.press('Escape');
    await expect(tree.tree).toBeFocused();
    await tree.expectSelected('Book rooms');
    await keyboard.press('Alt+c');
    await keyboard.type('members');
    await keyboard.press('Enter');
    await plan.expectMessage('Connected “Book rooms” to “Serve our members”');
    await expect(tree.tree).toBeFocused();
    await tree.expectSelected('Book rooms');
  });

  await test.step('names an owner in the outline, and filters by that person', async () => {
    await plan.command('Go to Outline');
    await expect(outline.grid).toBeFocused();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.type('Ann Lee');
    await keyboard.press('Enter');
    await expect(await outline.cell('Book rooms', 'Owner')).toHaveText('Ann Lee');
    await plan.command('Go to Goal tree');
    await keyboard.press('Control+Shift+f');
    const choice = page.getByRole('menuitemcheckbox', { name: 'Ann Lee' });
    await expect(page.getByRole('menu', { name: 'Filter' })).toBeVisible();
    await keyboard.type('Ann');
    await expect(choice).toBeFocused();
    await keyboard.press('Enter');
    await bar.expectSays('1 of 4 goals stand out');
    await plan.command('Clear filter');
  });

  await test.step('looks at a branch alone and comes back', async () => {
    await tree.tree.focus();
    await keyboard.press('Home');
    await keyboard.press('Control+.');
    await tree.expectItems(['1 Raise incomes', '2 Find trainers', '2 Book rooms']);
    await expect(page).toHaveURL(/\/node\//);
    await expect(page.getByText('3 of 4 elements are shown')).toBeAttached();
    await keyboard.press('Control+.');
    await expect(tree.tree.getByRole('treeitem')).toHaveCount(4);
  });

  await test.step('saves a copy as a file and opens it again', async () => {
    const download = page.waitForEvent('download');
    await keyboard.press('Control+s');
    const text = await readFile(await (await download).path(), 'utf8');
    const chooser = page.waitForEvent('filechooser');
    await keyboard.press('Control+o');
    await (await chooser).setFiles(asFile('copy.json', text));
    await tabTo(importing.preview('copy.json').getByRole('button', { name: 'Open as new plan' }));
    await keyboard.press('Enter');
    await expect(importing.preview('copy.json')).toBeHidden();
    await expect(tree.item('Book rooms')).toHaveAccessibleName(/Ann Lee/);
    await expect(tree.tree.getByRole('treeitem')).toHaveCount(4);
  });
});
