import { askedPort } from './port.mjs';
import { root } from './program.mjs';
import { installOrExit } from './setup.mjs';

await installOrExit();
const { port, problem } = askedPort();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { createServer } = await import('vite');
const server = await createServer({ root, server: { port: port ?? 5173, strictPort: port !== undefined } });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
