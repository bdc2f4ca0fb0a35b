import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { measuredApp, measuredPage } from '../e2e/bench/programs.mjs';
import { goalsMissed, ratioTable, table } from '../e2e/bench/report.mjs';
import { launchOptions } from './browser.mjs';
import { root } from './program.mjs';
import { installOrExit } from './setup.mjs';

// npm run bench -- --sizes 100,1000 --out results.json
const option = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const sizes = (option('sizes') ?? '100,1000,5000,10000,50000').split(',').map(Number);
/** Mounting what it cannot show takes the yardstick minutes beyond this. */
const YARDSTICK_LIMIT = 10_000;
const folder = join(root, '.bench');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

await installOrExit();
await mkdir(folder, { recursive: true });
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn', build: { outDir: join(folder, 'app'), emptyOutDir: true } });
await build({
  root: join(root, 'e2e/bench'),
  configFile: false,
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: join(folder, 'pages'),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['floor', 'visible-only'].map((name) => join(root, 'e2e/bench', `${name}.html`)),
    },
  },
});

/** A plain file server, so that every program is fetched alike. */
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  readFile(file).then(
    (body) =>
      response
        .setHeader('content-type', TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'text/plain')
        .end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

const results = [];
for (const size of sizes) {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    results.push(await measuredPage(page, 'floor', `${origin}/pages/floor.html?n=${size}`, size));
    if (size <= YARDSTICK_LIMIT) {
      results.push(
        await measuredPage(page, 'visible-only', `${origin}/pages/visible-only.html?n=${size}`, size),
      );
    }
    results.push(await measuredApp(page, `${origin}/app/`, size));
    console.log(table(results.filter((result) => result.size === size)));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
server.close();

console.log(ratioTable(results));
const out = option('out') ?? join(folder, 'results.json');
await writeFile(out, JSON.stringify(results, null, 2));
const missed = goalsMissed(results);
console.log(missed.length === 0 ? 'Every goal is met.' : `Goals missed:\n${missed.join('\n')}`);
console.log(`Figures: ${out}`);
