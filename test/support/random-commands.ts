import fc from 'fast-check';
import { SIDES, STEP_EVENTS } from '../../src/domain/agreement/agreement-machine.ts';
import { RATED_AS } from '../../src/domain/evaluation/ratings.ts';
import { VERDICTS } from '../../src/domain/review/diagnosis.ts';
import type { AddedTable } from '../../src/domain/commands/add-row.ts';
import type { Place } from '../../src/domain/commands/command.ts';
import type { Command, CommandType } from '../../src/domain/commands/index.ts';
import { fragmentOf } from '../../src/domain/commands/paste-fragment.ts';
import { rowIn } from '../../src/domain/diff.ts';
import type { Field } from '../../src/domain/field.ts';
import type {
  EntryId,
  IndicatorId,
  LinkId,
  NodeId,
  PartyId,
  PeriodId,
  RoleId,
  ValueId,
} from '../../src/domain/ids.ts';
import { KINDS } from '../../src/domain/kinds/index.ts';
import { mutesOf } from '../../src/domain/lint/mutes.ts';
import { templatesOf } from '../../src/domain/cycle/cycle-of.ts';
import { PRESETS } from '../../src/domain/cycle/presets.ts';
import { addState } from '../../src/domain/cycle/template-edits.ts';
import { PERSPECTIVES } from '../../src/domain/kinds/kind.ts';
import { RELATIONS } from '../../src/domain/people/rounds.ts';
import { ROLE_NAMES } from '../../src/domain/people/responsibilities.ts';
import { type Plan, TABLES, type TableName } from '../../src/domain/plan.ts';
import { fieldsOfRow } from '../../src/domain/rows/fields-of-row.ts';
import { CONFIDENCES } from '../../src/domain/rows/entry.ts';
import { LINK_TYPES, READINGS } from '../../src/domain/rows/link.ts';
import { childrenOf, parentOf } from '../../src/domain/tree/tree.ts';

/**
 * Numbers and a text that become a command only before a plan (`commandFor`), so that a run can be shortened and still
 * mean something.
 */
export interface Intent {
  readonly type: CommandType;
  readonly picks: readonly number[];
  readonly title: string;
  readonly value: unknown;
}

const COMMON: readonly CommandType[] = ['addNode', 'moveNodes', 'addLink', 'editRows', 'addRow'];
const OTHERS: readonly CommandType[] = [
  'addBranch',
  'pasteFragment',
  'placeNodes',
  'tidyLayout',
  'insertParent',
  'deleteBranch',
  'deleteNodes',
  'setKind',
  'makeHome',
  'setOwner',
  'setRoles',
  'assessCompetency',
  'openRound',
  'setPerspective',
  'markConfidence',
  'deleteLinks',
  'addPremise',
  'markReading',
  'removeRows',
  'setLimit',
  'setSeverity',
  'mute',
  'unmute',
  'judgeBreak',
  'mirrorProblems',
  'addStakeholder',
  'rateStakeholders',
  'markAlternatives',
  'appraiseAlternatives',
  'stepAgreement',
  'rateGoal',
  'diagnoseGoal',
  'addPeriods',
  'editPeriod',
  'planIn',
  'acceptPool',
  'movePeriod',
  'decide',
  'endNodes',
  'requestChange',
  'settleChange',
  'openNextPeriod',
  'editCycles',
  'checkIn',
  'confirmFacts',
  'giveFeedback',
  'mergePlan',
  'repairPlan',
];

const title = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Sell', 'Learn', 'Grow', 'Anna', 'Boris', 'Клиенты', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(501)) },
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    undefined,
    null,
    0,
    -0,
    1,
    5,
    5_000,
    1.5,
    Number.NaN,
    true,
    '2026-02-30',
    '2026-03-01',
    'weighted',
  ),
  fc.constantFrom([], ['a', 'a', ' '], {}, { a: 1 }, 'constructor', '__proto__'),
);

export const intents: fc.Arbitrary<Intent> = fc.record({
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
  ),
  picks: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
  title,
  value,
});

const drawingAt = (pick: number) =>
  pick % 3 === 0 ? ({ view: 'map' } as const) : ({ view: 'tree', layout: 'leftRight' } as const);

