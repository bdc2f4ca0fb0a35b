/** What is to be placed, by slot (see `Slots`). */
export interface Forest {
  /** The slots shown: parents before children, siblings in order, every branch unbroken. */
  readonly order: Int32Array;
  readonly roots: readonly number[];
  /** Children shown. The list is the same object as long as the children are the same; none for a leaf. */
  readonly childrenOf: readonly (readonly number[] | undefined)[];
  /** -1 for a root. */
  readonly parentOf: Int32Array;
  /** 0 for a root, -1 for a slot that is not shown. */
  readonly depthOf: Int32Array;
}

/** By slot, in pixels at zoom 1. */
export interface Sizes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

/** Upper left corners, by slot. */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export type Orientation = 'leftRight' | 'topDown';

/**
 * How branches run: where children stand, where lines meet cards, which way siblings go. In a chain and on a map nothing
 * hangs below anything: arrows lead to the right, from column to column, or upwards, from band to band.
 */
export type Shape = Orientation | 'radial' | 'indented' | NetShape;
export type NetShape = 'chain' | 'map';

/** Whether cards are joined by arrows alone, and their lane is all that decides where they stand. */
export const isNet = (shape: Shape): shape is NetShape => shape === 'chain' || shape === 'map';

/** Distances in pixels at zoom 1. */
export interface LayoutOptions {
  readonly orientation: Orientation;
  /** Between a parent and its children. */
  readonly levelGap: number;
  /** Between siblings. */
  readonly siblingGap: number;
  /** Between nodes of one level that have different parents. */
  readonly branchGap: number;
}

/** A way to arrange a forest. Its answer depends on nothing but what it is given. */
export type Layout = (forest: Forest, sizes: Sizes, options: LayoutOptions) => Places;
