import { expect, test } from 'vitest';
import { fieldsOf, KINDS } from '../../../src/domain/kinds/index.ts';
import { indicatorTable } from '../../../src/domain/rows/indicator.ts';
import { fieldGroups, INDICATOR_MAIN, indicatorRest } from '../../../src/views/inspector/field-groups.ts';

test.each(KINDS)('every field of %s can be edited in exactly one place', (kind) => {
  const fields = fieldsOf(kind);
  const shown = Object.values(fieldGroups(fields)).flat();
  const editable = Object.keys(fields).filter((name) => fields[name]?.widget !== 'hidden');
  expect(['title', ...('level' in fields ? ['level'] : []), ...shown].sort()).toEqual(editable.sort());
});

test('a goal begins with what everybody needs', () => {
  expect(fieldGroups(fieldsOf('goal')).main).toEqual(['start', 'end', 'progressBp', 'state', 'description']);
});

test('a risk begins with what makes it one', () => {
  expect(fieldGroups(fieldsOf('risk')).main).toEqual([
    'probability',
    'effect',
    'response',
    'responseType',
    'description',
  ]);
});

test('every field of an indicator is shown once', () => {
  // The formula has a field of its own.
  const shown = [...INDICATOR_MAIN, ...indicatorRest(indicatorTable.fields), 'expression'];
  expect(new Set(shown).size).toBe(shown.length);
  const editable = Object.entries(indicatorTable.fields).filter(([, { widget }]) => widget !== 'hidden');
  expect(shown.toSorted()).toEqual(
    editable
      .map(([name]) => name)
      .filter((name) => name !== 'order')
      .sort(),
  );
});
