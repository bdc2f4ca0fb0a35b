/** A finger that rests this long means more than a tap, as it does everywhere else on its device. */
const LONG_PRESS_MS = 500;

/** Waits for a finger to have rested. */
export class LongPress {
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(act: () => void): void {
    this.stop();
    this.#timer = setTimeout(act, LONG_PRESS_MS);
  }
  stop(): void {
    clearTimeout(this.#timer);
  }
}
