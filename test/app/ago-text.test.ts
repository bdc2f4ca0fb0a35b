import { expect, test } from 'vitest';
import { agoText } from '../../src/app/ago-text.ts';

const now = new Date('2026-06-15T12:00:00.000Z');

test.each([
  ['2026-06-15T11:59:40.000Z', 'now', 'сейчас'],
  ['2026-06-15T11:55:00.000Z', '5 minutes ago', '5 минут назад'],
  ['2026-06-15T10:00:00.000Z', '2 hours ago', '2 часа назад'],
  ['2026-06-14T11:00:00.000Z', 'yesterday', 'вчера'],
  ['2026-06-12T12:00:00.000Z', '3 days ago', '3 дня назад'],
  ['2026-04-01T12:00:00.000Z', '2 months ago', '2 месяца назад'],
  ['2024-01-01T12:00:00.000Z', '2 years ago', '2 года назад'],
  // The clock of another machine may be ahead.
  ['2026-06-15T12:01:00.000Z', 'now', 'сейчас'],
])('%s is %s', (instant, english, russian) => {
  expect(agoText(instant, 'en', now)).toBe(english);
  expect(agoText(instant, 'ru', now)).toBe(russian);
});
