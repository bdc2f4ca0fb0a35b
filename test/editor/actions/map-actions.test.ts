import { describe, expect, test } from 'vitest';
import type { MapBand } from '../../../src/domain/map/perspectives.ts';
import { editorActions } from '../../../src/editor/actions/index.ts';
import { addChild, commitTitle } from '../../../src/editor/title-editing.ts';
import type { Viewport } from '../../../src/editor/viewport.ts';
import { editing } from '../../support/editing.ts';
import { plan } from '../../support/plan-robot.ts';

const BANDS: readonly MapBand[] = ['finance', 'customer', 'process', 'learning', 'unplaced'];

function onMap() {
  const robot = plan()
    .goal('Profit', { level: 'strategic', perspective: 'finance' })
    .goal('Skills', { level: 'tactical' });
  const { editor } = editing(robot.plan);
  editor.viewport = { bands: () => BANDS, reveal: () => undefined } as Partial<Viewport> as Viewport;
  const bandOf = (title: string) => {
    const node = Object.values(editor.plan.nodes).find((each) => each.title === title);
    return node && 'perspective' in node ? node.perspective : undefined;
  };
  const press = (id: string) => void editorActions.find((action) => action.id === id)!.run(editor);
  return { editor, robot, bandOf, press };
}

describe('on a strategy map', () => {
  test('the keys that move a goal up and down move it from band to band, each one step back', () => {
    const { editor, robot, bandOf, press } = onMap();
    editor.select([robot.id('Skills')]);
    press('moveUp');
    press('moveUp');
    expect(bandOf('Skills')).toBe('process');
    press('moveDown');
    press('moveDown');
    expect(bandOf('Skills')).toBeUndefined();
    editor.undo();
    expect(bandOf('Skills')).toBe('learning');
  });
  test('a goal at the top stays there', () => {
    const { editor, robot, bandOf, press } = onMap();
    editor.select([robot.id('Profit')]);
    press('moveUp');
    expect(bandOf('Profit')).toBe('finance');
  });
  test('a new objective stands in the band of the one it leads to, and goes with one undo', () => {
    const { editor, robot, bandOf } = onMap();
    addChild(editor, robot.id('Profit'));
    commitTitle(editor, 'Margins');
    expect(bandOf('Margins')).toBe('finance');
    editor.undo();
    expect(Object.keys(editor.plan.nodes)).toHaveLength(2);
  });
});
