/** A place something can be in: a box of the drawing. */
export interface DiagramState {
  readonly id: string;
  readonly title: string;
  /** The frame it stands in. */
  readonly group: string;
  /** A second line, smaller. */
  readonly note?: string | undefined;
  readonly isCurrent?: boolean;
  /** It has been passed through. */
  readonly isVisited?: boolean;
  readonly isEnd?: boolean;
  /** Off the usual way: drawn smaller. */
  readonly isMinor?: boolean;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
}

/** A way from one place to another: an arrow of the drawing. */
export interface DiagramArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** What its count is about, in words: "3 open". */
  readonly count?: string | undefined;
  readonly isTaken?: boolean;
  /** It can be gone from where one is now. */
  readonly isOpen?: boolean;
  /** Drawn only while it or its beginning is chosen: there would be too many of them. */
  readonly isQuiet?: boolean;
  readonly problem?: string | undefined;
}

/** Places that belong together, in a frame with their name. */
export interface DiagramGroup {
  readonly id: string;
  readonly title: string;
}

export interface DiagramContent {
  readonly groups: readonly DiagramGroup[];
  readonly states: readonly DiagramState[];
  readonly arrows: readonly DiagramArrow[];
}

/** What is chosen in it: a place or an arrow, by its id. */
export type DiagramChoice = { readonly type: 'state' | 'arrow'; readonly id: string } | null;
