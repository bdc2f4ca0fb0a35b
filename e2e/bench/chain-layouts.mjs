import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../../scripts/program.mjs';
import { fetchPackages } from './peers.mjs';

/** As `performance.md` tried it: columns of cards, arrows between neighbouring ones. */
const [COLUMNS, CARDS, ARROWS] = [5, 100, 800];
const HEIGHT = 90;
const ELK = { elkjs: '0.12.1' };

/** @typedef {{ from: number, to: number }} Arrow */

/**
 * Lays the same chains out by ours and by ELK's layered algorithm with the columns given as partitions, and prints
 * times and crossings. The columns hold in both, so only the order within them differs.
 * @param {string} folder where git looks at nothing @returns {Promise<number>} what the process ends with
 */
export async function compareChainLayouts(folder) {
  const problem = await fetchPackages(ELK, join(folder, 'elk'));
  if (problem) {
    console.error(problem);
    return 1;
  }
  /** @type {new () => { layout(graph: object): Promise<{ children: { id: string, y: number }[] }> }} */
  const Elk = createRequire(join(folder, 'elk', 'package.json'))('elkjs');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { chainLayout } = await server.ssrLoadModule('/src/views/canvas/layout/chain/chain-layout.ts');
  const rows = [];
  for (const seed of [1, 2, 3]) {
    const arrows = generatedArrows(seed);
    const [ours, oursMs] = await timed(async () => chainLayout(netOf(arrows)).middles);
    const [theirs, theirsMs] = await timed(async () => {
      const { children } = await new Elk().layout(elkGraph(arrows));
      return Float64Array.from(
        children.toSorted((a, b) => Number(a.id) - Number(b.id)),
        ({ y }) => y,
      );
    });
    rows.push({
      chain: seed,
      'ours ms': Math.round(oursMs),
      'ELK ms': Math.round(theirsMs),
      'ours crossings': crossings(arrows, ours),
      'ELK crossings': crossings(arrows, theirs),
    });
  }
  await server.close();
  console.log(`${COLUMNS * CARDS} cards in ${COLUMNS} columns, ${ARROWS} arrows`);
  console.table(rows);
  const isMet = rows.every((row) => row['ours ms'] <= 500 && row['ours crossings'] <= row['ELK crossings']);
  console.log(
    isMet ? 'Under 0.5 s and no more crossings: met.' : 'Missed: 0.5 s, or no more crossings than ELK.',
  );
  return 0;
}

/** @param {number} seed @returns {Arrow[]} each pair once */
function generatedArrows(seed) {
  let state = seed;
  // A linear congruential generator (Numerical Recipes): the same chains on every machine.
  const random = (/** @type {number} */ below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pairs = new Set();
  while (pairs.size < ARROWS) {
    const column = random(COLUMNS - 1);
    pairs.add((column * CARDS + random(CARDS)) * 10_000 + (column + 1) * CARDS + random(CARDS));
  }
  return Array.from(pairs, (pair) => ({ from: Math.floor(pair / 10_000), to: pair % 10_000 }));
}

const cards = Array.from({ length: COLUMNS * CARDS }, (_, at) => at);
const columnOf = (/** @type {number} */ card) => Math.floor(card / CARDS);

/** @param {readonly Arrow[]} arrows */
const netOf = (arrows) => ({
  layerOf: cards.map(columnOf),
  heights: cards.map(() => HEIGHT),
  keys: cards.map(String),
  pinned: cards.map(() => undefined),
  layerNames: Array.from({ length: COLUMNS }, (_, at) => `column ${at}`),
  links: arrows.map(({ from, to }, at) => ({ key: String(at), from, to })),
});

/** @param {readonly Arrow[]} arrows */
const elkGraph = (arrows) => ({
  id: 'chain',
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.partitioning.activate': 'true',
  },
  children: cards.map((card) => ({
    id: String(card),
    width: 220,
    height: HEIGHT,
    layoutOptions: { 'elk.partitioning.partition': String(columnOf(card)) },
  })),
  edges: arrows.map(({ from, to }, at) => ({ id: `e${at}`, sources: [String(from)], targets: [String(to)] })),
});

/**
 * Pairs of arrows between the same two columns whose ends are in opposite order.
 * @param {readonly Arrow[]} arrows @param {Float64Array} middles
 */
function crossings(arrows, middles) {
  let count = 0;
  const at = (/** @type {number} */ card) => middles[card] ?? 0;
  arrows.forEach((one, place) => {
    for (const other of arrows.slice(place + 1)) {
      if (columnOf(one.from) !== columnOf(other.from)) continue;
      if ((at(one.from) - at(other.from)) * (at(one.to) - at(other.to)) < 0) count++;
    }
  });
  return count;
}

/** @template T @param {() => Promise<T>} act @returns {Promise<[T, number]>} */
async function timed(act) {
  const began = performance.now();
  return [await act(), performance.now() - began];
}
