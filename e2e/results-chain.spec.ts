import { expect, test } from './pages/journey.ts';
import { named } from './pages/names.ts';
import { expectAccessible } from './support/accessibility.ts';

const INCOME = "People's incomes from small business increased";
const UNDERSTANDING = 'People have better understanding of small business management';

test('a chain is built, conditioned and read by keyboard alone, and undone', async ({
  page,
  plan,
  chain,
  openPlan,
}) => {
  const { keyboard } = page;
  await openPlan('Small business', { nodes: [], links: [] });
  await plan.command('Go to Results chain');
  await expect(page.getByRole('button', { name: 'Add the first result' })).toBeVisible();
  await keyboard.press('Enter');
  await chain.type('Families live better');
  await keyboard.press('Tab');
  await chain.type('Incomes rise');
  await keyboard.press('Tab');
  await chain.type('Credit is at hand');
  await keyboard.press('Tab');
  await chain.type('Lend money');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await chain.type('Train lenders');
  await keyboard.press('Enter');
  const columns = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  await expect(columns).toHaveText(['Input 0', 'Activity 2', 'Output 1', 'Outcome 1', 'Impact 1']);
  await expect(chain.item('Train lenders')).toHaveAccessibleName(
    /^Activity, Train lenders, .*leads to Credit is at hand$/,
  );

  await test.step('what the arrow stands or falls with', async () => {
    await keyboard.press('Alt+l');
    await keyboard.press('Alt+a');
    await expect(page.getByRole('textbox', { name: 'Add: Assumption' }).first()).toBeFocused();
    await keyboard.type('Lenders stay in the valley');
    await keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Arrow', exact: true });
    await expect(bar.getByRole('button', { name: 'Lenders stay in the valley' })).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.press('3');
    await expect(bar.getByRole('button', { name: 'False' })).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('Control+z');
    await plan.expectMessage('Undone: mark on a reading');
    await expect(bar.getByRole('button', { name: 'False' })).toHaveCount(0);
  });

  await test.step('read aloud and judged', async () => {
    await plan.command('If–then reading');
    const reading = page.getByRole('region', { name: 'If–then reading' });
    const first = reading.getByRole('button', { name: /^If we carry out/ });
    await expect(first).toHaveText(
      'If we carry out “Lend money” and “Train lenders”, provided that “Lenders stay in the valley”, then “Credit is at hand”.',
    );
    await expect(first).toBeFocused();
    await keyboard.press('2');
    const marks = (sentence: number) => reading.getByRole('listitem').nth(sentence);
    await expect(marks(0).getByRole('button', { name: 'Doubtful' })).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('ArrowDown');
    await keyboard.press('1');
    await expect(marks(1).getByRole('button', { name: 'True' })).toHaveAttribute('aria-pressed', 'true');
    await expect(reading).toContainText('3 sentences: 1 true, 1 doubtful, 0 false, 1 open');
    await keyboard.press('Control+z');
    await expect(reading).toContainText('3 sentences: 0 true, 1 doubtful, 0 false, 2 open');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });

  await plan.expectSaved();
  await plan.reload();
  await expect(columns).toHaveText(['Input 0', 'Activity 2', 'Output 1', 'Outcome 1', 'Impact 1']);
});

test('a card let go in another column takes its kind, or the reason is told before', async ({
  page,
  plan,
  chain,
  start,
}) => {
  await start.open();
  await start.openExample('Livelihood programme');
  await plan.goTo('Results chain');
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(7);
  await chain.carry(
    UNDERSTANDING,
    'People have food security, appropriate housing, good health, and at least their children have completed secondary school.',
  );
  await expect(page.getByText('These 2 arrows would run backwards:')).toBeVisible();
  await expect(page.getByText(`“${UNDERSTANDING}” → “${INCOME}”`)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();

  const from = await chain.spot('Provide credit with reasonable interest rate to use as business capacity');
  const inputs = await page.getByRole('list', { name: 'Lanes' }).getByRole('listitem').first().boundingBox();
  const to = { x: (inputs?.x ?? 0) + (inputs?.width ?? 0) / 2, y: from.y + 40 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await expect(page.getByText('Change to: Input')).toBeVisible();
  await page.mouse.up();
  await expect(
    chain.item('Provide credit with reasonable interest rate to use as business capacity'),
  ).toHaveAccessibleName(/^Input, /);
  await plan.undoButton.click();
  await expect(
    chain.item('Provide credit with reasonable interest rate to use as business capacity'),
  ).toHaveAccessibleName(/^Activity, /);
});

test('the same rows as goals and as a chain; another vocabulary renames them everywhere', async ({
  page,
  plan,
  tree,
  chain,
  outline,
  start,
}) => {
  await start.open();
  await start.openExample('Livelihood programme');
  await tree.select(INCOME);
  await plan.command('Open as results chain');
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(5);
  await expect(page).toHaveURL(/\/chain\/node\//);
  await plan.command('Open as goal tree');
  await expect(page).toHaveURL(/\/tree\/node\//);
  await page.getByRole('button', { name: 'Show the whole plan' }).first().click();
  await plan.goTo('Results chain');
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(7);

  await chain.select(UNDERSTANDING);
  await plan.command('Show only what leads here and what follows');
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(5);
  await expect(page.getByRole('navigation', { name: 'Part of the chain' })).toContainText(UNDERSTANDING);
  // The path stands in the address: the back button leads out of it, a link into it.
  await expect(page).toHaveURL(/\/chain\/path\//);
  await page.goBack();
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(7);
  await page.goForward();
  await plan.reload();
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(5);
  await chain.select(UNDERSTANDING);
  await page.keyboard.press('Alt+t');
  await expect(chain.tree.getByRole('treeitem')).toHaveCount(7);

  await plan.command('Four questions');
  await expect(page.getByRole('region', { name: 'What needs to be created?' })).toContainText('No gaps');

  await chain.clickAway();
  await page.getByLabel('Vocabulary').selectOption({ label: 'EC: objective, purpose, result' });
  const columns = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  await expect(columns).toHaveText(['Means 0', 'Activity 2', 'Result 2', 'Purpose 2', 'Overall objective 1']);
  await expect(chain.item(INCOME)).toHaveAccessibleName(/^Purpose, /);
  await plan.goTo('Goal tree');
  await expect(tree.item(INCOME)).toHaveAccessibleName(/^Purpose, /);
  await plan.goTo('Outline');
  await expect(outline.row(INCOME)).toContainText('Purpose');
  await plan.setting('Русский');
  await expect(page.getByRole('row', { name: named(INCOME) })).toContainText('Цель проекта');
});
