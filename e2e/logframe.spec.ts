import { expect, test } from './pages/journey.ts';
import { LogframePage } from './pages/logframe-page.ts';

test('a logframe is filled like a spreadsheet, and is the same plan as the tree and the outline', async ({
  start,
  plan,
  tree,
  outline,
  page,
}) => {
  await start.open();
  await start.openExample('Safe water programme');
  await plan.goTo('Logframe');
  const logframe = new LogframePage(page);
  await logframe.expectLine([
    '1.2',
    'Protected spring catchments in 12 villages',
    'Catchments built and fenced',
    '0 → 5 catchments · now 5',
    'Handover protocols, photographs',
    'Herders respect the fences',
  ]);
  await logframe.expectLine([
    'Drill and test 40 boreholes',
    'Drilling rig with crew',
    '260 days',
    '€208,000',
  ]);

  // A cell is edited here and seen in the drawing; from a third view it is undone.
  await logframe.choose('Protected spring catchments in 12 villages');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Output');
  await logframe.type('Fenced springs in 12 villages');
  await plan.goTo('Goal tree');
  await expect(tree.item('Fenced springs in 12 villages')).toBeVisible();
  await plan.goTo('Outline');
  await page.keyboard.press('Control+z');
  await expect(outline.row('Protected spring catchments in 12 villages')).toBeVisible();
  await plan.goTo('Logframe');

  // Insert adds another of what the cell holds.
  await logframe.choose('Herders respect the fences');
  await page.keyboard.press('Insert');
  await page.keyboard.type('Springs do not run dry');
  await page.keyboard.press('Enter');
  await expect(logframe.cell('Springs do not run dry')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(logframe.cell('Springs do not run dry')).toHaveCount(0);

  // Left by the mouse, what is new is there once.
  await logframe.choose('Herders respect the fences');
  await page.keyboard.press('Insert');
  await page.keyboard.type('Springs stay clean');
  await logframe.choose('Handover protocols, photographs');
  await expect(logframe.grid.getByText('Springs stay clean')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(logframe.grid.getByText('Springs stay clean')).toHaveCount(0);

  // What is cut is a cell, not the branch of its row.
  await logframe.choose('Handover protocols, photographs');
  await page.keyboard.press('Control+x');
  await expect(logframe.cell('Handover protocols, photographs')).toHaveCount(0);
  await expect(logframe.cell('Protected spring catchments in 12 villages')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(logframe.cell('Handover protocols, photographs')).toBeVisible();

  // A block from a spreadsheet is one step; what has no place is told.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await plan.copyElsewhere('Photographs\tFees stay here\tToo wide\n');
  await logframe.choose('Repair log, checked by phone');
  await page.keyboard.press('Control+v');
  await expect(logframe.cell('Photographs')).toBeVisible();
  await expect(page.getByText('1 cell had no place in the table')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(logframe.cell('Repair log, checked by phone')).toBeVisible();

  // What cannot be taken stays, with the reason.
  await logframe.choose('€208,000');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not an amount of money');
  await page.keyboard.press('Escape');
  await expect(logframe.cell('€208,000')).toBeVisible();
  await plan.expectSaved();
});
