import { expect, type Locator, type Page } from '@playwright/test';
import { beginning, containing } from './names.ts';

/** The bar with the period worked on and its phases, and the dialog that leads from one phase to the next. */
export class CyclePage {
  readonly dialog: Locator;
  readonly log: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: beginning('Next phase') });
    this.log = page.getByRole('region', { name: 'Log of moves' });
  }

  /** Where the period stands, as the stepper says it. */
  phase(name: string): Locator {
    return this.#page
      .getByRole('navigation', { name: beginning('Phases of') })
      .getByRole('button', { name: beginning(name) });
  }

  async choosePeriod(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: beginning('Period:') }).click();
    await this.#page.getByRole('menuitemradio', { name: containing(title) }).click();
  }

  /** The same without a mouse: the menu is opened and its entry found by its first letters. */
  async choosePeriodByKey(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: beginning('Period:') }).press('Enter');
    const entry = this.#page.getByRole('menuitemradio', { name: containing(title) });
    await expect(entry).toBeVisible();
    await this.#page.keyboard.type(title);
    await expect(entry).toBeFocused();
    await this.#page.keyboard.press('Enter');
  }

  async openNextPhase(from: string): Promise<void> {
    await this.phase(from).click();
    await expect(this.dialog).toBeVisible();
  }

  /** What is open of a condition. */
  todo(text: string | RegExp): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: text });
  }

  async stepOver(to: string, reason: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Step over…' }).click();
    await this.dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await this.dialog.getByRole('button', { name: `Step over and go on to ${to}` }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Takes another way than the one on. */
  async chooseWay(name: string): Promise<void> {
    const ways = this.dialog.getByRole('combobox', { name: 'Move' });
    const way = ways.getByRole('option').filter({ hasText: name });
    await ways.selectOption({ label: (await way.textContent()) ?? '' });
  }

  async approve(name: string): Promise<void> {
    const box = this.dialog.getByRole('combobox', { name: 'Approved by' });
    await box.fill(name);
    await box.press('Enter');
  }
}
