import type { WidthOf } from './wrap-text.ts';

/** The part of a 2D context that measures; tests bring their own. */
export interface MeasuringContext {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** How many different words are remembered for each font. */
const MOST_WORDS = 50_000;

/**
 * Widths of texts without the browser's layout. Words are measured once: 10,000 titles share a few thousand of them.
 * A text is as wide as its words and spaces; what kerning does across a space is too little to matter.
 */
export class TextMeasure {
  readonly #context: MeasuringContext;
  readonly #fonts = new Map<string, WidthOf>();

  constructor(context: MeasuringContext) {
    this.#context = context;
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
      this.#context.font = font;
      const { width } = this.#context.measureText(word);
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
}
