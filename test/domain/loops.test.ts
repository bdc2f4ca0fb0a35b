import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loopLinks, ringHeads } from '../../src/domain/loops.ts';
import type { Link } from '../../src/domain/rows/link.ts';
import { timed } from '../support/measure.ts';

const link = (id: string, from: string, to: string) => ({ id, type: 'contributes', from, to }) as Link;
const leftOut = (links: readonly Link[]) => loopLinks(links).map(({ id }) => id);

function hasRing(links: readonly Link[]): boolean {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (at: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(at) ?? []).some(
      (to) => to === goal || (!seen.has(to) && (seen.add(to), reaches(to, goal, seen))),
    );
  return [...next.keys()].some((id) => reaches(id, id));
}

/** The rule said plainly: in the order of ids, leave out what would close a ring. */
function byTheRule(links: readonly Link[]): string[] {
  const taken: Link[] = [];
  const out: string[] = [];
  for (const one of links.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (hasRing([...taken, one])) out.push(one.id);
    else taken.push(one);
  }
  return out;
}

const arbitraryLinks = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 })
  .map((pairs) =>
    pairs.map(([from, to], at) => link(`l${String(at).padStart(2, '0')}`, `n${from}`, `n${to}`)),
  );

describe('loops', () => {
  test('a ring is opened at its link with the highest id', () => {
    expect(leftOut([link('3', 'a', 'b'), link('1', 'b', 'c'), link('2', 'c', 'a')])).toEqual(['3']);
    expect(leftOut([link('1', 'a', 'a')])).toEqual(['1']);
    expect(leftOut([link('1', 'a', 'b'), link('2', 'b', 'c')])).toEqual([]);
  });

  test('any links: as the rule says it', () => {
    fc.assert(
      fc.property(arbitraryLinks, (links) => {
        expect(leftOut(links)).toEqual(byTheRule(links));
      }),
    );
  });

  test('a knot of 60,000 links is cut in two seconds', () => {
    const id = (n: number) => String(n).padStart(6, '0');
    const chain = Array.from({ length: 30_000 }, (_, n) => link(id(60_000 - n), `n${n}`, `n${n + 1}`));
    const back = Array.from({ length: 30_000 }, (_, n) =>
      link(id(n), `n${n + 1}`, `n${(n * 7919) % (n + 1)}`),
    );
    const { value, ms } = timed(2_000, () => leftOut([...chain, ...back]));
    expect(ms).toBeLessThan(2_000);
    const out = new Set(value);
    const taken = [...chain, ...back].filter((one) => !out.has(one.id));
    expect(loopLinks(taken)).toEqual([]);
    expect(taken.length).toBeGreaterThan(0);
  });

  test('of rows that name a parent the highest of each ring stands out', () => {
    expect(
      ringHeads(
        new Map([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
          ['d', 'd'],
          ['e', 'a'],
        ]),
      ).toSorted(),
    ).toEqual(['c', 'd']);
  });
});
