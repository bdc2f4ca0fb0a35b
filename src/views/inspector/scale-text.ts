import type { Indicator } from '../../domain/rows/indicator.ts';
import { numberForTyping, parseNumber } from '../../i18n/number-text.ts';

type Steps = NonNullable<Indicator['scale']>;

/** The steps of a qualitative scale, one a line: "1 poor". */
export const scaleText = (steps: Steps, locale: string): string =>
  steps.map(({ value, label }) => `${numberForTyping(value, locale)} ${label}`.trim()).join('\n');

/** The steps a text names; `null` where a line does not begin with a number. Scores of known steps are kept. */
export function stepsIn(text: string, before: Steps, locale: string): Steps | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const steps: Steps[number][] = [];
  for (const line of lines) {
    const [, number = '', label = ''] = /^(\S+?)[\s:=–—.)]*(?:\s(.*))?$/.exec(line) ?? [];
    const value = parseNumber(number, locale);
    if (value === null) return null;
    const known = before.find((step) => step.value === value);
    steps.push({ ...known, value, label: label.trim() });
  }
  return steps;
}
