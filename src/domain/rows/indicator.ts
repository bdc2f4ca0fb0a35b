import * as z from 'zod/mini';
import { basisPoints, choice, hidden, id, line, orderKey, note, number, required, tags } from '../field.ts';
import type { IndicatorId, NodeId, PartyId } from '../ids.ts';
import { lazily } from '../lazily.ts';
import { defineTable, type RowOfTable } from './table.ts';

const step = lazily(() =>
  z.looseObject({
    value: z.number(),
    label: z.string(),
    scoreBp: z.optional(z.number().check(z.int())),
  }),
);

/** An indicator, with everything a KPI card shows (domain A9, C3). `method` is how its degree is computed. */
export const indicatorTable = defineTable({
  fields: {
    id: required(id<IndicatorId>()),
    nodeId: required(id<NodeId>()),
    title: required(line()),
    order: required(orderKey()),
    code: line(),
    definition: note(),
    formula: note(),
    /** What is computed in the place of facts, over other indicators of the plan (see `parseExpression`). */
    expression: line(),
    type: choice('quantitative', 'percentage', 'currency', 'ordinal', 'binary', 'milestone', 'qualitative'),
    unit: line(),
    trend: choice('maximise', 'minimise', 'maintain'),
    rangeLow: number(),
    rangeHigh: number(),
    rangeTolerance: number(),
    method: choice(
      'ratio',
      'progress',
      'inverseLinear',
      'inverseRatio',
      'range',
      'threshold',
      'milestone',
      'scale',
      'formula',
    ),
    aggregation: choice('sum', 'last', 'average', 'max', 'yearToDate', 'ratio', 'none'),
    weightBp: basisPoints(0, 10_000),
    /** Its share of the matrix of whoever answers for its goal (domain A8), apart from its weight within the goal. */
    matrixWeightBp: basisPoints(0, 10_000),
    corridorLowBp: basisPoints(),
    corridorHighBp: basisPoints(),
    floorBp: basisPoints(-100_000),
    capBp: basisPoints(),
    meansOfVerification: note(),
    source: line(),
    frequency: choice('weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'end'),
    collectorId: id<PartyId>(),
    disaggregation: tags(),
    functions: tags(),
    servesIndicatorId: id<IndicatorId>(),
    scale: hidden(() => z.readonly(z.array(step()).check(z.maxLength(50)))),
  },
  references: {
    nodeId: { to: ['nodes'], onMissing: 'drop' },
    collectorId: { to: ['parties'], onMissing: 'clear' },
    servesIndicatorId: { to: ['indicators'], onMissing: 'clear' },
  },
});
export type Indicator = RowOfTable<typeof indicatorTable>;
