import { expect, type Locator, type Page } from '@playwright/test';

/** What stands above a view while something is looked for or let stand out. */
export class FindBar {
  readonly box: Locator;
  readonly bar: Locator;
  readonly legend: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.bar = page.getByRole('search', { name: 'Find and filter' });
    this.box = this.bar.getByRole('searchbox', { name: 'Find' });
    this.legend = page.getByRole('region', { name: 'Legend' });
  }

  /** Opens the search by its key and types into it. */
  async find(text: string): Promise<void> {
    await this.#page.keyboard.press('Control+f');
    await expect(this.box).toBeFocused();
    await this.box.fill(text);
  }

  /** What it says: how many there are, which one this is. */
  async expectSays(text: string): Promise<void> {
    await expect(this.bar.getByRole('status').filter({ hasText: text })).toBeVisible();
  }

  /** Chooses in the menu of the filter, which stays open meanwhile. */
  async filterBy(...choices: readonly string[]): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+f');
    const menu = this.#page.getByRole('menu', { name: 'Filter' });
    for (const choice of choices) {
      await menu.getByRole('menuitemcheckbox', { name: choice, exact: true }).click();
      await expect(menu.getByRole('menuitemcheckbox', { name: choice, exact: true })).toBeChecked();
    }
    await this.#page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }

  chip(what: string): Locator {
    return this.bar.getByRole('button', { name: `Remove “${what}” from the filter` });
  }

  async colourBy(what: string): Promise<void> {
    await this.legend.getByRole('button', { name: 'Colour by' }).click();
    await this.#page.getByRole('menuitemradio', { name: what, exact: true }).click();
  }
}
