import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { rowsChanged } from '../../../domain/rows-changed.ts';
import type { Forest, Sizes } from '../layout/layout.ts';
import type { Slots } from '../layout/slots.ts';
import { type LineCount, lineCounter } from '../text/line-count.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import { type WidthOf, wrapText } from '../text/wrap-text.ts';
import type { CardFace } from './card-face.ts';
import {
  CARD,
  CARD_TEXT_WIDTH,
  cardHeight,
  DESK,
  type FarTitle,
  farTitle,
  fontOf,
  LABEL_TYPE,
  type Print,
  type Type,
} from './card-shape.ts';
import { SPARK } from './sparkline.ts';

/** A title being typed: the card grows with it before anything is stored. */
export interface TitleDraft {
  readonly id: NodeId;
  readonly lines: number;
}

const GROWTH = 1.5;
/** In the head of a card, as in its style sheet: the sign of the kind, a fact's icon with its gap, between parts. */
const HEAD = { mark: 15, icon: 15, gap: 6 } as const;

/** The sizes of all cards and the lines of their titles, measured again only where a title has changed. */
export class CardShapes {
  readonly #measure: TextMeasure;
  readonly #family: string;
  readonly #titles: (string | undefined)[] = [];
  /** How many lines each title takes; the lines themselves are only kept of titles that have been shown. */
  #counts = new Uint16Array(0);
  readonly #lines = new Map<number, readonly string[]>();
  readonly #far = new Map<number, FarTitle>();
  /** For titles in the type of now, made when the first one is measured. */
  #ruler: { readonly widthOf: WidthOf; readonly count: LineCount } | null = null;
  #print = DESK;
  #sizes: Sizes = { widths: new Float64Array(0), heights: new Float64Array(0) };
  /** What the sizes were made for. */
  #seen: { readonly nodes: Plan['nodes']; readonly forest: Forest } | null = null;
  #draftSlot = -1;

  constructor(measure: TextMeasure, family: string) {
    this.#measure = measure;
    this.#family = family;
  }

  get print(): Print {
    return this.#print;
  }

  /** From now on in other type: all titles are measured anew. */
  setIn(print: Print): void {
    if (print === this.#print) return;
    this.#print = print;
    this.#forgetTitles();
  }

  /** By slot; the same object as before if no size has changed. */
  sizesOf(plan: Plan, forest: Forest, slots: Slots, draft: TitleDraft | null): Sizes {
    let heights = this.#sizes.heights;
    const stale = this.#stale(plan, forest, slots);
    if (this.#counts.length < slots.size) this.#counts = grown(this.#counts, slots.size);
    for (const slot of stale) {
      const title = plan.nodes[slots.idAt(slot)]?.title ?? '';
      if (title !== this.#titles[slot]) this.#wrap(slot, title);
    }
    const draftSlot = slots.find(draft?.id ?? null);
    const fit = (slot: number) => {
      if (slot < 0 || (forest.depthOf[slot] ?? -1) < 0) return;
      const lines = slot === draftSlot && draft ? draft.lines : (this.#counts[slot] ?? 1);
      const height = cardHeight(lines, this.#print);
      if (heights[slot] === height) return;
      if (heights === this.#sizes.heights) heights = roomier(heights, slots.size);
      heights[slot] = height;
      this.#far.delete(slot);
    };
    for (const slot of stale) fit(slot);
    fit(this.#draftSlot);
    fit(draftSlot);
    this.#draftSlot = draftSlot;
    if (heights !== this.#sizes.heights) {
      this.#sizes = { heights, widths: new Float64Array(heights.length).fill(CARD.width) };
    }
    return this.#sizes;
  }

  /** The slots whose titles may not be those that have been measured: what an edit changed, not all there are. */
  #stale({ nodes }: Plan, forest: Forest, slots: Slots): Iterable<number> {
    const seen = this.#seen;
    this.#seen = { nodes, forest };
    const changed = seen && rowsChanged(seen.nodes, nodes);
    if (!changed) {
      // What is folded away now is measured when it is shown again.
      forest.depthOf.forEach((depth, slot) => {
        if (depth < 0) this.#titles[slot] = undefined;
      });
      return forest.order;
    }
    const stale = [...changed].map((id) => slots.find(id as NodeId)).filter((slot) => slot >= 0);
    if (forest !== seen.forest) {
      const { order } = forest;
      for (let at = 0; at < order.length; at++) {
        const slot = order[at] ?? 0;
        if (this.#titles[slot] === undefined) stale.push(slot);
      }
    }
    return stale;
  }

  /** The title as it is broken into lines, the same list as long as it is the same title. */
  linesOf = (slot: number): readonly string[] => {
    const known = this.#lines.get(slot);
    if (known) return known;
    const made = this.#wrapped(this.#titles[slot] ?? '');
    this.#lines.set(slot, made);
    return made;
  };

  /** The title as it is shown from afar, made when it is first asked for. */
  farTitleOf = (slot: number): FarTitle => {
    const known = this.#far.get(slot);
    if (known) return known;
    const height = this.#sizes.heights[slot] ?? 0;
    const widthIn = (type: Type) => this.#measure.in(fontOf(type, this.#family));
    const made = farTitle(this.#titles[slot] ?? '', height, widthIn, this.#print);
    this.#far.set(slot, made);
    return made;
  };

  /** Whether a line of facts finds room in the head of a card. */
  hasRoomForSpark({ label, weight, due, spark, confidence }: CardFace): boolean {
    // A room is told less.
    if (!spark || this.#print !== DESK) return false;
    const widthOf = this.#measure.in(fontOf(LABEL_TYPE, this.#family));
    const facts = [weight, due?.text, confidence?.word].flatMap((text) =>
      text ? HEAD.icon + widthOf(text) : [],
    );
    const taken = [HEAD.mark, widthOf(label), ...facts, SPARK.width];
    const gaps = (taken.length - 1) * HEAD.gap;
    return taken.reduce((sum, width) => sum + width, gaps) <= CARD_TEXT_WIDTH;
  }

  /** How many lines a text would take as a title. */
  linesFor(text: string): number {
    return this.#wrapped(text).length;
  }

  /** To be called when a font has arrived that another stood in for. */
  forget(): void {
    this.#measure.forget();
    this.#forgetTitles();
  }

  #forgetTitles(): void {
    this.#titles.length = 0;
    this.#lines.clear();
    this.#far.clear();
    this.#ruler = null;
    this.#seen = null;
  }

  #wrap(slot: number, title: string): void {
    this.#titles[slot] = title;
    this.#counts[slot] = this.#rule().count(title, CARD_TEXT_WIDTH) ?? this.#wrapped(title).length;
    this.#lines.delete(slot);
    this.#far.delete(slot);
  }

  #wrapped(text: string): readonly string[] {
    return wrapText(text, CARD_TEXT_WIDTH, this.#rule().widthOf);
  }

  #rule() {
    if (this.#ruler) return this.#ruler;
    const widthOf = this.#measure.in(fontOf(this.#print.title, this.#family));
    this.#ruler = { widthOf, count: lineCounter(widthOf) };
    return this.#ruler;
  }
}

/** A copy with room for more slots, so that not every new card takes a new array of its own. */
function roomier(heights: Float64Array, slots: number): Float64Array {
  if (heights.length >= slots) return heights.slice();
  const more = new Float64Array(Math.ceil(slots * GROWTH));
  more.set(heights);
  return more;
}

function grown(counts: Uint16Array, slots: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.ceil(slots * GROWTH));
  more.set(counts);
  return more;
}
