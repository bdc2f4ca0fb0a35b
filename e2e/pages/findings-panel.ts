import { expect, type Locator, type Page } from '@playwright/test';
import { containing } from './names.ts';

/** Below the view: what the rules of the method find. */
export class FindingsPanel {
  readonly region: Locator;
  readonly head: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Findings' });
    this.head = this.region.getByRole('button', { name: 'Findings' }).first();
    this.list = this.region.getByRole('list', { name: 'Findings' });
  }

  /** The line of a finding: what it is about and what it says. */
  line(title: string, text: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ hasText: containing(title) })
      .filter({ hasText: containing(text) });
  }

  async goTo(title: string, text: string): Promise<void> {
    await this.line(title, text)
      .getByRole('button', { name: containing(text) })
      .first()
      .click();
  }

  async fix(title: string, text: string, how: string): Promise<void> {
    await this.line(title, text).getByRole('button', { name: how }).click();
    await expect(this.line(title, text)).toHaveCount(0);
  }

  async mute(title: string, text: string, reason: string): Promise<void> {
    const line = this.line(title, text);
    await line.getByRole('button', { name: /^Why\?/ }).click();
    await line.getByLabel('Reason').fill(reason);
    await line.getByRole('button', { name: 'Mute this finding' }).click();
    await expect(line).toHaveCount(0);
  }

  async show(tab: 'Found' | 'Muted' | 'Rules'): Promise<void> {
    await this.region.getByRole('tab', { name: tab }).click();
  }
}
