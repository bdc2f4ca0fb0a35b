import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

const BRANCH = ['1 Company', '2 Raise incomes', '3 Train people', '3 Give credit', '2 Open markets'];

const TEXTS: readonly { readonly what: string; readonly text: string }[] = [
  { what: 'indented text', text: 'Raise incomes\n\tTrain people\n\tGive credit\nOpen markets' },
  {
    what: 'a list with bullets',
    text: '• Raise incomes\n   ◦ Train people\n   ◦ Give credit\n• Open markets',
  },
  {
    what: 'a numbered list',
    text: '1. Raise incomes\n1.1. Train people\n1.2. Give credit\n2. Open markets\n',
  },
  {
    what: '1.1.a numbering',
    text: '1 Raise incomes\n1.a Train people\n1.b Give credit\n2 Open markets',
  },
  {
    what: 'a block of a spreadsheet',
    text: 'Level\tGoal\tOwner\n1\tRaise incomes\tHelen Marsh\n2\tTrain people\t\n2\tGive credit\t\n1\tOpen markets\t\n',
  },
];

test.describe('pasted text', () => {
  test.beforeEach(async ({ context, openPlan, plan, outline }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlan('Mine', { nodes: [goal('top', 'Company')] });
    await plan.goTo('Outline');
    await outline.select('Company');
  });

  test('becomes a branch in one step, from wherever it was copied', async ({ outline, page, plan }) => {
    for (const { what, text } of TEXTS) {
      await test.step(what, async () => {
        await outline.select('Company');
        await plan.copyElsewhere(text);
        await page.keyboard.press('Control+v');
        await outline.expectRows(BRANCH);
        if (text.includes('Helen')) await expect(outline.row('Raise incomes')).toContainText('Helen Marsh');
        await page.keyboard.press('Control+z');
        await outline.expectRows(['1 Company']);
      });
    }
    await plan.expectMessage('Undone: addition of 4 goals');
    await page.keyboard.press('Control+y');
    await outline.expectRows(BRANCH);
    await plan.expectSaved();
  });

  test('a branch is copied as indented text, pasted back as what it was, and moved by cutting it', async ({
    outline,
    page,
    plan,
  }) => {
    await plan.copyElsewhere(TEXTS[0]?.text ?? '');
    await page.keyboard.press('Control+v');
    await outline.expectRows(BRANCH);
    await outline.select('Raise incomes');
    await page.keyboard.press('Control+c');
    expect(await plan.clipboardText()).toBe('Raise incomes\n\tTrain people\n\tGive credit\n');
    await outline.select('Open markets');
    await page.keyboard.press('Control+v');
    await outline.expectRows([...BRANCH, '3 Raise incomes', '4 Train people', '4 Give credit']);
    await page.keyboard.press('Control+z');
    await outline.expectRows(BRANCH);

    await outline.select('Raise incomes');
    await page.keyboard.press('Control+x');
    await outline.expectRows(['1 Company', '2 Open markets']);
    await outline.select('Open markets');
    await page.keyboard.press('Control+v');
    await outline.expectRows([
      '1 Company',
      '2 Open markets',
      '3 Raise incomes',
      '4 Train people',
      '4 Give credit',
    ]);
  });

  test('into a title stays in the title', async ({ outline, page, plan }) => {
    await plan.copyElsewhere('Two\nlines');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await outline.expectRows(['1 Two lines']);
  });
});

test('an outline pasted on the start page becomes a plan', async ({ start, outline, plan, page }) => {
  await start.open();
  await page.getByRole('button', { name: 'Paste an outline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste an outline' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Harvest\n  Sow\n  Reap\n    Mow');
  await expect(dialog).toContainText('4 elements');
  await dialog.getByRole('button', { name: 'Make a plan' }).click();
  await expect(plan.title).toHaveValue('Harvest');
  await plan.goTo('Outline');
  await outline.expectRows(['1 Harvest', '2 Sow', '2 Reap', '3 Mow']);
  await plan.leave();
  await expect(start.plan('Harvest')).toContainText('4 elements');
});

test('an outline added to an open plan goes below what is selected', async ({
  openPlan,
  outline,
  page,
  plan,
}) => {
  await openPlan('Mine', {
    nodes: [goal('a', 'Company'), goal('b', 'Sales')],
    links: [homeLink('b', 'a')],
  });
  await plan.goTo('Outline');
  await outline.select('Sales');
  await plan.command('Paste outline');
  const dialog = page.getByRole('dialog', { name: 'Paste an outline' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('- Visit clients\n- Win tenders');
  await dialog.getByRole('button', { name: 'Add to this plan' }).click();
  await outline.expectRows(['1 Company', '2 Sales', '3 Visit clients', '3 Win tenders']);
});
