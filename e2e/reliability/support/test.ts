import { expect, type Page, test as base } from '@playwright/test';
import { asFile, goal, planText } from '../../fixtures/plan-files.ts';
import { GoalTree } from '../../pages/goal-tree.ts';
import { ImportDialog } from '../../pages/import-dialog.ts';
import { InspectorPanel } from '../../pages/inspector-panel.ts';
import { OutlineView } from '../../pages/outline-view.ts';
import { PlanPage } from '../../pages/plan-page.ts';
import { StartPage } from '../../pages/start-page.ts';
import { BrowserHome } from './browser-home.ts';

/** `npm run test:soak` does the same many times more often. */
const isSoak = process.env['SOAK'] === '1';
export const rounds = (usual: number, soak: number): number => (isSoak ? soak : usual);

/** Tests of a browser that dies, runs full or rots: it has a profile of its own on the disk. */
export const test = base.extend<{ home: BrowserHome }>({
  home: async ({ baseURL }, use, testInfo) => {
    // Browsers that start several times over, on a machine that may be busy.
    testInfo.setTimeout(Math.max(testInfo.timeout, 150_000));
    const home = new BrowserHome(baseURL ?? '');
    await use(home);
    await home.clear();
    home.guard.assertClean();
  },
});

/** Everything a person sees on a page of the app. */
export const seen = (page: Page) => ({
  start: new StartPage(page),
  plan: new PlanPage(page),
  outline: new OutlineView(page),
  tree: new GoalTree(page),
  inspector: new InspectorPanel(page),
  importing: new ImportDialog(page),
});

/** A plan of one goal, in the outline; its address. */
export async function planWith(page: Page, title: string): Promise<string> {
  const { start, importing, plan, outline } = seen(page);
  await start.chooseFile(asFile('plan.json', planText('Plan', { nodes: [goal('first', title)] })));
  await importing.openAsNew('plan.json');
  await plan.goTo('Outline');
  await plan.expectSaved();
  await expect(outline.row(title)).toBeVisible();
  return page.url();
}

/** A further goal after the one that is selected. */
export async function addAfter(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Enter');
  await seen(page).outline.type(title);
  await page.keyboard.press('Enter');
}

export { expect };
