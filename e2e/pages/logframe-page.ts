import { expect, type Locator, type Page } from '@playwright/test';

/** The logframe: a table edited like a spreadsheet. */
export class LogframePage {
  readonly grid: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.grid = page.getByRole('grid', { name: 'Logframe' });
  }

  cell(text: string): Locator {
    return this.grid.getByRole('gridcell').filter({ hasText: text }).first();
  }

  /** Every line as one reads it, cells apart by bars. */
  async expectLine(cells: readonly string[]): Promise<void> {
    await expect
      .poll(async () =>
        (await this.grid.getByRole('row').allInnerTexts()).map((line) =>
          line.replaceAll(/\s*[\t\n]+\s*/g, ' | '),
        ),
      )
      .toContainEqual(expect.stringContaining(cells.join(' | ')));
  }

  async choose(text: string): Promise<void> {
    await this.cell(text).click();
    await expect(this.grid).toBeFocused();
  }

  /** Types into the cell the keyboard is in and leaves it by Enter. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await expect(this.grid.getByRole('textbox')).toBeFocused();
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
    await expect(this.grid.getByRole('textbox')).toBeHidden();
  }
}
