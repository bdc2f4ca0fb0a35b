/** @typedef {import('./programs.mjs').Measured} Measured */

/** What is shown of a program: name and value. @type {readonly [string, (m: Measured) => number][]} */
const COLUMNS = [
  ['open ms', (m) => m.openMs],
  ['pan', (m) => m.pan.msPerStep],
  ['pan p95', (m) => m.pan.frameP95],
  ['whole pan', (m) => m.panWhole.msPerStep],
  ['whole p95', (m) => m.panWhole.frameP95],
  ['zoom', (m) => m.zoom.msPerStep],
  ['zoom p95', (m) => m.zoom.frameP95],
  ['drag', (m) => m.drag.msPerStep],
  ['drag p95', (m) => m.drag.frameP95],
  ['add ms', (m) => m.addMs],
  ['add blocks', (m) => m.addBlockedMs],
  ['heap MB', (m) => m.heapMb],
  ['elements', (m) => m.elements],
];

const cells = (/** @type {readonly string[]} */ texts) => texts.map((text) => text.padStart(12)).join('');
const rounded = (/** @type {number} */ value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** One row a program. @param {readonly Measured[]} results */
export const table = (results) =>
  [
    `\nN = ${results[0]?.size}`,
    cells(['', ...COLUMNS.map(([name]) => name)]),
    ...results.map((result) => cells([result.program, ...COLUMNS.map(([, of]) => rounded(of(result)))])),
  ].join('\n');

/** Goals as ratios to the floor of the same run, by size: 1,000, 5,000, 10,000. @type {readonly [string, (m: Measured) => number, readonly number[]][]} */
const FLOOR_GOALS = [
  ['open', (m) => m.openMs, [2.5, 2.5, 2.5]],
  ['pan at zoom 1', (m) => m.pan.msPerStep, [1.3, 1.3, 1.3]],
  ['pan, whole tree in view', (m) => m.panWhole.msPerStep, [1.2, 1, 1]],
  ['wheel zoom out and back', (m) => m.zoom.msPerStep, [1.2, 1.2, 1.2]],
  ['drag a card', (m) => m.drag.msPerStep, [1.4, 1.4, 1.4]],
  ['add a child, painted', (m) => m.addMs, [1.2, 0.8, 0.8]],
  ['heap', (m) => m.heapMb, [3, 3, 3]],
];
/** Ratios to React Flow with onlyRenderVisibleElements, at 10,000. @type {readonly [string, (m: Measured) => number, number][]} */
const YARDSTICK_GOALS = [
  ['pan, whole tree in view', (m) => m.panWhole.msPerStep, 0.05],
  ['wheel zoom out and back', (m) => m.zoom.msPerStep, 0.4],
];
/** Plain limits by size: what blocks while a child is added, in ms, and elements in the page. @type {readonly [string, (m: Measured) => number, readonly number[]][]} */
const LIMITS = [
  ['add a child, blocking ms', (m) => m.addBlockedMs, [8, 12, 16]],
  ['elements', (m) => m.elements, [800, 800, 800]],
];
const GOAL_SIZES = [1_000, 5_000, 10_000];

/** @typedef {{ size: number, name: string, value: number, goal: number }} Judged */

/** @param {readonly Measured[]} results @returns {Judged[]} */
function judged(results) {
  const of = (/** @type {string} */ program, /** @type {number} */ size) =>
    results.find((result) => result.program === program && result.size === size);
  return GOAL_SIZES.flatMap((size, at) => {
    const [app, floor, yardstick] = [of('throughline', size), of('floor', size), of('visible-only', size)];
    if (!app || !floor) return [];
    const ratios = FLOOR_GOALS.map(([name, value, goals]) => ({
      size,
      name: `${name} ÷ floor`,
      value: value(app) / value(floor),
      goal: goals[at] ?? 1,
    }));
    const limits = LIMITS.map(([name, value, goals]) => ({
      size,
      name,
      value: value(app),
      goal: goals[at] ?? 0,
    }));
    if (!yardstick || size !== 10_000) return [...ratios, ...limits];
    const against = YARDSTICK_GOALS.map(([name, value, goal]) => ({
      size,
      name: `${name} ÷ onlyRenderVisibleElements`,
      value: value(app) / value(yardstick),
      goal,
    }));
    return [...ratios, ...limits, ...against];
  });
}

/** @param {readonly Measured[]} results */
export const ratioTable = (results) =>
  [
    '\nGoals',
    ...judged(results).map(
      ({ size, name, value, goal }) =>
        `${String(size).padStart(7)}  ${name.padEnd(52)}${value.toFixed(2).padStart(8)}  goal ≤ ${goal}${value <= goal ? '' : '  MISSED'}`,
    ),
  ].join('\n');

/** Sentences for what is missed; a benchmark reports, it does not fail: timings belong to the machine. @param {readonly Measured[]} results */
export const goalsMissed = (results) =>
  judged(results)
    .filter(({ value, goal }) => value > goal)
    .map(({ size, name, value, goal }) => `  ${size}: ${name} is ${value.toFixed(2)}, goal ${goal}`);
