/** Real input events, the same for every program, and what the page's frames did meanwhile. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly msPerStep: number, readonly frameP95: number }} Gesture */

const STEPS = 60;

/** Starts noting the times of frames in the page. @param {Page} page */
const recordFrames = (page) =>
  page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    const note = (/** @type {number} */ time) => {
      times.push(time);
      if (Reflect.get(window, 'benchFrames') === times) requestAnimationFrame(note);
    };
    Reflect.set(window, 'benchFrames', times);
    requestAnimationFrame(note);
  });

/** The 95th percentile of the intervals between the frames noted, in ms. @param {Page} page */
const framesP95 = (page) =>
  page.evaluate(() => {
    const times = /** @type {number[]} */ (Reflect.get(window, 'benchFrames'));
    Reflect.set(window, 'benchFrames', null);
    const intervals = times.slice(1).map((time, at) => time - (times[at] ?? time));
    intervals.sort((a, b) => a - b);
    return intervals[Math.floor(intervals.length * 0.95)] ?? 0;
  });

/** @param {Page} page @param {(step: number) => Promise<void>} act @param {number} [steps] @returns {Promise<Gesture>} */
async function measured(page, act, steps = STEPS) {
  await recordFrames(page);
  const begun = performance.now();
  for (let step = 0; step < steps; step++) await act(step);
  const msPerStep = (performance.now() - begun) / steps;
  return { msPerStep, frameP95: await framesP95(page) };
}

const MIDDLE = { x: 720, y: 450 };
/** @typedef {'middle' | 'right'} PanButton */

/** Drags the picture about and back to where it was. @param {Page} page @param {PanButton} button */
export async function pan(page, button) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down({ button });
  const far = (/** @type {number} */ step) => Math.min(step + 1, STEPS - 1 - step);
  const gesture = await measured(page, (step) =>
    page.mouse.move(MIDDLE.x - far(step) * 20, MIDDLE.y - far(step) * 12 + (step % 2)),
  );
  await page.mouse.up({ button });
  return gesture;
}

/** Ctrl+wheel out, far enough for all of 10,000 goals, and back. @param {Page} page */
export async function zoomOutAndBack(page) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.keyboard.down('Control');
  const gesture = await measured(page, (step) => page.mouse.wheel(0, step < STEPS / 2 ? 200 : -200));
  await page.keyboard.up('Control');
  return gesture;
}

/** Shows the whole tree (Shift+1 in every program), pans there, and comes back to the size of reading (Shift+0). @param {Page} page @param {PanButton} button */
export async function panWholeInView(page, button) {
  await page.keyboard.press('Shift+Digit1');
  await settled(page);
  const gesture = await pan(page, button);
  await page.keyboard.press('Shift+Digit0');
  await settled(page);
  return gesture;
}

/** @param {Page} page @param {number} count */
const frames = (page, count) =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++) await new Promise((next) => requestAnimationFrame(next));
  }, count);

/** Half a second: animations are over and late pictures drawn. @param {Page} page */
export const settled = (page) => frames(page, 30);

/** Drags what lies under the point about the screen, and lets go where nothing is. @param {Page} page @param {{x: number, y: number}} at */
export async function drag(page, at) {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const gesture = await measured(page, (step) => page.mouse.move(at.x + step * 4, at.y - 60 - step));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return gesture;
}

/**
 * Presses Tab: the milliseconds until the frame after the one in which `painted` first holds, and how long the browser
 * was at the key: every listener and what they left for the end of their turn (React's rendering included), as its own
 * clock of events tells.
 * @param {Page} page @param {string} painted an expression of the page
 * @returns {Promise<{ blocked: number, paintedAfter: number }>}
 */
export async function addedOnce(page, painted) {
  await page.evaluate(watchAdded, painted);
  await page.keyboard.press('Tab');
  const handle = await page.waitForFunction(() => Reflect.get(window, 'benchAdded'), null, {
    timeout: 60_000,
  });
  return handle.jsonValue();
}

