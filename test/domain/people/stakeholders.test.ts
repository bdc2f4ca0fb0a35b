import { expect, test } from 'vitest';
import { quadrantOf, stakeholdersOf, stepped } from '../../../src/domain/people/stakeholders.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { plan } from '../../support/plan-robot.ts';

test('influence and interest say how one deals with somebody', () => {
  expect(quadrantOf({ interest: 5, influence: 5 })).toBe('manageClosely');
  expect(quadrantOf({ interest: 1, influence: 5 })).toBe('keepSatisfied');
  expect(quadrantOf({ interest: 5, influence: 1 })).toBe('keepInformed');
  expect(quadrantOf({ interest: 2, influence: 2 })).toBe('monitor');
  expect(quadrantOf({ interest: 3, influence: 3 })).toBe('manageClosely');
  expect(quadrantOf({ interest: 3 })).toBeNull();
});

test('one step at a time, never out of the matrix; whoever has no place begins in the middle', () => {
  expect(stepped({ interest: 5, influence: 2 }, { interest: 1, influence: 0 })).toEqual({
    interest: 5,
    influence: 2,
  });
  expect(stepped({ interest: 4, influence: 1 }, { interest: 0, influence: 1 })).toEqual({
    interest: 4,
    influence: 2,
  });
  expect(stepped({}, { interest: 1, influence: 0 })).toEqual({ interest: 3, influence: 3 });
});

test('somebody new becomes a group with a stake in the plan; somebody known stays who it is', () => {
  const robot = plan().person('Anna');
  robot.do({ type: 'addStakeholder', name: ' Herders ' });
  robot.do({ type: 'addStakeholder', name: 'anna' });
  expect(stakeholdersOf(robot.plan).map(({ party }) => `${party.kind} ${party.name}`)).toEqual([
    'person Anna',
    'group Herders',
  ]);
  expect(robot.refusal({ type: 'addStakeholder', name: 'HERDERS' }).code).toBe('nothingToDo');
  expect(robot.refusal({ type: 'addStakeholder', name: '  ' }).code).toBe('badValue');
});

test('a rating is written, changed in one half and taken back', () => {
  const robot = plan();
  robot.do({ type: 'addStakeholder', name: 'Herders' });
  const [role] = rowsOf(robot.plan, 'roles');
  const ids = [role!.id];
  const rating = () => rowsOf(robot.plan, 'roles').map(({ interest, influence }) => [interest, influence]);
  robot.do({ type: 'rateStakeholders', ids, interest: 2, influence: 3 });
  expect(rating()).toEqual([[2, 3]]);
  robot.do({ type: 'rateStakeholders', ids, influence: 5 });
  expect(rating()).toEqual([[2, 5]]);
  robot.do({ type: 'rateStakeholders', ids, interest: null, influence: null });
  expect(rating()).toEqual([[undefined, undefined]]);
  expect(robot.refusal({ type: 'rateStakeholders', ids, interest: 6 }).code).toBe('badValue');
});
