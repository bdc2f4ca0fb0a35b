import type { Command, CommandStep } from '../../domain/commands/index.ts';
import type { NodeId } from '../../domain/ids.ts';
import {
  levelOf,
  LOGFRAME_LEVELS,
  type Logframe,
  type LogframeLevel,
} from '../../domain/logframe/logframe.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { cleanTitle } from '../../domain/text.ts';
import { homeOf, parentOf } from '../../domain/tree/tree.ts';
import { parseMoney } from '../../i18n/number-text.ts';
import type { CellTarget } from './logframe-cells.ts';
import { type LogframeContext, namedLevel, plannedCost } from './logframe-words.ts';

/** Why a text cannot stand in a cell. */
export type CellProblem = 'needsTitle' | 'needsIndicator' | 'notMoney' | 'needsRow';

/** What has to be done so that a cell says this; nothing where it says so already. */
export type CellEdit = readonly CommandStep[];

type EditContext = Pick<LogframeContext, 'plan' | 'currency' | 'locale'>;

export function cellEdit(
  target: CellTarget,
  typed: string,
  context: EditContext,
  logframe: Logframe,
): Result<CellEdit, CellProblem> {
  switch (target.type) {
    case 'newTitle':
    case 'newPrecondition':
    case 'newIndicator':
    case 'newVerification':
    case 'newAssumption':
    case 'newMeans':
    case 'noCost':
      return cleanTitle(typed) === '' ? ok([]) : made(target, cleanTitle(typed), context.plan, logframe);
    default:
      return changed(target, typed, context);
  }
}

/** What a text makes where nothing was. */
function made(
  target: Extract<CellTarget, { type: `new${string}` | 'noCost' }>,
  title: string,
  plan: Plan,
  logframe: Logframe,
): Result<CellEdit, CellProblem> {
  switch (target.type) {
    case 'newTitle':
      return ok([addedAt(plan, logframe, target.level, target.after, title)]);
    case 'newPrecondition':
      return ok([{ type: 'addNode', kind: 'assumption', title, under: null }]);
    case 'newIndicator':
      return ok([{ type: 'addRow', table: 'indicators', fields: { nodeId: target.row, title } }]);
    case 'newVerification':
      return fail('needsIndicator');
    case 'newAssumption':
      return ok(assumptionFor(plan, target.row, title));
    case 'newMeans':
      return ok([{ type: 'addNode', kind: 'input', title, under: target.row }]);
    case 'noCost':
      return fail('needsRow');
  }
}

/** What a text changes, or takes away where it is empty. */
function changed(
  target: Exclude<CellTarget, { type: `new${string}` | 'noCost' }>,
  typed: string,
  context: EditContext,
): Result<CellEdit, CellProblem> {
  const title = cleanTitle(typed);
  switch (target.type) {
    case 'title':
      return title === '' ? fail('needsTitle') : ok(retitled(context.plan, target.id, title));
    case 'precondition':
    case 'assumption':
    case 'means':
      if (title === '') return ok([{ type: 'deleteNodes', ids: [target.id] }]);
      return ok(retitled(context.plan, target.id, title));
    case 'indicator':
      if (title === '') return ok([{ type: 'removeRows', table: 'indicators', ids: [target.id] }]);
      return ok([{ type: 'editRows', table: 'indicators', ids: [target.id], fields: { title } }]);
    case 'verification': {
      const fields = { meansOfVerification: typed.trim() || undefined };
      return ok([{ type: 'editRows', table: 'indicators', ids: [target.id], fields }]);
    }
    case 'cost':
      return costEdit(target.id, typed, context);
  }
}

function retitled(plan: Plan, id: NodeId, title: string): CellEdit {
  if (plan.nodes[id]?.title === title) return [];
  return [{ type: 'editRows', table: 'nodes', ids: [id], fields: { title } }];
}

/** Beside another row of the level; the first one below the last row of the level above it that there is. */
function addedAt(
  plan: Plan,
  { sections }: Logframe,
  level: LogframeLevel,
  after: NodeId | null,
  title: string,
): Command {
  const { kind, level: goalLevel } = namedLevel(level);
  const what = {
    type: 'addNode',
    kind: kind as 'goal',
    title,
    ...(goalLevel !== undefined && { level: level as 'strategic' }),
  } as const;
  if (after !== null) return { ...what, under: parentOf(plan, after), after };
  const above = sections.findLast((section) => isAbove(section.level, level));
  return { ...what, under: above?.rows.at(-1)?.node.id ?? null };
}

const isAbove = (a: LogframeLevel, b: LogframeLevel): boolean =>
  LOGFRAME_LEVELS.indexOf(a) < LOGFRAME_LEVELS.indexOf(b);

/** On the arrow from this row to the one it serves; on the row itself where it serves none. */
function assumptionFor(plan: Plan, row: NodeId, title: string): CellEdit {
  const arrow = homeOf(plan, row)?.id;
  const under = parentOf(plan, row);
  const node = plan.nodes[row];
  if (!arrow || under === null || !node || !levelOf(node)) {
    return [{ type: 'addNode', kind: 'assumption', title, under: row }];
  }
  return [
    { type: 'addNode', kind: 'assumption', title, under },
    (made) => ({ type: 'addLink', linkType: 'conditions', from: made, to: arrow }),
  ];
}

function costEdit(
  id: NodeId,
  typed: string,
  { plan, currency, locale }: EditContext,
): Result<CellEdit, CellProblem> {
  const minor = typed.trim() === '' ? undefined : parseMoney(typed, currency, locale);
  if (minor === null) return fail('notMoney');
  const node = plan.nodes[id];
  if (!node || plannedCost(node) === minor) return ok([]);
  return ok([{ type: 'editRows', table: 'nodes', ids: [id], fields: { budgetPlanMinor: minor } }]);
}
