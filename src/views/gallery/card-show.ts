import type { NodeId } from '../../domain/ids.ts';
import type { CardData } from '../canvas/cards/card-data.ts';

/** One card to look at, in a state that a person's hand would bring about. */
export interface CardShow {
  readonly id: NodeId;
  readonly caption: string;
  readonly state?: Partial<
    Pick<CardData, 'isSelected' | 'isActive' | 'isHovered' | 'isDimmed' | 'isByHand' | 'drop'>
  >;
}
