import type { Tables } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

const company: Tables = {
  parties: [{ id: 'p1', kind: 'person', name: 'Helen Marsh' }],
  nodes: [
    { id: 'n1', kind: 'goal', level: 'strategic', title: 'Company', order: 'a0' },
    { id: 'n2', kind: 'goal', level: 'tactical', title: 'Sales', order: 'a0' },
    { id: 'n3', kind: 'goal', level: 'tactical', title: 'People', order: 'a1' },
  ],
  links: [
    { id: 'l2', type: 'contributes', from: 'n2', to: 'n1', primary: true },
    { id: 'l3', type: 'contributes', from: 'n3', to: 'n1', primary: true },
  ],
};

test.describe('cells of the outline', () => {
  test.beforeEach(async ({ openPlan, plan, outline }) => {
    await openPlan('Mine', company);
    await plan.goTo('Outline');
    await outline.select('Sales');
  });

  test('are filled like those of a spreadsheet', async ({ page, outline }) => {
    const { keyboard } = page;
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.type('Zoe Field');
    await keyboard.press('Enter');
    // Enter goes down in the column; a name that is known is offered.
    await keyboard.type('hel');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(await outline.cell('Sales', 'Owner')).toHaveText('Zoe Field');
    await expect(await outline.cell('People', 'Owner')).toHaveText('Helen Marsh');

    // Beside the inspector there is no room for the start.
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.type('31 dec 2027');
    await keyboard.press('Tab');
    await keyboard.type('40');
    await keyboard.press('Enter');
    await expect(await outline.cell('People', 'End')).toHaveText('12/31/27');
    await expect(await outline.cell('People', 'Weight')).toHaveText('40%');

    await keyboard.press('Delete');
    await expect(await outline.cell('People', 'Weight')).toHaveText('');
    await keyboard.press('Control+z');
    await expect(await outline.cell('People', 'Weight')).toHaveText('40%');
    await outline.expectRows(['1 Company', '2 Sales', '2 People']);
  });

  test('say what is wrong and keep what was typed; a kind is chosen by its name', async ({
    page,
    outline,
  }) => {
    const cell = await outline.cell('Sales', 'Progress');
    await cell.dblclick();
    const box = cell.getByRole('textbox');
    await box.fill('120');
    await box.press('Enter');
    await expect(cell.getByRole('alert')).toHaveText('The share must lie between 0 and 100 %.');
    await expect(box).toHaveValue('120');
    await box.press('Escape');
    await expect(box).toBeHidden();
    await expect(cell).not.toHaveText('120%');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await outline.type('Finance');
    await page.keyboard.press('Enter');
    await outline.expectRows(['1 Company', '2 Sales', '2 Finance', '2 People']);
    await outline.fill('Sales', 'Kind', 'operational goal');
    await expect(outline.row('Sales')).toHaveAccessibleName(/^Operational goal/);
  });
});

test.describe('rows of the outline', () => {
  test.beforeEach(async ({ openPlan, plan }) => {
    await openPlan('Mine', company);
    await plan.goTo('Outline');
  });

  test('are dragged to another place and not into themselves, and fold with the arrows', async ({
    page,
    outline,
  }) => {
    const [from, to] = [outline.row('Sales').getByText('Sales'), outline.row('People').getByText('People')];
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await expect(page.getByText('Below “People”')).toBeVisible();
    await page.mouse.up();
    await outline.expectRows(['1 Company', '2 People', '3 Sales']);

    await outline.row('People').getByText('People').hover();
    await page.mouse.down();
    await outline.row('Sales').getByText('Sales').hover();
    await expect(page.getByText(/cannot hang below/)).toBeVisible();
    await page.mouse.up();
    await outline.expectRows(['1 Company', '2 People', '3 Sales']);

    await outline.select('Company');
    await page.keyboard.press('ArrowLeft');
    await outline.expectRows(['1 Company+2']);
    await page.keyboard.press('ArrowRight');
    await outline.expectRows(['1 Company', '2 People', '3 Sales']);
  });
});
