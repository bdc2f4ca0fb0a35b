import { describe, expect, test } from 'vitest';
import { checkInsOf } from '../../../src/domain/cycle/check-ins.ts';
import {
  checkInFrom,
  confidenceNamed,
  NOTHING,
  typedOf,
} from '../../../src/views/check-in/check-in-entry.ts';
import { knownOf } from '../../../src/views/check-in/check-in-facts.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-02-10';

function begun(fields: Readonly<Record<string, unknown>> = {}): PlanRobot {
  const robot = plan().on('2026-01-20').period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter' });
  const at = { periodId: robot.periodId('Q1') };
  return robot
    .goal('Sell', at)
    .indicator('Pallets', fields)
    .target(90, at)
    .actual(30, { ...at, date: '2026-01-20' })
    .on(TODAY);
}

function answering(robot: PlanRobot, title = 'Sell') {
  const item = checkInsOf(robot.plan, robot.id(title), TODAY)[0]!;
  const known = knownOf(robot.plan, item, TODAY, null);
  return { item, known, locale: 'ru', me: null, isConfirmed: false } as const;
}

describe('an answer as typed', () => {
  test('with a decimal comma becomes a fact for the period of the target', () => {
    const robot = begun();
    const said = checkInFrom(answering(robot), { ...NOTHING, value: '45,5', evidence: 'Накладная; Акт' });
    expect(said).toMatchObject({
      ok: true,
      value: {
        type: 'checkIn',
        fact: { amount: 45.5 },
        periodId: robot.periodId('Q1'),
        date: TODAY,
        evidence: ['Накладная', 'Акт'],
        isConfirmed: false,
      },
    });
  });
  test('says nothing where nothing is typed, and only what is new where it has been said today', () => {
    const robot = begun();
    expect(checkInFrom(answering(robot), NOTHING)).toEqual({ ok: true, value: null });
    const first = checkInFrom(answering(robot), { ...NOTHING, value: '45', confidence: 'high' });
    if (first.ok && first.value) robot.do(first.value);
    const again = answering(robot);
    expect(typedOf(again.known, 'ru')).toMatchObject({ value: '45', confidence: 'high' });
    expect(again.known.previous?.amount).toBe(30);
    const corrected = checkInFrom(again, { ...typedOf(again.known, 'ru'), value: '46' });
    expect(corrected).toMatchObject({
      ok: true,
      value: { fact: { amount: 46 }, replaces: again.known.today.fact?.id },
    });
    expect(corrected.ok && corrected.value).not.toHaveProperty('confidence');
  });
  test.each([
    [{}, { value: 'много' }, 'notNumber'],
    [{ aggregation: 'ratio' }, { value: '3' }, 'needsBoth'],
    [{}, { noData: ' ' }, 'needsReason'],
  ])('of an indicator %o: %o is refused as %s', (fields, typed, problem) => {
    expect(checkInFrom(answering(begun(fields)), { ...NOTHING, ...typed })).toEqual({
      ok: false,
      error: problem,
    });
  });
  test('a share of what nothing measures is in percent', () => {
    const robot = begun().activity('Call', { periodId: begun().periodId('Q1') });
    expect(checkInFrom(answering(robot, 'Call'), { ...NOTHING, value: '37,5' })).toMatchObject({
      ok: true,
      value: { progressBp: 3_750 },
    });
    expect(checkInFrom(answering(robot, 'Call'), { ...NOTHING, value: '137' })).toMatchObject({ ok: false });
  });
  test('what should have been reached by now stands beside it', () => {
    expect(answering(begun({ aggregation: 'sum' })).known).toMatchObject({ target: 90, expected: 41 });
  });
});

test('a confidence is named by its first letters', () => {
  const words = { high: 'Высокая', medium: 'Средняя', low: 'Низкая' };
  const named = (text: string) => confidenceNamed(text, (one) => words[one]);
  expect(['в', 'СРЕД', ' н ', '', 'x'].map(named)).toEqual(['high', 'medium', 'low', '', null]);
});
