import type { NodeId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import { between, type Point } from '../geometry/rect.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import type { Hold } from './hold.ts';

/** Chooses every card a frame reaches, drawn as an element or as pixels; with `isAdding`, besides what was chosen. */
export function marqueeHold(board: Board, start: Point, isAdding: boolean): Hold {
  const { editor } = board;
  const before = editor.session.selection;
  const kept: readonly NodeId[] = isAdding ? before : [];
  const corner = board.toCanvas(start);
  board.gesture({ type: 'marquee', corner });
  return {
    move(at) {
      const { scene } = board;
      const reached = boxesIn(scene, between(corner, board.toCanvas(at))).map((slot) =>
        scene.slots.idAt(slot),
      );
      const selection = [...new Set([...kept, ...reached])];
      const { selection: now } = editor.session;
      if (selection.length === now.length && selection.every((id, index) => id === now[index])) return;
      board.choose(selection);
    },
    release: () => board.gesture(null),
    cancel() {
      board.gesture(null);
      editor.select(before);
    },
  };
}
