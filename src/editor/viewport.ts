import type { LinkId, NodeId } from '../domain/ids.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Which part of a plan a picture shows, as far as it is unfolded. */
export type PictureScope = 'whole' | 'branch' | 'selection';

/** A box in pixels of a picture, from its upper left corner. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureRequest {
  readonly scope: PictureScope;
  readonly title: string;
  /** Date, period, what part of the plan it is. */
  readonly subtitle: string;
  readonly language: string;
  readonly withLegend: boolean;
  /** Only this part of it: a tile, a page. */
  readonly part?: PicturePart;
}

export interface Writing {
  /** Called with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A view that can be taken away as a picture, written from the plan and not from the screen. */
export interface Drawable {
  /** In pixels at 100 %; null where the scope is empty. */
  size(
    request: Pick<PictureRequest, 'scope' | 'withLegend'>,
  ): { readonly width: number; readonly height: number } | null;
  /** SVG; null once cancelled. */
  svg(request: PictureRequest, writing?: Writing): Promise<string | null>;
}

/** What the view on screen can do with its picture; actions reach it through `Editor.viewport`. */
export interface Viewport {
  /** The node that an arrow key leads to from here. */
  neighbour(from: NodeId, direction: Direction): NodeId | null;
  /** Brings a node into sight, if it is not. */
  reveal(id: NodeId): void;
  /** The arrows drawn at a node that can be chosen, in the order they are gone through. */
  linksAt?(id: NodeId): readonly LinkId[];
  /** Puts the keyboard into the view. */
  focus(): void;
  readonly picture?: Drawable;
  readonly zoom?: {
    in(): void;
    out(): void;
    all(): void;
    selection(): void;
    actual(): void;
  };
}
