import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../src/formats/calendar/calendar.ts';
import { runs } from '../support/runs.ts';

const written = (summary: string, uid = 'facts-q4') =>
  writeCalendar({
    name: 'Goals; 2026',
    at: '2026-11-30T13:05:09.123Z',
    events: [{ uid, day: '2026-12-31', summary }],
  });

/** What a reader makes of the summary: lines joined again, signs unescaped. */
const readBack = (text: string): string =>
  /SUMMARY:(.*)\r\n/
    .exec(text.replaceAll('\r\n ', ''))?.[1]
    ?.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)) ?? '';

test('an event of a day has no time zone and ends where the next day begins', () => {
  expect(written('Facts, by the 3rd').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Throughline//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Goals\\; 2026',
    'BEGIN:VEVENT',
    'UID:facts-q4',
    'DTSTAMP:20261130T130509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Facts\\, by the 3rd',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('whatever the text, no line is longer than 75 bytes, and it is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const summary = text.replaceAll('\r', '');
      const lines = written(summary).split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(readBack(written(summary))).toBe(summary);
    }),
    runs(300, 5_000),
  );
});
