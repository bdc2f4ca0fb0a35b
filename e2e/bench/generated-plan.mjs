import { generateNKeysBetween } from 'fractional-indexing';

const FAN_OUT = 5;
const VERBS = ['Raise', 'Shorten', 'Secure', 'Open', 'Renew', 'Train', 'Publish', 'Halve'];
const THINGS = [
  'incomes',
  'response time',
  'supply',
  'new markets',
  'contracts',
  'line managers',
  'the report',
  'overdue debt',
];

/**
 * The same tree for every program measured: `parents[i]` is the place of node i's parent, -1 for the root; every
 * node has five children until the count is reached.
 * @param {number} count
 */
export function generatedTree(count) {
  const parents = Array.from({ length: count }, (_, at) => (at === 0 ? -1 : Math.floor((at - 1) / FAN_OUT)));
  const titles = parents.map((_, at) => `${VERBS[at % 8]} ${THINGS[Math.floor(at / 8) % 8]} ${at}`);
  return { parents, titles, lastLeaf: lastLeaf(count) };
}

const idOf = (/** @type {string} */ letter, /** @type {number} */ at) =>
  `${letter}${String(at).padStart(6, '0')}`;
const LEVELS = ['strategic', 'tactical'];

/** The last leaf as the tree is read: the only one with an indicator. @param {number} count */
function lastLeaf(count) {
  let at = 0;
  while (at * FAN_OUT + 1 < count) at = Math.min(at * FAN_OUT + FAN_OUT, count - 1);
  return at;
}

/** A plan of 50,000 goals has as many records as a file may hold without it. @param {number} count */
export const hasIndicator = (count) => count < 50_000;

/** That tree as a plan file. @param {number} count @returns {string} */
export function generatedPlanFile(count) {
  const { parents, titles, lastLeaf: last } = generatedTree(count);
  const keys = generateNKeysBetween(null, null, FAN_OUT + 1);
  const depths = /** @type {number[]} */ ([]);
  const nodes = titles.map((title, at) => {
    const parent = parents[at] ?? -1;
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
    const level = LEVELS[depths[at] ?? 0] ?? 'operational';
    return {
      id: idOf('n', at),
      kind: 'goal',
      level,
      order: keys[at % FAN_OUT],
      title,
      progressBp: (at * 37) % 10_001,
    };
  });
  const links = parents.flatMap((parent, at) =>
    parent < 0
      ? []
      : [
          {
            from: idOf('n', at),
            id: idOf('l', at),
            primary: true,
            to: idOf('n', parent),
            type: 'contributes',
          },
        ],
  );
  const settings = {
    createdAt: '2026-01-01T00:00:00.000Z',
    currency: 'EUR',
    fiscalYearStartMonth: 1,
    holidays: [],
    id: 'settings',
    language: 'en',
    policies: POLICIES,
    title: `Generated plan of ${count}`,
    vocabulary: 'oecd',
    workdays: [1, 2, 3, 4, 5],
  };
  const value = (/** @type {string} */ id, /** @type {string} */ kind, /** @type {number} */ amount) => ({
    id,
    indicatorId: 'i',
    kind,
    amount,
    date: '2026-01-01',
    at: '2026-01-01T00:00:00.000Z',
  });
  const measured = hasIndicator(count) && {
    indicators: [{ id: 'i', nodeId: idOf('n', last), title: 'Sold', order: 'a0', trend: 'maximise' }],
    values: [value('t', 'target', 1_000), value('f', 'actual', 1)],
  };
  const none = {
    indicators: [],
    values: [],
    parties: [],
    periods: [],
    roles: [],
    entries: [],
    positions: [],
  };
  return JSON.stringify({
    format: 'throughline',
    version: 1,
    tables: { settings: [settings], nodes, links, ...none, ...measured },
  });
}

const POLICIES = {
  agreeWorkingDays: 60,
  corridorHighBp: 12_000,
  corridorLowBp: 8_000,
  factsDayOfMonth: 3,
  functionalFactor: 0.6,
  gradeFactors: [1, 1.25, 1.6, 2, 2.5],
  mboGateBp: 10_000,
  payoutCurve: 'LINEAR-120',
  poolMinimumBp: 2_500,
  poolWeightsBp: [2_000, 1_500, 1_000, 1_000, 1_500, 2_000, 1_000],
  projectGateBp: 8_000,
  projectOfficeFactor: 1,
  severities: {},
  undefinedChildren: 'skip',
};
