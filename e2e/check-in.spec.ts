import type { Locator, Page } from '@playwright/test';
import { expect, test } from './pages/journey.ts';
import { expectAccessible } from './support/accessibility.ts';

/** The answer that is open. */
const open = (page: Page): Locator =>
  page
    .getByRole('list', { name: 'Check-in' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('form') });

test('twenty indicators are checked in on by keyboard alone, against what was before', async ({
  page,
  plan,
  start,
}) => {
  const { keyboard } = page;
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00'));
  await start.open();
  await start.openExample('Company goals');
  await plan.goTo('Check-in');
  await expect(page.getByRole('textbox', { name: 'Value' })).toBeFocused();
  await expectAccessible(page);

  await test.step('the first: number, confidence, a word', async () => {
    const card = open(page);
    await expect(card).toContainText('Operating margin');
    await expect(card).toContainText('Previous7.1 (Sep 30, 2026)');
    await expect(card).toContainText('Expected by now7.38');
    await keyboard.type('seven');
    await keyboard.press('Enter');
    await expect(card.getByRole('alert')).toHaveText('This is not a number that fits here.');
    await keyboard.press('Control+a');
    await keyboard.type('7.3');
    await keyboard.press('Tab');
    await keyboard.press('1');
    await keyboard.press('Tab');
    await keyboard.type('Discounts weigh on it');
    await keyboard.press('Enter');
    await expect(card).not.toContainText('Operating margin');
    await plan.expectSaved();
    const done = page.getByRole('listitem').filter({ hasText: 'Operating margin' });
    await expect(done).toContainText('Today7.3 (to be confirmed)');
    await expect(done).toContainText('High (Nov 30, 2026)');
  });

  await test.step('nineteen more, one Enter each', async () => {
    for (let at = 1; at < 20; at++) {
      const before = await open(page).getByRole('button', { expanded: true }).textContent();
      await expect(page.locator('form :focus')).toHaveCount(1);
      await keyboard.type('3');
      await keyboard.press('Enter');
      // The two numbers of a fraction.
      if ((await open(page).getByRole('button', { expanded: true }).textContent()) === before) {
        await keyboard.press('Tab');
        await keyboard.type('4');
        await keyboard.press('Enter');
      }
      await expect(open(page).getByRole('button', { expanded: true })).not.toHaveText(before ?? '');
    }
    await plan.expectSaved();
  });

  await test.step('where there is no number, the reason why', async () => {
    const card = open(page);
    const title = await card.getByRole('button', { expanded: true }).textContent();
    await card.getByRole('button', { name: 'No data…' }).click();
    await keyboard.type('The survey was put off');
    await keyboard.press('Enter');
    await expect(card.getByRole('button', { expanded: true })).not.toHaveText(title ?? '');
  });

  await test.step('feedback is given and answered', async () => {
    const card = open(page);
    await card.getByRole('textbox', { name: 'Feedback' }).fill('What holds it up?');
    await card.getByRole('button', { name: 'Send' }).click();
    await card.getByRole('button', { name: 'Answer' }).click();
    await keyboard.type('The supplier');
    await keyboard.press('Enter');
    await expect(card.getByRole('region', { name: 'Feedback' })).toContainText('The supplier');
  });

  await test.step('all at once as a table, and only mine', async () => {
    await page.getByRole('radio', { name: 'As a table' }).check();
    const grid = page.getByRole('grid', { name: 'Check-in' });
    await expect(grid.getByRole('row').filter({ hasText: 'Operating margin' })).toContainText('7.3');
    const rows = await grid.getByRole('row').count();
    await page.getByLabel('I act as').selectOption({ label: 'Martin Vogel' });
    await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(rows);
    await plan.reload();
    await expect(page.getByLabel('I act as')).toHaveValue(/.+/);
  });

  await test.step('what is due is told where plans begin', async () => {
    await plan.leave();
    const due = page.getByRole('region', { name: 'Due next' });
    await expect(due.getByRole('link', { name: /Last day for facts of November 2026/ })).toBeVisible();
  });
});
