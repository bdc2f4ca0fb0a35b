import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply.ts';
import { fragmentOf } from '../../src/domain/commands/paste-fragment.ts';
import { readPlanFile } from '../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import { emptyPlan, type Plan, rowsOf } from '../../src/domain/plan.ts';
import { childrenOf } from '../../src/domain/tree/tree.ts';
import { type Pasted, readClipboard } from '../../src/formats/clipboard/read-clipboard.ts';
import { FRAGMENT_TYPE, writeClipboard } from '../../src/formats/clipboard/write-clipboard.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { NOW, testContext } from '../support/context.ts';
import { timed } from '../support/measure.ts';
import { outline } from '../support/outline.ts';
import { plan } from '../support/plan-robot.ts';
import { patience, runs } from '../support/runs.ts';

/** A clipboard with these texts, read for a plan. */
function paste(texts: Readonly<Record<string, string>>, into: Plan = emptyPlan('', 'en', NOW)): Pasted {
  const pasted = readClipboard((type) => texts[type] ?? '', into);
  if (!pasted.ok) throw new Error(JSON.stringify(pasted.error));
  return pasted.value;
}

const livelihood = () =>
  plan()
    .period('2026', '2026-01-01', '2026-12-31')
    .outcome('Incomes <b>increased</b>')
    .owner('Anna & Co')
    .output('Credit "cheap"')
    .under('Incomes <b>increased</b>');
const copied = (robot = livelihood()) => writeClipboard(fragmentOf(robot.plan, childrenOf(robot.plan, null)));

