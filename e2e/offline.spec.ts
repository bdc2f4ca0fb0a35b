import { expect, test } from './pages/journey.ts';

test('after the first visit everything works without a network', async ({
  context,
  guard,
  inspector,
  outline,
  page,
  plan,
  start,
  tree,
}) => {
  await start.open();
  // A person who stays a moment: the worker has put everything by and looks after this page.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
  await context.setOffline(true);
  await page.reload();
  await start.openExample('Personal year');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(25);
  await tree.select('Read twelve books');
  await inspector.fill('Title', 'Read fifteen books');
  await plan.goTo('Outline');
  await expect(outline.row('Read fifteen books')).toBeVisible();
  await plan.expectSaved();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const { text } = await plan.saveCopy();
  expect(text).toContain('Read fifteen books');
  await page.reload();
  await expect(outline.row('Read fifteen books')).toBeVisible();
  await plan.leave();
  await plan.setting('Русский');
  await expect(start.heading).toHaveText('Чего вы хотите достичь?');
  await expect(page.getByRole('button', { name: /^Цели компании/ })).toBeVisible();
  expect(guard.problems()).toEqual([]);
});
