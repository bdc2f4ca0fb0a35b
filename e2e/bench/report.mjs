/** @typedef {import('./programs.mjs').Measured} Measured @typedef {number | null | undefined} Figure */

/** What is shown of a program: name and value. @type {readonly [string, (m: Measured) => Figure][]} */
const COLUMNS = [
  ['first open', (m) => m.firstOpenMs],
  ['open ms', (m) => m.openMs],
  ['pan', (m) => m.pan.msPerStep],
  ['p95', (m) => m.pan.frameP95],
  ['whole pan', (m) => m.panWhole?.msPerStep],
  ['p95', (m) => m.panWhole?.frameP95],
  ['zoom', (m) => m.zoom.msPerStep],
  ['p95', (m) => m.zoom.frameP95],
  ['drag', (m) => m.drag?.msPerStep],
  ['p95', (m) => m.drag?.frameP95],
  ['edit p95', (m) => m.edit?.frameP95],
  ['add ms', (m) => m.addMs],
  ['blocks', (m) => m.addBlockedMs],
  ['score ms', (m) => m.scoreMs],
  ['lag', (m) => m.scoreLagMs],
  ['heap MB', (m) => m.heapMb],
  ['elements', (m) => m.elements],
];

const cells = (/** @type {readonly string[]} */ texts) =>
  texts.map((text, at) => text.padStart(at === 0 ? 14 : 10)).join('');
const rounded = (/** @type {Figure} */ value) =>
  value === null || value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1);

/** One row a program; times in ms, of gestures per step of the hand. @param {readonly Measured[]} results */
export const table = (results) =>
  [
    `\nN = ${results[0]?.size}`,
    cells(['', ...COLUMNS.map(([name]) => name)]),
    ...results.map((result) => cells([result.program, ...COLUMNS.map(([, of]) => rounded(of(result)))])),
  ].join('\n');

/** How long it takes to arrange a large plan in another way, and to add to it there. @param {readonly Measured[]} results */
export const arrangementTable = (results) =>
  results
    .filter(({ arrangements = [] }) => arrangements.length > 0)
    .flatMap(({ size, arrangements = [] }) => [
      `\nArrangements of ${size}`,
      `${''.padEnd(22)}${cells(['switch ms', 'add ms', 'blocks'])}`,
      ...arrangements.map(
        ({ name, switchMs, addMs, addBlockedMs }) =>
          `${name.padEnd(22)}${cells([switchMs, addMs, addBlockedMs].map(rounded))}`,
      ),
    ])
    .join('\n');

/** A program's figure, and its goal by size: 1,000, 5,000, 10,000. @typedef {readonly [string, (m: Measured) => Figure, readonly (number | null)[]]} Goal */

/** Reading the rows takes the browser what it takes; the floor reads none. @type {readonly Goal[]} */
const TO_FLOOR = [
  ['open, the reading of the rows left out', (m) => m.openMs - m.readMs, [2.5, 2.5, 2.5]],
  ['pan at zoom 1', (m) => m.pan.msPerStep, [1.3, 1.3, 1.3]],
  ['pan, whole tree in view', (m) => m.panWhole?.msPerStep, [1.2, 1, 1]],
  ['wheel zoom out and back', (m) => m.zoom.msPerStep, [1.2, 1.2, 1.2]],
  ['drag a card', (m) => m.drag?.msPerStep, [1.4, 1.4, 1.4]],
  ['add a child, painted', (m) => m.addMs, [1.2, 0.8, 0.8]],
  ['heap', (m) => m.heapMb, [3, 3, 3]],
];
/** @type {readonly Goal[]} */
const TO_VISIBLE_ONLY = [
  ['pan, whole tree in view', (m) => m.panWhole?.msPerStep, [null, null, 0.05]],
  ['wheel zoom out and back', (m) => m.zoom.msPerStep, [null, null, 0.4]],
];
/** @type {readonly Goal[]} */
const TO_EXCALIDRAW = [['open', (m) => m.openMs, [null, 0.6, 0.4]]];

/** 60 frames a second; three of them until a new card is there. @type {readonly Goal[]} */
const LIMITS = [
  ['add a child, blocking ms', (m) => m.addBlockedMs, [8, 12, 16]],
  ['add a child, painted, ms', (m) => m.addMs, [50, 50, 50]],
  // Two frames of 60 a second beyond the edit itself.
  ['score a fact on the card after the edit, ms', (m) => m.scoreLagMs, [34, 34, 34]],
  ['elements', (m) => m.elements, [800, 800, 800]],
  ...framesWithin(17, [17, 17, 17]),
];
const FAR_LIMITS = framesWithin(34, [34]);
const GOAL_SIZES = [1_000, 5_000, 10_000];
const [LARGE, HUGE] = [10_000, 50_000];

