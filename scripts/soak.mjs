import { ensureInstalled } from './setup.mjs';

const problem = await ensureInstalled();
if (problem) {
  console.error(`${problem}\n0 passed, 1 failed, 0 skipped`);
  process.exit(1);
}
const { buildApp, journeys, longUnitTests, runChecks } = await import('./checks.mjs');
// Properties and reliability journeys read SOAK and do many more rounds of the same.
await runChecks([longUnitTests, buildApp, journeys(['e2e/reliability'], { SOAK: '1' })]);
