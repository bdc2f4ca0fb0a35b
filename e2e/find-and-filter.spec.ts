import { goal, homeLink } from './fixtures/plan-files.ts';
import { FindBar } from './pages/find-bar.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

const role = (node: string, party: string) => ({
  id: `${party}-of-${node}`,
  nodeId: node,
  partyId: party,
  role: 'accountable',
});
const fact = (at: number, amount: number, kind = 'actual') => ({
  id: `v${at}${kind}`,
  indicatorId: 'i1',
  kind,
  amount,
  date: `2026-0${at}-01`,
  status: 'confirmed',
  at: `2026-0${at}-01T09:00:00.000Z`,
});

const PLAN = {
  nodes: [
    goal('top', 'Raise incomes', 0, { level: 'strategic' }),
    goal('markets', 'Open new markets', 0, { level: 'tactical', tags: ['abroad'] }),
    goal('bergen', 'Open a shop in Bergen', 0, { end: '2020-01-31' }),
    goal('hanoi', 'Open a shop in Hanoi', 1, { tags: ['abroad'] }),
    goal('people', 'Train line managers', 1, { level: 'tactical' }),
    goal('course', 'Write the course', 0, { progressBp: 10_000 }),
  ],
  links: [
    homeLink('markets', 'top'),
    homeLink('bergen', 'markets'),
    homeLink('hanoi', 'markets'),
    homeLink('people', 'top'),
    homeLink('course', 'people'),
  ],
  parties: [
    { id: 'ann', kind: 'person', name: 'Ann Lee' },
    { id: 'bo', kind: 'person', name: 'Bo Dahl' },
  ],
  roles: [role('top', 'ann'), role('markets', 'bo'), role('bergen', 'bo')],
  indicators: [{ id: 'i1', nodeId: 'people', title: 'Managers trained', order: 'a0' }],
  values: [fact(1, 5), fact(2, 12), fact(3, 20), fact(3, 40, 'target')],
};

let bar: FindBar;

test.beforeEach(async ({ page, openPlan }) => {
  bar = new FindBar(page);
  await openPlan('Incomes', PLAN);
});

test('what is looked for is counted and walked through, unfolded on the way, and the keyboard comes back', async ({
  page,
  plan,
  outline,
  tree,
}) => {
  await test.step('counts and walks round', async () => {
    await bar.find('shop');
    await bar.expectSays('2 found');
    await page.keyboard.press('Enter');
    await bar.expectSays('1 of 2');
    await tree.expectSelected('Open a shop in Bergen');
    await page.keyboard.press('F3');
    await bar.expectSays('2 of 2');
    await tree.expectSelected('Open a shop in Hanoi');
    await page.keyboard.press('Enter');
    await bar.expectSays('1 of 2');
    await page.keyboard.press('Shift+Enter');
    await bar.expectSays('2 of 2');
    await bar.find('zeppelin');
    await bar.expectSays('Nothing found');
    await page.keyboard.press('Escape');
    await expect(bar.bar).toBeHidden();
    await expect(tree.tree).toBeFocused();
    await tree.expectSelected('Open a shop in Hanoi');
  });

  await test.step('opens folds on its way and closes them again, but not above what was chosen', async () => {
    await tree.select('Raise incomes');
    await page.keyboard.press('Alt+2');
    await tree.expectItems(['1 Raise incomes', '2 Open new markets', '2 Train line managers']);
    await bar.find('course');
    await page.keyboard.press('Enter');
    await tree.expectSelected('Write the course');
    await bar.find('hanoi');
    await page.keyboard.press('Enter');
    await tree.expectSelected('Open a shop in Hanoi');
    await expect(tree.item('Write the course')).toBeAttached();
    await page.keyboard.press('Escape');
    await tree.expectItems([
      '1 Raise incomes',
      '2 Open new markets',
      '3 Open a shop in Bergen',
      '3 Open a shop in Hanoi',
      '2 Train line managers',
    ]);
  });

  await test.step('works in the outline too', async () => {
    await plan.goTo('Outline');
    await expect(outline.grid).toBeVisible();
    await outline.select('Raise incomes');
    await bar.find('shop');
    await page.keyboard.press('Enter');
    await bar.expectSays('1 of 2');
    await expect(outline.row('Open a shop in Bergen')).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page, { within: 'search' });
    await page.keyboard.press('Escape');
    await expect(outline.grid).toBeFocused();
  });
});

test('a filter lets some stand out, keeps every place, is remembered, and narrows what find walks through', async ({
  page,
  plan,
  tree,
  outline,
}) => {
  await bar.filterBy('Tactical goal', 'abroad');
  await bar.expectSays('1 of 6 goals stand out');
  await expect(bar.chip('abroad')).toBeVisible();
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(6);
  await bar.chip('Tactical goal').click();
  await bar.expectSays('2 of 6 goals stand out');

  await plan.reload();
  await bar.expectSays('2 of 6 goals stand out');
  await plan.goTo('Outline');
  await expect(outline.grid).toBeVisible();
  await expect(bar.chip('abroad')).toBeVisible();
  await expectAccessible(page, { within: 'search' });
  await bar.bar.getByRole('button', { name: 'Clear filter' }).click();
  await expect(bar.bar).toBeHidden();

  await plan.goTo('Goal tree');
  await bar.filterBy('Bo Dahl');
  await bar.find('open');
  await bar.expectSays('2 found');
  await page.keyboard.press('Enter');
  await tree.expectSelected('Open new markets');
});

test('colours follow the rule, the legend says what they mean, and a line of facts stands on the card', async ({
  page,
  plan,
  tree,
}) => {
  const words = bar.legend.getByRole('listitem');
  await expect(words).toHaveText(['Strategic goal', 'Tactical goal', 'Operational goal']);
  await bar.colourBy('Due date');
  await expect(words).toHaveText(['Overdue', 'Done', 'No due date']);
  await plan.command('Colour by owner');
  await expect(words.filter({ hasText: 'Ann Lee' })).toBeVisible();
  await expect(words.filter({ hasText: 'No owner' })).toBeVisible();
  await plan.reload();
  await expect(words.filter({ hasText: 'Bo Dahl' })).toBeVisible();
  await expectAccessible(page, { within: 'section[aria-label="Legend"]' });
  await bar.legend.getByRole('button', { name: 'Owner', exact: true }).click();
  await expect(words).toHaveCount(0);

  await tree.select('Train line managers');
  await page.keyboard.press('Shift+0');
  await expect(page.locator('article svg title', { hasText: 'Managers trained' })).toBeAttached();
});

test('one branch alone stands in the address, and the back button leads out of it', async ({
  page,
  tree,
  plan,
}) => {
  await tree.select('Open new markets');
  await page.keyboard.press('Control+.');
  const branch = ['1 Open new markets', '2 Open a shop in Bergen', '2 Open a shop in Hanoi'];
  await tree.expectItems(branch);
  await expect(page).toHaveURL(/#\/plan\/[^/]+\/tree\/node\/markets$/);
  await plan.reload();
  await tree.expectItems(branch);
  await page.goBack();
  await expect(page).toHaveURL(/\/tree$/);
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(6);
  await page.goForward();
  await tree.expectItems(branch);

  await test.step('one that is gone leads to the whole plan', async () => {
    await page.goto(page.url().replace(/\/node\/.*$/, '/node/nowhere'));
    await expect(tree.tree.getByRole('treeitem')).toHaveCount(6);
    await expect(page).toHaveURL(/\/tree$/);
  });
});
