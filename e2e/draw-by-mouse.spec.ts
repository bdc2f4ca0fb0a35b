import type { Tables } from './fixtures/plan-files.ts';
import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

const company: Tables = {
  nodes: [
    goal('top', 'Company', 0, { level: 'strategic' }),
    goal('sales', 'Sales', 0, { level: 'tactical' }),
    goal('people', 'People', 1, { level: 'tactical' }),
    goal('clients', 'Win clients'),
    goal('tenders', 'Win tenders', 1),
    goal('training', 'Train everybody'),
  ],
  links: [
    homeLink('sales', 'top'),
    homeLink('people', 'top'),
    homeLink('clients', 'sales'),
    homeLink('tenders', 'sales'),
    homeLink('training', 'people'),
  ],
};
const DRAWN = ['1 Company', '2 Sales', '3 Win clients', '3 Win tenders', '2 People', '3 Train everybody'];

test.describe('by mouse', () => {
  test.beforeEach(async ({ openPlan, tree }) => {
    await openPlan('Mine', company);
    await tree.expectItems(DRAWN);
  });

  test('a goal is added with the button on its parent', async ({ page, plan, tree }) => {
    await tree.onCard('People', 'Add child');
    await tree.type('Keep turnover low');
    await tree.clickAway();
    await tree.expectItems([...DRAWN, '3 Keep turnover low']);
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
    await plan.redoButton.click();
    await tree.expectItems([...DRAWN, '3 Keep turnover low']);
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Operational goal');
  });

  test('a title is written over after a double click', async ({ page, tree }) => {
    await tree.doubleClick('Win clients');
    await expect(tree.editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await tree.type('Win twenty clients');
    await tree.clickAway();
    await expect(tree.item('Win twenty clients')).toBeVisible();
  });

  test('a goal dropped on another hangs below it', async ({ plan, tree, page }) => {
    await tree.drag('Win tenders', 'People');
    const moved = ['1 Company', '2 Sales', '3 Win clients', '2 People', '3 Train everybody', '3 Win tenders'];
    await tree.expectItems(moved);
    await tree.expectSelected('Win tenders');
    await page.keyboard.press('Control+z');
    await plan.expectMessage('Undone: move of 1 goal');
    await tree.expectItems(DRAWN);
  });

  test('a goal dropped between two others takes its place there', async ({ tree }) => {
    await tree.drag('People', 'Sales', 'before');
    await tree.expectItems([
      '1 Company',
      '2 People',
      '3 Train everybody',
      '2 Sales',
      '3 Win clients',
      '3 Win tenders',
    ]);
    await tree.drag('Win tenders', 'Win clients', 'before');
    await tree.expectItems([
      '1 Company',
      '2 People',
      '3 Train everybody',
      '2 Sales',
      '3 Win tenders',
      '3 Win clients',
    ]);
  });

  test('a place that makes no sense says why before the goal is let go, and nothing happens', async ({
    page,
    plan,
    tree,
  }) => {
    await tree.carry('Sales', 'Win clients');
    await expect(page.getByText('That would close a loop: the goal would serve itself.')).toBeVisible();
    await page.mouse.up();
    await tree.expectItems(DRAWN);
    await expect(page.getByText('That would close a loop')).toBeHidden();
    await expect(plan.undoButton).toBeDisabled();
  });

  test('a drag is called off with Escape', async ({ page, plan, tree }) => {
    await tree.carry('Win tenders', 'People');
    await expect(page.getByText('Place below “People”')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Place below “People”')).toBeHidden();
    await page.mouse.up();
    await tree.expectItems(DRAWN);
    await expect(plan.undoButton).toBeDisabled();
  });

  test('a further parent is drawn from the handle of a goal', async ({ inspector, plan, tree }) => {
    await tree.connect('Train everybody', 'Win clients');
    await tree.expectItems(DRAWN);
    await tree.select('Train everybody');
    await inspector.openPart('Links');
    await expect(inspector.panel).toContainText('Win clients');
    await plan.undoButton.click();
    await expect(inspector.panel).not.toContainText('Win clients');
  });

  test('branches are folded by their badge', async ({ tree }) => {
    await tree.onCard('Sales', 'Fold branch');
    await tree.expectItems(['1 Company', '2 Sales', '2 People', '3 Train everybody']);
    await tree.onCard('Sales', 'Show 2 folded away');
    await tree.expectItems(DRAWN);
  });

  test('many goals are selected and moved together', async ({ page, plan, tree }) => {
    await tree.select('Win clients');
    await tree.select('Win tenders', 'Control');
    await tree.expectSelected('Win clients', 'Win tenders');
    await tree.drag('Win tenders', 'People');
    await tree.expectItems([
      '1 Company',
      '2 Sales',
      '2 People',
      '3 Train everybody',
      '3 Win clients',
      '3 Win tenders',
    ]);
    await page.keyboard.press('Delete');
    await plan.expectMessage('Deleted 2 goals');
    await plan.messages.getByRole('button', { name: 'Undo' }).click();
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
  });

  test('a frame drawn on the canvas selects what it reaches', async ({ page, tree }) => {
    const [from, to] = [await tree.spot('Win clients'), await tree.spot('Win tenders')];
    await page.mouse.move(from.x - 140, from.y - 60);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 40, { steps: 8 });
    await page.mouse.up();
    await tree.expectSelected('Win clients', 'Win tenders');
    await page.keyboard.press('Control+a');
    await expect(tree.tree.getByRole('treeitem', { selected: true })).toHaveCount(6);
  });

  test('the picture is zoomed, shown whole and brought back', async ({ page, tree }) => {
    const width = async () => (await tree.item('Company').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(width).toBeLessThan(before);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(width).toBeGreaterThan(before);
    await tree.tree.focus();
    await page.keyboard.press('Shift+0');
    const actual = await tree.item('Company').evaluate((item) => item.getBoundingClientRect().width);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 4000);
    await page.getByRole('button', { name: 'Back to content' }).click();
    await expect(tree.item('Company')).toBeInViewport();
    await page.keyboard.press('Shift+1');
    for (const title of ['Company', 'Win clients', 'Train everybody'])
      await expect(tree.item(title)).toBeInViewport({ ratio: 0.99 });
    expect(actual).toBeGreaterThan(100);
  });
});
