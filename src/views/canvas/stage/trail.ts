import type { Point } from '../geometry/rect.ts';

/** A step fades within this time. */
const FADE_MS = 180;
const WIDTH_PX = 12;

interface Step extends Point {
  readonly at: number;
}

/** The way a pointer has come, fading behind it; draws only while there is something to fade. */
export class Trail {
  readonly #context: CanvasRenderingContext2D;
  readonly #colour: string;
  #steps: readonly Step[] = [];
  #asked = 0;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
    this.#colour = getComputedStyle(context.canvas).color;
  }

  step(to: Point): void {
    this.#steps = [...this.#steps, { ...to, at: performance.now() }];
    this.#ask();
  }

  stop(): void {
    cancelAnimationFrame(this.#asked);
  }

  #ask(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame((now) => {
      this.#asked = 0;
      this.#steps = this.#steps.filter(({ at }) => now - at < FADE_MS);
      this.#draw(now);
      if (this.#steps.length > 0) this.#ask();
    });
  }

  #draw(now: number): void {
    const { canvas } = this.#context;
    const { clientWidth: width, clientHeight: height } = canvas;
    // Setting the size clears it too.
    canvas.width = width;
    canvas.height = height;
    const context = this.#context;
    context.strokeStyle = this.#colour;
    context.lineCap = 'round';
    this.#steps.forEach((to, index) => {
      const from = this.#steps[index - 1];
      if (!from) return;
      const fresh = Math.max(0, 1 - (now - to.at) / FADE_MS);
      context.globalAlpha = fresh * 0.6;
      context.lineWidth = WIDTH_PX * fresh;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    });
  }
}
