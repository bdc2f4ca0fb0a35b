import { expect, test } from 'vitest';
import { foundIn, sameText } from '../../src/ui/suggestions.ts';

const people = ['Anna Petrova', 'Boris Annenkov', 'Пётр Ёлкин', 'José'].map((text) => ({ id: text, text }));
const found = (query: string, most = 10) => foundIn(people, query, most).map(({ text }) => text);

test('without a query everything is offered, as far as there is room', () => {
  expect(found('', 2)).toEqual(['Anna Petrova', 'Boris Annenkov']);
});

test('what begins with the query comes first', () => {
  expect(found('ann')).toEqual(['Anna Petrova', 'Boris Annenkov']);
  expect(found('annen')).toEqual(['Boris Annenkov']);
});

test('words are found in any order, whatever their case and accents', () => {
  expect(found('petrova anna')).toEqual(['Anna Petrova']);
  expect(found('петр елк')).toEqual(['Пётр Ёлкин']);
  expect(found('jose')).toEqual(['José']);
});

test('what tells two of one name apart can be searched too', () => {
  const twins = [
    { id: '1', text: 'Sales', detail: 'North' },
    { id: '2', text: 'Sales', detail: 'South' },
  ];
  expect(foundIn(twins, 'sales south', 10).map(({ id }) => id)).toEqual(['2']);
});

test('names are the same whatever their case', () => {
  expect(sameText('Анна ', 'анна')).toBe(true);
  expect(sameText('Anna', 'Ann')).toBe(false);
});
