import { expect, test } from './pages/journey.ts';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

test('on a phone too no letter is lost that is typed right after beginning a plan', async ({
  outline,
  page,
  start,
}) => {
  await start.open();
  await page.getByRole('button', { name: 'Empty plan' }).click();
  await page.keyboard.type('Grow sales abroad');
  const title = outline.grid.getByRole('textbox');
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Grow sales abroad');
});

test('on a phone a plan is written, looked at and edited page by page', async ({
  inspector,
  outline,
  page,
  plan,
  start,
}) => {
  await start.open();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await start.newPlan();
  await outline.type('Raise incomes');
  await page.keyboard.press('Enter');
  await expect(outline.row('Raise incomes')).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);

  await test.step('adds with the buttons below the rows', async () => {
    await outline.row('Raise incomes').getByRole('rowheader').tap();
    await page
      .getByRole('toolbar', { name: 'Actions on the row' })
      .getByRole('button', { name: 'Add child' })
      .tap();
    await outline.type('Train people');
    await page.keyboard.press('Enter');
    await outline.expectLevels([
      [1, 'Raise incomes'],
      [2, 'Train people'],
    ]);
  });

  await test.step('opens the inspector as a page of its own', async () => {
    await outline.row('Train people').getByRole('rowheader').tap();
    await page.getByRole('button', { name: 'Inspector' }).tap();
    await expect(page.getByRole('main').locator(inspector.panel)).toBeVisible();
    await expect(outline.grid).toBeHidden();
    const width = await inspector.panel.evaluate((panel) => panel.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(350);
    await inspector.fill('Progress', '30');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Inspector' }).tap();
    await expect(outline.row('Train people')).toHaveAccessibleName(/30\s?%/);
  });

  await plan.expectSaved();
  await plan.reload();
  await expect(outline.row('Train people')).toBeVisible();
});

test('on a phone an example is read without scrolling sideways', async ({ outline, page, start }) => {
  await start.open();
  await start.openExample('Company goals');
  await expect(outline.grid).toBeVisible();
  await expect(outline.row('Grow sales at a profit and stay liquid')).toContainText('Martin Vogel');
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.tagName} ${element.className.toString()}`),
  );
  expect(wide).toEqual([]);
});
