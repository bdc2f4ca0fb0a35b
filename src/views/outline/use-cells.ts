import { useState } from 'react';
import { frozenBy } from '../../domain/cycle/frozen-by.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Node } from '../../domain/kinds/index.ts';
import type { Editor } from '../../editor/editor.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import { beginTitle } from '../../editor/title-editing.ts';
import type { CellPlace, CellStep } from './cell-keys.ts';
import { type CellContext, cellCommand, cellLock, hasCell } from './cell-values.ts';
import type { ColumnId } from './columns.ts';
import type { Leaving } from '../grid/use-cell-text.ts';
import type { OpenCell } from './row-props.ts';
import type { Rows } from './use-rows.ts';

interface CellsOptions {
  readonly rows: Rows;
  readonly context: CellContext;
  readonly columns: readonly ColumnId[];
  readonly focusGrid: () => void;
}

/** Tells why a cell is kept as it is, if it is. */
function refuses(editor: Editor, node: Node, column: ColumnId): boolean {
  const lock = cellLock(editor.plan, node, column);
  if (lock) editor.tell(frozenBy(lock, node.id));
  return lock !== null;
}

/** Where in the row the keyboard is and which cell is open; what the keys of cells do. */
export function useCells({ rows: { rows, indexOf }, context, columns, focusGrid }: CellsOptions) {
  const editor = useEditor();
  const actions = useActions();
  const [chosen, setColumn] = useState<ColumnId | null>(null);
  const [openCell, setOpenCell] = useState<OpenCell | null>(null);
  const column = chosen !== null && columns.includes(chosen) ? chosen : null;

  const activeId = (): NodeId | undefined => editor.session.selection.at(-1);
  const activeRow = () => rows[indexOf.get(activeId() ?? ('' as NodeId)) ?? -1];

  const open = (id: NodeId, at: ColumnId | null, typed?: string) => {
    const node = editor.plan.nodes[id];
    if (!node || editor.store.getState().readOnly) return;
    if (at === null) beginTitle(editor, id, typed);
    else if (!hasCell(editor.plan, node, at)) return;
    else if (refuses(editor, node, at)) return;
    else setOpenCell({ id, column: at, typed });
  };
  const clear = (id: NodeId, at: ColumnId) => {
    const node = editor.plan.nodes[id];
    if (!node || at === 'kind' || !hasCell(editor.plan, node, at) || refuses(editor, node, at)) return;
    const command = cellCommand({ ...context, plan: editor.plan }, node, at, '');
    if (command.ok && command.value) editor.dispatch(command.value, { quiet: true });
  };
  const fold = (id: NodeId, isFolding: boolean) => {
    const folded = new Set(editor.session.folded);
    if (isFolding) folded.add(id);
    else folded.delete(id);
    editor.look({ folded });
  };
  const goRows = (by: number) => {
    for (let i = 0; i < Math.abs(by); i++) {
      void actions.get(by > 0 ? 'selectDown' : 'selectUp')?.run(editor);
    }
  };

  const take = (step: CellStep) => {
    const id = activeId();
    if (!id) return;
    switch (step.type) {
      case 'row':
        return setColumn(null);
      case 'cell':
        setColumn(step.column);
        return goRows(step.rows);
      case 'fold':
      case 'unfold':
        return fold(id, step.type === 'fold');
      case 'edit':
        return open(id, column, step.typed);
      case 'clear':
        return column === null ? undefined : clear(id, column);
      case 'stay':
        return undefined;
    }
  };
  const leaveCell = (leaving: Leaving, byKey: boolean) => {
    setOpenCell(null);
    if (byKey) focusGrid();
    if (leaving === 'down') goRows(1);
    const at = column === null ? -1 : columns.indexOf(column);
    if (leaving === 'next') setColumn(columns[at + 1] ?? column);
    if (leaving === 'back') setColumn(columns[at - 1] ?? null);
  };
  const place = (): CellPlace => {
    const row = activeRow();
    const hasRow = row !== undefined;
    return {
      column: hasRow ? column : null,
      columns: hasRow ? columns : [],
      hasChildren: row?.hasChildren ?? false,
      isFolded: row?.isFolded ?? false,
    };
  };
  return { column, openCell, setColumn, open, take, leaveCell, place, fold };
}
