import type { Editing } from '../../../editor/session.ts';
import type { CardFace } from './card-face.ts';
import type { FarTitle, Print } from './card-shape.ts';
import type { Density } from './density.ts';

/** Whether what is dragged may be let go on a card. */
export type DropMark = 'allowed' | 'refused';

/** Everything a card element draws; the same object as long as nothing of it changes. */
export type CardData = {
  readonly face: CardFace;
  readonly density: Density;
  readonly print: Print;
  readonly lines: readonly string[];
  /** The title in large type, where the small one could not be read. */
  readonly far: FarTitle | null;
  /** Whether the line of its indicator finds room beside the other facts. */
  readonly spark: boolean;
  readonly isSelected: boolean;
  /** The one that keys act from. */
  readonly isActive: boolean;
  readonly isHovered: boolean;
  readonly isDimmed: boolean;
  /** It stands where a hand has put it. */
  readonly isByHand: boolean;
  readonly drop: DropMark | null;
  readonly editing: Editing | null;
};

export const sameCard = (a: CardData, b: CardData): boolean =>
  (Object.keys(a) as (keyof CardData)[]).every((key) => a[key] === b[key]);
