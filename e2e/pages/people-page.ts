import { expect, type Locator, type Page } from '@playwright/test';
import type { FileToOpen } from '../fixtures/plan-files.ts';

/** Units and people, the page of one of them, and the matrix of responsibilities. */
export class PeoplePage {
  readonly tree: Locator;
  readonly page: Locator;
  readonly results: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.tree = page.getByRole('treegrid', { name: 'Units and people' });
    this.page = page.getByRole('main');
    this.results = this.page.getByRole('table', { name: 'Averages' });
  }

  row(name: string): Locator {
    return this.tree.getByRole('row').filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  /** Adds somebody with a key pressed in the tree. */
  async add(key: string, name: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await expect(this.tree.getByRole('textbox')).toBeFocused();
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Enter');
    await expect(this.row(name)).toHaveAttribute('aria-selected', 'true');
    await expect(this.tree).toBeFocused();
  }

  async expectLevels(levels: readonly (readonly [number, string])[]): Promise<void> {
    for (const [level, name] of levels)
      await expect(this.row(name)).toHaveAttribute('aria-level', String(level));
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click();
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible();
  }

  async tab(name: 'Overview' | 'Performance file' | 'Competencies' | '360° rating'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await expect(this.page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }

  /** The cell of somebody in the line of a goal. */
  async #roleCell(goal: string, name: string): Promise<Locator> {
    const grid = this.page.getByRole('grid', { name: 'Responsibilities' });
    const heads = await grid.getByRole('columnheader').allInnerTexts();
    const at = heads.map((head) => head.trim()).indexOf(name);
    expect(at, name).toBeGreaterThan(0);
    return grid.getByRole('row').filter({ hasText: goal }).locator('th,td').nth(at);
  }

  /** Typed over what stands in the cell. */
  async writeRole(goal: string, name: string, text: string): Promise<void> {
    await (await this.#roleCell(goal, name)).click();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
  }

  async expectRoles(goal: string, roles: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(roles))
      await expect(await this.#roleCell(goal, name)).toHaveText(text);
  }

  async addCompetency(name: string, level: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name of a competency' }).fill(name);
    await this.page.getByLabel('Required', { exact: true }).selectOption(level);
    await this.page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.page.getByRole('rowheader', { name })).toBeVisible();
  }

  async assess(name: string, level: string): Promise<void> {
    await this.page.getByLabel(`Actual level: ${name}`).selectOption(level);
  }

  async addRater(name: string, relation: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Name' }).fill(name);
    await this.page.getByRole('combobox', { name: 'Name' }).press('Tab');
    await this.page.getByLabel('Stands to the person as').selectOption(relation);
    await this.page.getByRole('button', { name: 'Add a rater' }).click();
    await expect(this.page.getByRole('list', { name: 'Raters' })).toContainText(name);
  }

  async rateOnDevice(name: string, levels: readonly number[]): Promise<void> {
    await this.page.getByRole('button', { name: `On this device: ${name}` }).click();
    const cover = this.#page.getByRole('dialog', { name: '360° rating' });
    await cover.getByRole('button', { name: 'Begin' }).click();
    await this.answer(cover, levels);
    await cover.getByRole('button', { name: 'Keep the answer' }).click();
    await cover.getByRole('button', { name: 'Back to the plan' }).click();
    await expect(cover).toBeHidden();
    await expect(this.page.getByRole('listitem').filter({ hasText: name })).toContainText('has answered');
  }

  /** One level for each question, from the top down. */
  async answer(form: Locator, levels: readonly number[]): Promise<void> {
    for (const [at, level] of levels.entries())
      await form
        .getByRole('group')
        .nth(at)
        .getByRole('radio')
        .nth(level - 1)
        .check();
    await expect(form.getByText('All questions are answered.')).toBeVisible();
  }

  async openFile(file: FileToOpen): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /Read an answer file/ }).click();
    await (await chooser).setFiles(file);
  }

  async say(press: string, label: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: press }).click();
    const form = this.page.getByRole('form', { name: label });
    await form.getByRole('textbox', { name: label }).fill(text);
    await form.getByRole('button', { name: 'Keep it' }).click();
    await expect(this.page.getByText(text)).toBeVisible();
  }
}
