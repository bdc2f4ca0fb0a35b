import type { Locator, Page } from '@playwright/test';

/** The panel on the right: every field of what is selected. */
export class InspectorPanel {
  readonly panel: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Inspector' });
  }

  /** A field of what is selected now: while another form is on its way, there is none. */
  field(name: string): Locator {
    const form = this.panel.locator('> div:not([aria-busy])');
    return form.getByLabel(name, { exact: true });
  }

  /** Types into a field and leaves it, which keeps the value. */
  async fill(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  async openPart(name: string): Promise<void> {
    const part = this.panel.getByRole('group').filter({ hasText: name });
    if ((await part.getAttribute('open')) === null) await part.getByText(name).first().click();
  }

  async openAllParts(): Promise<void> {
    for (const part of await this.panel.getByRole('group').all())
      if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
  }
}
