import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import type { Indicator } from '../../../src/domain/rows/indicator.ts';
import { factsOf } from '../../../src/domain/scoring/facts.ts';
import { asked, nextKind, type ValueEntry, valueFields } from '../../../src/views/inspector/value-entry.ts';
import { testContext } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';

const context = { locale: 'ru', today: '2026-03-15', currency: 'RUB' };
const empty: ValueEntry = {
  kind: 'actual',
  amount: '',
  numerator: '',
  denominator: '',
  text: '',
  weight: '',
  date: '',
  note: '',
  evidence: '',
  periodId: '',
  isConfirmed: false,
};

const robot = plan().goal('Sell').indicator('Pallets').indicator('Tenders won', { method: 'formula' });
const indicator = (title: string): Indicator => robot.plan.indicators[robot.indicatorId(title)]!;

/** What the indicator stands at once this has been recorded. */
function recorded(title: string, entry: Partial<ValueEntry>) {
  const fields = valueFields(indicator(title), { ...empty, ...entry }, context);
  if (!fields.ok) return fields.error;
  const done = apply(
    robot.plan,
    { type: 'addRow', table: 'values', fields: fields.value },
    testContext('new'),
  );
  if (!done.ok) return done.error;
  const { baseline, target, actual, latest } = factsOf(done.value.plan, indicator(title), '2026-11-22');
  return { baseline, target, actual, status: latest?.status };
}

describe('what is entered becomes a value', () => {
  test('a fact, with the number as Russians write it', () => {
    expect(recorded('Pallets', { amount: '3 678,5', date: '31.10.2026', isConfirmed: true })).toMatchObject({
      actual: 3678.5,
      status: 'confirmed',
    });
  });
  test('a target', () => {
    expect(recorded('Pallets', { kind: 'target', amount: '3468' })).toMatchObject({ target: 3468 });
  });
  test('both parts of a fraction', () => {
    expect(recorded('Tenders won', { numerator: '12', denominator: '40' })).toMatchObject({ actual: 0.3 });
  });
});

describe('what cannot be recorded is told field by field', () => {
  test('a number that is none, a day that does not exist', () => {
    expect(recorded('Pallets', { amount: 'many', date: '31.02.2026' })).toEqual({
      amount: 'notNumber',
      date: 'notDay',
    });
  });
  test('nothing at all', () => {
    expect(recorded('Pallets', {})).toEqual({ amount: 'needed' });
    expect(recorded('Tenders won', { numerator: '12' })).toEqual({ denominator: 'needed' });
  });
});

test('a stage asks for its name, weight and evidence', () => {
  expect(asked(indicator('Pallets'), 'milestone')).toEqual(['text', 'weight', 'evidence']);
});

test('words are asked for where there is no scale to put a number on', () => {
  expect(asked({ ...indicator('Pallets'), type: 'qualitative' }, 'actual')).toEqual(['text']);
});

test('baseline, target and then facts are asked for in turn', () => {
  expect(nextKind([])).toBe('baseline');
  expect(nextKind([{ kind: 'baseline' }])).toBe('target');
  expect(nextKind([{ kind: 'baseline' }, { kind: 'target' }])).toBe('actual');
  expect(nextKind([{ kind: 'target' }, { kind: 'actual' }])).toBe('actual');
});