/** The command an intent means before this plan; `other` is what it would merge. */
export function commandFor(plan: Plan, intent: Intent, other: Plan): Command {
  const { picks, title, value } = intent;
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = picks;
  const some = nodesAt(plan, picks.slice(4, 5 + (d % 4)));
  switch (intent.type) {
    case 'addNode':
      return { type: 'addNode', kind: at(KINDS, a * b), title, ...placeAt(plan, b, c, d), level: 'tactical' };
    case 'addBranch':
      return {
        type: 'addBranch',
        ...placeAt(plan, a, b, c),
        items: picks.slice(4).map((pick) => ({
          depth: pick % 3,
          title: `${title} ${pick}`,
          ...(pick % 2 === 0 && { owner: title }),
        })),
      };
    case 'pasteFragment':
      return {
        type: 'pasteFragment',
        fragment: fragmentAt(e % 3 === 0 ? other : plan, picks.slice(4, 6), e % 2 === 0),
        ...placeAt(plan, a, b, c),
      };
    case 'moveNodes':
      return { type: 'moveNodes', ids: some, ...placeAt(plan, a, b, c) };
    case 'placeNodes': {
      const place = (nodeId: NodeId, x: number) => {
        const under = parentOf(plan, nodeId);
        return { nodeId, x: x - 500, y: b, ...(under && c % 3 > 0 && { under }) };
      };
      return { type: 'placeNodes', ...drawingAt(e), places: some.map((id) => place(id, a)) };
    }
    case 'tidyLayout':
      return { type: 'tidyLayout', ...drawingAt(e), ...(a % 2 === 0 && { ids: some }) };
    case 'insertParent':
    case 'deleteBranch':
    case 'deleteNodes':
      return { type: intent.type, ids: some };
    case 'setKind':
      return { type: 'setKind', ids: some, kind: at(KINDS, a), ...(b % 2 === 0 && { level: 'strategic' }) };
    case 'addLink': {
      const to = a % 7 === 0 ? rowAt(plan, 'links', b) : rowAt(plan, 'nodes', b);
      const linkType = c % 2 === 0 ? 'contributes' : at(LINK_TYPES, c);
      return { type: 'addLink', linkType, from: nodeAt(plan, d), to: to as NodeId, weightBp: e * 2 };
    }
    case 'makeHome':
      return { type: 'makeHome', linkId: rowAt(plan, 'links', a) as LinkId };
    case 'setOwner':
      return { type: 'setOwner', ids: some, owner: ownerAt(plan, a, title) };
    case 'setRoles':
      return {
        type: 'setRoles',
        nodeId: nodeAt(plan, a),
        partyId: rowAt(plan, 'parties', b) as PartyId,
        roles: [at(ROLE_NAMES, c), at(ROLE_NAMES, d)],
      };
    case 'assessCompetency':
      return {
        type: 'assessCompetency',
        partyId: rowAt(plan, 'parties', a) as PartyId,
        competency: { type: 'personal', name: title },
        actual: b % 7 === 0 ? null : b % 7,
      };
    case 'openRound':
      return {
        type: 'openRound',
        partyId: rowAt(plan, 'parties', a) as PartyId,
        raters: [{ relation: at(RELATIONS, b), name: title }],
      };
    case 'setRaters':
      return {
        type: 'setRaters',
        roundId: rowAt(plan, 'entries', a) as EntryId,
        raters: [{ relation: at(RELATIONS, b), name: title }],
      };
    case 'giveRating':
      return {
        type: 'giveRating',
        roundId: rowAt(plan, 'entries', a) as EntryId,
        token: title,
        scores: { q1: b % 7 },
      };
    case 'closeRound':
      return { type: 'closeRound', roundId: rowAt(plan, 'entries', a) as EntryId };
    case 'setPerspective':
      return { type: 'setPerspective', ids: some, perspective: a % 4 === 0 ? null : at(PERSPECTIVES, b) };
    case 'markConfidence':
      return { type: 'markConfidence', ids: some, confidence: at(CONFIDENCES, a) };
    case 'addRow':
      return addRowAt(plan, picks, title, value);
    case 'editRows':
      return editRowsAt(plan, picks, title, value);
    case 'addPremise':
      return {
        type: 'addPremise',
        linkId: rowAt(plan, 'links', a) as LinkId,
        kind: at(['assumption', 'risk'] as const, b),
        title,
      };
    case 'markReading':
      return {
        type: 'markReading',
        ids: [rowAt(plan, 'links', a), rowAt(plan, 'links', b)] as never,
        reading: at([...READINGS, null], c),
      };
    case 'deleteLinks':
      return { type: 'deleteLinks', ids: [rowAt(plan, 'links', a), rowAt(plan, 'links', b)] as never };
    case 'removeRows': {
      const table = at(['indicators', 'values', 'periods', 'parties', 'roles', 'entries'] as const, a);
      return { type: 'removeRows', table, ids: [rowAt(plan, table, b), rowAt(plan, table, c)] };
    }
    case 'setLimit':
      return {
        type: 'setLimit',
        limit: at(['span', 'treeDepth', 'riskScore'] as const, a),
        value: at([2, 5, null] as const, b),
      };
    case 'setSeverity':
      return { type: 'setSeverity', rule: ruleAt(a), severity: at(['error', 'off', null] as const, b) };
    case 'mute':
      return { type: 'mute', what: ruleAt(a), reason: title, nodeId: nodeAt(plan, b) };
    case 'unmute': {
      const muted = [...mutesOf(plan).keys()].sort();
      return { type: 'unmute', what: muted.length > 0 ? at(muted, a) : ruleAt(a) };
    }
    case 'markAlternatives':
      return { type: 'markAlternatives', ids: some, isAlternative: a % 4 > 0 };
    case 'appraiseAlternatives':
      return {
        type: 'appraiseAlternatives',
        scores: some.map((nodeId) => ({ nodeId, criterion: 'cost', score: b % 7 })),
        ...(c % 3 === 0 && { criteria: [{ id: 'cost', name: title, weight: c % 12 }] }),
      };
    case 'chooseAlternative':
      return { type: 'chooseAlternative', id: nodeAt(plan, a) };
    case 'addStakeholder':
      return { type: 'addStakeholder', name: title };
    case 'rateStakeholders':
      return {
        type: 'rateStakeholders',
        ids: [rowAt(plan, 'roles', a) as RoleId],
        interest: b % 7 === 0 ? null : b % 6,
        ...(c % 2 === 0 && { influence: c % 6 }),
      };
    case 'mirrorProblems':
      return {
        type: 'mirrorProblems',
        ladder: at(['impact', 'outcome', 'goals'] as const, a),
        ...(b % 2 === 0 && { ids: some }),
      };
    case 'judgeBreak': {
      const verdict = at(['theory', 'implementation'] as const, b);
      return { type: 'judgeBreak', linkId: rowAt(plan, 'links', a) as LinkId, verdict, text: title };
    }
    case 'stepAgreement':
      return {
        type: 'stepAgreement',
        ids: [rowAt(plan, 'roles', a) as RoleId],
        event: at(STEP_EVENTS, b),
        as: at(SIDES, c),
        text: title,
      };
    case 'rateGoal':
      return {
        type: 'rateGoal',
        nodeId: nodeAt(plan, a),
        periodId: rowAt(plan, 'periods', b) as PeriodId,
        as: at(RATED_AS, c),
        degreeBp: (c % 4) * 4_000,
        text: title,
      };
    case 'diagnoseGoal':
      return {
        type: 'diagnoseGoal',
        nodeId: nodeAt(plan, a),
        periodId: rowAt(plan, 'periods', b) as PeriodId,
        verdict: at([...VERDICTS, null], c),
        text: title,
      };
    case 'addPeriods': {
      const days = at(
        [
          ['2026-01-01', '2026-12-31'],
          ['2026-04-01', '2026-06-30'],
          ['2026-06-15', '2026-07-15'],
        ] as const,
        b,
      );
      const id = `period-${a}` as PeriodId;
      return { type: 'addPeriods', periods: [{ id, title, type: 'custom', start: days[0], end: days[1] }] };
    }
    case 'editPeriod':
      return {
        type: 'editPeriod',
        id: rowAt(plan, 'periods', a) as PeriodId,
        fields: b % 2 === 0 ? { title } : { end: `2026-0${1 + (c % 9)}-28` },
      };
    case 'planIn':
      return {
        type: 'planIn',
        ids: some,
        periodId: a % 4 === 0 ? null : (rowAt(plan, 'periods', b) as PeriodId),
      };
    case 'acceptPool':
      return {
        type: 'acceptPool',
        nodeId: nodeAt(plan, a),
        pool: b % 2 === 0 ? 'plannedPool' : 'actualPool',
        today: '2026-06-30',
      };
    case 'movePeriod':
    case 'decide':
    case 'endNodes':
    case 'requestChange':
    case 'settleChange':
    case 'openNextPeriod':
    case 'editCycles':
      return cycleCommandAt(plan, intent.type, picks, title, some);
    case 'splitTarget':
      return {
        type: 'splitTarget',
        indicatorId: rowAt(plan, 'indicators', a) as IndicatorId,
        periodId: rowAt(plan, 'periods', b) as PeriodId,
        parts: [{ periodId: rowAt(plan, 'periods', c) as PeriodId, amount: d - 5_000 }],
      };
    case 'checkIn':
      return {
        type: 'checkIn',
        nodeId: nodeAt(plan, a),
        indicatorId: rowAt(plan, 'indicators', b) as IndicatorId,
        date: '2026-03-01',
        text: title,
        ...(c % 2 === 0 && { fact: { amount: d } }),
        ...(c % 3 === 0 && { confidence: at(CONFIDENCES, d) }),
        ...(c % 5 === 0 && { noData: title }),
      };
    case 'confirmFacts':
      return { type: 'confirmFacts', ids: [rowAt(plan, 'values', a) as ValueId] };
    case 'giveFeedback':
      return { type: 'giveFeedback', nodeId: nodeAt(plan, a), text: title };
    case 'mergePlan':
      return { type: 'mergePlan', other };
    case 'repairPlan':
      return { type: 'repairPlan' };
  }
}

