import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

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

test('whoever types right after beginning a plan loses no letter', async ({ page, start, tree }) => {
  await start.open();
  await page.getByRole('button', { name: 'Empty plan' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Grew');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ow sales abroad');
  await expect(tree.editor).toBeFocused();
  await expect(tree.editor).toHaveValue('Grow sales abroad');
  await page.keyboard.press('Enter');
  await tree.expectItems(['1 Grow sales abroad']);
});

test('keys pressed before the browser has drawn a new goal go into its title', async ({
  page,
  start,
  tree,
}) => {
  await start.open();
  await start.newPlan();
  await tree.type('Raise incomes');
  await page.keyboard.press('Enter');
  await tree.expectItems(['1 Raise incomes']);
  // As on a machine that is slow to draw: no frame until the keys have been pressed.
  await page.evaluate(() => {
    const asked: FrameRequestCallback[] = [];
    const draw = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => asked.push(callback);
    Reflect.set(window, 'drawAgain', () => {
      window.requestAnimationFrame = draw;
      for (const callback of asked) draw(callback);
    });
  });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Grow sales');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.evaluate(() => Reflect.get(window, 'drawAgain')());
  await tree.expectItems(['1 Raise incomes', '2 Grow sale']);
});

test('a goal being typed stands beside what lies on the canvas, not under it', async ({
  page,
  start,
  tree,
}) => {
  await start.open();
  await start.openExample('Company goals');
  await expect(tree.tree.getByRole('treeitem').first()).toBeVisible();
  const covers = [page.getByRole('group', { name: 'Zoom' }), page.getByRole('region', { name: 'Legend' })];
  for (const cover of covers) await expect(cover).toBeVisible();
  await tree.tree.focus();
  await page.keyboard.press('Shift+Digit0');
  const isCovered = async () => {
    const card = await page.locator('[data-canvas] article:has(textarea)').boundingBox();
    const boxes = await Promise.all(covers.map((cover) => cover.boundingBox()));
    return boxes.some(
      (box) =>
        !box ||
        !card ||
        (card.x < box.x + box.width &&
          box.x < card.x + card.width &&
          card.y < box.y + box.height &&
          box.y < card.y + card.height),
    );
  };
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    for (const deeper of ['one', 'two']) {
      await page.keyboard.press('Tab');
      await expect(tree.editor).toBeFocused();
      await page.keyboard.type(`${key} ${deeper}`);
      await expect.poll(isCovered).toBe(false);
      await page.keyboard.press('Enter');
    }
  }
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

test('what is typed before the palette is there is kept for it', async ({ page, start, tree, outline }) => {
  let send = () => undefined as void;
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/dialogs-[^/]*\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  await start.open();
  await start.openExample('Livelihood programme');
  await expect(tree.tree).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('to outlinee');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  send();
  await expect(outline.grid).toBeVisible();
});

test('keys are looked up and changed in their sheet, in every tab at once', async ({
  page,
  plan,
  start,
  tree,
}) => {
  const { keyboard } = page;
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const change = async (action: string, keys: string) => {
    await sheet.getByRole('searchbox').fill(action);
    await sheet.getByRole('button', { name: `Change the keys: ${action}`, exact: true }).press('Enter');
    await expect(sheet.getByRole('textbox', { name: `New keys for: ${action}` })).toBeFocused();
    await keyboard.press(keys);
  };
  await start.open();
  await start.openExample('Livelihood programme');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(7);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('tree')).toBeFocused();

  await page.bringToFront();
  await keyboard.press('?');
  await expect(sheet).toContainText('Add child');
  await sheet.getByRole('button', { name: 'Change keys' }).press('Enter');
  await change('Rename', 'Control+t');
  await expect(sheet.getByRole('alert')).toHaveText('The browser keeps Ctrl+T for itself. Press other keys.');
  await keyboard.press('Control+d');
  await expect(sheet.getByRole('alert')).toHaveText('Ctrl+D already means: Duplicate');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, { within: '[role=dialog]' });
  }
  await keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: 'Change the keys: Rename' })).toBeFocused();
  await sheet.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(sheet).toBeHidden();

  await tree.tree.focus();
  await keyboard.press('Home');
  await keyboard.press('Control+d');
  await expect(tree.editor).toBeFocused();
  await keyboard.press('Escape');
  const palette = await plan.openPalette();
  await keyboard.type('rename');
  await expect(palette.getByRole('menuitem').first()).toContainText('CtrlD');
  await keyboard.press('Escape');

  await other.bringToFront();
  await other.keyboard.press('Home');
  await other.keyboard.press('Control+d');
  await expect(other.getByRole('main').getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await other.close();

  await plan.reload();
  await expect(tree.tree).toBeFocused();
  await keyboard.press('?');
  await sheet.getByRole('button', { name: 'Change keys' }).press('Enter');
  await sheet.getByRole('button', { name: 'Reset all keys' }).press('Enter');
  await expect(sheet.getByRole('button', { name: 'Reset all keys' })).toBeDisabled();
  await sheet.getByRole('searchbox').fill('ctrl d');
  await expect(sheet.getByRole('term')).toHaveText(['Duplicate']);
});
