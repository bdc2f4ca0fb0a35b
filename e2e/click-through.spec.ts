import { expect, test } from './pages/journey.ts';

/** A goal with nothing below it: whatever is done to it leaves the rest of the plan where it is. */
const LEAF = 'Place the own-brand range in 40 shops';

/** Commands that lead to a dialog of the system or to another page, begin a mode, or are pressed by other journeys. */
const ELSEWHERE =
  /^(Open file|Import|Print|New plan|Duplicate plan|Plans|Paste$|Language|Select|Extend|Show \d|Move|Zoom|Next link|Previous link|Present$|Connect by pointing|Layout:|Colour by|Theme|Place further|Mark confidence|What if|Discard the what-if|Apply the what-if|Next period|Previous period|All periods)/;
const OPENS_DIALOG =
  /^(Backups|Storage|Paste outline|Keyboard shortcuts|Connect to|Export (SVG|PNG)|Explain number|Add periods|Put into a period|Backlog|Next phase|Request a change|Open next period|Due dates)/;
/** To another view: pressed last. */
const LEADS_AWAY = /^(Go to (?!findings)|Open as|If–then reading|Four questions)/;

// R15: the guard of every test fails on a request to another origin, a policy violation, a console error.
test('every view, menu, dialog and command is pressed without a sound from the background', async ({
  guard,
  inspector,
  page,
  plan,
  start,
  tree,
}) => {
  // Some eighty commands, each from a goal chosen anew.
  test.setTimeout(600_000);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await start.open();
  await start.openExample('Company goals');
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(60);

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
    await tree.select(LEAF);
    const palette = await plan.openPalette();
    const names = await palette
      .getByRole('menuitem')
      .evaluateAll((items) =>
        items
          .filter((item) => item.getAttribute('aria-disabled') !== 'true')
          .map((item) => item.querySelector('span')?.textContent ?? ''),
      );
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    expect(names.length).toBeGreaterThan(40);
    const pressed = names.filter((name) => !ELSEWHERE.test(name));
    const dialog = page.getByRole('dialog');
    for (const name of pressed.toSorted((a, b) => Number(LEADS_AWAY.test(a)) - Number(LEADS_AWAY.test(b)))) {
      // The command before may have deleted the goal, moved it or let it go.
      await page.keyboard.press('Control+z');
      if (LEADS_AWAY.test(name)) await plan.goTo('Goal tree');
      await expect(tree.item(LEAF)).toHaveCount(1);
      // A picture still moving after the undo may carry the card away from under the pointer.
      await expect(() => tree.select(LEAF)).toPass();
      await plan.command(name);
      if (OPENS_DIALOG.test(name)) await expect(dialog).toBeVisible();
      if (/^Export (SVG|PNG)/.test(name))
        await page.getByRole('button', { name: 'Export', exact: true }).click();
      if (LEADS_AWAY.test(name)) await expect(plan.surface).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog.or(page.getByRole('menu'))).toBeHidden();
    }
  });

  expect(
    requests.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith('blob:')),
  ).toEqual([]);
  expect(guard.problems()).toEqual([]);
});
