import { ensureInstalled } from './setup.mjs';

const problem = await ensureInstalled();
if (problem) {
  console.error(`${problem}\n0 passed, 1 failed, 0 skipped`);
  process.exit(1);
}
// Only now: these import packages.
const { buildApp, builtAppChecks, journeys, runChecks, staticChecks, unitTests } = await import(
  './checks.mjs'
);
await runChecks([...staticChecks, unitTests, buildApp, builtAppChecks, journeys()]);
