import { REFUSED, loopFile } from './fixtures/bad-files.ts';
import { asFile, chainText, goal, planText, sampleText } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

test.describe('a plan as a file', () => {
  test('saved, opened and saved again has the same bytes', async ({ start, importing, plan, page }) => {
    await start.open();
    await start.chooseFile(asFile('company.json', sampleText('company.ru')));
    const { length } = JSON.parse(sampleText('company.ru')).tables.nodes;
    await expect(importing.preview('company.json')).toContainText(`${length} elements`);
    await expect(importing.preview('company.json')).toContainText('Nothing had to be mended.');
    await importing.openAsNew('company.json');
    await expect(plan.title).toHaveValue('ТД «Полесье»: цели на 2026 год');
    const first = await plan.saveCopy('with pay');
    expect(first.name).toBe('ТД «Полесье» цели на 2026 год.throughline.json');
    expect(first.text).toBe(sampleText('company.ru'));
    await plan.leave();
    await start.chooseFile(asFile(first.name, first.text));
    await importing.openAsNew(first.name);
    expect((await plan.saveCopy('with pay')).text).toBe(first.text);
    await expect(plan.saveState).toContainText('copy on disk is up to date');
    const outline = page.waitForEvent('download');
    await plan.fromFileMenu('Export outline as Markdown…');
    expect((await outline).suggestedFilename()).toBe('ТД «Полесье» цели на 2026 год.md');
  });

  test('merges into an open plan as one step', async ({ openPlan, importing, outline, plan, page }) => {
    await openPlan('Mine', { nodes: [goal('a', 'Kept as it is'), goal('b', 'Old words', 1)] });
    await plan.goTo('Outline');
    const theirs = { nodes: [goal('b', 'New words', 1), goal('c', 'Added by them', 2)] };
    await importing.drop(asFile('theirs.json', planText('Theirs', theirs)));
    await expect(importing.preview('theirs.json')).toContainText('1 new record, 1 changed');
    await importing.merge('theirs.json');
    await outline.expectRows(['1 Kept as it is', '1 New words', '1 Added by them']);
    await expect(plan.title).toHaveValue('Mine');
    await page.keyboard.press('Control+z');
    await plan.expectMessage('Undone: merge of a file');
    await outline.expectRows(['1 Kept as it is', '1 Old words']);
    await importing.drop(asFile('mine.json', (await plan.saveCopy()).text));
    await expect(importing.preview('mine.json')).toContainText(
      'This plan already has everything in the file.',
    );
  });
});

test('a bad file is refused with reason, place and remedy, and the plan stays as it was', async ({
  importing,
  openPlan,
  outline,
  plan,
  start,
}) => {
  await openPlan('Mine', { nodes: [goal('a', 'Untouched')] });
  await plan.goTo('Outline');
  for (const { what, file, says } of REFUSED) {
    await test.step(what, async () => {
      await importing.drop(file);
      const refusal = importing.refusal(file.name);
      await expect(refusal).toContainText('Nothing has been changed.');
      for (const words of says) await expect(refusal).toContainText(words);
      await refusal.getByRole('button', { name: 'Close' }).last().click();
      await expect(refusal).toBeHidden();
      await outline.expectRows(['1 Untouched']);
    });
  }
  await expect(plan.undoButton).toBeDisabled();
  await plan.expectSaved();
  await plan.leave();
  await expect(start.plans.getByRole('listitem')).toHaveCount(1);
});

test.describe('a strange file', () => {
  test.beforeEach(({ start }) => start.open());

  test('with goals in a ring is opened at one arrow, and it is said at which', async ({
    importing,
    outline,
    plan,
  }) => {
    await importing.drop(loopFile);
    const preview = importing.preview('loop.json');
    await expect(preview).toContainText('1 record was left out');
    await expect(preview).toContainText('Left out: it closed a loop: links[2]');
    await importing.openAsNew('loop.json');
    await plan.goTo('Outline');
    await expect(outline.row('First of the ring')).toBeVisible();
    await outline.expectRows(['1 Third of the ring', '2 Second of the ring', '3 First of the ring']);
  });

  test('of a thousand levels opens and is edited', async ({ importing, outline, plan, page }) => {
    await importing.drop(asFile('levels.json', chainText(1_000)));
    await importing.openAsNew('levels.json');
    await expect(plan.title).toHaveValue('1000 levels');
    await plan.goTo('Outline');
    await outline.select('Level 1');
    await page.keyboard.press('F2');
    await page.keyboard.type(' at the top');
    await page.keyboard.press('Enter');
    await expect(outline.row('Level 1 at the top')).toBeVisible();
    await plan.expectSaved();
  });
});
