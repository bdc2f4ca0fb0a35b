import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/domain/cycle/presets.ts';
import type { CycleTemplate } from '../../../src/domain/cycle/template.ts';
import { templateFaults } from '../../../src/domain/cycle/template-check.ts';
import {
  addGuard,
  addState,
  addStep,
  addTransition,
  editState,
  editStep,
  editTransition,
  removeGuard,
  removeState,
  removeStep,
  removeTransition,
  setGuardParam,
} from '../../../src/domain/cycle/template-edits.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';

const year = deepFreeze(structuredClone(PRESETS.year));
const AGREE = { from: 'plan', event: 'agreePlan' };
const arrow = (template: CycleTemplate, event: string) =>
  template.transitions.find((one) => one.event === event);

describe('a state', () => {
  test('comes after those of its phase and lacks every way', () => {
    const more = addState(year, 'monitor', 'Audit');
    expect(more.states.map(({ id }) => id)).toEqual([
      'plan',
      'organize',
      'monitor',
      'state',
      'evaluate',
      'review',
      'closed',
      'cancelled',
    ]);
    expect(templateFaults(more)).toEqual([{ code: 'unreachable', severity: 'error', state: 'state' }]);
    expect(addState(more, 'plan', 'Draft').states.map(({ id }) => id)).toContain('state2');
  });

  test('that changes its phase changes its place', () => {
    const later = editState(addState(year, 'plan', 'Audit'), 'state', { phase: 'review' });
    expect(later.states.map(({ id }) => id).indexOf('state')).toBe(5);
  });

  test('takes its ways with it', () => {
    const less = removeState(year, 'monitor');
    expect(less.transitions.some(({ from, to }) => from === 'monitor' || to === 'monitor')).toBe(false);
    expect(templateFaults(less).map(({ code, state }) => `${code} ${state}`)).toEqual([
      'deadEnd plan',
      'deadEnd organize',
      'unreachable evaluate',
      'unreachable review',
      'unreachable closed',
    ]);
  });
});

test('ways joined to a new state make it whole again', () => {
  const made = addState(year, 'monitor', 'Audit');
  const there = addTransition(made, 'monitor', 'state');
  const on = addTransition(there, 'state', 'evaluate', 'Pass on');
  const back = addTransition(on, 'state', 'monitor');
  expect(back.transitions.slice(-3).map(({ event, direction, title }) => [event, direction, title])).toEqual([
    ['go', 'forward', undefined],
    ['go2', 'forward', 'Pass on'],
    ['go3', 'backward', undefined],
  ]);
  expect(templateFaults(back)).toEqual([]);
});

test('a step is renamed, dated and removed; what is emptied is not stored', () => {
  const more = addStep(year, 'closed', 'Archive');
  const due = { from: 'end', days: 5, unit: 'working' } as const;
  const dated = editStep(more, 'closed', 'step', { due, role: 'approver', title: undefined });
  expect(dated.states.find(({ id }) => id === 'closed')?.steps).toEqual([
    { id: 'step', due, role: 'approver' },
  ]);
  expect(removeStep(dated, 'closed', 'step')).toEqual(year);
});

test('a move is renamed, led elsewhere and removed', () => {
  const renamed = editTransition(year, AGREE, { title: 'Sign', to: 'monitor' });
  expect(arrow(renamed, 'agreePlan')).toMatchObject({ title: 'Sign', to: 'monitor' });
  expect(arrow(removeTransition(year, AGREE), 'agreePlan')).toBeUndefined();
});

test('conditions are added with parameters and removed', () => {
  const asked = addGuard(year, { from: 'organize', event: 'replan' }, 'rootGoal');
  expect(arrow(asked, 'replan')?.guards).toEqual([{ guard: 'rootGoal' }]);
  const set = setGuardParam(year, AGREE, 'measured', { name: 'baseline', value: 'warn' });
  expect(arrow(set, 'agreePlan')?.guards).toContainEqual({ guard: 'measured', params: { baseline: 'warn' } });
  const unset = setGuardParam(set, AGREE, 'measured', { name: 'baseline', value: undefined });
  expect(unset).toEqual(year);
  expect(removeGuard(asked, { from: 'organize', event: 'replan' }, 'rootGoal')).toEqual(year);
});
