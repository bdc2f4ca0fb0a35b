import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridStep, type GridStep } from '../../../src/views/grid/grid-keys.ts';
import { cellAt, type GridCell, gridModel, type GridPlace } from '../../../src/views/grid/grid-model.ts';
import { filledDown, pasted } from '../../../src/views/grid/use-grid.ts';

const cell = (id: string, span = 1, canEdit = true): GridCell => ({ id, text: id, span, label: id, canEdit });

/** Two rows of two lines each; the first two columns cover both lines of theirs. */
const model = gridModel(4, [
  {
    id: 'block',
    lines: [
      { id: '1', cells: [cell('no1', 2, false), cell('a1', 2), cell('b1'), cell('c1')] },
      { id: '2', cells: [null, null, cell('b2'), cell('c2')] },
      { id: '3', cells: [cell('no2', 1, false), cell('a2'), cell('b3'), cell('c3')] },
    ],
  },
]);

const press = (key: string, held: Partial<Record<'mod' | 'alt' | 'shift', true>> = {}) => ({
  key,
  mod: false,
  alt: false,
  shift: false,
  ...held,
});
const at = (id: string): GridPlace => model.placeOf.get(id)!;
const goes = (step: GridStep | null): string | null =>
  step?.type === 'go' ? (cellAt(model, step.to)?.id ?? null) : (step?.type ?? null);

describe('keys of a table', () => {
  test.each([
    ['ArrowDown', 'a1', 'a2'],
    ['ArrowDown', 'b1', 'b2'],
    ['ArrowUp', 'a2', 'a1'],
    ['ArrowLeft', 'b2', 'a1'],
    ['ArrowRight', 'no1', 'a1'],
    ['ArrowRight', 'c3', 'c3'],
    ['Home', 'c2', 'no1'],
    ['End', 'a2', 'c3'],
    ['PageDown', 'b1', 'b3'],
    ['Tab', 'c1', 'b2'],
    ['Tab', 'c2', 'no2'],
    ['Enter', 'b1', 'edit'],
    ['F2', 'b1', 'edit'],
    ['x', 'b1', 'edit'],
    ['Delete', 'b1', 'clear'],
    ['Insert', 'b1', 'add'],
    ['Escape', 'b1', 'leave'],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(goes(gridStep(press(key), model, at(from)))).toBe(to);
  });
  test('with Ctrl and Shift', () => {
    expect(goes(gridStep(press('ArrowDown', { mod: true }), model, at('b1')))).toBe('b3');
    expect(goes(gridStep(press('Home', { mod: true }), model, at('c3')))).toBe('no1');
    expect(goes(gridStep(press('d', { mod: true }), model, at('b2')))).toBe('fillDown');
    expect(goes(gridStep(press('Tab', { shift: true }), model, at('b2')))).toBe('c1');
    expect(gridStep(press('ArrowDown', { shift: true }), model, at('b1'))).toMatchObject({
      isExtending: true,
    });
  });
  test('Tab leaves the table at its ends, and what the app means is the app’s', () => {
    expect(gridStep(press('Tab'), model, at('c3'))).toBeNull();
    expect(gridStep(press('Tab', { shift: true }), model, at('no1'))).toBeNull();
    for (const key of ['z', 's', 'k'])
      expect(gridStep(press(key, { mod: true }), model, at('b1'))).toBeNull();
    expect(gridStep(press('i', { alt: true }), model, at('b1'))).toBeNull();
    expect(gridStep(press(' '), model, at('b1'))).toBeNull();
  });
  test('never lead out of the table or into a covered cell', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Tab',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), mod: fc.boolean(), shift: fc.boolean() })),
        (presses) => {
          let place = at('no1');
          for (const one of presses) {
            const step = gridStep({ ...one, alt: false }, model, place);
            if (step?.type === 'go') place = step.to;
            expect(model.lines[place.line]?.cells[place.column]).toBeTruthy();
          }
        },
      ),
    );
  });
});

describe('filling down', () => {
  test('one cell takes what stands above it', () => {
    expect(filledDown(model, at('b2'), at('b2'))).toEqual([{ cell: 'b2', text: 'b1' }]);
  });
  test('several lines take the first of them, column by column', () => {
    expect(filledDown(model, at('b1'), at('c3'))).toEqual([
      { cell: 'b2', text: 'b1' },
      { cell: 'b3', text: 'b1' },
      { cell: 'c2', text: 'c1' },
      { cell: 'c3', text: 'c1' },
    ]);
  });
});

describe('a pasted block', () => {
  test('lies over the cells from where the keyboard is', () => {
    expect(pasted(model, at('b1'), 'x\ty\r\nz\t"two\nlines"\r\n')).toEqual({
      writes: [
        { cell: 'b1', text: 'x' },
        { cell: 'c1', text: 'y' },
        { cell: 'b2', text: 'z' },
        { cell: 'c2', text: 'two\nlines' },
      ],
      left: 0,
    });
  });
  test('tells how much had no place', () => {
    expect(pasted(model, at('c3'), 'x\ty\nz')).toEqual({ writes: [{ cell: 'c3', text: 'x' }], left: 2 });
  });
});
