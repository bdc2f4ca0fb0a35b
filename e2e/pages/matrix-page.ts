import { expect, type Locator, type Page } from '@playwright/test';

/** The MBO matrix: a table edited like a spreadsheet, and the result below it. */
export class MatrixPage {
  readonly grid: Locator;
  readonly result: Locator;
  readonly agreement: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.grid = page.getByRole('grid', { name: 'MBO matrix' });
    this.result = page.getByRole('region', { name: 'Result' });
    this.agreement = page.getByRole('region', { name: 'Personal agreement on goals' });
  }

  line(title: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: title }).first();
  }

  /** Weight, unit, plan, fact, fulfilment, with weight: what stands in a line beside its title. */
  async expectLine(title: string, cells: readonly string[]): Promise<void> {
    await expect(this.line(title).getByRole('gridcell')).toContainText([title, ...cells]);
  }

  /** Columns are counted from the title, which is 0. */
  async write(title: string, column: number, text: string): Promise<void> {
    await this.line(title).getByRole('gridcell').nth(column).click();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
    await expect(this.grid.getByRole('textbox')).toBeHidden();
  }

  /** Pastes rows of a spreadsheet where the next line would be written. */
  async pasteLines(rows: readonly (readonly string[])[]): Promise<void> {
    await this.grid.getByText('Add an indicator, or paste rows').click();
    await this.grid.evaluate(
      (grid, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        grid.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      rows.map((row) => row.join('\t')).join('\n'),
    );
  }
}
