import type { WidthOf } from './wrap-text.ts';

/** The part of a 2D context that measures; tests bring their own. */
export interface MeasuringContext {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** How many different words are remembered for each font: those that titles share, not every number in them. */
const MOST_WORDS = 2_000;
/** A browser keeps the shape of all a context has measured (1.4 kB a word in Chromium): then another one is taken. */
const MOST_SHAPES = 2_000;

/**
 * Widths of texts without the browser's layout. Words are measured once: 10,000 titles share a few thousand of them.
 * A text is as wide as its words and spaces; what kerning does across a space is too little to matter.
 */
export class TextMeasure {
  readonly #makeContext: () => MeasuringContext;
  readonly #fonts = new Map<string, WidthOf>();
  #context: MeasuringContext | null = null;
  #shapes = 0;

  constructor(makeContext: () => MeasuringContext) {
    this.#makeContext = makeContext;
  }

  /** Widths in a CSS font ("550 14px Inter"). */
  in(font: string): WidthOf {
    const known = this.#fonts.get(font);
    if (known) return known;
    const widthOf = this.#widthsIn(font);
    this.#fonts.set(font, widthOf);
    return widthOf;
  }

  /** To be called when a font has arrived that another stood in for. */
  forget(): void {
    this.#fonts.clear();
  }

  #widthsIn(font: string): WidthOf {
    const words = new Map<string, number>();
    const wordWidth = (word: string): number => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const width = this.#measured(word, font);
      if (words.size >= MOST_WORDS) words.clear();
      words.set(word, width);
      return width;
    };
    return (text) => {
      let width = 0;
      let start = 0;
      for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', start)) {
        if (at > start) width += wordWidth(text.slice(start, at));
        width += wordWidth(' ');
        start = at + 1;
      }
      return start < text.length ? width + wordWidth(text.slice(start)) : width;
    };
  }

  #measured(word: string, font: string): number {
    if (this.#shapes++ % MOST_SHAPES === 0) this.#context = null;
    this.#context ??= this.#makeContext();
    this.#context.font = font;
    return this.#context.measureText(word).width;
  }
}