const ruleAt = (pick: number): string => at(['OWNER', 'ASSUMP', 'constructor'], pick);

const at = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

/** A row of the table, or now and then one that is not there. */
function rowAt(plan: Plan, table: TableName, pick: number): string {
  const ids = Object.keys(plan[table]).sort();
  return ids.length === 0 || pick % 29 === 0 ? 'constructor' : at(ids, pick);
}
const nodeAt = (plan: Plan, pick: number): NodeId => rowAt(plan, 'nodes', pick) as NodeId;
const nodesAt = (plan: Plan, picks: readonly number[]): NodeId[] => picks.map((pick) => nodeAt(plan, pick));

/** A branch copied or cut, from this plan or from another version of it, where some of it may be gone here. */
const fragmentAt = (from: Plan, picks: readonly number[], cut: boolean) =>
  fragmentOf(from, nodesAt(from, picks), { cut });

function placeAt(plan: Plan, a: number, b: number, c: number): Place {
  const under = a % 4 === 0 ? null : nodeAt(plan, a);
  const siblings = childrenOf(plan, under);
  const beside = siblings.length === 0 || c % 5 === 0 ? nodeAt(plan, b) : at(siblings, b);
  if (c % 3 === 0) return { under };
  return c % 3 === 1 ? { under, before: beside } : { under, after: beside };
}

