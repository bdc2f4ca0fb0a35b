import { goal, homeLink, type Tables } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const company: Tables = {
  nodes: [
    goal('sales', 'Sales', 0, { level: 'tactical' }),
    goal('people', 'People', 1, { level: 'tactical' }),
    goal('clients', 'Win clients'),
    goal('training', 'Train everybody'),
  ],
  links: [
    homeLink('clients', 'sales'),
    homeLink('training', 'people'),
    { id: 'also', type: 'contributes', from: 'training', to: 'clients', note: 'Trained people keep clients' },
  ],
};
const DRAWN = ['1 Sales', '2 Win clients', '1 People', '2 Train everybody'];

test.beforeEach(async ({ openPlan, tree }) => {
  await openPlan('Mine', company);
  await tree.expectItems(DRAWN);
});

test('an arrow is picked by mouse and by key, weighed, deleted and brought back', async ({
  page,
  plan,
  inspector,
  tree,
}) => {
  const { x, y } = await tree.middleOfArrow('Train everybody', 'Win clients');
  await page.mouse.click(x, y);
  await expect(inspector.panel.getByRole('heading', { name: 'Link' })).toBeVisible();
  await expect(inspector.field('Note')).toHaveValue('Trained people keep clients');
  await expectAccessible(page);
  await inspector.fill('Weight', '30');
  await tree.select('Train everybody');
  await expect(inspector.field('Title')).toHaveValue('Train everybody');

  await page.keyboard.press('Alt+l');
  await expect(
    page.getByText('Link 1 of 1, Contributes to: from “Train everybody” to “Win clients”'),
  ).toBeAttached();
  await expect(inspector.field('Weight')).toHaveValue('30');
  await page.keyboard.press('Delete');
  await plan.expectMessage('Link deleted');
  await tree.expectItems(DRAWN);
  await tree.expectSelected('Train everybody');
  await page.keyboard.press('Control+z');
  await plan.expectMessage('Undone: deletion of a link');

  await page.keyboard.press('Alt+l');
  await page.keyboard.press('ContextMenu');
  const menu = await tree.menu('Menu of the link');
  await menu.getByRole('menuitem', { name: 'Make the link’s target the parent' }).click();
  await tree.expectItems(['1 Sales', '2 Win clients', '3 Train everybody', '1 People']);
});

test('the menu of a goal opens by right click and by key, connects by pointing, and gives the keyboard back', async ({
  page,
  outline,
  plan,
  tree,
}) => {
  const menu = await tree.menuOf('People');
  await expectAccessible(page);
  await menu.getByRole('menuitem', { name: 'Connect by pointing' }).click();
  await expect(page.getByText('Choose what “People” also serves.')).toBeVisible();
  const refused = await tree.spot('Train everybody');
  await page.mouse.click(refused.x, refused.y);
  await expect(page.getByText('That would close a loop: the goal would serve itself.')).toBeVisible();
  const target = await tree.spot('Sales');
  await page.mouse.click(target.x, target.y);
  await expect(page.getByText('Choose what')).toBeHidden();
  await page.keyboard.press('Alt+l');
  await expect(page.getByText('from “People” to “Sales”')).toBeAttached();

  // Far off the screen: it is brought into sight first.
  await page.mouse.move(target.x, target.y);
  await page.mouse.wheel(0, 3_000);
  await tree.tree.press('Escape');
  await expect(tree.item('People')).not.toBeInViewport();
  await page.keyboard.press('Shift+F10');
  await tree.menu();
  await expect(tree.item('People')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(tree.tree).toBeFocused();

  await tree.clickAway();
  const corner = await tree.emptySpot();
  await page.mouse.click(corner.x, corner.y, { button: 'right' });
  await (await tree.menu('Menu of the plan')).getByRole('menuitem', { name: 'Select all' }).click();
  await tree.expectSelected('Sales', 'Win clients', 'People', 'Train everybody');

  await plan.goTo('Outline');
  await outline.row('Win clients').click({ button: 'right' });
  await expect((await tree.menu()).getByText('4 selected')).toBeVisible();
});
