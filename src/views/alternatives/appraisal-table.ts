import type { TFunction } from 'i18next';
import {
  type Alternative,
  BEST_SCORE,
  type Criterion,
  DEFAULT_CRITERIA,
  totalOf,
} from '../../domain/alternatives/appraisal.ts';
import type { AppraiseAlternatives, Score } from '../../domain/commands/alternatives.ts';
import type { NodeId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { GridBlock, GridCell, GridLine } from '../grid/grid-model.ts';
import type { GridWrite } from '../grid/use-grid.ts';

/** What a cell of the table stands for. */
export type AppraisalCell =
  | { readonly type: 'name' | 'weight'; readonly criterion: string }
  | { readonly type: 'score'; readonly criterion: string; readonly nodeId: NodeId };

export interface AppraisalTable {
  readonly blocks: readonly GridBlock[];
  readonly targets: ReadonlyMap<string, AppraisalCell>;
}

export interface AppraisalContext {
  readonly t: TFunction<'alternatives'>;
  readonly number: (value: number) => string;
}

const criterionName = ({ id, name }: Criterion, t: TFunction<'alternatives'>): string =>
  name ?? (DEFAULT_CRITERIA.some((one) => one.id === id) ? t(`default.${id as 'cost'}`) : t('untitled'));

/** Criteria as lines, alternatives as columns, the totals below. */
export function appraisalTable(
  criteria: readonly Criterion[],
  alternatives: readonly Alternative[],
  { t, number }: AppraisalContext,
): AppraisalTable {
  const targets = new Map<string, AppraisalCell>();
  const cell = (id: string, text: string, label: string, target: AppraisalCell): GridCell => {
    targets.set(id, target);
    return { id, text, label, span: 1, canEdit: true };
  };
  const lines = criteria.map((criterion): GridLine => {
    const name = criterionName(criterion, t);
    const { id } = criterion;
    const label = (what: string) => t('label', { what, criterion: name });
    const head = cell(`name ${id}`, name, t('criterion'), { type: 'name', criterion: id });
    const weight = { type: 'weight', criterion: id } as const;
    return {
      id,
      cells: [
        { ...head, isHead: true },
        cell(`weight ${id}`, String(criterion.weight), label(t('weight')), weight),
        ...alternatives.map(({ node, scores }) =>
          cell(`${node.id} ${id}`, String(scores[id] ?? ''), label(node.title || t('untitled')), {
            type: 'score',
            criterion: id,
            nodeId: node.id,
          }),
        ),
      ],
    };
  });
  const fixed = (id: string, text: string): GridCell => ({ id, text, label: text, span: 1, canEdit: false });
  const totals: GridLine = {
    id: 'total',
    cells: [
      { ...fixed('total name', t('total')), isHead: true },
      fixed('total weight', String(criteria.reduce((sum, { weight }) => sum + weight, 0))),
      ...alternatives.map(({ node, scores }) => {
        const { mean } = totalOf(criteria, scores);
        const text = mean === null ? t('none') : t('of', { mean: number(mean), best: number(BEST_SCORE) });
        return fixed(`total ${node.id}`, text);
      }),
    ],
  };
  return { blocks: [{ id: 'criteria', lines: [...lines, totals] }], targets };
}

/** What typing into cells means: all of it as one command, or what is wrong with the first that cannot be taken. */
export function appraisalEdit(
  writes: readonly GridWrite[],
  targets: AppraisalTable['targets'],
  before: readonly Criterion[],
): Result<AppraiseAlternatives, 'weight' | 'score'> {
  let criteria = before;
  const scores: Score[] = [];
  for (const { cell, text } of writes) {
    const target = targets.get(cell);
    if (!target) continue;
    const { criterion } = target;
    const typed = text.trim();
    const change = (fields: Partial<Criterion>) => {
      criteria = criteria.map((one) => (one.id === criterion ? { ...one, ...fields } : one));
    };
    if (target.type === 'score') {
      if (!/^[1-5]?$/.test(typed)) return fail('score');
      scores.push({ nodeId: target.nodeId, criterion, score: typed === '' ? null : Number(typed) });
    } else if (target.type === 'weight') {
      if (!/^(\d|10)$/.test(typed)) return fail('weight');
      change({ weight: Number(typed) });
    } else if (typed === '') criteria = criteria.filter(({ id }) => id !== criterion);
    else change({ name: typed });
  }
  return ok({ type: 'appraiseAlternatives', scores, ...(criteria !== before && { criteria }) });
}
