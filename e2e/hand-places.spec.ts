import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

const PLAN = {
  nodes: [
    goal('top', 'Raise incomes', 0, { level: 'strategic' }),
    goal('markets', 'Open new markets', 0, { level: 'tactical' }),
    goal('bergen', 'Open a shop in Bergen', 0),
    goal('people', 'Train line managers', 1, { level: 'tactical' }),
  ],
  links: [homeLink('markets', 'top'), homeLink('bergen', 'markets'), homeLink('people', 'top')],
};

test('a card let go in free space stays there with its branch, through a reload, until the layout is tidied', async ({
  page,
  plan,
  tree,
  openPlan,
}) => {
  await openPlan('Incomes', PLAN);
  /** Where a card stands beside the topmost one, which nobody moves; in pixels at 100 %. */
  const placeOf = async (title: string) => {
    const [card, top] = [await tree.spot(title), await tree.spot('Raise incomes')];
    const zoom =
      Number.parseInt((await page.getByRole('button', { name: /^Actual size/ }).textContent()) ?? '', 10) /
      100;
    return { x: Math.round((card.x - top.x) / zoom / 4), y: Math.round((card.y - top.y) / zoom / 4) };
  };
  /** The zoom is known in whole percents only. */
  const expectAt = (title: string, { x, y }: { readonly x: number; readonly y: number }) =>
    expect
      .poll(async () => {
        const now = await placeOf(title);
        return Math.max(Math.abs(now.x - x), Math.abs(now.y - y));
      })
      .toBeLessThanOrEqual(2);
  const [markets, bergen, people] = [
    await placeOf('Open new markets'),
    await placeOf('Open a shop in Bergen'),
    await placeOf('Train line managers'),
  ];

  await tree.carryBy('Open new markets', { x: -20, y: 190 });
  await expect(page.getByText('Place here')).toBeVisible();
  await page.mouse.up();
  await expect(plan.undoButton).toHaveAccessibleName('Undo placing of 1 goal by hand');
  await expect(tree.item('Open new markets')).toHaveAccessibleName(/placed by hand/);
  const [marketsNow, bergenNow] = [await placeOf('Open new markets'), await placeOf('Open a shop in Bergen')];
  expect(marketsNow.y).toBeGreaterThan(markets.y + 30);
  expect(bergenNow.y - bergen.y).toBeCloseTo(marketsNow.y - markets.y, -1);
  await expectAt('Train line managers', people);

  await plan.expectSaved();
  await plan.reload();
  await expectAt('Open new markets', marketsNow);

  await plan.undoButton.click();
  await plan.expectMessage('Undone: placing of 1 goal by hand');
  await expectAt('Open new markets', markets);
  await plan.redoButton.click();
  await tree.select('Open new markets');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expectAt('Open new markets', { x: marketsNow.x, y: marketsNow.y + 4 });

  await page.keyboard.press('Control+Shift+l');
  await plan.expectMessage('Layout tidied: 1 goal back in place');
  await expectAt('Open new markets', markets);
  await expectAt('Open a shop in Bergen', bergen);
  await expect(tree.item('Open new markets')).not.toHaveAccessibleName(/placed by hand/);

  await plan.command('Layout: indented list');
  await tree.carryBy('Train line managers', { x: 500, y: 60 });
  await expect(page.getByText(/A list has one place for every line/)).toBeVisible();
  await page.keyboard.press('Escape');
});
