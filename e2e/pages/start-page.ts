import { expect, type Locator, type Page } from '@playwright/test';
import type { FileToOpen } from '../fixtures/plan-files.ts';
import { containing } from './names.ts';

/** Where nothing is open yet: examples, plans, trash. */
export class StartPage {
  readonly heading: Locator;
  readonly plans: Locator;
  readonly examples: Locator;
  readonly trash: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.plans = page.getByRole('region', { name: 'Your plans' });
    this.examples = page.getByRole('region', { name: 'Start from an example' });
    this.trash = page.getByRole('group').filter({ hasText: 'Trash' });
  }

  async open(): Promise<void> {
    await this.#page.goto('./');
    await expect(this.heading).toBeVisible();
  }

  async newPlan(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Empty plan', exact: true }).click();
  }

  async openExample(title: string): Promise<void> {
    await this.examples.getByRole('button', { name: containing(title) }).click();
  }

  plan(title: string): Locator {
    return this.plans.getByRole('listitem').filter({ hasText: title });
  }

  async openPlan(title: string): Promise<void> {
    await this.plan(title).getByRole('link').click();
  }

  async chooseFile(file: FileToOpen): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: 'Open a file', exact: true }).click();
    await (await chooser).setFiles(file);
  }

  /** Picks an entry from the menu of a plan's card. */
  async fromMenuOf(title: string, entry: string): Promise<void> {
    await this.#page.getByRole('button', { name: `More about “${title}”`, exact: true }).click();
    await this.#page.getByRole('menuitem', { name: entry }).click();
  }

  async rename(title: string, to: string): Promise<void> {
    await this.fromMenuOf(title, 'Rename…');
    const dialog = this.#page.getByRole('dialog', { name: 'Rename plan' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(to);
    await dialog.getByRole('button', { name: 'Rename', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async openTrash(): Promise<void> {
    await this.trash.getByText('Trash').click();
  }

  trashed(title: string): Locator {
    return this.trash.getByRole('listitem').filter({ hasText: title });
  }
}
