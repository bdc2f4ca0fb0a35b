import { useMemo } from 'react';
import { tree } from '../../domain/tree/tree.ts';
import { useEditorState } from '../../editor/react.tsx';
import { type VisibleRow, visibleRows } from '../../editor/visible-rows.ts';
import { rowNumbers } from './row-numbers.ts';
import type { NodeId } from '../../domain/ids.ts';

export interface Rows {
  readonly rows: readonly VisibleRow[];
  readonly numbers: readonly string[];
  readonly indexOf: ReadonlyMap<NodeId, number>;
}

/** The rows in sight of the tree, with their numbers. Found anew only when the tree itself, a fold or the focus changes. */
export function useRows(): Rows {
  const { plan, folded, focus } = useEditorState(({ plan, session }) => ({
    plan,
    folded: session.folded,
    focus: session.focus,
  }));
  const structure = tree(plan);
  return useMemo(() => {
    const rows = visibleRows(plan, { folded, focus });
    return {
      rows,
      numbers: rowNumbers(plan, rows, focus),
      indexOf: new Map(rows.map(({ id }, index) => [id, index])),
    };
    // An edit that leaves the tree as it is leaves its rows too: `structure` stands for the plan here.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [structure, folded, focus]);
}
