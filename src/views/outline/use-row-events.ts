import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../../domain/ids.ts';
import type { Editor } from '../../editor/editor.ts';
import type { RowEvents } from './row-props.ts';
import type { useCells } from './use-cells.ts';
import type { Rows } from './use-rows.ts';

interface RowEventsOptions {
  readonly editor: Editor;
  readonly rows: Rows;
  readonly cells: ReturnType<typeof useCells>;
  readonly begin: (event: PointerEvent, id: NodeId) => void;
  readonly wasDragged: () => boolean;
  readonly focusGrid: () => void;
}

/** What rows can ask for. The object stays the same, so that a row draws again only for what it shows. */
export function useRowEvents(options: RowEventsOptions): RowEvents {
  const latest = useRef(options);
  /** Where a range begins: the row last clicked without Shift. */
  const anchor = useRef<NodeId | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  return useMemo((): RowEvents => {
    const click: RowEvents['click'] = (id, column, { range, toggle }) => {
      const { editor, rows, cells, wasDragged } = latest.current;
      if (wasDragged()) return;
      const isThere = editor.session.selection.at(-1) === id && cells.column === column && column !== null;
      if (range) return editor.select(between(rows, anchor.current ?? id, id));
      anchor.current = id;
      if (toggle) return editor.select(toggled(editor.session.selection, id));
      editor.select([id]);
      cells.setColumn(column);
      if (isThere) cells.open(id, column);
    };
    return {
      click,
      press: (event, id) => latest.current.begin(event, id),
      edit: (id, column) => {
        if (!latest.current.wasDragged()) latest.current.cells.open(id, column);
      },
      menu: (id) => {
        const { editor } = latest.current;
        if (!editor.session.selection.includes(id)) editor.select([id]);
      },
      fold: (id) => {
        const { editor, cells } = latest.current;
        cells.fold(id, !editor.session.folded.has(id));
      },
      leaveCell: (leaving, byKey) => latest.current.cells.leaveCell(leaving, byKey),
      leaveTitle: () => latest.current.focusGrid(),
    };
  }, []);
}

const toggled = (selection: readonly NodeId[], id: NodeId): readonly NodeId[] =>
  selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];

/** All rows from one to another; the one the range was drawn to last, since keys act from it. */
function between({ rows, indexOf }: Rows, from: NodeId, to: NodeId): readonly NodeId[] {
  const [start, end] = [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0];
  const ids = rows.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ id }) => id);
  return start <= end ? ids : ids.toReversed();
}
