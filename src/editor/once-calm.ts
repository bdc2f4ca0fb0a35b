import { startTransition } from 'react';

/** Frames without a further change: what is done right behind a frame runs into the next one, or into the next key. */
const CALM_FRAMES = 3;
/** However fast somebody types, what waits is called as often as this. */
const LATEST_MS = 500;

interface Waiting {
  readonly acts: Set<() => void>;
  frames: number;
}
let waiting: Waiting | null = null;

/**
 * Calls back, in a transition of React, once what has been done is on the screen and nothing more has been done for some
 * frames. Who asks again before is called once.
 */
export function onceCalm(act: () => void): void {
  waiting ??= beginWaiting();
  waiting.frames = 0;
  waiting.acts.add(act);
}

function beginWaiting(): Waiting {
  const begun: Waiting = { acts: new Set(), frames: 0 };
  const latest = performance.now() + LATEST_MS;
  const pass = () => {
    begun.frames++;
    if (begun.frames < CALM_FRAMES && performance.now() < latest) requestAnimationFrame(pass);
    else setTimeout(callAll);
  };
  const callAll = () => {
    waiting = null;
    startTransition(() => begun.acts.forEach((act) => act()));
  };
  requestAnimationFrame(pass);
  return begun;
}
