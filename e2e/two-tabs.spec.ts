import { expect, test } from './pages/journey.ts';
import { OutlineView } from './pages/outline-view.ts';
import { PlanPage } from './pages/plan-page.ts';
import { StartPage } from './pages/start-page.ts';

test('two tabs on one plan follow each other, and both may edit', async ({
  context,
  outline,
  page,
  plan,
  start,
}) => {
  await start.open();
  await start.newPlan();
  await plan.goTo('Outline');
  await outline.type('Raise incomes');
  await page.keyboard.press('Enter');
  await plan.expectSaved();

  const otherPage = await context.newPage();
  await otherPage.goto(page.url());
  const [other, otherPlan] = [new OutlineView(otherPage), new PlanPage(otherPage)];
  await expect(other.row('Raise incomes')).toBeVisible();

  await other.select('Raise incomes');
  await otherPage.keyboard.press('Tab');
  await other.type('From the other tab');
  await otherPage.keyboard.press('Enter');
  await expect(outline.row('From the other tab')).toBeVisible();

  await outline.select('Raise incomes');
  await page.keyboard.press('F2');
  await page.keyboard.type(' of families');
  await page.keyboard.press('Enter');
  await expect(other.row('Raise incomes of families')).toBeVisible();

  // What the other tab has done is not mine to undo; my own step is.
  await page.keyboard.press('Control+z');
  await expect(other.row('Raise incomes')).toBeVisible();
  await expect(other.row('From the other tab')).toBeVisible();
  await otherPlan.expectSaved();
  await plan.expectSaved();
  await plan.reload();
  await outline.expectRows(['1 Raise incomes', '2 From the other tab']);

  // One deletes what the other is just naming: nothing typed is lost without a word.
  await outline.select('From the other tab');
  await page.keyboard.press('F2');
  await outline.editor.fill('Thought over for long');
  await other.select('Thought over for long');
  await otherPage.keyboard.press('Delete');
  await plan.expectMessage('You typed: “Thought over for long”.');
  await expect(page.getByRole('button', { name: 'Copy text' })).toBeVisible();
  await otherPage.keyboard.press('Control+z');
  await expect(outline.row('Thought over for long')).toBeVisible();

  // One of them puts the plan into the trash while it lies open in the other.
  await otherPlan.leave();
  await new StartPage(otherPage).fromMenuOf('New plan', 'Move to trash');
  await expect(page.getByText('This plan lies in the trash')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('This plan lies in the trash')).toBeHidden();
  await expect(new StartPage(otherPage).plan('New plan')).toBeVisible();
});
