import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowAt, settingsOf } from '../plan.ts';
import type { Appraisal } from '../rows/settings.ts';

export type Criterion = NonNullable<Appraisal['criteria']>[number];
export type Scores = Readonly<Record<string, number>>;

/** What alternatives are asked about unless a plan says otherwise [OURS]; named by the interface until renamed. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  { id: 'benefit', weight: 1 },
  { id: 'chances', weight: 1 },
  { id: 'cost', weight: 1 },
  { id: 'time', weight: 1 },
  { id: 'risk', weight: 1 },
];
export const BEST_SCORE = 5;
export const MOST_WEIGHT = 10;

/** A branch that could be the way to go, and how it does by each criterion. */
export interface Alternative {
  readonly node: Node;
  readonly scores: Scores;
  readonly isChosen: boolean;
}

export const appraisalOf = (plan: Plan): Appraisal => settingsOf(plan).appraisal ?? { options: [] };

export const criteriaOf = (plan: Plan): readonly Criterion[] =>
  appraisalOf(plan).criteria ?? DEFAULT_CRITERIA;

/** Those whose branch is still there, in the order they were marked. */
export function alternativesOf(plan: Plan): readonly Alternative[] {
  const { options, chosenId } = appraisalOf(plan);
  return options.flatMap(({ nodeId, scores }): Alternative[] => {
    const node = rowAt(plan, 'nodes', nodeId);
    return node ? [{ node, scores, isChosen: nodeId === chosenId }] : [];
  });
}

export const isAlternative = (plan: Plan, id: NodeId): boolean =>
  appraisalOf(plan).options.some(({ nodeId }) => nodeId === id);

/** The weighted mean of what has been scored, with what it is made of (domain I11). */
export interface Total {
  /** 1 to 5; null while nothing that weighs has been scored. */
  readonly mean: number | null;
  readonly parts: readonly { readonly criterion: Criterion; readonly score: number }[];
  readonly weight: number;
  readonly missing: number;
}

export function totalOf(criteria: readonly Criterion[], scores: Scores): Total {
  const parts = criteria.flatMap((criterion) => {
    const score = Object.hasOwn(scores, criterion.id) ? scores[criterion.id] : undefined;
    return score !== undefined && criterion.weight > 0 ? [{ criterion, score }] : [];
  });
  const weight = parts.reduce((sum, part) => sum + part.criterion.weight, 0);
  const points = parts.reduce((sum, part) => sum + part.criterion.weight * part.score, 0);
  const asked = criteria.filter((criterion) => criterion.weight > 0).length;
  return { mean: weight > 0 ? points / weight : null, parts, weight, missing: asked - parts.length };
}