function ownerAt(plan: Plan, pick: number, title: string) {
  if (pick % 5 === 0) return null;
  return pick % 2 === 0 ? { name: title } : { partyId: rowAt(plan, 'parties', pick) as PartyId };
}

/** A value that the inspector could have given. */
function fittingValue(field: Field<unknown> | undefined, pick: number, title: string): unknown {
  switch (field?.widget) {
    case 'choice':
      return at(field.options ?? [''], pick);
    case 'day':
      return `2026-0${1 + (pick % 9)}-1${pick % 10}`;
    case 'number':
    case 'money':
    case 'basisPoints':
      return pick;
    case 'scale':
      return 1 + (pick % 5);
    case 'flag':
      return pick % 2 === 0;
    case 'tags':
      return [title, 'tag'];
    default:
      return title;
  }
}

const ADDED: readonly AddedTable[] = ['indicators', 'values', 'periods', 'parties', 'roles', 'entries'];

function addRowAt(plan: Plan, picks: readonly number[], title: string, value: unknown): Command {
  const [a = 0, b = 0, c = 0, d = 0] = picks;
  const table = at(ADDED, a);
  const fields: Readonly<Record<AddedTable, Readonly<Record<string, unknown>>>> = {
    indicators: {
      nodeId: nodeAt(plan, b),
      title,
      servesIndicatorId: d % 3 === 0 ? rowAt(plan, 'indicators', c) : null,
    },
    values: {
      indicatorId: rowAt(plan, 'indicators', b),
      kind: at(['baseline', 'target', 'actual', 'forecast'], c),
      amount: d - 5_000,
      ...(d % 4 === 0 && { periodId: rowAt(plan, 'periods', d) }),
    },
    periods: {
      title,
      type: 'month',
      start: '2026-01-01',
      end: '2026-01-31',
      ...(b % 2 === 0 && { parentId: rowAt(plan, 'periods', c) }),
    },
    parties: { kind: 'person', name: title, ...(b % 2 === 0 && { parentId: rowAt(plan, 'parties', c) }) },
    roles: {
      role: at(['accountable', 'executor'], d),
      partyId: rowAt(plan, 'parties', b),
      nodeId: nodeAt(plan, c),
    },
    entries: { type: 'comment', text: title, nodeId: nodeAt(plan, b), data: value },
  };
  return { type: 'addRow', table, fields: fields[table], ...(b % 17 === 0 && { id: rowAt(plan, table, c) }) };
}

