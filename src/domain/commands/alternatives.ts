import {
  appraisalOf,
  BEST_SCORE,
  criteriaOf,
  type Criterion,
  isAlternative,
  MOST_WEIGHT,
} from '../alternatives/appraisal.ts';
import type { NodeId } from '../ids.ts';
import { SETTINGS_ID } from '../ids.ts';
import { fieldsOf } from '../kinds/index.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { branch } from '../tree/walk.ts';
import type { Run } from './command.ts';
import type { Draft } from './draft.ts';

/** Branches that are alternatives to each other, or no longer. */
export interface MarkAlternatives {
  readonly type: 'markAlternatives';
  readonly ids: readonly NodeId[];
  readonly isAlternative: boolean;
}

export const markAlternatives: Run<MarkAlternatives> = (draft, { ids, isAlternative: wanted }) => {
  const objectives = [...new Set(ids)].filter((id) => {
    const node = draft.get('nodes', id);
    return node && node.kind !== 'problem';
  });
  if (objectives.length === 0) return fail(refusal('notFound'));
  const appraisal = appraisalOf(draft.base);
  const changed = objectives.filter((id) => isAlternative(draft.base, id) !== wanted);
  if (changed.length === 0) return fail(refusal('nothingToDo'));
  const options = wanted
    ? [...appraisal.options, ...changed.map((nodeId) => ({ nodeId, scores: {} }))]
    : appraisal.options.filter(({ nodeId }) => !changed.some((id) => id === nodeId));
  draft.patch('settings', SETTINGS_ID, { appraisal: { ...appraisal, options } });
  return ok({ count: changed.length, kind: 'mixed' });
};

/** How an alternative does by a criterion, from 1 to 5, 5 being best; null takes it back. */
export interface Score {
  readonly nodeId: NodeId;
  readonly criterion: string;
  readonly score: number | null;
}

/** What the alternatives are asked about, and how they do. */
export interface AppraiseAlternatives {
  readonly type: 'appraiseAlternatives';
  readonly criteria?: readonly Criterion[];
  readonly scores?: readonly Score[];
}

export const appraiseAlternatives: Run<AppraiseAlternatives> = (draft, { criteria, scores = [] }) => {
  const wrong = [
    ...(criteria ?? []).flatMap(({ weight }) => (isWithin(weight, 0, MOST_WEIGHT) ? [] : ['weight'])),
    ...scores.flatMap(({ score }) => (score === null || isWithin(score, 1, BEST_SCORE) ? [] : ['score'])),
  ];
  if (wrong[0]) return fail(refusal('badValue', { field: wrong[0] }));
  const named = (criteria ?? criteriaOf(draft.base)).map(({ name, ...rest }) => {
    const clean = cleanTitle(name ?? '');
    return { ...rest, ...(clean !== '' && { name: clean }) };
  });
  if (named.some(({ name }) => (name?.length ?? 0) > MAX_TITLE))
    return fail(refusal('tooLong', { max: MAX_TITLE }));
  const appraisal = appraisalOf(draft.base);
  const options = appraisal.options.map((option) => {
    const own = new Map(Object.entries(option.scores));
    for (const { nodeId, criterion, score } of scores) {
      if (nodeId !== option.nodeId) continue;
      if (score === null) own.delete(criterion);
      else if (named.some(({ id }) => id === criterion)) own.set(criterion, score);
    }
    return { ...option, scores: Object.fromEntries(own) };
  });
  draft.patch('settings', SETTINGS_ID, {
    appraisal: { ...appraisal, options, ...(criteria && { criteria: named }) },
  });
  return ok({ count: 1 });
};

const isWithin = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** The alternative to go on with: the branches of the others are cancelled, what was cancelled of its own is no longer. */
export interface ChooseAlternative {
  readonly type: 'chooseAlternative';
  readonly id: NodeId;
}

export const chooseAlternative: Run<ChooseAlternative> = (draft, { id }) => {
  if (!isAlternative(draft.base, id) || !draft.get('nodes', id)) return fail(refusal('notFound'));
  const appraisal = appraisalOf(draft.base);
  const chosen = new Set(branch(draft.base, id));
  for (const { nodeId } of appraisal.options) {
    if (!draft.get('nodes', nodeId as NodeId)) continue;
    for (const other of branch(draft.base, nodeId as NodeId)) {
      // One alternative may stand below another.
      if (!chosen.has(other)) setState(draft, other, 'cancelled');
    }
  }
  for (const own of chosen) setState(draft, own, undefined);
  draft.patch('settings', SETTINGS_ID, { appraisal: { ...appraisal, chosenId: id } });
  return ok({ count: 1 });
};

/** What has been achieved stays so. */
function setState(draft: Draft, id: NodeId, state: 'cancelled' | undefined): void {
  const node = draft.get('nodes', id);
  if (!node || !('state' in fieldsOf(node.kind))) return;
  const { state: now } = node as { readonly state?: string };
  if (state ? now !== 'achieved' : now === 'cancelled') draft.patch('nodes', id, { state } as object);
}
