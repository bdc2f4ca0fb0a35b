import { expect, test } from './pages/journey.ts';
import { named } from './pages/names.ts';

test('an objective is moved between perspectives by mouse and by keyboard, and that is undone from the tree', async ({
  start,
  plan,
  tree,
  page,
}) => {
  await start.open();
  await start.openExample('Company goals');
  await plan.goTo('Strategy map');
  const map = page.getByRole('tree', { name: 'Strategy map' });
  const title = 'Win at least 30 % of the tenders we enter';
  const card = map.getByRole('treeitem', { name: named(title) });
  const profit = map.getByRole('treeitem', { name: named('Grow sales at a profit and stay liquid') });
  await expect(page.getByText(/\d not placed yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(card).toHaveAccessibleName(/, Customers/);
  const middle = async (of: typeof card) => {
    const box = (await of.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  const [from, to] = [await middle(card), await middle(profit)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y - 12);
  await page.mouse.move(from.x + 12, to.y, { steps: 4 });
  await expect(page.getByText('Perspective: Finance')).toBeVisible();
  await page.mouse.up();
  await expect(card).toHaveAccessibleName(/, Finance/);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card).toHaveAccessibleName(/, Internal processes/);

  await page.getByRole('button', { name: 'Perspectives', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of perspective 3' }).fill('How we work');
  await page.keyboard.press('Enter');
  await expect(card).toHaveAccessibleName(/, How we work/);

  await plan.goTo('Goal tree');
  await expect(tree.item(title)).toBeVisible();
  for (let step = 0; step < 4; step++) await plan.undoButton.click();
  await plan.goTo('Strategy map');
  await expect(card).toHaveAccessibleName(/, Customers/);
});
