import { expect, test as base } from '../support/test.ts';
import { OutlineView } from './outline-view.ts';
import { PlanPage } from './plan-page.ts';
import { StartPage } from './start-page.ts';

interface Pages {
  readonly start: StartPage;
  readonly plan: PlanPage;
  readonly outline: OutlineView;
}

/** A test told in the words of a person who uses the app. */
export const test = base.extend<Pages>({
  start: async ({ page }, use) => use(new StartPage(page)),
  plan: async ({ page }, use) => use(new PlanPage(page)),
  outline: async ({ page }, use) => use(new OutlineView(page)),
});

export { expect };
