/** Draws at most once a frame, and only when something asked for it. */
export class Frames {
  readonly #draw: (now: number) => boolean;
  #asked = 0;

  /** @param draw says whether another frame is needed at once */
  constructor(draw: (now: number) => boolean) {
    this.#draw = draw;
  }

  request(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame((now) => {
      this.#asked = 0;
      if (this.#draw(now)) this.request();
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
  }
}
