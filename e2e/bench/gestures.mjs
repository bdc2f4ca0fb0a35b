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

const middle = { x: 720, y: 450 };

/** There and back, so that it ends where it began. @param {Page} page */
export const pan = (page) =>
  measured(page, (step) => page.mouse.wheel(step < STEPS / 2 ? 40 : -40, step % 2 ? 30 : -30));

/** Ctrl+wheel out and back. @param {Page} page */
export async function zoomOutAndBack(page) {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  const gesture = await measured(page, (step) => page.mouse.wheel(0, step < STEPS / 2 ? 100 : -100));
  await page.keyboard.up('Control');
  return gesture;
}

/** Shows the whole tree (Shift+1 in every program), pans there, and comes back to the size of reading (Shift+0). @param {Page} page */
export async function panWholeInView(page) {
  await page.keyboard.press('Shift+Digit1');
  await settled(page);
  const gesture = await pan(page);
  await page.keyboard.press('Shift+Digit0');
  await settled(page);
  return gesture;
}

/** Half a second of frames: animations are over and late pictures drawn. @param {Page} page */
const settled = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise((next) => requestAnimationFrame(next));
  });

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
 * Presses Tab: the milliseconds until the frame after the one in which `painted` first holds, and how long the key
 * itself blocked the page.
 * @param {Page} page @param {string} painted an expression of the page
 */
export async function addChild(page, painted) {
  await page.evaluate((expression) => {
    const isPainted = new Function(`return ${expression}`);
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        const channel = new MessageChannel();
        const result = { blocked: 0, paintedAfter: 0 };
        channel.port1.onmessage = () => void (result.blocked = performance.now() - pressed);
        channel.port2.postMessage(null);
        const look = () => {
          if (!isPainted()) return requestAnimationFrame(look);
          requestAnimationFrame(() => {
            result.paintedAfter = performance.now() - pressed;
            Reflect.set(window, 'benchAdded', result);
          });
          return 0;
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }, painted);
  await page.keyboard.press('Tab');
  const handle = await page.waitForFunction(() => Reflect.get(window, 'benchAdded'), null, {
    timeout: 60_000,
  });
  return /** @type {Promise<{ blocked: number, paintedAfter: number }>} */ (handle.jsonValue());
}

/** Heap in MB after collection, and elements in the page. @param {Page} page */
export async function weight(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.detach();
  return { heapMb: usedSize / 1e6, elements };
}
