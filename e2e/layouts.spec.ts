import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const PLAN = {
  nodes: [
    goal('top', 'Raise incomes', 0, { level: 'strategic' }),
    goal('markets', 'Open new markets', 0, { level: 'tactical' }),
    goal('bergen', 'Open a shop in Bergen', 0),
    goal('hanoi', 'Open a shop in Hanoi', 1),
    goal('people', 'Train line managers', 1, { level: 'tactical' }),
  ],
  links: [
    homeLink('markets', 'top'),
    homeLink('bergen', 'markets'),
    homeLink('hanoi', 'markets'),
    homeLink('people', 'top'),
  ],
};

test.beforeEach(async ({ openPlan }) => openPlan('Incomes', PLAN));

test('every arrangement keeps what is selected, where it is, and how near one stands', async ({
  page,
  plan,
  tree,
}) => {
  await tree.select('Open a shop in Hanoi');
  const place = async () => {
    const box = await tree.item('Open a shop in Hanoi').boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };
  const [before, zoom] = [await place(), page.getByRole('button', { name: /^Actual size/ })];
  const percent = (await zoom.textContent()) ?? '';
  for (const name of [
    'Layout: tree from the top down',
    'Layout: radial',
    'Layout: lanes by level',
    'Layout: indented list',
    'Layout: tree from left to right',
  ]) {
    await plan.command(name);
    await tree.expectSelected('Open a shop in Hanoi');
    await expect.poll(place).toEqual(before);
    await expect(zoom).toHaveText(percent);
  }
});

test('lanes count their goals; dragging into another changes the level, and undo brings it back', async ({
  page,
  plan,
  tree,
}) => {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Lanes by level', exact: true }).click();
  const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  const counted = ['Strategic goal 1', 'Tactical goal 2', 'Operational goal 2'];
  await expect(lanes).toHaveText(counted);
  await expectAccessible(page, { within: 'ul[aria-label="Lanes"]' });

  const dragToLane = async (title: string, at: number) => {
    await page.getByRole('button', { name: 'Show everything' }).click();
    const from = await tree.spot(title);
    const lane = await lanes.nth(at).boundingBox();
    // Just below the head of the lane, far from all cards.
    const into = { x: (lane?.x ?? 0) + (lane?.width ?? 0) / 2, y: (lane?.y ?? 0) + 70 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + into.x) / 2, into.y, { steps: 6 });
    await page.mouse.move(into.x, into.y, { steps: 6 });
  };
  await dragToLane('Train line managers', 2);
  await expect(page.getByText('Change to: Operational goal')).toBeVisible();
  await page.mouse.up();
  await expect(lanes).toHaveText(['Strategic goal 1', 'Tactical goal 1', 'Operational goal 3']);
  const question = page.getByRole('region', { name: 'Levels' });
  await expect(question).toBeHidden();

  await plan.undoButton.click();
  await expect(lanes).toHaveText(counted);
  await plan.expectSaved();
  await plan.reload();
  await expect(lanes).toHaveText(counted);

  // A goal below would be of a higher level than the one it serves: that is asked, and answered in the same step.
  await dragToLane('Raise incomes', 2);
  await page.mouse.up();
  await expect(question).toContainText('2 goals below “Raise incomes” now have a higher level than it.');
  await question.getByRole('button', { name: 'Change those too' }).click();
  await expect(lanes.last()).toHaveText('Operational goal 5');
  await plan.undoButton.click();
  await expect(lanes).toHaveText(counted);
});
