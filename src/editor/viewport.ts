import type { NodeId } from '../domain/ids.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What the view on screen can do with its picture; actions reach it through `Editor.viewport`. */
export interface Viewport {
  /** The node that an arrow key leads to from here. */
  neighbour(from: NodeId, direction: Direction): NodeId | null;
  /** Brings a node into sight, if it is not. */
  reveal(id: NodeId): void;
  /** Puts the keyboard into the view. */
  focus(): void;
  readonly zoom?: {
    in(): void;
    out(): void;
    all(): void;
    selection(): void;
    actual(): void;
  };
}
