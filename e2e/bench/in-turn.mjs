// What is compared as a ratio is measured in turn: a machine is quicker now and slower then, and what took the quick
// minute must not be held against what took the slow one.
import { addedOnce, median, settled } from './gestures.mjs';

/**
 * A program in a browser of its own, and the plan in it.
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{
 *   program: string,
 *   page: Page,
 *   address: string,
 *   shown: string,
 *   painted: string,
 *   adds: number,
 *   prepare: () => Promise<unknown>,
 * }} Entrant `shown` selects what is there once it is open, `painted` is an expression that holds once a child is there
 * @typedef {{ openMs: number, addMs: number, addBlockedMs: number }} InTurn
 */

const ROUNDS = 3;
/** Each time after one that nobody counts: who has just had its turn has the machine's caches to itself. */
const OPENINGS_A_ROUND = 2;

/** Milliseconds from navigation until two frames after the page shows what `shown` selects; looked for in every frame. @param {Page} page @param {string} url @param {string} shown */
export async function opened(page, url, shown) {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(url);
  await page.waitForFunction((selector) => document.querySelector(selector), shown, { timeout: 240_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return performance.now() - begun;
}

/** The middle of what each of them takes, by program. @param {readonly Entrant[]} entrants @returns {Promise<Map<string, InTurn>>} */
export async function measuredInTurn(entrants) {
  // A browser keeps the compiled code of what it has run a few times.
  await each(entrants, 1, openedInARound);
  const opens = await each(entrants, ROUNDS, openedInARound);
  const added = await each(entrants, ROUNDS, addedInARound);
  return new Map(
    entrants.map(({ program, adds }, at) => {
      const counted = (added[at] ?? []).slice(0, adds);
      return [
        program,
        {
          openMs: median(opens[at] ?? []),
          addMs: median(counted.map(({ paintedAfter }) => paintedAfter)),
          addBlockedMs: median(counted.map(({ blocked }) => blocked)),
        },
      ];
    }),
  );
}

/** @param {Entrant} entrant */
async function openedInARound({ page, address, shown }) {
  const ms = [];
  for (let time = 0; time <= OPENINGS_A_ROUND; time++) {
    ms.push(await opened(page, address, shown));
    await settled(page);
  }
  return ms.slice(1);
}

/** The page anew, a child nobody counts (much has yet to be compiled), and its share of those that count. @param {Entrant} entrant */
async function addedInARound({ page, address, shown, painted, adds, prepare }) {
  await opened(page, address, shown);
  for (let pause = 0; pause < 4; pause++) await settled(page);
  const results = [];
  for (let time = 0; time <= Math.ceil(adds / ROUNDS); time++) {
    await prepare();
    await settled(page);
    results.push(await addedOnce(page, painted));
  }
  return results.slice(1);
}

/**
 * All that `act` gave, by entrant. Whoever's turn is over leaves its page: what that still does after opening would be
 * held against the next.
 * @template T
 * @param {readonly Entrant[]} entrants @param {number} rounds @param {(entrant: Entrant) => Promise<T[]>} act
 * @returns {Promise<T[][]>}
 */
async function each(entrants, rounds, act) {
  /** @type {T[][]} */
  const results = entrants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, entrant] of entrants.entries()) {
      results[at]?.push(...(await act(entrant)));
      await entrant.page.goto('about:blank');
    }
  }
  return results;
}
