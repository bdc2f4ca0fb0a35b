import { describe, expect, test } from 'vitest';
import { formatDay, localToday, parseDay } from '../../src/i18n/day-text.ts';

const today = '2026-03-15';

describe('a day as people write it', () => {
  test.each([
    ['2026-12-31', 'en', '2026-12-31'],
    ['2026/1/5', 'ru', '2026-01-05'],
    ['31.12.2026', 'ru', '2026-12-31'],
    ['31.12.26', 'ru', '2026-12-31'],
    ['31.12', 'ru', '2026-12-31'],
    ['31 дек 2026', 'ru', '2026-12-31'],
    ['31 декабря 2026 г.', 'ru', '2026-12-31'],
    ['5 мая', 'ru', '2026-05-05'],
    ['1 марта 2026', 'ru', '2026-03-01'],
    ['12/31/2026', 'en-US', '2026-12-31'],
    ['31/12/2026', 'en-US', '2026-12-31'],
    ['3/4/2026', 'en-US', '2026-03-04'],
    ['3/4/2026', 'en-GB', '2026-04-03'],
    ['Dec 31, 2026', 'en-US', '2026-12-31'],
    ['31st of December', 'en-GB', '2026-12-31'],
    ['31 dec 2026', 'ru', '2026-12-31'],
    ['2026 sept 3', 'en-GB', '2026-09-03'],
  ])('%s in %s', (text, locale, day) => {
    expect(parseDay(text, locale, today)).toBe(day);
  });

  test.each(['', '31.02.2026', 'soon', '2026', '1.1.1800', '12', '1.2.3.4', 'may be 5', '5 blurb 2026'])(
    '%j is none',
    (text) => {
      expect(parseDay(text, 'en', today)).toBeNull();
    },
  );

  test.each(['en-US', 'en-GB', 'ru'])('every month of %s reads back as it is written', (locale) => {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-09`;
      expect(parseDay(formatDay(day, locale), locale, today)).toBe(day);
    }
  });
});

test('today is the day where the person is', () => {
  expect(localToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
