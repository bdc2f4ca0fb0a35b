import { describe, expect, test } from 'vitest';
import { type CellPlace, cellStep } from '../../../src/views/outline/cell-keys.ts';

const plain = { mod: false, alt: false, shift: false };
const columns = ['kind', 'owner', 'end'] as const;
const leaf: CellPlace = { column: null, columns, hasChildren: false, isFolded: false };
const open: CellPlace = { ...leaf, hasChildren: true };
const folded: CellPlace = { ...open, isFolded: true };
const inOwner: CellPlace = { ...leaf, column: 'owner' };

const step = (key: string, place: CellPlace, held: Partial<typeof plain> = {}) =>
  cellStep({ ...plain, ...held, key }, place);

describe('on a row', () => {
  test('Right unfolds a folded branch, then goes into the cells', () => {
    expect(step('ArrowRight', folded)).toEqual({ type: 'unfold' });
    expect(step('ArrowRight', open)).toEqual({ type: 'cell', column: 'kind', rows: 0 });
    expect(step('ArrowRight', leaf)).toEqual({ type: 'cell', column: 'kind', rows: 0 });
  });
  test('Ctrl+Right goes into the cells at once', () => {
    expect(step('ArrowRight', folded, { mod: true })).toEqual({ type: 'cell', column: 'kind', rows: 0 });
  });
  test('Left folds an open branch and is otherwise the way to the parent', () => {
    expect(step('ArrowLeft', open)).toEqual({ type: 'fold' });
    expect(step('ArrowLeft', folded)).toBeNull();
    expect(step('ArrowLeft', leaf)).toBeNull();
  });
  test.each(['Tab', 'Enter', 'F2', 'Delete', 'Home', 'ArrowUp', 'ArrowDown', 'x'])(
    '%s is what it is in every tree',
    (key) => {
      expect(step(key, open)).toBeNull();
    },
  );
  test('Alt and Shift with arrows move and extend', () => {
    expect(step('ArrowRight', open, { alt: true })).toBeNull();
    expect(step('ArrowLeft', open, { shift: true })).toBeNull();
  });
  test('without cells there is nothing to go into', () => {
    expect(step('ArrowRight', { ...leaf, columns: [] })).toBeNull();
  });
});

describe('in a cell', () => {
  test('arrows go to the neighbours and out to the row', () => {
    expect(step('ArrowRight', inOwner)).toEqual({ type: 'cell', column: 'end', rows: 0 });
    expect(step('ArrowLeft', inOwner)).toEqual({ type: 'cell', column: 'kind', rows: 0 });
    expect(step('ArrowLeft', { ...inOwner, column: 'kind' })).toEqual({ type: 'row' });
    expect(step('ArrowRight', { ...inOwner, column: 'end' })).toEqual({ type: 'stay' });
  });
  test('Up and Down go by rows', () => {
    expect(step('ArrowUp', inOwner)).toBeNull();
    expect(step('ArrowDown', inOwner)).toBeNull();
  });
  test('Tab goes on to the next row, Shift+Tab back to the row', () => {
    expect(step('Tab', inOwner)).toEqual({ type: 'cell', column: 'end', rows: 0 });
    expect(step('Tab', { ...inOwner, column: 'end' })).toEqual({ type: 'cell', column: 'kind', rows: 1 });
    expect(step('Tab', { ...inOwner, column: 'kind' }, { shift: true })).toEqual({ type: 'row' });
  });
  test.each([
    ['Enter', { type: 'edit' }],
    ['F2', { type: 'edit' }],
    ['Ж', { type: 'edit', typed: 'Ж' }],
    ['/', { type: 'edit', typed: '/' }],
    ['Delete', { type: 'clear' }],
    ['Escape', { type: 'row' }],
    ['Home', { type: 'cell', column: 'kind', rows: 0 }],
    ['End', { type: 'cell', column: 'end', rows: 0 }],
  ])('%s', (key, expected) => {
    expect(step(key, inOwner)).toEqual(expected);
  });
  test('Shift+Delete empties the cell too: the node is never at risk here', () => {
    expect(step('Delete', inOwner, { shift: true })).toEqual({ type: 'clear' });
  });
  test('a capital letter is typed', () => {
    expect(step('A', inOwner, { shift: true })).toEqual({ type: 'edit', typed: 'A' });
  });
  test('keys with Ctrl and Alt stay those of the app', () => {
    expect(step('z', inOwner, { mod: true })).toBeNull();
    expect(step('ArrowUp', inOwner, { alt: true })).toBeNull();
  });
});
