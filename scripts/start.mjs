import { spawn } from 'node:child_process';
import { askedPort, firstFreePort, isFree } from './port.mjs';
import { root } from './program.mjs';
import { installOrExit } from './setup.mjs';

const USUAL_PORT = 4173;

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function choosePort() {
  const { port, problem } = askedPort();
  if (problem) giveUp(problem);
  if (port) return (await isFree(port)) ? port : giveUp(`Port ${port} (from PORT) is taken. Choose another.`);
  return (await firstFreePort(USUAL_PORT)) ?? giveUp(`No free port from ${USUAL_PORT} on. Set PORT to one.`);
}

/** Best effort: where no browser can be opened the printed address does. @param {string} url */
function openBrowser(url) {
  const [program = '', ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  try {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
  } catch {
    // The address is on the screen.
  }
}

await installOrExit();
const port = await choosePort();

// Whatever the machine sets, what people run is the production build.
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');
try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  giveUp(`The app could not be built.\n${error instanceof Error ? error.message : String(error)}`);
}
// 127.0.0.1 by number: "localhost" may mean ::1 only, and then the printed address fails for some programs.
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { port, strictPort: true, host: '127.0.0.1' },
});

const url = `http://localhost:${port}/`;
console.log(`\nThroughline is at ${url}\nPress Ctrl+C to stop.`);
if (port !== USUAL_PORT) {
  console.log(`Plans are kept by the browser for one address: those made at port ${USUAL_PORT} stay there.`);
}
if (process.argv.includes('--open')) openBrowser(url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    void server.close().finally(() => process.exit(0));
    setTimeout(() => process.exit(0), 1000).unref();
  });
}
