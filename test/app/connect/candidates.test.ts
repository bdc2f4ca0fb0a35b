import { describe, expect, test } from 'vitest';
import { contributionsFrom } from '../../../src/domain/tree/links.ts';
import { connect, connectable } from '../../../src/editor/connecting.ts';
import { candidates, otherEnds } from '../../../src/app/connect/candidates.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { editing } from '../../support/editing.ts';
import { plan } from '../../support/plan-robot.ts';

function begun() {
  const { editor } = editing(
    plan()
      .goal('Grow', { level: 'strategic' })
      .goal('Sell', { level: 'tactical' })
      .under('Grow')
      .goal('Éclair bakery')
      .under('Sell')
      .goal('Learn', { level: 'strategic' })
      .goal('Train', { level: 'tactical' })
      .under('Learn').plan,
  );
  const id = (title: string): NodeId => {
    const found = Object.values(editor.plan.nodes).find((node) => node.title === title);
    if (!found) throw new Error(`no ${title}`);
    return found.id;
  };
  const offered = (from: readonly string[], typed: string) => {
    const ids = from.map(id);
    return candidates(editor.plan, ids, otherEnds(editor.plan, ids), typed).map((candidate) => ({
      title: editor.plan.nodes[candidate.id]?.title,
      count: candidate.count,
      code: candidate.refusal?.code,
    }));
  };
  return { editor, id, offered };
}

describe('connecting by name', () => {
  test('finds the other end by any part of its name, whatever its case and accents', () => {
    const { offered } = begun();
    expect(offered(['Train'], 'eclair').map(({ title }) => title)).toEqual(['Éclair bakery']);
    expect(offered(['Train'], 'BAK ecl').map(({ title }) => title)).toEqual(['Éclair bakery']);
    expect(offered(['Train'], 'nothing')).toEqual([]);
  });

  test('says beforehand why not, and puts what can be connected first', () => {
    const { offered } = begun();
    expect(offered(['Sell'], '')).toEqual([
      { title: 'Learn', count: 1, code: undefined },
      { title: 'Train', count: 1, code: undefined },
      { title: 'Grow', count: 0, code: 'alreadyLinked' },
      { title: 'Éclair bakery', count: 0, code: 'loop' },
    ]);
  });

  test('connects several at once, those that may, as one step', () => {
    const { editor, id } = begun();
    const from = [id('Sell'), id('Éclair bakery'), id('Train')];
    expect(connectable(editor.plan, from, id('Learn'))).toMatchObject({
      count: 2,
      refusal: { code: 'alreadyLinked' },
    });
    expect(connect(editor, from, id('Learn'))).toBe(2);
    const serves = (title: string) => contributionsFrom(editor.plan, id(title)).map(({ to }) => to);
    expect(serves('Sell')).toEqual([id('Grow'), id('Learn')]);
    expect(serves('Éclair bakery')).toEqual([id('Sell'), id('Learn')]);
    editor.undo();
    expect(serves('Sell')).toEqual([id('Grow')]);
    expect(serves('Éclair bakery')).toEqual([id('Sell')]);
  });
});
