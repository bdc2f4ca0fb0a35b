import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

test('an indicator is found and read on its card; objectives get key results and grades by keyboard', async ({
  start,
  plan,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));

  await test.step('the dashboard is filtered to what is late, and searched', async () => {
    await start.open();
    await start.openExample('Company goals');
    await plan.goTo('Indicators');
    const table = page.getByRole('table', { name: 'Indicators' });
    await page.getByRole('combobox', { name: 'Status' }).selectOption('Behind');
    await expect(table.getByRole('row').filter({ hasText: 'Complaints per thousand orders' })).toContainText(
      'Behind',
    );
    await expect(table.getByText('Tender success rate')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('Any status');
    await page.getByRole('searchbox', { name: 'Search indicators' }).fill('tender');
    await expect(table.getByRole('row').filter({ hasText: 'Tender success rate' })).toContainText('100%');
    await expectAccessible(page);
  });

  await test.step('the card has what the source asks of it, and leads to what it works for', async () => {
    await page.getByRole('button', { name: 'Tender success rate' }).click();
    const card = page.getByRole('article', { name: 'KPI card: Tender success rate' });
    await expect(card).toContainText('fact 30 % of 30 %');
    await expect(card).toContainText('Tenders won ÷ tenders held × 100 %');
    await expect(card).toContainText('Maximise');
    await expect(card.getByRole('img')).toBeVisible();
    await expectAccessible(page);
    const serves = card.getByRole('region', { name: 'Works for' });
    await serves.getByRole('button', { name: 'Share of public purchases in the client base' }).click();
    const other = page.getByRole('article', { name: /Share of public purchases/ });
    await expect(other.getByRole('region', { name: 'Served by' })).toContainText('Tender success rate');
    await other.getByRole('button', { name: 'All indicators' }).click();
    await expect(page.getByRole('table', { name: 'Indicators' })).toBeVisible();
  });

  await test.step('an objective and its key results are typed, graded and promised', async () => {
    await plan.leave();
    await start.newPlan();
    await plan.goTo('OKR board');
    await page.getByRole('textbox', { name: 'Add an objective' }).fill('Be loved by our users');
    await page.keyboard.press('Enter');
    const add = page.getByRole('textbox', { name: 'Add a key result to “Be loved by our users”' });
    await add.fill('Reach 100 reviews');
    await page.keyboard.press('Enter');
    await add.fill('Answer 50 questions');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Target of “Reach 100 reviews”' }).fill('100');
    await page.getByRole('textbox', { name: 'Fact of “Reach 100 reviews”' }).fill('69');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Target of “Answer 50 questions”' }).fill('50');
    await page.getByRole('textbox', { name: 'Fact of “Answer 50 questions”' }).fill('60');
    await page.keyboard.press('Enter');
    const reviews = page.getByRole('listitem').filter({ hasText: 'Reach 100 reviews' }).last();
    // 0.69 is below 0.7, and reads so.
    await expect(reviews).toContainText('0.6in between');
    const questions = page.getByRole('listitem').filter({ hasText: 'Answer 50 questions' }).last();
    await expect(questions).toContainText('1.0on course');
    const objective = page.getByRole('listitem').filter({ hasText: 'Be loved by our users' }).first();
    await expect(objective).toContainText('0.8on course');
    await page
      .getByRole('combobox', { name: 'Commitment of “Be loved by our users”' })
      .selectOption('Aspirational');
    await expect(objective).toContainText('expected 0.7, met');
    await page.getByRole('combobox', { name: 'Confidence in “Reach 100 reviews”' }).selectOption('In doubt');
    await expectAccessible(page);
  });

  await test.step('on a phone nothing is pushed off the page', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: /^Inspector/ }).click();
    await expect(page.getByRole('textbox', { name: 'Add an objective' })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
