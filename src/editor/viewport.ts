import type { HandPlace } from '../domain/commands/place-nodes.ts';
import type { LinkId, NodeId } from '../domain/ids.ts';
import type { MapBand } from '../domain/map/perspectives.ts';
import type { NewNodeDefaults } from '../domain/tree/defaults.ts';
import type { Drawing } from '../domain/tree/hand-places.ts';

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

/** What a picture shows and says around it. */
export interface PictureRequest {
  readonly scope: PictureScope;
  readonly title: string;
  /** Date, period, what part of the plan it is. */
  readonly subtitle: string;
  readonly language: string;
  readonly withLegend: boolean;
  /** Paper is white by itself. */
  readonly isForPaper: boolean;
}

export interface Writing {
  /** Called with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A picture that is laid out, in pixels at 100 %, and can be written as a whole or in parts. */
export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  /** SVG of this part, or of all; null once cancelled. */
  svg(part: PicturePart | null, writing?: Writing): Promise<string | null>;
}

/** A view that can be taken away as a picture, written from the plan and not from the screen; null where the scope is empty. */
export type Drawable = (request: PictureRequest) => PlanPicture | null;

/** What the view on screen can do with its picture; actions reach it through `Editor.viewport`. */
export interface Viewport {
  /** The node that an arrow key leads to from here. */
  neighbour(from: NodeId, direction: Direction): NodeId | null;
  /** Brings a node into sight, if it is not. */
  reveal(id: NodeId): void;
  /** The arrows drawn at a node that can be chosen, in the order they are gone through. */
  linksAt?(id: NodeId): readonly LinkId[];
  /** Lets the pointer show what else a node serves. */
  connect?(from: NodeId): void;
  /** The tops of what is drawn, where that is a tree. */
  tops?(): readonly NodeId[] | null;
  /** What a new root is here, where the view draws only some of the kinds. */
  readonly newRoot?: NewNodeDefaults | undefined;
  /** Puts the keyboard into the view. */
  focus(): void;
  /** Where cards can be placed by hand. */
  readonly hand?: {
    /** What such places belong to now; null while the arrangement leaves none to choose. */
    drawing(): Drawing | null;
    /** What to keep so that nodes stand this far from where they stand; those not shown are left away. */
    shifted(ids: readonly NodeId[], dx: number, dy: number): readonly HandPlace[];
  };
  /** The bands of a strategy map from the top down, where it is one: keys that move up and down move from band to band. */
  bands?(): readonly MapBand[] | null;
  readonly picture?: Drawable;
  readonly zoom?: {
    in(): void;
    out(): void;
    all(): void;
    selection(): void;
    actual(): void;
  };
}
