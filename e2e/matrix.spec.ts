import { sampleText, asFile } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { MatrixPage } from './pages/matrix-page.ts';
import { expectAccessible } from './support/accessibility.ts';

const FACT = 4;

test('a sales representative fills the matrix, sees 91 % bring no bonus and why, and prints it to be signed', async ({
  start,
  plan,
  importing,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));
  const matrix = new MatrixPage(page);

  await test.step('the matrix of the company: five lines, 91 %, not achieved', async () => {
    await start.open();
    await start.openExample('Company goals');
    await plan.goTo('MBO matrix');
    await page.getByRole('combobox', { name: 'Whose matrix' }).selectOption('Amy Fisher');
    await matrix.expectLine('Sales volume in pallets', [
      '20%',
      'pallets',
      '3,468',
      '3,678',
      '106.06%',
      '21.21%',
    ]);
    await matrix.expectLine('Overdue receivables', ['20%', 'thousand euros', '40', '46', '85%', '17%']);
    await expect(matrix.result).toContainText('Goals not achieved');
    await expect(matrix.result).toContainText('The total of 91% is below 100%');
    await expect(matrix.result).toContainText('No monthly bonus is due.');
    await expectAccessible(page);
  });

  await test.step('pay is on screen only when it is asked for', async () => {
    await expect(matrix.result).not.toContainText('€');
    await page.getByRole('button', { name: 'Show pay' }).click();
    await expect(matrix.result).toContainText('€0');
  });

  await test.step('a fact is raised: the goals are achieved, and the bonus follows', async () => {
    await matrix.write('Sales volume', FACT, '1520');
    await expect(matrix.result).toContainText('Goals achieved');
    await expect(matrix.result).toContainText('The total of 100.19% is no less than 100%');
    await expect(matrix.result).toContainText('€3,005.73');
    await page.keyboard.press('Control+z');
    await expect(matrix.result).toContainText('Goals not achieved');
  });

  await test.step('a gate on every line names the lines that stop it', async () => {
    const rule = page.getByRole('combobox', { name: 'Rule for the bonus' });
    await rule.selectOption('MBO: every line ≥ 100 %');
    await expect(matrix.result).toContainText(/Short of it: .*New clients 75%/);
    await rule.selectOption('MBO: total ≥ 100 %');
  });

  await test.step('a number says how it is made', async () => {
    await matrix.result.getByRole('button', { name: /91%/ }).click();
    const panel = page.getByRole('dialog', { name: 'How this number is made' });
    await expect(panel).toContainText('the total is the sum of weight × fulfilment');
    await expect(panel).toContainText('Overdue receivables');
    await panel.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('rows come from a spreadsheet, weights are brought to 100 %, one undo takes all back', async () => {
    await matrix.pasteLines([
      ['Calls made', '20', 'pcs', '100', '110'],
      ['Offers sent', '30', 'pcs', '40', '30'],
    ]);
    await matrix.expectLine('Offers sent', ['30%', 'pcs', '40', '30', '75%', '22.5%']);
    await expect(page.getByText('The weights add up to 150%.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring to 100 %' }).click();
    await expect(page.getByText('The weights add up to')).toBeHidden();
    await matrix.expectLine('Offers sent', ['20%']);
    await matrix.grid.focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(matrix.line('Offers sent')).toHaveCount(0);
  });

  await test.step('in Russian the same matrix goes on white paper, with head, agreement and signatures', async () => {
    await plan.leave();
    await start.chooseFile(asFile('company.ru.json', sampleText('company.ru')));
    await importing.openAsNew('company.ru.json');
    await plan.goTo('MBO matrix');
    await plan.setting('Dark');
    await plan.setting('Русский');
    await page.getByRole('combobox', { name: 'Чья матрица' }).selectOption('Алина Фирсова');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toContainText('ТД «Полесье»: цели на 2026 год');
    await expect(sheet).toContainText('Матрица УПЦ · Ноябрь 2026 года');
    await expect(sheet.getByText('Цели не достигнуты').last()).toBeVisible();
    await expect(sheet.getByText('Персональное соглашение о целях')).toBeVisible();
    await expect(sheet.getByText('Согласовано 5 авг. 2026 г., в срок.')).toBeVisible();
    await expect(sheet.getByText('Руководитель', { exact: true })).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(sheet.getByRole('button', { name: 'Печать' })).toBeHidden();
    // Whatever the theme: black on white.
    const ink = await sheet.evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 84\d[.\d]* 59\d/);
    await page.emulateMedia({ media: 'screen' });
  });
});
