import { isMapBand } from '../../../domain/map/perspectives.ts';
import type { Viewport } from '../../../editor/viewport.ts';
import { union } from '../geometry/rect.ts';
import { beginConnecting } from '../gestures/connect-mode.ts';
import { linesAt } from '../scene/lines.ts';
import { isNet } from '../layout/layout.ts';
import { areBands } from '../scene/lane-at.ts';
import { drawingOf, shiftedPlaces } from '../scene/handwork.ts';
import type { Scene } from '../scene/scene.ts';
import { neighbour } from '../scene/neighbour.ts';
import { rectOf, shownSlot } from '../scene/scene.ts';
import { boardDrawing } from '../svg/board-drawing.ts';
import { focusTree } from '../tree/focus-tree.ts';
import type { Board } from './board.ts';

/** What actions can ask of a canvas view. */
export const boardViewport = (board: Board, newRoot: Viewport['newRoot']): Viewport => ({
  newRoot,
  tops: () => topsOf(board.scene)?.map((slot) => board.scene.slots.idAt(slot)) ?? null,
  neighbour(from, direction) {
    const slot = neighbour(board.scene, shownSlot(board.scene, from), direction);
    return slot < 0 ? null : board.scene.slots.idAt(slot);
  },
  reveal: (id) => board.reveal(id),
  linksAt: (id) => linesAt(board.scene, shownSlot(board.scene, id)).map(({ link }) => link.id),
  connect: (from) => beginConnecting(board, from),
  focus: () => focusTree(board),
  hand: {
    drawing: () => drawingOf(board.scene),
    shifted: (ids, x, y) =>
      shiftedPlaces(board.scene, ids, { x, y }, { isWhole: board.editor.session.focus === null }),
  },
  bands: () => (areBands(board.scene) ? board.scene.lanes.map(({ name }) => name).filter(isMapBand) : null),
  picture: boardDrawing(board),
  zoom: {
    in: () => board.camera.step('in'),
    out: () => board.camera.step('out'),
    all: () => board.fit(),
    selection() {
      const { scene, editor } = board;
      const rects = editor.session.selection
        .map((id) => shownSlot(scene, id))
        .filter((slot) => slot >= 0)
        .map((slot) => rectOf(scene, slot));
      const [first, ...rest] = rects;
      if (first) board.camera.fit(rest.reduce(union, first));
    },
    actual: () => board.camera.zoomTo(1),
  },
});

/** In a chain nothing hangs below anything. */
const topsOf = ({ shape, forest }: Scene): readonly number[] | null => (isNet(shape) ? null : forest.roots);