describe('a copied branch', () => {
  test('is indented text and a list for others', () => {
    const texts = copied();
    expect(texts['text/plain']).toBe('Incomes <b>increased</b>\n\tCredit "cheap"\n');
    expect(texts['text/html'].replace(/ data-throughline="[^"]*"/, '')).toBe(
      '<ul><li>Incomes &lt;b&gt;increased&lt;/b&gt;<ul><li>Credit &quot;cheap&quot;</li></ul></li></ul>',
    );
  });

  test.each([FRAGMENT_TYPE, 'text/html'])('is whole for ourselves, read from %s', (type) => {
    const robot = livelihood();
    const fragment = fragmentOf(robot.plan, childrenOf(robot.plan, null));
    const texts = { [type]: writeClipboard(fragment)[type as 'text/html'], 'text/plain': 'something else' };
    expect(paste(texts, robot.plan)).toEqual({ type: 'fragment', fragment });
    // A browser writes attributes its own way.
    const rewritten = {
      'text/html': (texts['text/html'] ?? '').replaceAll('&#39;', "'").replaceAll('&lt;', '<'),
    };
    if (type === 'text/html') expect(paste(rewritten, robot.plan)).toEqual({ type: 'fragment', fragment });
  });

  test(
    'is what it was, pasted into an empty plan',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(), (from) => {
          const tops = childrenOf(from, null);
          if (tops.length === 0) return;
          const pasted = paste({ ...writeClipboard(fragmentOf(from, tops)) });
          if (pasted.type !== 'fragment') throw new Error('not our own');
          const into = emptyPlan('', 'en', NOW);
          const done = apply(
            into,
            { type: 'pasteFragment', under: null, fragment: pasted.fragment },
            testContext(),
          );
          if (!done.ok) throw new Error(JSON.stringify(done.error));
          expect(outline(done.value.plan)).toBe(outline(from));
          // Nothing in it leads out of it.
          expect(readPlanFile(writePlan(done.value.plan))).toMatchObject({ ok: true, value: { notes: [] } });
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );
});

describe('what others put on the clipboard', () => {
  test('as text is an outline', () => {
    expect(paste({ 'text/plain': 'A\n\tB', 'text/html': '<p>A</p>' })).toMatchObject({
      type: 'outline',
      items: [
        { depth: 0, title: 'A' },
        { depth: 1, title: 'B' },
      ],
    });
  });

  test('is refused if it is nothing', () => {
    expect(readClipboard(() => '', emptyPlan('', 'en', NOW))).toMatchObject({
      ok: false,
      error: { code: 'empty' },
    });
  });

  const fragment = (change: object) =>
    JSON.stringify({ format: 'throughline-fragment', version: 1, tops: ['a'], tables: {}, ...change });
  test.each([
    ['rubbish', '{"format":'],
    ['JSON of others', '{"a":1}'],
    ['a newer fragment', fragment({ version: 99 })],
    ['a fragment without tops', fragment({ tops: 'a' })],
    ['a fragment without rows', fragment({})],
    ['a row of no kind', fragment({ tables: { nodes: [{ id: 'a', kind: 'x', title: 'A', order: 'a0' }] } })],
    ['a row that is none', fragment({ tables: { nodes: [null, 1, 'a', []] } })],
    [
      'a row named after nothing good',
      fragment({ tops: ['constructor'], tables: { nodes: [{ id: 'constructor', kind: 'goal' }] } }),
    ],
    [
      'a title of a megabyte',
      fragment({ tables: { nodes: [{ id: 'a', kind: 'goal', title: 'x'.repeat(1e6) }] } }),
    ],
    ['depth', '['.repeat(100_000)],
    [
      'a prototype',
      '{"format":"throughline-fragment","version":1,"tops":["a"],"tables":{"nodes":[{"id":"a","kind":"goal","__proto__":{"x":1}}]}}',
    ],
  ])('and calls itself ours, %s, falls back to the text', (_what, own) => {
    const texts = { [FRAGMENT_TYPE]: own, 'text/plain': 'A' };
    expect(paste(texts)).toMatchObject({ type: 'outline', items: [{ title: 'A' }] });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('loses what leads to rows that neither it nor the plan has', () => {
    const own = fragment({
      tables: {
        nodes: [{ id: 'a', kind: 'goal', level: 'tactical', title: 'A‮', order: 'a0', progressBp: 1e9 }],
        links: [{ id: 'l', type: 'contributes', from: 'a', to: 'nowhere', primary: true }],
        indicators: [{ id: 'i', nodeId: 'a', title: 'I', order: 'a0', collectorId: 'nobody' }],
        roles: [{ id: 'r', role: 'accountable', partyId: 'nobody', nodeId: 'a' }],
      },
    });
    expect(paste({ [FRAGMENT_TYPE]: own })).toMatchObject({
      type: 'fragment',
      fragment: {
        tops: ['a'],
        rows: {
          nodes: [{ id: 'a', kind: 'goal', level: 'tactical', title: 'A', order: 'a0' }],
          links: [],
          indicators: [{ id: 'i', nodeId: 'a', title: 'I', order: 'a0' }],
          roles: [],
        },
      },
    });
  });

  test('keeps what leads to rows that the plan has', () => {
    const robot = plan().period('2026', '2026-01-01', '2026-12-31').goal('A').indicator('Sales').target(5);
    const [period] = rowsOf(robot.plan, 'periods');
    const [value] = rowsOf(robot.plan, 'values');
    robot.plan = { ...robot.plan, values: { [value!.id]: { ...value!, periodId: period!.id } } };
    const own = writeClipboard(fragmentOf(robot.plan, [robot.id('A')]));
    expect(paste({ ...own }, robot.plan)).toMatchObject({
      fragment: { rows: { values: [{ periodId: period!.id }] } },
    });
    expect(paste({ ...own })).toMatchObject({ fragment: { rows: { values: [{ kind: 'target' }] } } });
  });

  test('a hostile heap of links is read in two seconds', () => {
    const nodes = Array.from({ length: 10_000 }, (_, n) => ({
      id: `n${n}`,
      kind: 'goal',
      level: 'tactical',
      title: `${n}`,
      order: 'a0',
    }));
    const links = nodes.map(({ id }, n) => ({
      id: `l${99_999 - n}`,
      type: 'contributes',
      from: id,
      to: `n${n + 1}`,
      primary: true,
    }));
    const onLinks = links.map(({ id }, n) => ({
      id: `c${n}`,
      type: 'conditions',
      from: 'n0',
      to: n === 0 ? id : `c${n - 1}`,
    }));
    const own = fragment({
      tops: nodes.map(({ id }) => id),
      tables: { nodes, links: [...links, ...onLinks] },
    });
    const pasted = timed(2_000, () => paste({ [FRAGMENT_TYPE]: own }));
    expect(pasted.ms).toBeLessThan(2_000);
    expect(pasted.value).toMatchObject({ type: 'fragment', fragment: { tops: ['n9999'] } });
  });
});
