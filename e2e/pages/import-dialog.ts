import { expect, type Locator, type Page } from '@playwright/test';
import type { FileToOpen } from '../fixtures/plan-files.ts';

/** A file on its way in: what it holds, what was mended, what to do with it; or why it cannot be opened. */
export class ImportDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  preview(fileName: string): Locator {
    return this.#page.getByRole('dialog', { name: `Open “${fileName}”` });
  }

  refusal(fileName: string): Locator {
    return this.#page.getByRole('alertdialog', { name: `“${fileName}” cannot be opened` });
  }

  async openAsNew(fileName: string): Promise<void> {
    await this.#answer(fileName, 'Open as new plan');
  }

  async merge(fileName: string): Promise<void> {
    await this.#answer(fileName, 'Merge into this plan');
  }

  async #answer(fileName: string, button: string): Promise<void> {
    const preview = this.preview(fileName);
    await preview.getByRole('button', { name: button }).click();
    await expect(preview).toBeHidden();
  }

  /** Lets a file fall onto the window, as from the desktop. */
  async drop(file: FileToOpen): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      ([name, type, bytes]) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(bytes), (sign) => sign.codePointAt(0) ?? 0);
        data.items.add(new File([content], name, { type }));
        return data;
      },
      [file.name, file.mimeType, file.buffer.toString('base64')] as const,
    );
    const target = this.#page.locator('body');
    await target.dispatchEvent('dragover', { dataTransfer: transfer });
    await target.dispatchEvent('drop', { dataTransfer: transfer });
    await transfer.dispose();
  }
}
