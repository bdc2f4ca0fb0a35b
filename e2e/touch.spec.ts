import { goal, homeLink, type Tables } from './fixtures/plan-files.ts';
import { Finger } from './pages/finger.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const company: Tables = {
  nodes: [
    goal('sales', 'Sales', 0, { level: 'tactical' }),
    goal('people', 'People', 1, { level: 'tactical' }),
    goal('clients', 'Win clients'),
    goal('training', 'Train everybody'),
  ],
  links: [homeLink('clients', 'sales'), homeLink('training', 'people')],
};

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

test('with fingers one looks around, picks, moves, connects and writes', async ({
  page,
  openPlan,
  plan,
  tree,
}) => {
  const finger = new Finger(page);
  await openPlan('Mine', company);
  await plan.goTo('Goal tree');
  await tree.expectItems(['1 Sales', '2 Win clients', '1 People', '2 Train everybody']);

  await finger.tap(await tree.spot('People'));
  await tree.expectSelected('People');

  // Above all cards, and far from what stands around the canvas.
  const { y } = await tree.emptySpot();
  const before = await tree.spot('Sales');
  await finger.swipe([
    { x: 100, y: y + 40 },
    { x: 160, y },
  ]);
  await expect.poll(async () => (await tree.spot('Sales')).x - before.x).toBeCloseTo(60, 0);
  const { width } = (await tree.item('Sales').boundingBox())!;
  await finger.swipe(
    [
      { x: 150, y },
      { x: 100, y },
    ],
    [
      { x: 210, y },
      { x: 260, y },
    ],
  );
  await expect.poll(async () => (await tree.item('Sales').boundingBox())!.width).toBeGreaterThan(width * 1.5);
  await tree.expectSelected('People');

  // A long press opens the menu; two taps connect.
  await page.getByRole('button', { name: 'Show everything' }).tap();
  await finger.down(await tree.spot('Train everybody'));
  await expect(page.getByText('Move it, or let go for the menu')).toBeVisible();
  await finger.up();
  const menu = await tree.menu();
  await expect(menu.getByText('Train everybody')).toBeVisible();
  await expectAccessible(page);
  await menu.getByRole('menuitem', { name: 'Connect by pointing' }).tap();
  await expect(page.getByText('Choose what “Train everybody” also serves.')).toBeVisible();
  await finger.tap(await tree.spot('People'));
  await expect(page.getByText('It already serves “People”.')).toBeVisible();
  await finger.tap(await tree.spot('Win clients'));
  await expect(page.getByText('Choose what')).toBeHidden();
  await plan.undoButton.tap();
  await plan.expectMessage('Undone: addition of a link');

  // A long press that moves on carries the card.
  const [from, to] = [await tree.spot('Train everybody'), await tree.spot('Sales')];
  await finger.down(from);
  await expect(page.getByText('Move it, or let go for the menu')).toBeVisible();
  await finger.move([from, to]);
  await expect(page.getByText('Place below “Sales”')).toBeVisible();
  await finger.up();
  await tree.expectItems(['1 Sales', '2 Win clients', '2 Train everybody', '1 People']);

  await finger.doubleTap(await tree.spot('People'));
  await expect(tree.editor).toBeFocused();
  await page.keyboard.press('Escape');

  // What is pressed around the canvas is as large as a fingertip.
  for (const name of ['Show everything', 'Zoom in', 'Layout', 'Colour by'])
    expect((await page.getByRole('button', { name }).first().boundingBox())!.height).toBeGreaterThanOrEqual(
      44,
    );
});
