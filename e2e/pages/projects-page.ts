import { expect, type Locator, type Page } from '@playwright/test';

/** The view on projects: the list of them and the card of one. */
export class ProjectsPage {
  readonly card: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.card = page.getByRole('article');
  }

  /** Runs a goal as a project, by its title. */
  async runAsProject(title: string): Promise<void> {
    const box = this.#page.getByRole('combobox', { name: 'Run a goal as a project' });
    await box.fill(title);
    await this.#page.getByRole('option', { name: title }).first().click();
    await expect(this.card.getByRole('heading', { name: title })).toBeVisible();
  }

  /** A figure of the pool by its name. */
  figure(name: string | RegExp): Locator {
    return this.card.locator('dl > div').filter({ hasText: name }).locator('dd').first();
  }

  async rateAll(rating: string): Promise<void> {
    for (const box of await this.card.getByRole('combobox', { name: /^Rating:/ }).all())
      await box.selectOption({ label: rating });
  }

  async fill(label: string, text: string): Promise<void> {
    const box = this.card.getByLabel(label, { exact: true });
    await box.fill(text);
    await box.press('Tab');
  }

  /** What a number is made of, told by the number itself. */
  async explain(number: string | RegExp): Promise<Locator> {
    await this.card.getByRole('button', { name: number }).last().click();
    const dialog = this.#page.getByRole('dialog', { name: 'How this number is made' });
    await expect(dialog).toBeVisible();
    return dialog;
  }
}
