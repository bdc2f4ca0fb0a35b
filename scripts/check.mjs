import { installOrExit } from './setup.mjs';

await installOrExit();
const { runChecks, staticChecks, unitTests } = await import('./checks.mjs');
await runChecks([...staticChecks, unitTests]);