function editRowsAt(plan: Plan, picks: readonly number[], title: string, value: unknown): Command {
  const [a = 0, b = 0, c = 0, d = 0] = picks;
  const table = a % 3 === 0 ? at(TABLES, b) : at(['nodes', 'links', 'parties'] as const, b);
  const id = rowAt(plan, table, c);
  const known = fieldsOfRow(table, rowIn(plan, table, id));
  const names = Object.keys(known);
  const name = names.length === 0 || d % 19 === 0 ? 'toString' : at(names, d);
  const fitting = name.endsWith('Id') ? rowAt(plan, table, d) : fittingValue(known[name], d, title);
  const given = a % 4 === 0 ? value : fitting;
  return { type: 'editRows', table, ids: [id, id], fields: { [name]: given } };
}

const EVENTS = ['agreePlan', 'start', 'closeFacts', 'score', 'closePeriod', 'replan', 'reopen', 'cancel'];

function cycleCommandAt(
  plan: Plan,
  type:
    | 'movePeriod'
    | 'decide'
    | 'endNodes'
    | 'requestChange'
    | 'settleChange'
    | 'openNextPeriod'
    | 'editCycles',
  [a = 0, b = 0, c = 0]: readonly number[],
  title: string,
  some: readonly NodeId[],
): Command {
  const periodId = rowAt(plan, 'periods', a) as PeriodId;
  const byId = rowAt(plan, 'parties', b) as PartyId;
  switch (type) {
    case 'movePeriod': {
      const event = at(EVENTS, c);
      return {
        type,
        periodId,
        event,
        reason: title,
        reasonCode: 'error',
        approverId: byId,
        override: b % 4 > 0,
      };
    }
    case 'decide':
      return { type, periodId, about: at(['final', 'noData'] as const, b), text: title };
    case 'endNodes':
      return { type, ids: some, end: at(['achieve', 'cancel', 'resume'] as const, a), reason: title };
    case 'requestChange': {
      const commands = [{ type: 'editRows', table: 'nodes', ids: some, fields: { title } }] as const;
      return { type, periodId, reason: title, commands, ...(c % 2 === 0 && { approverId: byId }) };
    }
    case 'settleChange': {
      const verdict = at(['approved', 'rejected'] as const, b);
      return { type, requestId: rowAt(plan, 'entries', a) as EntryId, verdict, text: title };
    }
    case 'openNextPeriod': {
      const next = { title, start: '2026-02-01', end: '2026-02-28' };
      return { type, periodId, next, goals: some };
    }
    case 'editCycles': {
      const template = addState(templatesOf(plan)[a % 6] ?? PRESETS.year, 'monitor', title);
      return c % 3 === 0 ? { type, reset: 'year' } : { type, template };
    }
  }
}
