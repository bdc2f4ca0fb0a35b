import type { CalendarDay } from '../../domain/date.ts';
import { dayAfter } from '../../domain/working-days.ts';

/** Something that is on all day. */
export interface CalendarEvent {
  /** The same whenever the calendar is written again, so that another program moves the event and does not double it. */
  readonly uid: string;
  readonly day: CalendarDay;
  readonly summary: string;
  readonly description?: string;
}

export interface Calendar {
  readonly name: string;
  /** When it was written, as an instant. */
  readonly at: string;
  readonly events: readonly CalendarEvent[];
}

export const CALENDAR_FILE = { extension: '.ics', mediaType: 'text/calendar' } as const;

/** A calendar as other programs read it (RFC 5545): days without a time zone, which no time zone can shift. */
export function writeCalendar({ name, at, events }: Calendar): string {
  const stamp = at.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Throughline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: CalendarDay): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    // Other control characters mean nothing in a text, and a reader may stumble over them.
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const MOST_BYTES = 75;
const encoder = new TextEncoder();

/** No line is longer than 75 bytes; what goes on begins with a space, and no character is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > MOST_BYTES) {
      rows.push(row);
      row = ' ';
      bytes = 1;
    }
    row += character;
    bytes += size;
  }
  return [...rows, row].join('\r\n');
}
