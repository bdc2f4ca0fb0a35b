import type { Place } from '../../../domain/commands/command.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import type { LaneDrop, LaneRefusal } from './lane-drop.ts';

/** Where something dragged would go if it were let go now. */
export interface Drop {
  /** Where it would hang; null where it stays where it hangs and only its lane is another. */
  readonly place: Place | null;
  /** The card it would hang below, or else the line between two cards it would slip into. */
  readonly onto: NodeId | null;
  readonly line: Rect | null;
  /** Why not. */
  readonly refusal: Refusal | LaneRefusal | null;
  /** The level it would get. */
  readonly lane: LaneDrop | null;
}

/** What a hand is doing on the canvas; changes with what it would lead to, not with every step of the pointer. */
export type Gesture =
  | {
      readonly type: 'drag';
      /** The branches dragged, and the card they are held by. */
      readonly ids: readonly NodeId[];
      readonly held: NodeId;
      readonly isCopy: boolean;
      readonly drop: Drop | null;
    }
  | {
      readonly type: 'connect';
      readonly from: NodeId;
      readonly to: NodeId | null;
      readonly refusal: Refusal | null;
    }
  | {
      readonly type: 'marquee';
      /** Where the frame began, on the canvas. */
      readonly corner: Point;
    };
