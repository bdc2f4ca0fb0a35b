import type { Rect } from '../geometry/rect.ts';

/** Where legend, map and buttons lie on the canvas, told whenever they or the canvas change their size. */
export class Covers {
  /** Null until the browser has told of it: to ask makes it lay out the page an additional time. */
  readonly #places = new Map<HTMLElement, Rect | null>();
  #observer: ResizeObserver | null = null;

  /** On the screen, from the corner of the canvas. */
  get rects(): readonly Rect[] {
    return [...this.#places].map(([element, place]) => place ?? placeOf(element));
  }

  /** For a `ref`: keeps cards that are brought into sight from under this element as long as it is there. */
  readonly add = (element: HTMLElement | null): (() => void) => {
    if (!element) return () => undefined;
    this.#observer ??= new ResizeObserver(() => {
      for (const each of this.#places.keys()) this.#places.set(each, placeOf(each));
    });
    this.#places.set(element, null);
    const watched = [element, element.parentElement].filter((each) => each !== null);
    for (const each of watched) this.#observer.observe(each);
    return () => {
      this.#observer?.unobserve(element);
      this.#places.delete(element);
    };
  };
}

const placeOf = ({ offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height }: HTMLElement) => ({
  x,
  y,
  width,
  height,
});
