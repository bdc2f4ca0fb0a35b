import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const PLAN = {
  nodes: [
    goal('top', 'Raise incomes', 0, { level: 'strategic', progressBp: 6_200 }),
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

/** A card is 272 wide where its title is 24 high. */
const WIDTH_OF_28_PX = (272 * 28) / 24;

test('a plan is shown to a room by key alone: locked, edited, marked, and left as it was', async ({
  page,
  plan,
  tree,
  openPlan,
}) => {
  await openPlan('Incomes', PLAN);
  await tree.select('Open a shop in Bergen');
  const place = async () => {
    const box = await tree.item('Open a shop in Bergen').boundingBox();
    return [box?.x, box?.y, box?.width].map((number) => Math.round(number ?? 0));
  };
  const before = await place();
  const bar = page.getByRole('region', { name: 'Presentation' });
  const heading = page.getByRole('heading', { level: 1 });
  const { keyboard } = page;

  await keyboard.press('Alt+p');
  await expect(heading).toHaveText('The whole plan');
  await expect(bar).toContainText('1 of 3');
  await expect(plan.views).toBeHidden();
  await expectAccessible(page);

  // As a remote control sends it.
  await keyboard.press('PageDown');
  await expect(heading).toHaveText('Raise incomes');
  await expect(bar).toContainText('2 of 3');
  await expect(bar).toContainText('Step 2 of 3: Raise incomes, strategic goal, 62%, behind, 2 children');
  await expect
    .poll(async () => (await tree.item('Raise incomes').boundingBox())?.width ?? 0)
    .toBeGreaterThanOrEqual(WIDTH_OF_28_PX);

  await keyboard.press('F2');
  await plan.expectMessage('Locked.');
  await expect(tree.editor).toBeHidden();
  await keyboard.press('l');
  await expect(bar.getByRole('button', { name: 'Lock' })).toHaveAttribute('aria-pressed', 'false');

  await keyboard.press('F2');
  await tree.type('Something else');
  await keyboard.press('Escape');
  await expect(heading).toHaveText('Raise incomes');
  await keyboard.press('Tab');
  await tree.type('Find credit');
  await keyboard.press('Enter');
  await tree.expectSelected('Find credit');
  await keyboard.press('2');
  await expect(tree.item('Find credit')).toHaveAccessibleName(/medium confidence/);
  await keyboard.press('Control+z');
  await expect(tree.item('Find credit')).not.toHaveAccessibleName(/medium confidence/);
  await keyboard.press('Control+z');
  await expect(tree.item('Find credit')).toHaveCount(0);
  await expect(heading).toHaveText('Raise incomes');

  await keyboard.press('ArrowDown');
  await expect(heading).toHaveText('Open new markets');
  await keyboard.press('ArrowDown');
  await expect(heading).toHaveText('Open a shop in Bergen');
  await expect(bar).toContainText('3 of 3');
  await keyboard.press('1');
  await keyboard.press('p');
  await expect(bar.getByRole('button', { name: 'Pointer' })).toHaveAttribute('aria-pressed', 'true');

  await keyboard.press('Escape');
  await expect(plan.views).toBeVisible();
  await tree.expectSelected('Open a shop in Bergen');
  await expect(tree.item('Open a shop in Bergen')).toHaveAccessibleName(/high confidence/);
  await expect.poll(place).toEqual(before);

  await plan.command('Colour by confidence');
  const legend = page.getByRole('region', { name: 'Legend' }).getByRole('listitem');
  await expect(legend).toHaveText(['High', 'No mark yet']);
});
