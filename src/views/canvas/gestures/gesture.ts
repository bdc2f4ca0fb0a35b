import type { Place } from '../../../domain/commands/command.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import type { HandRefusal } from '../scene/handwork.ts';
import type { BandDrop } from './band-drop.ts';
import type { LaneDrop, LaneRefusal } from './lane-drop.ts';

/** Where something dragged would go if it were let go now. */
export interface Drop {
  /** Where it would hang; null where it stays where it hangs and only its lane is another. */
  readonly place: Place | null;
  /** The card it would hang below, or else the line between two cards it would slip into. */
  readonly onto: NodeId | null;
  readonly line: Rect | null;
  /** Why not. */
  readonly refusal: Refusal | LaneRefusal | HandRefusal | null;
  /** The level it would get. */
  readonly lane: LaneDrop | null;
  /** The perspective it would take. */
  readonly band: BandDrop | null;
  /** It would stay just there, where no arrangement has put it. */
  readonly isByHand: boolean;
}

export const NO_DROP: Drop = {
  place: null,
  onto: null,
  line: null,
  refusal: null,
  lane: null,
  band: null,
  isByHand: false,
};

/** What a hand is doing on the canvas; changes with what it would lead to, not with every step of the pointer. */
export type Gesture =
  | {
      readonly type: 'drag';
      /** The branches dragged, and the card they are held by. */
      readonly ids: readonly NodeId[];
      readonly held: NodeId;
      /** Where the pointer took it, on the canvas. */
      readonly from: Point;
      readonly isCopy: boolean;
      /** A finger has lifted it and not moved yet. */
      readonly isLifted?: true;
      readonly drop: Drop | null;
    }
  | {
      readonly type: 'connect';
      /** The target is pressed, not dragged to. */
      readonly isMode: boolean;
      readonly from: NodeId;
      readonly to: NodeId | null;
      readonly refusal: Refusal | null;
    }
  | {
      readonly type: 'marquee';
      /** Where the frame began, on the canvas. */
      readonly corner: Point;
    };

/** A drop has turned levels upside down: whether that is meant. */
export interface LaneQuestion {
  readonly lane: LaneDrop;
  /** Goals below that are of a higher level now. */
  readonly left: readonly NodeId[];
  /** The step of the history that did it. */
  readonly group: string;
}
