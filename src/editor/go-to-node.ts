import type { NodeId } from '../domain/ids.ts';
import { ancestors } from '../domain/tree/walk.ts';
import type { Editor } from './editor.ts';
import { foldsAbove, unfolded } from './folds.ts';

/** Selects a node and brings it into sight, wherever it is: folds above it open, and a branch looked at alone is left. */
export function goToNode(editor: Editor, id: NodeId): void {
  const { plan, session } = editor;
  const { folded, focus } = session;
  if (!plan.nodes[id]) return;
  const above = foldsAbove(plan, id, folded);
  const isOutside = focus !== null && focus !== id && !ancestors(plan, id).includes(focus);
  editor.look({
    selection: [id],
    folded: unfolded(folded, ...above),
    ...(isOutside && { focus: null }),
  });
  editor.viewport?.reveal(id);
}
