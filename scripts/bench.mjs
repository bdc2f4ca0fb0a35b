import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serveFolder } from '../e2e/bench/file-server.mjs';
import { preparePeers } from '../e2e/bench/peers.mjs';
import { measuredInTurn } from '../e2e/bench/in-turn.mjs';
import {
  appInTurn,
  measuredApp,
  measuredPage,
  pageInTurn,
  PEERS,
  YARDSTICKS,
} from '../e2e/bench/programs.mjs';
import { arrangementTable, barestTable, goalsMissed, ratioTable, table } from '../e2e/bench/report.mjs';
import { launchOptions } from './browser.mjs';
import { root } from './program.mjs';
import { installOrExit } from './setup.mjs';

// npm run bench -- --sizes 100,1000 --peers excalidraw,mind-elixir --out results.json
// npm run bench -- --chain (the layout of results chains against a general layout engine)
const option = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const sizes = (option('sizes') ?? '100,1000,5000,10000,50000').split(',').map(Number);
const peers = (option('peers') ?? '').split(',').filter(Boolean);
/** Mounting what they cannot show takes the other programs minutes beyond this. */
const OTHERS_LIMIT = 10_000;
const folder = join(root, '.bench');

await installOrExit();
await mkdir(folder, { recursive: true });
process.env.NODE_ENV = 'production';
if (process.argv.includes('--chain')) {
  const { compareChainLayouts } = await import('../e2e/bench/chain-layouts.mjs');
  process.exit(await compareChainLayouts(folder));
}
const problem = peers.length > 0 ? await preparePeers(peers, folder) : undefined;
if (problem) {
  console.error(problem);
  process.exit(1);
}
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
      input: Object.values(YARDSTICKS).map(({ page }) => join(root, 'e2e/bench', page)),
    },
  },
});

const { origin, close } = await serveFolder(folder);
/** @typedef {import('../e2e/bench/programs.mjs').Measured} Measured @typedef {import('../e2e/bench/programs.mjs').Program} Program */
/** @typedef {(at: string) => Promise<import('@playwright/test').Page>} BrowserAt starts the browser anew and goes to the address */

/**
 * A browser of one program's own, so that none pays for what another left behind; what it has stored is there again when
 * it is started anew.
 */
async function ownBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  /** @type {import('@playwright/test').BrowserContext | undefined} */
  let context;
  /** @type {BrowserAt} */
  const browserAt = async (at) => {
    await context?.close();
    context = await chromium.launchPersistentContext(profile, {
      ...launchOptions(),
      viewport: { width: 1440, height: 900 },
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(at);
    return page;
  };
  const end = async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browserAt, end };
}

/** @template T @param {(browserAt: BrowserAt) => Promise<T>} act @returns {Promise<T>} */
async function inBrowser(act) {
  const { browserAt, end } = await ownBrowser();
  try {
    return await act(browserAt);
  } finally {
    await end();
  }
}

/** What has to meet the same moments of the machine. @param {readonly Named[]} pages @param {number} size */
async function inTurn(pages, size) {
  const browsers = [];
  try {
    const entrants = [];
    for (const { name, program, at } of pages) {
      const browser = await ownBrowser();
      browsers.push(browser);
      entrants.push(pageInTurn(await browser.browserAt('about:blank'), name, program, at, size));
    }
    const browser = await ownBrowser();
    browsers.push(browser);
    entrants.push(await appInTurn(browser.browserAt, appAddress, size));
    return await measuredInTurn(entrants);
  } finally {
    for (const { end } of browsers) await end();
  }
}

const appAddress = `${origin}/app/`;
/** @typedef {{ name: string, program: Program, at: string }} Named @type {readonly Named[]} */
const others = [
  ...Object.entries(YARDSTICKS).map(([name, program]) => ({ name, program, at: `${origin}/pages` })),
  ...Object.entries(PEERS)
    .filter(([name]) => peers.includes(name))
    .map(([name, program]) => ({ name, program, at: `${origin}/peer-pages/peers` })),
];
/** @type {Measured[]} */
const results = [];
for (const size of sizes) {
  const pages = others.filter(({ name }) => name === 'floor' || size <= OTHERS_LIMIT);
  const turns = await inTurn(pages, size);
  const alone = [];
  for (const { name, program, at } of pages) {
    alone.push(
      await inBrowser(async (browserAt) =>
        measuredPage(await browserAt('about:blank'), name, program, at, size),
      ),
    );
  }
  alone.push(await inBrowser((browserAt) => measuredApp(browserAt, appAddress, size)));
  const measured = alone.flatMap((one) => {
    const turn = turns.get(one.program);
    return turn ? [{ ...one, ...turn }] : [];
  });
  results.push(...measured);
  console.log(table(measured));
}
close();

console.log(arrangementTable(results));
console.log(ratioTable(results));
const beside = barestTable(results);
if (beside !== '') console.log(`\nBeside the goals\n${beside}`);
const out = option('out') ?? join(folder, 'results.json');
await writeFile(out, JSON.stringify(results, null, 2));
const missed = goalsMissed(results);
console.log(missed.length === 0 ? 'Every goal is met.' : `Goals missed:\n${missed.join('\n')}`);
console.log(`Figures: ${out}`);
