import { expect, type Locator, type Page } from '@playwright/test';
import { beginning } from './names.ts';

/** What stands around every view of a plan: title, save state, history, views, messages, menus. */
export class PlanPage {
  readonly title: Locator;
  readonly saveState: Locator;
  /** What a view shows the plan as: a tree, a table, a board. */
  readonly surface: Locator;
  readonly views: Locator;
  /** Messages at the foot of the page. */
  readonly messages: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.getByRole('textbox', { name: 'Plan title' });
    this.saveState = page.getByRole('status', { name: 'Save state' });
    this.surface = page
      .getByRole('main')
      .locator('[role=treegrid],[role=tree],table,[data-sheet] ul,.react-flow,[data-empty]')
      .first();
    this.views = page.getByRole('navigation', { name: 'Views' });
    this.messages = page.getByRole('region', { name: 'Notifications' });
    this.undoButton = page.getByRole('button', { name: beginning('Undo') }).first();
    this.redoButton = page.getByRole('button', { name: beginning('Redo') }).first();
  }

  /** Waits until the app says that everything is stored. */
  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Saved/);
  }

  async goTo(
    view:
      | 'Goal tree'
      | 'Results chain'
      | 'Strategy map'
      | 'Problem tree'
      | 'Outline'
      | 'Logframe'
      | 'MBO matrix'
      | 'Indicators'
      | 'OKR board'
      | 'Alternatives'
      | 'Check-in'
      | 'Projects'
      | 'People'
      | 'Responsibilities'
      | 'Stakeholders'
      | 'Cycle',
  ): Promise<void> {
    await this.views.getByRole('link', { name: view, exact: true }).click();
  }

  async leave(): Promise<void> {
    await this.#page.getByRole('link', { name: 'All plans', exact: true }).click();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await expect(this.title).toBeVisible();
  }

  async rename(to: string): Promise<void> {
    await this.title.fill(to);
    await this.title.press('Enter');
  }

  async expectMessage(text: string | RegExp): Promise<void> {
    await expect(this.messages.getByText(text).first()).toBeVisible();
  }

  /** Runs a command by its name, as typed into the command palette. */
  async command(name: string): Promise<void> {
    const palette = await this.openPalette();
    await palette.getByRole('textbox').fill(name);
    await expect(palette.getByRole('menuitem').first().getByText(name, { exact: true })).toBeVisible();
    await this.#page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    // The palette gives the focus back first: the command runs two frames later.
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
  }

  async openPalette(): Promise<Locator> {
    await this.#page.keyboard.press('Control+k');
    const palette = this.#page.getByRole('dialog', { name: 'Command palette' });
    await expect(palette).toBeVisible();
    return palette;
  }

  /** Picks an entry of the menu for files. */
  async fromFileMenu(entry: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Share and export' }).click();
    await this.#page.getByRole('menuitem', { name: beginning(entry) }).click();
  }

  async setting(entry: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Settings' }).click();
    await this.#page.getByRole('menuitemradio', { name: entry, exact: true }).click();
    await this.#page.keyboard.press('Escape');
  }

  /**
   * The text of a copy saved as a file, and the name it was given. A plan that says what people earn asks first; one that
   * does not saves at once.
   */
  async saveCopy(
    pay?: 'with pay' | 'without pay',
  ): Promise<{ readonly name: string; readonly text: string }> {
    const download = this.#page.waitForEvent('download');
    await this.command('Save copy as file…');
    if (pay) {
      const dialog = this.#page.getByRole('dialog', { name: 'Save copy as file' });
      const choice = dialog.getByRole('checkbox', { name: /^With pay data/ });
      await expect(choice).not.toBeChecked();
      if (pay === 'with pay') await choice.check();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    }
    const file = await download;
    const { readFile } = await import('node:fs/promises');
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  /** What the clipboard holds, as a text editor would get it. */
  async clipboardText(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** Text copied in another program. */
  async copyElsewhere(text: string): Promise<void> {
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }
}
