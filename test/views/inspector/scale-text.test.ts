import { expect, test } from 'vitest';
import { scaleText, stepsIn } from '../../../src/views/inspector/scale-text.ts';

test('a step a line, number first, however it is parted from the words', () => {
  expect(stepsIn('1 poor\n2: fair\n3 – good\n\n4. very good', [], 'en')).toEqual([
    { value: 1, label: 'poor' },
    { value: 2, label: 'fair' },
    { value: 3, label: 'good' },
    { value: 4, label: 'very good' },
  ]);
});

test('a number alone is a step too', () => {
  expect(stepsIn('0,5\n1', [], 'ru')).toEqual([
    { value: 0.5, label: '' },
    { value: 1, label: '' },
  ]);
});

test('known scores stay with their step', () => {
  expect(stepsIn('1 bad\n2 ok', [{ value: 2, label: 'fair', scoreBp: 7500 }], 'en')).toEqual([
    { value: 1, label: 'bad' },
    { value: 2, label: 'ok', scoreBp: 7500 },
  ]);
});

test('a line of words alone is no step', () => {
  expect(stepsIn('1 poor\nfair', [], 'en')).toBeNull();
});

test('what is shown reads back the same', () => {
  const steps = [
    { value: 1, label: 'плохо' },
    { value: 2.5, label: 'хорошо' },
  ];
  expect(stepsIn(scaleText(steps, 'ru'), [], 'ru')).toEqual(steps);
});
