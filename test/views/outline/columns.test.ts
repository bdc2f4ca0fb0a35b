import { expect, test } from 'vitest';
import { COLUMNS, columnsIn, layoutFor, tracks } from '../../../src/views/outline/columns.ts';

test('a wide outline shows every column that is wanted', () => {
  expect(columnsIn(1280, COLUMNS)).toEqual(COLUMNS);
});

test('beside the inspector on a projector all but code and start fit', () => {
  expect(columnsIn(796, COLUMNS)).toEqual(['kind', 'owner', 'progress', 'end', 'weight']);
});

test('where it is narrow, what matters least gives way first', () => {
  expect(columnsIn(640, COLUMNS)).toEqual(['owner', 'progress', 'end']);
});

test('on a phone there is one column', () => {
  expect(columnsIn(360, COLUMNS)).toEqual([]);
  expect(tracks(layoutFor(360), [])).toBe('minmax(0, 1fr)');
});

test('the title takes the room that is left', () => {
  expect(tracks('tight', ['end'])).toBe('66px minmax(224px, 1fr) 82px 34px');
});
