import type { IndicatorId, NodeId, PartyId, PeriodId } from '../ids.ts';

/** A computed number that a person can have explained (domain I11): whose it is and, where it matters, for which period. */
export type Subject =
  | { readonly type: 'nodeScore'; readonly nodeId: NodeId; readonly periodId?: PeriodId }
  | { readonly type: 'indicatorDegree'; readonly indicatorId: IndicatorId; readonly periodId?: PeriodId }
  | { readonly type: 'matrixTotal'; readonly partyId: PartyId; readonly periodId: PeriodId }
  | {
      readonly type: 'matrixLine';
      readonly indicatorId: IndicatorId;
      readonly partyId: PartyId;
      readonly periodId: PeriodId;
    }
  | { readonly type: 'plannedPool'; readonly nodeId: NodeId }
  | { readonly type: 'actualPool'; readonly nodeId: NodeId; readonly periodId?: PeriodId };