/** @param {number} limit @param {readonly number[]} goals @returns {Goal[]} */
function framesWithin(limit, goals) {
  /** @type {[string, (m: Measured) => Figure][]} */
  const gestures = [
    ['pan', (m) => m.pan.frameP95],
    ['whole pan', (m) => m.panWhole?.frameP95],
    ['zoom', (m) => m.zoom.frameP95],
    ['drag', (m) => m.drag?.frameP95],
    ['edit', (m) => m.edit?.frameP95],
  ];
  return gestures.map(([name, of]) => [`95 % of frames within ${limit} ms: ${name}`, of, goals]);
}

/**
 * `least` is what a page comes to that arranges nothing.
 * @typedef {{ size: number, name: string, value: number, goal: number, least?: number }} Judged
 */

/** @param {readonly Measured[]} results @returns {Judged[]} */
function judged(results) {
  const of = (/** @type {string} */ program, /** @type {number} */ size) =>
    results.find((result) => result.program === program && result.size === size);
  const known = GOAL_SIZES.flatMap((size, at) => {
    const app = of('throughline', size);
    return [
      ...withLeast(
        ratios(app, of('floor', size), TO_FLOOR, 'floor', at),
        of('barest', size),
        of('floor', size),
      ),
      ...limits(app, LIMITS, at),
      ...ratios(app, of('visible-only', size), TO_VISIBLE_ONLY, 'onlyRenderVisibleElements', at),
      ...ratios(app, of('excalidraw', size), TO_EXCALIDRAW, 'Excalidraw', at),
    ];
  });
  const [large, huge] = [of('throughline', LARGE), of('throughline', HUGE)];
  return [
    ...known,
    ...limits(huge, FAR_LIMITS, 0),
    ...ratios(huge, large, [['open', (m) => m.openMs, [4]]], `${LARGE}`, 0),
  ];
}

/** @param {Measured | undefined} app @param {Measured | undefined} other @param {readonly Goal[]} goals @param {string} name @param {number} at @returns {Judged[]} */
const ratios = (app, other, goals, name, at) =>
  goals.flatMap(([what, of, byPlace]) => {
    const [value, base, goal] = [app && of(app), other && of(other), byPlace[at]];
    if (!app || !value || !base || !goal) return [];
    return [{ size: app.size, name: `${what} ÷ ${name}`, value: value / base, goal }];
  });

/** @param {readonly Judged[]} judgements @param {Measured | undefined} barest @param {Measured | undefined} floor @returns {Judged[]} */
function withLeast(judgements, barest, floor) {
  const least = new Map(ratios(barest, floor, TO_FLOOR, 'floor', 0).map(({ name, value }) => [name, value]));
  return judgements.map((one) => ({ ...one, least: least.get(one.name) ?? 0 }));
}

/** @param {Measured | undefined} app @param {readonly Goal[]} goals @param {number} at @returns {Judged[]} */
const limits = (app, goals, at) =>
  goals.flatMap(([name, of, byPlace]) => {
    const [value, goal] = [app && of(app), byPlace[at]];
    return app && value && goal ? [{ size: app.size, name, value, goal }] : [];
  });

/** Two digits behind the point are what is shown, and more than a timing is worth. @param {Pick<Judged, 'value' | 'goal'>} judgement */
const isMissed = ({ value, goal }) => Number(value.toFixed(2)) > goal;

/** Where not even a page that arranges nothing gets there: two frames are two frames. @param {Judged} judgement */
const outOfReach = ({ goal, least = 0 }) =>
  isMissed({ value: least, goal }) ? ` (a page that arranges nothing: ${least.toFixed(2)})` : '';

/** @param {readonly Measured[]} results */
export const ratioTable = (results) =>
  [
    '\nGoals',
    ...judged(results).map(
      (one) =>
        `${String(one.size).padStart(7)}  ${one.name.padEnd(56)}${one.value.toFixed(2).padStart(8)}  goal ≤ ${one.goal}  ${isMissed(one) ? 'MISSED' : 'met'}${outOfReach(one)}`,
    ),
  ].join('\n');

/** Told beside the goals, which were not measured so: ratios to a canvas whose layout only knows equal cards. @param {readonly Measured[]} results */
export const barestTable = (results) =>
  results
    .filter(({ program }) => program === 'throughline')
    .flatMap((app) => {
      const barest = results.find(({ program, size }) => program === 'barest' && size === app.size);
      return TO_FLOOR.flatMap(([what, of]) => {
        const [value, base] = [of(app), barest && of(barest)];
        return value && base
          ? [
              `${String(app.size).padStart(7)}  ${`${what} ÷ barest`.padEnd(56)}${(value / base).toFixed(2).padStart(8)}`,
            ]
          : [];
      });
    })
    .join('\n');

/** Sentences for what is missed; a benchmark reports, it does not fail: timings belong to the machine. @param {readonly Measured[]} results */
export const goalsMissed = (results) =>
  judged(results)
    .filter(isMissed)
    .map(
      (one) => `  ${one.size}: ${one.name} is ${one.value.toFixed(2)}, goal ${one.goal}${outOfReach(one)}`,
    );
