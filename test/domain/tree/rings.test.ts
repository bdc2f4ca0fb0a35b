import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loopLinks } from '../../../src/domain/loops.ts';
import { type Plan, rowsOf } from '../../../src/domain/plan.ts';
import type { Link } from '../../../src/domain/rows/link.ts';
import { noteChanges } from '../../../src/domain/rows-changed.ts';
import { ringLinks } from '../../../src/domain/tree/rings.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { plan } from '../../support/plan-robot.ts';

vi.mock('../../../src/domain/loops.ts', { spy: true });

/** The plan with one link put or taken away, past the gate that would refuse a ring. */
function withLink(before: Plan, id: string, link: Partial<Link> | undefined): Plan {
  const links: Record<string, unknown> = { ...before.links };
  if (link) links[id] = { id, ...link };
  else delete links[id];
  noteChanges(before.links, links, [{ table: 'links', id }]);
  return { ...before, links } as Plan;
}

const FIVE = ['A', 'B', 'C', 'D', 'E'];
const five = () => FIVE.reduce((robot, title) => robot.goal(title), plan());

describe('the links that close rings', () => {
  test('are after every change those that a search of all links finds', () => {
    const robot = five();
    const ids = FIVE.map((title) => robot.id(title));
    const change = fc.record({
      id: fc.nat({ max: 7 }).map((n) => `l${n}`),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      type: fc.constantFrom('contributes' as const, 'precedes' as const),
      isGone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25, size: 'max' }), (changes) => {
        let now = robot.plan;
        for (const { id, isGone, ...link } of changes) {
          now = withLink(now, id, isGone ? undefined : link);
          for (const type of ['contributes', 'precedes'] as const) {
            const links = rowsOf(now, 'links').filter((each) => each.type === type);
            expect(ringLinks(now, type)).toEqual(links.length === 0 ? null : loopLinks(links));
          }
        }
      }),
    );
  });

  test('are not sought among all links for an arrow that closes none', () => {
    const big = bigPlan(300);
    const [first, second] = rowsOf(big, 'nodes').map(({ id }) => id);
    expect(ringLinks(big, 'contributes')).toEqual([]);
    vi.mocked(loopLinks).mockClear();
    const added = withLink(big, 'new', { from: second!, to: first!, type: 'contributes' });
    expect(ringLinks(added, 'contributes')).toEqual([]);
    expect(loopLinks).not.toHaveBeenCalled();
    const ring = withLink(added, 'ring', { from: first!, to: second!, type: 'contributes' });
    expect(ringLinks(ring, 'contributes')?.length).toBeGreaterThan(0);
  });
});
