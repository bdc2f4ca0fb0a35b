import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test.describe('the inspector', () => {
  test.beforeEach(async ({ openPlan, tree }) => {
    await openPlan('Mine', {
      nodes: [goal('a', 'Company', 0, { level: 'strategic' }), goal('b', 'Sales'), goal('c', 'People', 1)],
      links: [homeLink('b', 'a'), homeLink('c', 'a')],
    });
    await tree.select('Sales');
  });

  test('edits what is selected, field by field, each edit a step, and says what is wrong with a value', async ({
    inspector,
    page,
    plan,
    tree,
  }) => {
    await inspector.fill('Title', 'Sales of the year');
    await expect(tree.item('Sales of the year')).toBeVisible();
    await inspector.fill('Progress', '62');
    await expect(tree.item('Sales of the year')).toHaveAccessibleName(/62\s?%/);

    await test.step('a value that cannot be is told, and the one before kept', async () => {
      await inspector.fill('Progress', 'nearly done');
      await expect(inspector.panel.getByText('This is not a number.')).toBeVisible();
      await expect(tree.item('Sales of the year')).toHaveAccessibleName(/62\s?%/);
      await inspector.fill('Progress', '170');
      await expect(inspector.panel.getByText(/outside what is allowed/)).toBeVisible();
      await inspector.fill('Progress', '70');
      await expect(tree.item('Sales of the year')).toHaveAccessibleName(/70\s?%/);
    });

    await inspector.fill('Description', 'What the whole company is measured by.');
    await plan.undoButton.click();
    await expect(inspector.field('Description')).toHaveValue('');
    await plan.undoButton.click();
    await expect(inspector.field('Progress')).toHaveValue('62');
    await plan.undoButton.click();
    await expect(inspector.field('Progress')).toHaveValue('');
    await plan.undoButton.click();
    await expect(tree.item('Sales')).toBeVisible();
    await plan.redoButton.click();
    await plan.expectSaved();

    await test.step('is put away and brought back with Alt+I, also for the next visit', async () => {
      await page.keyboard.press('Alt+i');
      await expect(inspector.panel).toBeHidden();
      await plan.reload();
      await expect(tree.item('Sales of the year')).toBeVisible();
      await expect(inspector.panel).toBeHidden();
      await page.keyboard.press('Alt+i');
      await expect(inspector.panel).toBeVisible();
    });
  });

  test('chooses the currency of the plan out of all there are, by key', async ({ inspector, page, plan }) => {
    await page.keyboard.press('Escape');
    const currency = inspector.field('Currency');
    await currency.focus();
    await currency.selectOption('ISK');
    await plan.expectSaved();
    await plan.reload();
    await page.keyboard.press('Escape');
    await expect(inspector.field('Currency')).toHaveValue('ISK');
    await expect(inspector.field('Currency')).toContainText(/Icelandic/);
  });

  test('takes a day in words, and from a calendar by key', async ({ inspector, page }) => {
    const start = inspector.field('Start');
    await inspector.fill('Start', '14 March 2026');
    await expect(start).toHaveValue('03/14/2026');
    await start.press('Alt+ArrowDown');
    const calendar = page.getByRole('dialog', { name: 'Choose from the calendar' });
    await expect(calendar.getByRole('button', { name: /March 14, 2026/ })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(start).toHaveValue('03/21/2026');
    await expect(start).toBeFocused();
  });

  test('takes an owner who is not known yet, offers her the next time, and edits several goals at once', async ({
    inspector,
    page,
    plan,
    tree,
  }) => {
    await inspector.field('Owner').fill('Helen Marsh');
    await page.getByRole('option', { name: 'Add “Helen Marsh”' }).click();
    await expect(tree.item('Sales')).toHaveAccessibleName(/Helen Marsh/);
    await tree.select('People');
    await inspector.field('Owner').fill('hel');
    await page
      .getByRole('option', { name: /Helen Marsh/ })
      .first()
      .click();
    await expect(tree.item('People')).toHaveAccessibleName(/Helen Marsh/);

    await tree.select('Sales', 'Control');
    await expect(inspector.panel.getByRole('heading', { name: '2 selected' })).toBeVisible();
    await inspector.fill('Progress', '50');
    for (const title of ['Sales', 'People']) await expect(tree.item(title)).toHaveAccessibleName(/50\s?%/);
    await plan.undoButton.click();
    for (const title of ['Sales', 'People'])
      await expect(tree.item(title)).not.toHaveAccessibleName(/50\s?%/);
  });
});

test('an indicator is picked from the library, and another computed from it and its like', async ({
  inspector,
  openPlan,
  page,
  tree,
}) => {
  await openPlan('Mine', { nodes: [goal('a', 'Win tenders')] });
  await tree.select('Win tenders');
  const { panel } = inspector;
  await panel.getByRole('button', { name: 'From the library…' }).click();
  const library = page.getByRole('dialog', { name: 'Choose an indicator' });
  await library.getByRole('searchbox').fill('new clients');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(library).toBeHidden();
  await expect(inspector.field('Unit')).toHaveValue('clients');
  await inspector.openAllParts();
  const formula = panel.getByLabel('Computed from other indicators');
  await formula.fill('[Old clients] + ');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('alert')).toHaveText('The formula ends too early.');
  await formula.fill('2 * (3 + 4)');
  await page.keyboard.press('Tab');
  await expect(panel.getByText('= 14 clients')).toBeVisible();
});

test('the views show the same rows, and one undo crosses them', async ({
  inspector,
  openPlan,
  outline,
  page,
  plan,
  tree,
}) => {
  await openPlan('Mine', {
    nodes: [goal('a', 'Company', 0, { level: 'strategic' }), goal('b', 'Sales'), goal('c', 'People', 1)],
    links: [homeLink('b', 'a'), homeLink('c', 'a')],
  });
  await tree.select('Sales');
  await page.keyboard.press('Tab');
  await tree.type('Win clients');
  await page.keyboard.press('Enter');
  await plan.goTo('Outline');
  await outline.expectRows(['1 Company', '2 Sales', '3 Win clients', '2 People']);
  // What was selected there is selected here.
  await expect(outline.row('Win clients')).toHaveAttribute('aria-selected', 'true');
  await outline.fill('People', 'Owner', 'Grace Holt');
  await expect(outline.row('People')).toHaveAccessibleName(/Grace Holt/);
  await outline.fill('People', 'Progress', '40');
  await outline.select('People');
  await expect(inspector.field('Progress')).toHaveValue('40');
  await plan.goTo('Goal tree');
  await expect(tree.item('People')).toHaveAccessibleName(/40\s?%.*Grace Holt/);
  await tree.tree.focus();
  await page.keyboard.press('Control+z');
  await expect(tree.item('People')).not.toHaveAccessibleName(/40\s?%/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await tree.expectItems(['1 Company', '2 Sales', '2 People']);
  await plan.goTo('Outline');
  await outline.expectRows(['1 Company', '2 Sales', '2 People']);
});
