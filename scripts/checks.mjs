import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { binOf, root, runNode } from './program.mjs';
import { oneCheck, resultTable, tallyOfPlaywright, tallyOfVitest, total } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, run: () => Promise<Tally & { note?: string }> }} Check
 */

/**
 * A program that succeeds or fails as a whole.
 * @param {string} name
 * @param {() => string} script found when its turn comes
 * @param {string[]} [args]
 * @returns {Check}
 */
const program = (name, script, args = []) => ({
  name,
  run: async () => oneCheck((await runNode(script(), args)) === 0),
});

/** @param {string} name */
const own = (name) => () => join(root, 'scripts', name);

/** @type {readonly Check[]} */
export const staticChecks = [
  program('types', () => binOf('typescript', 'tsc'), ['--noEmit']),
  program('lint', () => binOf('oxlint')),
  program('format', () => binOf('@biomejs/biome'), ['format', '.']),
  program('unused', () => binOf('knip'), ['--no-progress']),
  program('lock', own('check-lock.mjs')),
];

/** @type {(name: string, env: Record<string, string>) => Check} */
const unitTestsWith = (name, env) => ({
  name,
  run: async () => {
    const report = freshReport('unit.json');
    const args = [
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const code = await runNode(binOf('vitest'), args, { NODE_ENV: 'test', ...env });
    return tallyOfVitest(readReport(report), code);
  },
});
export const unitTests = unitTestsWith('unit', {});
/** The properties try far more cases. */
export const longUnitTests = unitTestsWith('unit, long', { SOAK: '1' });

/** @type {Check} */
export const buildApp = {
  name: 'build',
  run: async () => {
    // An old build must not stand in for one that failed.
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    const args = ['build', '--logLevel', 'warn'];
    return oneCheck((await runNode(binOf('vite'), args, { NODE_ENV: 'production' })) === 0);
  },
};

export const builtAppChecks = program('dist', own('check-dist.mjs'));

/**
 * Journeys in the browser, on the built app.
 * @param {string[]} [filter] test files
 * @param {Record<string, string>} [env]
 * @returns {Check}
 */
export const journeys = (filter = [], env = {}) => ({
  name: 'e2e',
  run: async () => {
    if (!existsSync(join(root, 'dist', 'index.html')))
      return { ...oneCheck(false), note: 'there is no build' };
    const browser = await ensureBrowser();
    if ('problem' in browser) {
      console.error(browser.problem);
      return { ...oneCheck(false), note: 'there is no browser' };
    }
    const report = freshReport('e2e.json');
    const code = await runNode(
      binOf('@playwright/test', 'playwright'),
      ['test', '--forbid-only', ...filter],
      { ...env, CHROME_PATH: browser.path, E2E_REPORT: report },
    );
    return tallyOfPlaywright(readReport(report), code);
  },
});

/** @param {string} name */
function freshReport(name) {
  const path = join(root, 'test-results', name);
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path @returns {unknown} undefined when the runner wrote none, or only half of one */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs each to its end, whatever the others did, prints the table and sets this program's exit code.
 * @param {readonly Check[]} checks
 */
export async function runChecks(checks) {
  /** @type {import('./tally.mjs').Row[]} */
  const rows = [];
  for (const { name, run } of checks) {
    console.log(`\n--- ${name}`);
    const started = performance.now();
    const result = await run().catch((error) => ({ ...oneCheck(false), note: String(error) }));
    rows.push({ name, ...result, seconds: (performance.now() - started) / 1000 });
  }
  process.exitCode = total(rows).failed > 0 ? 1 : 0;
  console.log(`\n${resultTable(rows)}`);
}
