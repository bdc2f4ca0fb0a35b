import { expect, test as base } from '../support/test.ts';
import { asFile, planText, type Tables } from '../fixtures/plan-files.ts';
import { GoalTree } from './goal-tree.ts';
import { ImportDialog } from './import-dialog.ts';
import { InspectorPanel } from './inspector-panel.ts';
import { OutlineView } from './outline-view.ts';
import { PlanPage } from './plan-page.ts';
import { StartPage } from './start-page.ts';

interface Pages {
  readonly start: StartPage;
  readonly plan: PlanPage;
  readonly tree: GoalTree;
  readonly chain: GoalTree;
  readonly outline: OutlineView;
  readonly inspector: InspectorPanel;
  readonly importing: ImportDialog;
  /** Opens a plan of one's own making and waits until it is on screen. */
  readonly openPlan: (title: string, tables: Tables) => Promise<void>;
}

/** A test told in the words of a person who uses the app. */
export const test = base.extend<Pages>({
  start: async ({ page }, use) => use(new StartPage(page)),
  plan: async ({ page }, use) => use(new PlanPage(page)),
  tree: async ({ page }, use) => use(new GoalTree(page)),
  chain: async ({ page }, use) => use(new GoalTree(page, 'Results chain')),
  outline: async ({ page }, use) => use(new OutlineView(page)),
  inspector: async ({ page }, use) => use(new InspectorPanel(page)),
  importing: async ({ page }, use) => use(new ImportDialog(page)),
  openPlan: async ({ start, importing, plan }, use) =>
    use(async (title, tables) => {
      await start.open();
      await start.chooseFile(asFile('plan.json', planText(title, tables)));
      await importing.openAsNew('plan.json');
      await expect(plan.title).toHaveValue(title);
    }),
});

export { expect };
