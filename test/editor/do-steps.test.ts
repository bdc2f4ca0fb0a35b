import { expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/index.ts';
import type { NodeId } from '../../src/domain/ids.ts';
import { doSteps } from '../../src/editor/do-steps.ts';
import { editing } from '../support/editing.ts';
import { outline } from '../support/outline.ts';
import { planFrom, planOf } from '../support/plan-robot.ts';

const add = (title: string, under: NodeId | null): Command => ({
  type: 'addNode',
  kind: 'goal',
  title,
  under,
});

function begun() {
  const { editor } = editing(planFrom('A\n  B').plan);
  return { editor, id: planOf(editor.plan).id('A') };
}

test('several commands are one step, each about what the one before has made', () => {
  const { editor, id } = begun();
  const done = doSteps(editor, [add('C', id), (made) => add('D', made)]);
  expect(outline(editor.plan)).toBe('A\n  B\n  C\n    D');
  expect(done).toMatchObject({ ok: true, value: planOf(editor.plan).id('D') });
  editor.undo();
  expect(outline(editor.plan)).toBe('A\n  B');
});

test('where one is refused, none is done', () => {
  const { editor } = begun();
  const done = doSteps(editor, [add('C', null), () => add('D', 'nowhere' as NodeId)]);
  expect(done.ok).toBe(false);
  expect(outline(editor.plan)).toBe('A\n  B');
});
