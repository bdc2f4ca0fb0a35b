import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { asFile, goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { PeoplePage } from './pages/people-page.ts';
import { expectAccessible, expectAccessibleInAllColours } from './support/accessibility.ts';

/** What a press saves as a file. */
async function saved(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('people are named, made responsible, developed and rated, and their file is printed', async ({
  openPlan,
  page,
  plan,
}) => {
  test.slow();
  const people = new PeoplePage(page);
  await openPlan('Sales', {
    nodes: [goal('g', 'Sell more'), goal('g1', 'Win tenders', 1), goal('g2', 'Keep clients', 2)],
    links: [homeLink('g1', 'g'), homeLink('g2', 'g')],
  });

  await test.step('units and people by the keyboard alone', async () => {
    await plan.goTo('People');
    await people.tree.focus();
    await people.add('Shift+Insert', 'Sales');
    await people.add('Insert', 'Anna');
    await people.add('Insert', 'Boris');
    await people.expectLevels([
      [1, 'Sales'],
      [2, 'Anna'],
      [2, 'Boris'],
    ]);
    // Out of the unit and back into it; renamed; taken away and brought back.
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(people.row('Boris')).toHaveAttribute('aria-level', '1');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(people.row('Boris')).toHaveAttribute('aria-level', '2');
    await page.keyboard.press('F2');
    await page.keyboard.type('Boris Berg');
    await page.keyboard.press('Enter');
    await expect(people.row('Boris Berg')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(people.row('Boris Berg')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(people.row('Boris Berg')).toBeVisible();
  });

  await test.step('moved by the mouse', async () => {
    await people.row('Boris Berg').dragTo(people.row('Anna'));
    await expect(people.row('Boris Berg')).toHaveAttribute('aria-level', '3');
    await page.keyboard.press('Control+z');
    await expect(people.row('Boris Berg')).toHaveAttribute('aria-level', '2');
  });

  await test.step('made responsible in the matrix, one alone', async () => {
    await plan.goTo('Responsibilities');
    await expect(page.getByText('Only without an owner (3)')).toBeVisible();
    await people.page.getByRole('combobox', { name: 'People' }).selectOption('Everybody');
    await people.writeRole('Win tenders', 'Anna', 'a');
    await expect(page.getByText('Only without an owner (2)')).toBeVisible();
    await people.writeRole('Win tenders', 'Boris Berg', 'a e');
    await people.expectRoles('Win tenders', { Anna: '', 'Boris Berg': 'A E' });
    await page.getByLabel('RACI letters').check();
    await people.expectRoles('Win tenders', { 'Boris Berg': 'R A' });
    await people.writeRole('Keep clients', 'Anna', 'boss');
    await expect(page.getByRole('alert')).toContainText('is no role');
    await page.keyboard.press('Escape');
    await people.writeRole('Keep clients', 'Anna', 'A');
    await people.expectRoles('Keep clients', { Anna: 'A' });
    await expectAccessible(page, { within: 'main' });
  });

  await test.step('a gap becomes a plan for learning', async () => {
    await plan.goTo('People');
    await people.choose('Anna');
    await people.tab('Competencies');
    for (const name of ['Negotiating', 'Planning', 'Listening']) await people.addCompetency(name, '4');
    await people.assess('Negotiating', '2');
    await people.assess('Listening', '5');
    await expect(people.page.getByText('6 of 8 levels asked for are reached')).toBeVisible();
    await expect(people.page.getByRole('img', { name: /Anna: 6 of 8 required levels/ })).toBeVisible();
    await people.page.getByRole('button', { name: 'Plan learning: Negotiating' }).click();
    await people.page.getByLabel('Training or task').fill('Two days with the lawyers');
    await people.page.getByLabel('By', { exact: true }).fill('12/18/2026');
    await people.page.getByLabel('Assess again on').fill('3/1/2027');
    await people.page.getByLabel('Assess again on').press('Enter');
    await expect(people.page.getByRole('listitem').filter({ hasText: 'Negotiating' })).toContainText('gap 2');
    await expectAccessibleInAllColours(page, { within: 'main' });
  });

  await test.step('three raters, two of them on this device', async () => {
    await people.tab('360° rating');
    for (const name of ['Carla', 'Dan', 'Eve']) await people.addRater(name, 'Peer');
    await people.page.getByRole('button', { name: 'Open the round' }).click();
    await people.rateOnDevice('Carla', [4, 3, 5]);
    await people.rateOnDevice('Dan', [2, 3, 4]);
    await expect(people.page.getByText('2 answers of peers, reports and customers so far')).toBeVisible();
    await expect(people.results).toHaveCount(0);
  });

  await test.step('the third by a file, which counts once', async () => {
    const out = await saved(page, () => people.page.getByRole('button', { name: 'Save file: Eve' }).click());
    expect(out.name).toBe('Anna – Eve.rating.json');
    await people.openFile(asFile(out.name, out.text));
    const asked = page.getByRole('dialog', { name: 'Rating of Anna' });
    await people.answer(asked, [3, 3, 3]);
    const back = await saved(page, () =>
      asked.getByRole('button', { name: 'Save the answer as a file' }).click(),
    );
    await people.openFile(asFile(back.name, back.text));
    const answer = page.getByRole('dialog', { name: 'Answer about Anna' });
    await answer.getByRole('button', { name: 'Take it in' }).click();
    await expect(people.results).toContainText('Others (3)');
    // 4 + 2 + 3 of three
    await expect(people.results.getByRole('row').filter({ hasText: 'Listening' })).toContainText('3');
    await people.openFile(asFile(back.name, back.text));
    await expect(page.getByRole('dialog', { name: 'Answer about Anna' })).toContainText('it counts once');
    await page.keyboard.press('Escape');
    await people.openFile(asFile('broken.rating.json', back.text.replace('"q1": 3', '"q1": 9')));
    await expect(page.getByRole('alertdialog')).toContainText('scores.q1');
    await page.keyboard.press('Escape');
  });

  await test.step('closed, a round leaves averages and nobody’s answer', async () => {
    await people.page.getByRole('button', { name: 'Close the round…' }).click();
    await people.page.getByRole('button', { name: 'Close the round', exact: true }).click();
    await expect(people.page.getByRole('heading', { name: /^Round closed on/ })).toBeVisible();
    await expect(people.results).toContainText('Others (3)');
    await plan.expectSaved();
    const copy = await plan.saveCopy();
    expect(copy.text).toContain('"of": "result"');
    expect(copy.text).not.toContain('"of": "answer"');
    expect(copy.text).not.toContain('Carla');
  });

  await test.step('a talk is answered, and the file goes on paper without what is only for the screen', async () => {
    await people.tab('Performance file');
    await people.say('Write down what was said', 'What was said', 'Two tenders won in a row.');
    await people.page
      .getByRole('listitem')
      .filter({ hasText: 'Two tenders' })
      .getByRole('button', { name: 'Answer' })
      .click();
    await people.page.getByRole('textbox', { name: 'Answer' }).fill('Thanks to the bid library.');
    await people.page.getByRole('form', { name: 'Answer' }).getByRole('button', { name: 'Keep it' }).click();
    await expect(people.page.getByText('Thanks to the bid library.')).toBeVisible();
    await expectAccessible(page, { within: 'main' });
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      '1. Plan',
      '2. Communication',
      '3. File',
      '4. Appraisal',
      '5. Diagnosis',
      'Development plan',
    ])
      await expect(people.page.getByRole('heading', { name: new RegExp(`^${part}`) })).toBeVisible();
    await expect(people.tree).toBeHidden();
    await expect(people.page.getByRole('button', { name: 'Print…' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('on a phone the same, page by page', async () => {
    // Where one thing is shown at a time the inspector would be the page.
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const tab of ['Overview', 'Performance file', 'Competencies', '360° rating'] as const) {
      await people.tab(tab);
      expect(await overflow(), tab).toBeLessThanOrEqual(0);
    }
    await people.page.getByRole('button', { name: 'All people' }).click();
    await expect(people.tree).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
