import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Standing } from '../../../../src/views/canvas/cards/standing.ts';
import { plan, type PlanRobot } from '../../../support/plan-robot.ts';

const TODAY = '2026-11-22';
const words = {
  percent: (bp: number) => `${bp / 100} %`,
  status: (status: string) => status,
  undefined: '–',
  today: TODAY,
};
const MANY = 600;

/** A goal with many below it, each half done. */
function many() {
  const robot = plan();
  const below = Array.from({ length: MANY }, (_, at) => ({ depth: 1, title: `Goal ${at}` }));
  robot.do({ type: 'addBranch', under: null, items: [{ depth: 0, title: 'Top' }, ...below] });
  return progressed(robot, MANY, 5_000);
}

function progressed(robot: PlanRobot, count: number, progressBp: number): PlanRobot {
  const ids = Array.from({ length: count }, (_, at) => robot.id(`Goal ${at}`));
  robot.do({ type: 'editRows', table: 'nodes', ids, fields: { progressBp } });
  return robot;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('a large plan is drawn first and scored then, and cards say so', () => {
  const robot = many();
  const told = vi.fn<() => void>();
  const standing = new Standing(robot.plan, MANY, words, told);
  const { version } = standing;
  expect(standing.progressOf(robot.id('Top')).text).toBe('–');
  expect(told).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(told).toHaveBeenCalledOnce();
  expect(standing.version).toBeGreaterThan(version);
  expect(standing.progressOf(robot.id('Top')).text).toBe('50 %');
});

test('a small plan says at once how it stands, and so does a large one that has been scored before', () => {
  const small = plan().goal('Top', { progressBp: 4_000 });
  expect(new Standing(small.plan, 1, words, vi.fn()).progressOf(small.id('Top')).text).toBe('40 %');
  const robot = many();
  new Standing(robot.plan, MANY, words, vi.fn());
  vi.runAllTimers();
  expect(new Standing(robot.plan, MANY, words, vi.fn()).progressOf(robot.id('Top')).text).toBe('50 %');
});

test('of a large plan one fact moves the cards with it, many once they have been drawn', () => {
  const robot = many().goal('Measured').under('Top').indicator('Sold').target(10).actual(5);
  const standing = new Standing(robot.plan, MANY, words, vi.fn());
  vi.runAllTimers();
  const texts = () => ['Measured', 'Top'].map((title) => standing.progressOf(robot.id(title)).text);
  expect(texts()).toEqual(['50 %', '50 %']);
  standing.meet(robot.actual(10, { date: '2026-06-01' }).plan, MANY);
  expect(texts()).toEqual(['100 %', '50.08 %']);
  standing.meet(progressed(robot, MANY, 10_000).plan, MANY);
  expect(texts()).toEqual(['100 %', '50.08 %']);
  vi.runAllTimers();
  expect(texts()).toEqual(['100 %', '100 %']);
});

test('a picture to be taken away does not wait', () => {
  const robot = many();
  const told = vi.fn<() => void>();
  const standing = new Standing(robot.plan, MANY, words, told);
  standing.settle();
  expect(standing.progressOf(robot.id('Top')).text).toBe('50 %');
  expect(told).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(told).toHaveBeenCalledOnce();
});

test('what is left alone does not go on', () => {
  const robot = many();
  const told = vi.fn<() => void>();
  new Standing(robot.plan, MANY, words, told).stop();
  vi.runAllTimers();
  expect(told).not.toHaveBeenCalled();
});
