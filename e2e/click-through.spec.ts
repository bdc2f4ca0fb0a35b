import { expect, test } from './pages/journey.ts';

// R15: the guard of every test fails on a request to another origin, a policy violation, a console error.
test('every view, menu, dialog and command is pressed without a sound from the background', async ({
  guard,
  inspector,
  page,
  plan,
  start,
  tree,
}) => {
  test.slow();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await start.open();
  await start.openExample('Company goals');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(55);

  await test.step('each part of the inspector, of the plan and of a goal', async () => {
    await inspector.openAllParts();
    await tree.select('Reach the annual sales plan');
    await inspector.openAllParts();
    await expect(inspector.panel).toContainText('Sales volume');
  });

  const views = await plan.views.getByRole('link').allTextContents();
  await test.step('each view', async () => {
    for (const view of views) {
      await plan.views.getByRole('link', { name: view, exact: true }).click();
      await expect(plan.views.getByRole('link', { name: view, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(page.getByText('Loading…')).toBeHidden();
    }
    expect(views).toEqual(expect.arrayContaining(['Goal tree', 'Outline']));
  });

  await test.step('each command of the palette that can be pressed now', async () => {
    await plan.goTo('Goal tree');
    await tree.select('Reach the annual sales plan');
    const palette = await plan.openPalette();
    const names = await palette
      .getByRole('menuitem')
      .evaluateAll((items) =>
        items
          .filter((item) => item.getAttribute('aria-disabled') !== 'true')
          .map((item) => item.querySelector('span')?.textContent ?? ''),
      );
    await page.keyboard.press('Escape');
    expect(names.length).toBeGreaterThan(40);
    // These lead to a dialog of the system or to another page, or are keys of the journey that draws by keyboard.
    const elsewhere =
      /^(Open file|Import|Print|New plan|Duplicate plan|Plans|Paste$|Language|Select|Extend|Show \d|Move|Zoom|Next link|Previous link)/;
    const dialogs = /^(Backups|Storage|Paste outline|Keyboard shortcuts|Connect to|Export (SVG|PNG))/;
    for (const name of names.filter((one) => !elsewhere.test(one))) {
      // Escape lets go of the selection, and some commands take the goal away.
      await page.getByRole('treegrid').or(page.getByRole('tree')).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await plan.command(name);
      if (dialogs.test(name)) await expect(page.getByRole('dialog')).toBeVisible();
      if (/^Export (SVG|PNG)/.test(name))
        await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  expect(
    requests.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith('blob:')),
  ).toEqual([]);
  expect(guard.problems()).toEqual([]);
});