/** In the page: waits for a key, for `painted`, and for what the browser tells of the key. @param {string} painted */
function watchAdded(painted) {
  const isPainted = new Function(`return ${painted}`);
  let blocked = 0;
  const events = new PerformanceObserver((list) => {
    const key = list.getEntries().find(({ name }) => name === 'keydown');
    if (key instanceof PerformanceEventTiming) blocked = key.processingEnd - key.processingStart;
  });
  // The browser tells of events that took a frame or more, until the picture of them.
  events.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  Reflect.set(window, 'benchAdded', null);
  const begin = () => {
    const pressed = performance.now();
    // It may tell some frames late, or nothing of what has taken less than a frame.
    const told = (/** @type {number} */ paintedAfter, frame = 0) => {
      if (blocked === 0 && frame < 60) return requestAnimationFrame(() => told(paintedAfter, frame + 1));
      events.disconnect();
      return Reflect.set(window, 'benchAdded', { blocked, paintedAfter });
    };
    const look = () =>
      requestAnimationFrame(() => {
        if (!isPainted()) return look();
        return requestAnimationFrame(() => told(performance.now() - pressed));
      });
    look();
  };
  addEventListener('keydown', begin, { capture: true, once: true });
}

/**
 * Adds a child several times; the middle values, since the first time much of a program has yet to be compiled.
 * @param {Page} page @param {string} painted @param {number} times @param {() => Promise<unknown>} [prepare]
 */
export async function addChild(page, painted, times, prepare = async () => undefined) {
  const results = [];
  for (let time = 0; time < times; time++) {
    await prepare();
    await settled(page);
    results.push(await addedOnce(page, painted));
  }
  return {
    addMs: median(results.map(({ paintedAfter }) => paintedAfter)),
    addBlockedMs: median(results.map(({ blocked }) => blocked)),
  };
}

export const median = (/** @type {readonly number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Records facts of the goal that keys act from: the milliseconds from Enter until the frame after the one in which its
 * card says the new score, and how long that is after the inspector has taken the fact.
 * @param {Page} page @param {number} times @returns {Promise<{ scoreMs: number, scoreLagMs: number }>}
 */
export async function recordFacts(page, times) {
  const form = page.getByRole('form', { name: 'Record' });
  const results = [];
  for (let time = 1; time <= times; time++) {
    await form.getByLabel('Value', { exact: true }).fill(String(time * 100));
    await settled(page);
    await page.evaluate(watchScore);
    await page.keyboard.press('Enter');
    const handle = await page.waitForFunction(() => Reflect.get(window, 'benchScored'), null, {
      timeout: 60_000,
    });
    results.push(/** @type {{ painted: number, taken: number }} */ (await handle.jsonValue()));
  }
  return {
    scoreMs: median(results.map(({ painted }) => painted)),
    scoreLagMs: median(results.map(({ painted, taken }) => painted - taken)),
  };
}

/** In the page: notes, frame by frame, when the inspector and when the card say something else than now. */
function watchScore() {
  const card = () => document.querySelector('[data-canvas] article[data-active] footer')?.textContent;
  const facts = () => document.querySelectorAll('aside form ~ ul > li').length;
  const before = { card: card(), facts: facts() };
  Reflect.set(window, 'benchScored', null);
  const begin = () => {
    const pressed = performance.now();
    let taken = 0;
    const look = () => {
      if (taken === 0 && facts() !== before.facts) taken = performance.now() - pressed;
      if (card() === before.card) return requestAnimationFrame(look);
      return requestAnimationFrame(() => {
        const painted = performance.now() - pressed;
        Reflect.set(window, 'benchScored', { painted, taken: taken || painted });
      });
    };
    requestAnimationFrame(look);
  };
  addEventListener('keydown', begin, { capture: true, once: true });
}

/** The keys of one title: Tab, letters, Enter. */
const TITLE = 12;

/**
 * Adds goals and types their titles, thirty keys a second: nobody types faster. One title goes before what is measured,
 * since the first time much of a program has yet to be compiled.
 * @param {Page} page
 */
export async function editing(page) {
  const press = async (/** @type {number} */ step) => {
    await page.keyboard.press(step % TITLE === 0 ? 'Tab' : step % TITLE === TITLE - 1 ? 'Enter' : 'm');
    await frames(page, 2);
  };
  for (let step = 0; step < TITLE; step++) await press(step);
  await settled(page);
  return measured(page, press);
}

/** Heap in MB after collection, and elements in the page. @param {Page} page */
export async function weight(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What only the first collection lets go of, the second takes.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.detach();
  return { heapMb: usedSize / 1e6, elements };
}
