import { expect, test } from 'vitest';
import { DEFAULT_CRITERIA } from '../../../src/domain/alternatives/appraisal.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { type AppraisalCell, appraisalEdit } from '../../../src/views/alternatives/appraisal-table.ts';

const targets = new Map<string, AppraisalCell>([
  ['name', { type: 'name', criterion: 'cost' }],
  ['weight', { type: 'weight', criterion: 'cost' }],
  ['score', { type: 'score', criterion: 'cost', nodeId: 'wells' as NodeId }],
]);
const edit = (cell: string, text: string) => appraisalEdit([{ cell, text }], targets, DEFAULT_CRITERIA);

test('a score is one sign from 1 to 5, an emptied one is taken back', () => {
  const score = (value: number | null) => ({
    ok: true,
    value: { scores: [{ nodeId: 'wells', criterion: 'cost', score: value }] },
  });
  expect(edit('score', ' 4 ')).toMatchObject(score(4));
  expect(edit('score', '')).toMatchObject(score(null));
  expect(edit('score', '6')).toEqual({ ok: false, error: 'score' });
  expect(edit('weight', 'much')).toEqual({ ok: false, error: 'weight' });
});

test('criteria are renamed, weighed and, with their name emptied, removed', () => {
  const criteria = (cell: string, text: string) => {
    const done = edit(cell, text);
    return done.ok ? done.value.criteria?.map(({ name, id, weight }) => `${name ?? id} ${weight}`) : null;
  };
  expect(criteria('name', 'Price')).toEqual(['benefit 1', 'chances 1', 'Price 1', 'time 1', 'risk 1']);
  expect(criteria('weight', '10')).toEqual(['benefit 1', 'chances 1', 'cost 10', 'time 1', 'risk 1']);
  expect(criteria('name', '')).toEqual(['benefit 1', 'chances 1', 'time 1', 'risk 1']);
});
