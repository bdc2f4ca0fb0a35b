import { describe, expect, test } from 'vitest';
import { rank } from '../../src/app/palette/rank.ts';

const names = [
  'Add child',
  'Add sibling',
  'Add sibling before',
  'Undo',
  'Save copy as file…',
  'Go to Outline',
];
const found = (typed: string, all: readonly string[] = names) =>
  all
    .flatMap((text) => {
      const place = rank([text], typed);
      return place === null ? [] : [{ text, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text);

describe('a command is found', () => {
  test.each([
    ['by its beginning', 'undo', ['Undo']],
    ['by beginnings of its words', 'sa co', ['Save copy as file…']],
    ['by words in any order', 'file save', ['Save copy as file…']],
    ['by letters in order', 'gtout', ['Go to Outline']],
    ['with any case', 'UNDO', ['Undo']],
  ])('%s', (_how, typed, expected) => expect(found(typed)).toEqual(expected));

  test('the better match first', () =>
    expect(found('sib', ['Possible', 'Add sibling', 'Sibling'])).toEqual([
      'Sibling',
      'Add sibling',
      'Possible',
    ]));

  test('the name itself before longer ones', () =>
    expect(found('duplicate', ['Duplicate plan', 'Duplicate'])).toEqual(['Duplicate', 'Duplicate plan']));

  test('by either of its names', () => {
    expect(rank(['Отменить', 'Undo'], 'undo')).not.toBe(null);
    expect(rank(['Отменить', 'Undo'], 'отм')).toBe(0);
  });

  test('by further words too, beside those of its names; without them, by one name alone', () => {
    expect(rank(['Delete branch'], 'remove branch', 'remove erase')).not.toBe(null);
    expect(rank(['Place further down', 'Ctrl Alt'], 'ctrl d')).toBe(null);
  });

  test('without the accents of a Latin word, but й is not и', () => {
    expect(rank(['Résumés'], 'resume')).toBe(0);
    expect(rank(['Копий'], 'копии')).toBe(null);
  });
});

test('nothing typed finds everything', () => expect(found('  ')).toEqual(names));
test('what is in no name finds nothing', () => expect(found('xyz')).toEqual([]));
