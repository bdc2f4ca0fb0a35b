import {
  addChild,
  drag,
  editing,
  pan,
  panWholeInView,
  recordFacts,
  settled,
  weight,
  zoomOutAndBack,
} from './gestures.mjs';
import { opened } from './in-turn.mjs';
import { generatedPlanFile, generatedTree, hasIndicator } from './generated-plan.mjs';

/**
 * What was measured; null where a program cannot do it.
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./gestures.mjs').Gesture} Gesture
 * @typedef {{
 *   program: string, size: number, firstOpenMs: number, readMs: number, pan: Gesture, panWhole: Gesture | null, zoom: Gesture,
 *   drag: Gesture | null, edit: Gesture | null, heapMb: number, elements: number,
 *   scoreMs?: number, scoreLagMs?: number, arrangements?: readonly Arrangement[],
 * }} Alone
 * @typedef {Alone & import('./in-turn.mjs').InTurn} Measured
 * @typedef {{ name: string, switchMs: number, addMs: number, addBlockedMs: number }} Arrangement
 *
 * @typedef {{
 *   page: string,
 *   shown: string,
 *   painted: string,
 *   adds: number,
 *   panButton: import('./gestures.mjs').PanButton,
 *   canShowAll: boolean,
 *   card: (page: Page) => Promise<Point | null>,
 *   prepare?: (page: Page) => Promise<unknown>,
 * }} Program a page of ours: what is there once it is open, what holds once a child is painted, a card to drag
 * @typedef {{ x: number, y: number }} Point
 */

const MIDDLE = { x: 720, y: 450 };
/** The root card lies at 40 px from the left, in the middle of the height, in every program of ours. */
const root = async () => ({ x: 100, y: MIDDLE.y + 45 });
const OURS = { painted: 'true', panButton: 'middle', canShowAll: true, card: root };

/** @type {Readonly<Record<string, Program>>} */
export const YARDSTICKS = {
  floor: { ...OURS, panButton: 'middle', page: 'floor.html', shown: '#picture', adds: 9 },
  barest: { ...OURS, panButton: 'middle', page: 'barest.html', shown: '#picture', adds: 9 },
  'visible-only': {
    ...OURS,
    panButton: 'middle',
    page: 'visible-only.html',
    shown: '.react-flow__node',
    adds: 3,
  },
};

/** What else is measured when it is asked for. @type {Readonly<Record<string, Program>>} */
export const PEERS = {
  excalidraw: {
    page: 'excalidraw.html',
    shown: 'body[data-open]',
    painted: 'true',
    adds: 3,
    panButton: 'middle',
    canShowAll: false,
    card: root,
  },
  'mind-elixir': {
    page: 'mind-elixir.html',
    shown: 'me-root',
    painted: "document.querySelector('#input-box') !== null",
    adds: 1,
    panButton: 'right',
    canShowAll: false,
    card: (page) =>
      page.evaluate(() => {
        const inSight = [...document.querySelectorAll('me-parent me-tpc')]
          .map((card) => card.getBoundingClientRect())
          .find(({ x, y }) => x > 0 && y > 100 && x < innerWidth - 100 && y < innerHeight - 100);
        return inSight ? { x: inSight.x + 10, y: inSight.y + 10 } : null;
      }),
    prepare: (page) => page.evaluate(() => Reflect.get(window, 'benchSelectRoot')()),
  },
};

/** @param {string} folder @param {Program} program @param {number} size */
const addressOf = (folder, program, size) => `${folder}/${program.page}?n=${size}`;

/** A page of ours that takes its turn. @param {Page} page @param {string} name @param {Program} program @param {string} folder @param {number} size @returns {import('./in-turn.mjs').Entrant} */
export const pageInTurn = (page, name, program, folder, size) => ({
  program: name,
  page,
  address: addressOf(folder, program, size),
  shown: program.shown,
  painted: program.painted,
  adds: program.adds,
  prepare: () => program.prepare?.(page) ?? Promise.resolve(),
});

/** The app takes its turn, with the plan brought as a file. @param {(at: string) => Promise<Page>} browserAt @param {string} url @param {number} size @returns {Promise<import('./in-turn.mjs').Entrant>} */
export async function appInTurn(browserAt, url, size) {
  const address = await brought(browserAt, url, size);
  const page = await browserAt('about:blank');
  const prepare = async () => {
    await toRoot(page);
    await page.keyboard.press('Shift+Digit0');
  };
  return { program: APP, page, address, shown: TREE_SHOWN, painted: EDITOR_OPEN, adds: 9, prepare };
}

/** @param {Page} page @param {string} name @param {Program} program @param {string} folder @param {number} size @returns {Promise<Alone>} */
export async function measuredPage(page, name, program, folder, size) {
  const { shown, panButton, canShowAll } = program;
  const address = addressOf(folder, program, size);
  const firstOpenMs = await opened(page, address, shown);
  await settled(page);
  const heavy = await weight(page);
  const card = await program.card(page);
  return {
    program: name,
    size,
    firstOpenMs,
    readMs: 0,
    pan: await pan(page, panButton),
    zoom: await zoomOutAndBack(page),
    panWhole: canShowAll ? await panWholeInView(page, panButton) : null,
    drag: card && (await drag(page, card)),
    edit: null,
    ...heavy,
  };
}

