import { addChild, drag, pan, panWholeInView, weight, zoomOutAndBack } from './gestures.mjs';
import { generatedPlanFile } from './generated-plan.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{
 *   program: string, size: number, openMs: number, pan: import('./gestures.mjs').Gesture,
 *   panWhole: import('./gestures.mjs').Gesture, zoom: import('./gestures.mjs').Gesture,
 *   drag: import('./gestures.mjs').Gesture, addMs: number, addBlockedMs: number, heapMb: number, elements: number,
 * }} Measured
 */

const MIDDLE = { x: 720, y: 450 };
/** The root card lies at 40 px from the left, in the middle of the height, in every program. */
const ROOT = { x: 100, y: MIDDLE.y + 45 };

/** Milliseconds from navigation until two frames after `isOpen`. @param {Page} page @param {string} url @param {() => Promise<unknown>} isOpen */
async function opened(page, url, isOpen) {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(url);
  await isOpen();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return performance.now() - begun;
}

/** A yardstick page of ours. @param {Page} page @param {string} program @param {string} url @param {number} size @returns {Promise<Measured>} */
export async function measuredPage(page, program, url, size) {
  const shown = program === 'floor' ? '#picture' : '.react-flow__node';
  const openMs = await opened(page, url, () => page.waitForSelector(shown, { timeout: 120_000 }));
  const heavy = await weight(page);
  const gestures = await allGestures(page, ROOT);
  const added = await addChild(page, 'true');
  return {
    program,
    size,
    openMs,
    ...gestures,
    addMs: added.paintedAfter,
    addBlockedMs: added.blocked,
    ...heavy,
  };
}

/** @param {Page} page @param {{x: number, y: number}} card */
async function allGestures(page, card) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  return {
    pan: await pan(page),
    zoom: await zoomOutAndBack(page),
    panWhole: await panWholeInView(page),
    drag: await drag(page, card),
  };
}

/** The app: the plan comes in as a file, as a person would bring it, and is then opened from storage. @param {Page} page @param {string} url @param {number} size @returns {Promise<Measured>} */
export async function measuredApp(page, url, size) {
  await page.goto(url);
  const emptyHeap = (await weight(page)).heapMb;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file', exact: true }).click();
  const file = {
    name: `${size}.throughline.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(generatedPlanFile(size)),
  };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Open as new plan' }).click({ timeout: 120_000 });
  const tree = page.getByRole('tree', { name: 'Goal tree' });
  await tree.waitFor({ timeout: 120_000 });
  const openMs = await opened(page, page.url(), () =>
    tree.getByRole('treeitem').first().waitFor({ timeout: 120_000, state: 'attached' }),
  );
  const heavy = await weight(page);
  await tree.focus();
  await page.keyboard.press('Home');
  const card = await page.locator('[data-canvas] article').first().boundingBox();
  const gestures = await allGestures(page, card ? { x: card.x + card.width / 2, y: card.y + 12 } : ROOT);
  await tree.focus();
  await page.keyboard.press('Home');
  const added = await addChild(page, "document.querySelector('[data-canvas] article textarea') !== null");
  return {
    program: 'throughline',
    size,
    openMs,
    ...gestures,
    addMs: added.paintedAfter,
    addBlockedMs: added.blocked,
    heapMb: heavy.heapMb - emptyHeap,
    elements: heavy.elements,
  };
}
