import { expect, test } from './pages/journey.ts';

test.describe('the outline', () => {
  test.beforeEach(async ({ start, plan, outline }) => {
    await start.open();
    await start.newPlan();
    await plan.goTo('Outline');
    await expect(outline.grid).toBeVisible();
  });

  test('is written by keyboard alone, and every step is undone by name', async ({ outline, page, plan }) => {
    const { keyboard } = page;
    await outline.type('Raise incomes');
    await keyboard.press('Tab');
    await outline.type('Open new markets');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await outline.type('Train line managers');
    await keyboard.press('Enter');
    await outline.expectRows(['1 Raise incomes', '2 Open new markets', '2 Train line managers']);

    await keyboard.press('Alt+ArrowUp');
    await outline.expectRows(['1 Raise incomes', '2 Train line managers', '2 Open new markets']);
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+ArrowRight');
    await outline.expectRows(['1 Raise incomes', '2 Train line managers', '3 Open new markets']);
    await keyboard.press('Control+z');
    await plan.expectMessage('Undone: move of 1 goal');
    await outline.expectRows(['1 Raise incomes', '2 Train line managers', '2 Open new markets']);
    await keyboard.press('Control+Shift+z');
    await outline.expectRows(['1 Raise incomes', '2 Train line managers', '3 Open new markets']);
  });
});
