import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import type { Command } from '../../src/domain/commands/index.ts';
import type { NodeId } from '../../src/domain/ids.ts';
import { KINDS } from '../../src/domain/kinds/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { repairs } from '../../src/domain/repair.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { patience, runs } from '../support/runs.ts';
import { browserWith, type FakeBrowser, type OpenedPlan, type Tab, valueOf } from './support/fake-browser.ts';
import { expectWhole, stored } from './support/stored.ts';

/** What a person does next, said so that it makes sense in whatever plan there is by then. */
interface Doing {
  readonly what: 'add' | 'edit' | 'move' | 'delete' | 'deleteOne' | 'own' | 'kind' | 'link' | 'undo' | 'redo';
  readonly a: number;
  readonly b: number;
  readonly text: string;
  /** In which of two tabs, and whether that one is saved before what comes next. */
  readonly inOther: boolean;
  readonly wait: boolean;
}

const arbitraryDoings = fc.array(
  fc.record<Doing>({
    what: fc.constantFrom(
      'add',
      'add',
      'edit',
      'edit',
      'move',
      'delete',
      'deleteOne',
      'own',
      'kind',
      'link',
      'undo',
      'redo',
    ),
    a: fc.nat({ max: 1_000 }),
    b: fc.nat({ max: 1_000 }),
    text: fc.string({ unit: 'grapheme', maxLength: 10 }),
    inOther: fc.boolean(),
    wait: fc.boolean(),
  }),
  { maxLength: 60 },
);

function commandOf({ what, a, b, text }: Doing, plan: Plan): Command | null {
  const ids = Object.keys(plan.nodes) as NodeId[];
  const kind = KINDS[b % KINDS.length]!;
  const [first, second] = [ids[a % ids.length], ids[b % ids.length]];
  if (what === 'add') return { type: 'addNode', kind, title: text, under: a % 3 ? (second ?? null) : null };
  if (!first || !second) return null;
  switch (what) {
    case 'edit': {
      const fields = b % 2 ? { title: text } : { description: text };
      return { type: 'editRows', table: 'nodes', ids: [first], fields };
    }
    case 'move':
      return { type: 'moveNodes', ids: [first], under: b % 3 ? second : null };
    case 'delete':
      return { type: 'deleteBranch', ids: [first] };
    case 'deleteOne':
      return { type: 'deleteNodes', ids: [first] };
    case 'own':
      return { type: 'setOwner', ids: [first, second], owner: b % 4 ? { name: text } : null };
    case 'kind':
      return { type: 'setKind', ids: [first], kind };
    case 'link':
      return { type: 'addLink', linkType: 'contributes', from: first, to: second };
    case 'undo':
    case 'redo':
      return null;
  }
}

function act({ editor }: OpenedPlan, doing: Doing): void {
  if (doing.what === 'undo') return editor.undo();
  if (doing.what === 'redo') return editor.redo();
  const command = commandOf(doing, editor.plan);
  if (command) editor.dispatch(command, { quiet: true });
}

/** What is looked at in the database comes as JSON, which knows no -0. */
const asJson = (plan: Plan) => JSON.parse(JSON.stringify(plan)) as Plan;

/** What can be undone and redone; a journal also says who did it. */
const stepsOf = ({ editor: { history } }: OpenedPlan) =>
  [history.undo, history.redo].map((steps) => steps.map(({ writer: _, ...step }) => step));

/** Two tabs have heard of everything when neither has anything left to say. */
async function atRest(plans: readonly OpenedPlan[], sameEverywhere: () => boolean): Promise<void> {
  for (let round = 0; round < 100; round++) {
    await Promise.all(plans.map((plan) => plan.saved()));
    if (sameEverywhere()) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** What a backup taken now holds: the storage's own idea of the plan. */
async function backupText(browser: FakeBrowser, tab: Tab, id: string): Promise<string> {
  const backup = valueOf(await tab.workspace.backUp(id, 'manual'));
  const text = new TextDecoder().decode(browser.backupFiles.all.get(backup.id));
  return text.slice(text.indexOf('\n') + 1);
}

// R9: persisted = memory after any commands, and after a kill it is there again with its history.
test(
  'what is stored is what is shown',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan().map(asJson), arbitraryDoings, async (made, doings) => {
        const { browser, tab, id } = await browserWith(made);
        const plan = await tab.plan(id);
        for (const doing of doings) {
          act(plan, doing);
          if (doing.wait) await plan.saved();
        }
        await plan.saved();
        expect(plan.saveState).toEqual({ state: 'saved' });
        const shown = plan.editor.plan;
        expect((await stored(browser)).plan(id)).toEqual(shown);
        await expectWhole(browser, id, made);
        expect(await backupText(browser, tab, id)).toBe(writePlan(shown));
        browser.kill();
        const again = await (await browser.tab()).plan(id);
        expect(again.editor.plan).toEqual(shown);
        expect(stepsOf(again)).toEqual(stepsOf(plan));
        for (let step = again.editor.history.undo.length; step > 0; step--) again.editor.undo();
        expect(again.editor.plan).toEqual(made);
        browser.kill();
      }),
      runs(100, 20_000),
    );
  },
  patience,
);

test(
  'two tabs end with what is stored, and it is sound',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan({ maxNodes: 6 }).map(asJson), arbitraryDoings, async (made, doings) => {
        const { browser, tab, id } = await browserWith(made);
        const plans = [await tab.plan(id), await (await browser.tab()).plan(id)] as const;
        for (const doing of doings) {
          const plan = plans[doing.inOther ? 1 : 0];
          act(plan, doing);
          if (doing.wait) await plan.saved();
        }
        const [mine, theirs] = plans;
        const text = (plan: Plan) => JSON.stringify(plan, (_key, part: unknown) => sortedKeys(part));
        await atRest(plans, () => text(mine.editor.plan) === text(theirs.editor.plan));
        const whole = (await stored(browser)).plan(id);
        expect(mine.editor.plan).toEqual(whole);
        expect(theirs.editor.plan).toEqual(whole);
        expect(repairs(whole).changes).toEqual([]);
        await expectWhole(browser, id, made);
        expect(await backupText(browser, tab, id)).toBe(writePlan(whole));
        browser.kill();
      }),
      runs(50, 5_000),
    );
  },
  patience,
);

function sortedKeys(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
