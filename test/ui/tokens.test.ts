import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of one block of tokens, for one scheme; a token that names another is followed. */
function colours(selector: string, scheme: 'light' | 'dark'): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  const pairs = [
    ...block.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6})|var\(--([\w-]+)\));/g),
  ];
  const found: Record<string, string> = {};
  for (const [, name = '', light, dark, both, other] of pairs)
    found[name] = both ?? (scheme === 'light' ? light : dark) ?? found[other ?? ''] ?? '';
  return found;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', 'impact', 'outcome', 'output', 'activity'];
const GROUNDS = ['ground', 'panel', 'raised'];
const ON_THEIR_GROUND = [
  ['good', 'good-ground'],
  ['warn', 'warn-ground'],
  ['bad', 'bad-ground'],
  ['accent', 'accent-ground'],
  ['on-accent-fill', 'accent-fill'],
  ['on-accent-fill', 'accent-fill-hover'],
  ['on-accent-fill', 'accent-fill-pressed'],
  ['on-tooltip', 'tooltip'],
];
const LINES = ['line', 'line-firm', 'line-strong', 'edge', 'ink-faint', 'level-strategic', 'level-tactical'];
const SIGNS = [...LINES, 'level-operational', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `owner-${number}`)];

/** What is paler than asked, with its ratio. */
function paler(tokens: Record<string, string>, fronts: string[], grounds: string[], least: number): string[] {
  return fronts.flatMap((front) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(tokens[front] ?? '', tokens[ground] ?? '');
      return ratio >= least ? [] : [`${front} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test('text can be read: 4.5:1 (WCAG 1.4.3)', () => {
    const tokens = colours(':root,', scheme);
    expect(paler(tokens, TEXTS, GROUNDS, 4.5)).toEqual([]);
    expect(ON_THEIR_GROUND.flatMap(([text = '', on = '']) => paler(tokens, [text], [on], 4.5))).toEqual([]);
  });

  test('with high contrast text passes 7:1 (WCAG 1.4.6), and every line and sign 4.5:1', () => {
    const tokens = { ...colours(':root,', scheme), ...colours(':root[data-contrast="more"] {', scheme) };
    expect(paler(tokens, TEXTS, GROUNDS, 7)).toEqual([]);
    expect(ON_THEIR_GROUND.flatMap(([text = '', on = '']) => paler(tokens, [text], [on], 7))).toEqual([]);
    expect(paler(tokens, SIGNS, GROUNDS, 4.5)).toEqual([]);
  });
});
