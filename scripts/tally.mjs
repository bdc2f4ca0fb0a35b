/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {Tally & { name: string, seconds: number, note?: string }} Row
 */

/** @param {boolean} good @returns {Tally} a check that either holds or does not */
export const oneCheck = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

/**
 * A runner that ended badly without naming a failed test (a file that does not load, a crash), or that ran
 * nothing at all, counts as one failure: silence is not success.
 * @param {Tally} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
function honest(counted, exitCode) {
  const ranNothing = counted.passed + counted.failed === 0;
  const failed = counted.failed === 0 && (exitCode !== 0 || ranNothing) ? 1 : counted.failed;
  return { ...counted, failed };
}

/** @param {unknown} value */
const count = (value) => (typeof value === 'number' ? value : 0);

/** @param {unknown} report @param {string} key @returns {unknown} */
const field = (report, key) => (report && typeof report === 'object' ? Reflect.get(report, key) : undefined);

/**
 * @param {unknown} report of vitest's json reporter; anything else when it wrote none
 * @param {number} exitCode
 */
export function tallyOfVitest(report, exitCode) {
  return honest(
    {
      passed: count(field(report, 'numPassedTests')),
      failed: count(field(report, 'numFailedTests')),
      skipped: count(field(report, 'numPendingTests')) + count(field(report, 'numTodoTests')),
    },
    exitCode,
  );
}

/**
 * @param {unknown} report of Playwright's json reporter; anything else when it wrote none
 * @param {number} exitCode
 */
export function tallyOfPlaywright(report, exitCode) {
  const stats = field(report, 'stats');
  return honest(
    {
      passed: count(field(stats, 'expected')),
      failed: count(field(stats, 'unexpected')) + count(field(stats, 'flaky')),
      skipped: count(field(stats, 'skipped')),
    },
    exitCode,
  );
}

/** @param {readonly Tally[]} rows @returns {Tally} */
export function total(rows) {
  return rows.reduce(
    (sum, row) => ({
      passed: sum.passed + row.passed,
      failed: sum.failed + row.failed,
      skipped: sum.skipped + row.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The table of results and, as its last line, the sum.
 * @param {readonly Row[]} rows
 */
export function resultTable(rows) {
  const width = Math.max(...rows.map((row) => row.name.length), 5);
  const line = (/** @type {string[]} */ cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(width) : cell.padStart(8))).join('  ');
  const { passed, failed, skipped } = total(rows);
  return [
    line(['check', 'passed', 'failed', 'skipped', 'time']),
    ...rows.map(
      (row) =>
        line([
          row.name,
          ...[row.passed, row.failed, row.skipped].map(String),
          `${row.seconds.toFixed(1)} s`,
        ]) + (row.note ? `  ${row.note}` : ''),
    ),
    '',
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join('\n');
}
