import { describe, expect, test } from 'vitest';
import { cardHeight, FAR_TYPES, farTitle } from '../../../src/views/canvas/cards/card-shape.ts';
import { initialsOf } from '../../../src/views/canvas/cards/initials.ts';
import { miniMapSize, miniMapWindow } from '../../../src/views/canvas/controls/mini-map-window.ts';

test.each([
  ['Aigul Karimova', 'AK'],
  ['Пётр Ильич Соколов', 'ПС'],
  ['Ana', 'AN'],
  ['王小明', '王'],
  ['ООО «Север»', 'ОС'],
  ['Jean-Luc Picard', 'JP'],
  ['', ''],
])('the initials of %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

describe('a title read from afar', () => {
  const widthIn = () => (text: string) => text.length * 9;
  test('is in large type, smaller only where it would not fit', () => {
    expect(farTitle('Raise incomes', cardHeight(1), widthIn)).toMatchObject({
      type: FAR_TYPES[0],
      lines: ['Raise incomes'],
    });
    const long = 'word '.repeat(60).trim();
    expect(farTitle(long, cardHeight(2), widthIn).type).toBe(FAR_TYPES.at(-1));
  });
});

describe('the small map', () => {
  const seen = { x: 0, y: 10_000, width: 1_000, height: 600 };
  test('shows the whole of a plan of common size', () => {
    const bounds = { x: 0, y: 0, width: 2_000, height: 12_000 };
    expect(miniMapWindow(bounds, seen)).toEqual(bounds);
  });
  test('shows of a very long one what lies around the screen, and never beyond its ends', () => {
    const bounds = { x: 0, y: 0, width: 2_000, height: 800_000 };
    const shown = miniMapWindow(bounds, seen);
    expect(shown.height).toBe(600 * 24);
    expect(shown.y).toBe(10_300 - 300 * 24);
    expect(miniMapWindow(bounds, { ...seen, y: 0 }).y).toBe(0);
  });
  test('has the shape of what it shows, within reason', () => {
    expect(miniMapSize({ x: 0, y: 0, width: 400, height: 400 })).toEqual({ width: 168, height: 168 });
    expect(miniMapSize({ x: 0, y: 0, width: 10, height: 900 })).toEqual({ width: 64, height: 168 });
  });
});
