import { expect, test } from 'vitest';
import '../../src/domain/commands/late-commands.ts';
import type { Command } from '../../src/domain/commands/index.ts';
import { sameValue } from '../../src/domain/diff.ts';
import { Editor } from '../../src/editor/editor.ts';
import { countedIds } from '../support/context.ts';
import { moveOf, quarter } from '../support/run-period.ts';

test('undo restores what was before, also across the steps that lock and unlock', () => {
  const robot = quarter();
  const editor = new Editor({
    plan: robot.plan,
    now: () => '2026-01-02T12:00:00.000Z',
    newId: countedIds('e'),
  });
  const states = [editor.plan];
  const title = (text: string): Command => ({
    type: 'editRows',
    table: 'nodes',
    ids: robot.ids('Grow'),
    fields: { title: text },
  });
  const steps: readonly Command[] = [
    title('Grow well'),
    moveOf(robot, 'agreePlan', '2026-01-02'),
    moveOf(robot, 'start', '2026-01-02'),
    {
      type: 'requestChange',
      periodId: robot.periodId('Q1'),
      reason: 'Late',
      approverId: robot.partyId('Committee'),
      commands: [title('Grow a little') as never],
    },
    {
      ...moveOf(robot, 'replan', '2026-01-02'),
      reason: 'New law',
      reasonCode: 'error',
      approverId: robot.partyId('Committee'),
    } as Command,
  ];
  for (const step of steps) {
    expect(editor.dispatch(step).ok, step.type).toBe(true);
    states.push(editor.plan);
  }
  for (const before of states.slice(0, -1).toReversed()) {
    editor.undo();
    expect(sameValue(editor.plan, before)).toBe(true);
  }
  for (const after of states.slice(1)) {
    editor.redo();
    expect(sameValue(editor.plan, after)).toBe(true);
  }
});
