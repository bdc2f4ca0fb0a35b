const UNITS = [
  { unit: 'year', ms: 365 * 86_400_000 },
  { unit: 'month', ms: 30 * 86_400_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** How long ago an instant was, in the largest unit that fits: "3 days ago", "yesterday", "now". */
export function agoText(instant: string, language: string, now: Date = new Date()): string {
  const passed = Math.max(0, now.getTime() - new Date(instant).getTime());
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const found = UNITS.find(({ ms }) => passed >= ms);
  return found ? format.format(-Math.floor(passed / found.ms), found.unit) : format.format(0, 'second');
}
