import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, as the browser gets to know of them. */
export class Finger {
  readonly #page: Page;
  #send: ((type: string, points: readonly Point[]) => Promise<void>) | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.#page.touchscreen.tap(x, y);
  }
  async doubleTap(at: Point): Promise<void> {
    await this.tap(at);
    await this.tap(at);
  }

  async down(...points: readonly Point[]): Promise<void> {
    await this.#touch('touchStart', points);
  }
  async up(): Promise<void> {
    await this.#touch('touchEnd', []);
  }

  /** Each finger goes straight from its place to another. */
  async move(...ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
    for (let step = 1; step <= STEPS; step++) {
      const points = ways.map(([from, to]) => ({
        x: from.x + ((to.x - from.x) * step) / STEPS,
        y: from.y + ((to.y - from.y) * step) / STEPS,
      }));
      await this.#touch('touchMove', points);
    }
  }

  /** Puts fingers down, leads them somewhere and lifts them. */
  async swipe(...ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
    await this.down(...ways.map(([from]) => from));
    await this.move(...ways);
    await this.up();
  }

  async #touch(type: string, points: readonly Point[]): Promise<void> {
    this.#send ??= await this.#connect();
    await this.#send(type, points);
  }

  async #connect() {
    const session = await this.#page.context().newCDPSession(this.#page);
    return async (type: string, points: readonly Point[]) => {
      const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
      await session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart' | 'touchMove' | 'touchEnd',
        touchPoints,
      });
    };
  }
}

const STEPS = 8;
