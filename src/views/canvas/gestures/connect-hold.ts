import type { NodeId } from '../../../domain/ids.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { mayConnect } from '../../../editor/connecting.ts';
import type { Board } from '../board/board.ts';
import type { Hold } from './hold.ts';

/** Draws a further arrow from a card to another one. */
export function connectHold(board: Board, from: NodeId, { isMode = false } = {}): Hold {
  const { editor } = board;
  let to: NodeId | null = null;
  let refusal: Refusal | null = null;
  const show = () => board.gesture({ type: 'connect', isMode, from, to, refusal });
  show();
  return {
    move(at) {
      const node = board.nodeAt(at);
      const next = node === from ? null : node;
      if (next === to) return;
      to = next;
      refusal = to === null ? null : (mayConnect(editor.plan, from, to) ?? null);
      show();
    },
    release() {
      board.gesture(null);
      const node = editor.plan.nodes[from];
      if (!node || to === null || refusal) return;
      editor.dispatch({ type: 'addLink', linkType: kindOf(node.kind).attachBy, from, to });
    },
    cancel: () => board.gesture(null),
  };
}