const APP = 'throughline';
/** The first cards are elements: the picture of all of them has been drawn in the frame before or in this one. */
const TREE_SHOWN = '[data-canvas] article';
const EDITOR_OPEN = "document.querySelector('[data-canvas] article textarea') !== null";
const LAYOUTS = ['Tree, top down', 'Radial', 'Lanes by level', 'Indented list', 'Tree, left to right'];

/**
 * The app: the plan comes in as a file, as a person would bring it, and is then opened from storage by a browser just
 * started, as every other program is. Its heap is told above that of the same page with a plan of one goal: what the
 * goals take, beside what the program takes.
 * @param {(at: string) => Promise<Page>} browserAt starts the browser anew and goes to the address
 * @param {string} url @param {number} size @returns {Promise<Alone>}
 */
export async function measuredApp(browserAt, url, size) {
  const emptyHeap = (await weighedAtRest(browserAt, await brought(browserAt, url, 1))).heapMb;
  const address = await brought(browserAt, url, size);
  const { page, firstOpenMs, ...heavy } = await weighedAtRest(browserAt, address);
  const readMs = await bareRead(page);
  await page.keyboard.press('Shift+Digit0');
  await toRoot(page);
  const gestures = {
    pan: await pan(page, 'middle'),
    zoom: await zoomOutAndBack(page),
    panWhole: await panWholeInView(page, 'middle'),
  };
  await toRoot(page);
  await settled(page);
  const card = await page.locator('[data-canvas] article[data-active]').boundingBox();
  const dragged = card && (await drag(page, { x: card.x + card.width / 2, y: card.y + 12 }));
  const scored = hasIndicator(size) ? await factOfLastLeaf(page, size) : {};
  await toRoot(page);
  const edit = await editing(page);
  const arrangements = [];
  for (const name of size === 10_000 ? LAYOUTS : []) {
    await toRoot(page);
    const switchMs = await switched(page, name);
    arrangements.push({ name, switchMs, ...(await addChild(page, EDITOR_OPEN, 3, () => toRoot(page))) });
  }
  return {
    program: APP,
    size,
    firstOpenMs,
    readMs,
    ...gestures,
    drag: dragged,
    edit,
    ...scored,
    heapMb: heavy.heapMb - emptyHeap,
    elements: heavy.elements,
    arrangements,
  };
}

/** The keyboard acts from the root. @param {Page} page */
async function toRoot(page) {
  await page.keyboard.press('Escape');
  await page.getByRole('tree', { name: 'Goal tree' }).focus();
  await page.keyboard.press('Home');
}

/**
 * What the plan weighs, opened in a browser of its own, once the rules have looked at all of it in the gaps between
 * frames: the least of some seconds, since a backup is written in one of them.
 * @param {(at: string) => Promise<Page>} browserAt @param {string} address
 */
async function weighedAtRest(browserAt, address) {
  const page = await browserAt('about:blank');
  const firstOpenMs = await opened(page, address, TREE_SHOWN);
  await page
    .getByRole('region', { name: 'Findings' })
    .getByText('of checks passed')
    .waitFor({ timeout: 240_000 });
  let least = await weight(page);
  for (let second = 0; second < 6; second++) {
    for (let half = 0; half < 2; half++) await settled(page);
    const now = await weight(page);
    if (now.heapMb < least.heapMb) least = now;
  }
  return { ...least, page, firstOpenMs };
}

/** Facts of the last goal of all, typed into the inspector. @param {Page} page @param {number} size */
async function factOfLastLeaf(page, size) {
  const { titles, lastLeaf } = generatedTree(size);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox').fill(titles[lastLeaf] ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Sold/ }).click();
  return recordFacts(page, 5);
}

/** The address of a plan of so many goals, brought as a file. @param {(at: string) => Promise<Page>} browserAt @param {string} url @param {number} size */
async function brought(browserAt, url, size) {
  const page = await browserAt(url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file', exact: true }).click();
  const file = {
    name: `${size}.throughline.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(generatedPlanFile(size)),
  };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Open as new plan' }).click({ timeout: 120_000 });
  await page.getByRole('tree', { name: 'Goal tree' }).waitFor({ timeout: 240_000 });
  return page.url();
}

/** From the press on an entry of the menu until the frame after the one that shows the plan so. @param {Page} page @param {string} name */
async function switched(page, name) {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  const entry = page.getByRole('menuitemradio', { name, exact: true });
  await entry.waitFor();
  await page.evaluate(() => {
    addEventListener(
      'pointerup',
      () => {
        const pressed = performance.now();
        const done = () => Reflect.set(window, 'benchSwitched', performance.now() - pressed);
        requestAnimationFrame(() => requestAnimationFrame(done));
      },
      { capture: true, once: true },
    );
  });
  await entry.click();
  const handle = await page.waitForFunction(() => Reflect.get(window, 'benchSwitched'));
  const ms = /** @type {number} */ (await handle.jsonValue());
  await page.evaluate(() => Reflect.set(window, 'benchSwitched', null));
  await settled(page);
  return ms;
}

/** Reading every row of the browser's database, with nothing done about them. @param {Page} page */
const bareRead = (page) =>
  page.evaluate(async () => {
    /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
    const answered = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let ms = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const begun = performance.now();
      const database = await answered(indexedDB.open(name));
      const stores = ['nodes', 'links'].filter((store) => database.objectStoreNames.contains(store));
      if (stores.length > 0) {
        const transaction = database.transaction(stores);
        await Promise.all(stores.map((store) => answered(transaction.objectStore(store).getAll())));
        ms += performance.now() - begun;
      }
      database.close();
    }
    return ms;
  });
