import { expect, type Locator, type Page } from '@playwright/test';
import { named } from './names.ts';

/** The plan as a table with a tree in it. */
export class OutlineView {
  readonly grid: Locator;
  readonly editor: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.grid = page.getByRole('treegrid', { name: 'Outline' });
    this.editor = this.grid.getByRole('textbox', { name: 'Title' });
  }

  row(title: string): Locator {
    return this.grid.getByRole('row', { name: named(title) });
  }

  /** Every row in sight as `level title`, in order. */
  async rows(): Promise<string[]> {
    return this.grid
      .getByRole('row')
      .evaluateAll((rows) =>
        rows
          .filter((row) => row.ariaLevel !== null)
          .map((row) => `${row.ariaLevel} ${row.querySelector('[role=rowheader]')?.textContent?.trim()}`),
      );
  }

  async expectRows(rows: readonly string[]): Promise<void> {
    await expect.poll(() => this.rows()).toEqual(rows);
  }

  /** The rows by level and title, however much else stands in them. */
  async expectLevels(rows: readonly (readonly [level: number, title: string])[]): Promise<void> {
    await expect(this.grid.locator('[role=row][aria-level]')).toHaveCount(rows.length);
    for (const [level, title] of rows)
      await expect(this.row(title)).toHaveAttribute('aria-level', String(level));
  }

  async select(title: string): Promise<void> {
    await this.row(title).getByRole('rowheader').click();
    await expect(this.row(title)).toHaveAttribute('aria-selected', 'true');
  }

  /** Types a title into the editor that is open. */
  async type(text: string): Promise<void> {
    await expect(this.editor).toBeFocused();
    await this.#page.keyboard.type(text);
  }

  /** A cell of a row, by the heading of its column. */
  async cell(title: string, column: string): Promise<Locator> {
    const headings = await this.grid.getByRole('columnheader').allTextContents();
    const at = headings.indexOf(column);
    return this.row(title).locator('[role=gridcell],[role=rowheader]').nth(at);
  }

  async fill(title: string, column: string, text: string): Promise<void> {
    const cell = await this.cell(title, column);
    await cell.dblclick();
    const input = this.grid.getByRole(column === 'Owner' || column === 'Kind' ? 'combobox' : 'textbox');
    await input.fill(text);
    await input.press('Enter');
  }
}
