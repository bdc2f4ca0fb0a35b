import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../../../src/domain/ids.ts';
import type { ColourBy } from '../../../../src/editor/session.ts';
import { colouring } from '../../../../src/views/canvas/cards/colouring.ts';
import { dueOf } from '../../../../src/views/canvas/cards/due.ts';
import { legendFrom, meaningOf } from '../../../../src/views/canvas/cards/meaning.ts';
import { OWNER_TINTS, tintsFor } from '../../../../src/views/canvas/cards/owner-tints.ts';
import { Standing } from '../../../../src/views/canvas/cards/standing.ts';
import { plan } from '../../../support/plan-robot.ts';

const TODAY = '2026-11-22';
const robot = plan()
  .goal('Done', { level: 'strategic', progressBp: 10_000, end: '2026-01-31' })
  .owner('Ann')
  .goal('Late', { level: 'tactical', progressBp: 1_000, start: '2026-01-01', end: '2026-03-31' })
  .owner('Bo')
  .goal('Near', { level: 'operational', end: '2026-12-22' })
  .owner('Ann')
  .goal('Far', { level: 'operational', end: '2026-12-23' })
  .node('activity', 'Undated');
robot.do({ type: 'markConfidence', ids: robot.ids('Late', 'Far'), confidence: 'high' });
robot.do({ type: 'markConfidence', ids: robot.ids('Done'), confidence: 'low' });
const nodes = ['Done', 'Late', 'Near', 'Far', 'Undated'].map((title) => robot.plan.nodes[robot.id(title)]!);
const words = {
  kind: (node: object) => ('level' in node ? `goal ${String(node.level)}` : 'activity'),
  status: (status: string) => status,
  due: (due: string) => due,
  confidence: (confidence: string | null) => confidence ?? 'no mark',
  nobody: 'nobody',
  otherLane: 'other',
  percent: () => '',
  undefined: '–',
  today: TODAY,
};
const standing = new Standing(robot.plan, nodes.length, words, () => undefined);
const tints = (rule: ColourBy) => {
  const { tintOf } = colouring(rule, robot.plan, standing, TODAY);
  return nodes.map(({ id }) => tintOf(id));
};
const legend = (rule: ColourBy) => {
  const { tintOf } = colouring(rule, robot.plan, standing, TODAY);
  const meanings = nodes.map((node) => meaningOf(rule, robot.plan, node, standing, tintOf(node.id), words));
  return legendFrom(meanings).map(({ text }) => text);
};

describe('the colour of a card', () => {
  it('tells level and kind', () =>
    expect(tints('level')).toEqual([
      'level-strategic',
      'level-tactical',
      'level-operational',
      'level-operational',
      'activity',
    ]));

  it('tells how things stand', () =>
    expect(tints('status')).toEqual(['good', 'bad', 'ink-faint', 'ink-faint', 'ink-faint']));

  it('tells how sure people are', () =>
    expect(tints('confidence')).toEqual(['bad', 'good', 'ink-faint', 'good', 'ink-faint']));

  it('tells how near the last day is', () => {
    expect(nodes.map((node) => dueOf(node, standing.progressOf(node.id).share, TODAY))).toEqual([
      'done',
      'overdue',
      'soon',
      'later',
      'undated',
    ]);
    expect(tints('overdue')).toEqual(['good', 'bad', 'warn', 'outcome', 'ink-faint']);
  });

  it('tells the owner, one colour for each', () => {
    const [ann, bo, annAgain, nobody] = tints('owner');
    expect(OWNER_TINTS).toContain(ann);
    expect(annAgain).toBe(ann);
    expect(bo).not.toBe(ann);
    expect(nobody).toBe('ink-faint');
  });
});

describe('the legend', () => {
  it.each([
    ['level', ['goal strategic', 'goal tactical', 'goal operational', 'activity']],
    ['status', ['achieved', 'behind', 'none']],
    ['owner', ['Ann', 'Bo', 'nobody']],
    ['confidence', ['high', 'low', 'no mark']],
    ['overdue', ['overdue', 'soon', 'later', 'done', 'undated']],
  ] as const)('by %s names what occurs, once and in order', (rule, texts) =>
    expect(legend(rule)).toEqual(texts),
  );
});

describe('colours of owners', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `party ${at}` as PartyId);

  it('differ as long as there are colours', () =>
    expect(new Set(tintsFor(ids(OWNER_TINTS.length)).values()).size).toBe(OWNER_TINTS.length));

  it('are shared evenly by more', () => {
    const uses = OWNER_TINTS.map(
      (tint) => [...tintsFor(ids(14)).values()].filter((of) => of === tint).length,
    );
    expect(uses).toEqual(OWNER_TINTS.map(() => 2));
  });

  it('do not hang on the order in which owners came', () =>
    expect(tintsFor(ids(5).toReversed())).toEqual(tintsFor(ids(5))));
});

describe('what cards too small for words say', () => {
  const marks = (rule: ColourBy) => {
    const { markOf } = colouring(rule, robot.plan, standing, TODAY);
    return nodes.map(({ id }) => markOf(id));
  };

  it.each([
    ['owner', ['AN', 'BO', 'AN', '', '']],
    ['overdue', [null, null, null, null, '–']],
    ['status', [null, null, null, null, null]],
  ] as const)('by %s never hangs on colour alone', (rule, expected) => expect(marks(rule)).toEqual(expected));
});
