import type { Tables } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { OutlineView } from './pages/outline-view.ts';

const company: Tables = {
  nodes: [
    { id: 'n1', kind: 'goal', level: 'strategic', title: 'Company', order: 'a0' },
    { id: 'n2', kind: 'goal', level: 'tactical', title: 'Sales', order: 'a0' },
  ],
  links: [{ id: 'l2', type: 'contributes', from: 'n2', to: 'n1', primary: true }],
};

test.describe('what is being typed', () => {
  test.beforeEach(async ({ openPlan, plan, outline }) => {
    await openPlan('Mine', company);
    await plan.goTo('Outline');
    await outline.select('Sales');
  });

  test('in a title is kept when the page is left for the one before', async ({ page, outline }) => {
    await page.keyboard.press('F2');
    // No pause and no Enter: the last word is only in the field.
    await outline.editor.fill('Sales and marketing');
    await page.evaluate(() => history.back());
    await page.evaluate(() => history.forward());
    await outline.expectRows(['1 Company', '2 Sales and marketing']);
  });

  test('of a new goal is nothing yet: it is gone when the plan is left', async ({
    page,
    start,
    plan,
    outline,
  }) => {
    await page.keyboard.press('Enter');
    await expect(outline.editor).toBeFocused();
    await page.evaluate(() => history.go(-2));
    await start.openPlan('Mine');
    await plan.goTo('Outline');
    await outline.expectRows(['1 Company', '2 Sales']);
  });

  test('of a new goal is nothing yet: it is gone with the tab', async ({ context, page, outline }) => {
    await page.keyboard.press('Enter');
    await expect(outline.editor).toBeFocused();
    const address = page.url();
    await page.close();
    const another = await context.newPage();
    await another.goto(address);
    await new OutlineView(another).expectRows(['1 Company', '2 Sales']);
  });
});
