import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/domain/plan.ts';
import { confidenceOf } from '../../../src/domain/scoring/confidence.ts';
import { plan } from '../../support/plan-robot.ts';

const sold = () => plan().goal('Sell').goal('Learn');

test('what nobody has spoken of has no confidence, rather than a low one', () => {
  const robot = sold();
  expect(confidenceOf(robot.plan, robot.id('Sell'))).toBeNull();
});

test('a mark is an entry of its own, and the last one tells', () => {
  const robot = sold();
  robot.on('2026-11-02').do({ type: 'markConfidence', ids: robot.ids('Sell'), confidence: 'high' });
  robot.on('2026-11-09').do({ type: 'markConfidence', ids: robot.ids('Sell', 'Learn'), confidence: 'low' });
  expect(rowsOf(robot.plan, 'entries').map(({ type, confidence }) => `${type} ${confidence}`)).toEqual([
    'checkIn high',
    'checkIn low',
    'checkIn low',
  ]);
  expect(confidenceOf(robot.plan, robot.id('Sell'))).toBe('low');
  expect(confidenceOf(robot.plan, robot.id('Learn'))).toBe('low');
});

test('the same mark twice on one day says nothing new; a week later it does', () => {
  const robot = sold();
  const command = { type: 'markConfidence', ids: robot.ids('Sell'), confidence: 'medium' } as const;
  robot.on('2026-11-02').do(command);
  expect(robot.refusal(command).code).toBe('nothingToDo');
  robot.on('2026-11-09').do(command);
  expect(rowsOf(robot.plan, 'entries')).toHaveLength(2);
});

test('a mark on what is gone is refused', () => {
  const robot = sold();
  const ids = robot.ids('Sell');
  robot.do({ type: 'deleteNodes', ids });
  expect(robot.refusal({ type: 'markConfidence', ids, confidence: 'high' }).code).toBe('notFound');
});
