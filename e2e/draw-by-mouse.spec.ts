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
const DRAWN = [
  '1 Company',
  '2 Sales',
  '3 Win clients',
  '3 Win tenders',
  '2 People',
  '3 Train everybody',
] as const;

const MOVED = ['1 Company', '2 Sales', '3 Win clients', '2 People', '3 Train everybody', '3 Win tenders'];

test.beforeEach(async ({ openPlan, tree }) => {
  await openPlan('Mine', company);
  await tree.expectItems(DRAWN);
});

test('by mouse a goal is added, named, folded away, and connected to a further parent', async ({
  inspector,
  page,
  plan,
  tree,
}) => {
  await test.step('is added with the button on its parent', async () => {
    await tree.onCard('People', 'Add child');
    await tree.type('Keep turnover low');
    await tree.clickAway();
    await tree.expectItems([...DRAWN, '3 Keep turnover low']);
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
    await plan.redoButton.click();
    await tree.expectItems([...DRAWN, '3 Keep turnover low']);
    await expect(inspector.panel).toContainText('Operational goal');
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
  });

  await test.step('its title is written over after a double click', async () => {
    await tree.doubleClick('Win clients');
    await expect(tree.editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await tree.type('Win twenty clients');
    await tree.clickAway();
    await expect(tree.item('Win twenty clients')).toBeVisible();
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
  });

  await test.step('its branch is folded by the badge', async () => {
    await tree.onCard('Sales', 'Fold branch');
    await tree.expectItems(['1 Company', '2 Sales', '2 People', '3 Train everybody']);
    await tree.onCard('Sales', 'Show 2 folded away');
    await tree.expectItems(DRAWN);
  });

  await test.step('a further parent is drawn from its handle', async () => {
    // The handle of a goal that is selected stands there too.
    await tree.clickAway();
    await tree.connect('Train everybody', 'Win clients');
    await tree.select('Train everybody');
    await inspector.openPart('Links');
    await expect(inspector.panel).toContainText('Win clients');
    await tree.expectItems(DRAWN);
    await plan.undoButton.click();
    await expect(inspector.panel).not.toContainText('Win clients');
  });
});

test('by mouse a goal is carried below another and between two, and never where it makes no sense', async ({
  page,
  plan,
  tree,
}) => {
  await test.step('a place that makes no sense says why before the goal is let go, and nothing happens', async () => {
    await tree.carry('Sales', 'Win clients');
    await expect(page.getByText('That would close a loop: the goal would serve itself.')).toBeVisible();
    await page.mouse.up();
    await expect(page.getByText('That would close a loop')).toBeHidden();
    await tree.expectItems(DRAWN);
    await expect(plan.undoButton).toBeDisabled();
  });

  await test.step('Escape calls it off', async () => {
    await tree.carry('Win tenders', 'People');
    await expect(page.getByText('Place below “People”')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Place below “People”')).toBeHidden();
    await page.mouse.up();
    await tree.expectItems(DRAWN);
    await expect(plan.undoButton).toBeDisabled();
  });

  await test.step('dropped on another it hangs below it', async () => {
    await tree.drag('Win tenders', 'People');
    await tree.expectItems(MOVED);
    await tree.expectSelected('Win tenders');
    await page.keyboard.press('Control+z');
    await plan.expectMessage('Undone: move of 1 goal');
    await tree.expectItems(DRAWN);
  });

  await test.step('dropped between two others it takes its place there', async () => {
    await tree.drag('People', 'Sales', 'before');
    const [company, sales, clients, tenders, people, training] = DRAWN;
    await tree.expectItems([company, people, training, sales, clients, tenders]);
    await tree.drag('Win tenders', 'Win clients', 'before');
    await tree.expectItems([company, people, training, sales, tenders, clients]);
  });
});

test('by mouse many goals are framed, moved and deleted together, and the picture is zoomed', async ({
  page,
  plan,
  tree,
}) => {
  await test.step('a frame drawn on the canvas selects what it reaches', async () => {
    const [from, to] = [await tree.spot('Win clients'), await tree.spot('Win tenders')];
    await page.mouse.move(from.x - 140, from.y - 60);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 40, { steps: 8 });
    await page.mouse.up();
    await tree.expectSelected('Win clients', 'Win tenders');
    await page.keyboard.press('Control+a');
    await expect(tree.tree.getByRole('treeitem', { selected: true })).toHaveCount(6);
  });

  await test.step('those chosen one by one go together', async () => {
    await tree.select('Win clients');
    await tree.select('Win tenders', 'Control');
    await tree.expectSelected('Win clients', 'Win tenders');
    await tree.drag('Win tenders', 'People');
    const [company, sales, clients, tenders, people, training] = DRAWN;
    await tree.expectItems([company, sales, people, training, clients, tenders]);
    await page.keyboard.press('Delete');
    await plan.expectMessage('Deleted 2 goals');
    await plan.messages.getByRole('button', { name: 'Undo' }).click();
    await tree.expectItems([company, sales, people, training, clients, tenders]);
    await plan.undoButton.click();
    await tree.expectItems(DRAWN);
  });

  await test.step('the picture is zoomed, shown whole and brought back', async () => {
    const width = async () => (await tree.item('Company').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(width).toBeLessThan(before);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(width).toBeGreaterThan(before);
    await tree.tree.focus();
    await page.keyboard.press('Shift+0');
    await expect(page.getByRole('button', { name: /^Actual size/ })).toHaveText(/^100\s?%$/);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 4000);
    await page.getByRole('button', { name: 'Back to content' }).click();
    await expect(tree.item('Company')).toBeInViewport();
    await page.keyboard.press('Shift+1');
    for (const title of ['Company', 'Win clients', 'Train everybody'])
      await expect(tree.item(title)).toBeInViewport({ ratio: 0.99 });
  });
});
