import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { NodeId } from '../../domain/ids.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import { ancestors } from '../../domain/tree/walk.ts';
import type { Editor } from '../../editor/editor.ts';
import { unfolded } from '../../editor/folds.ts';
import type { Direction } from '../../editor/viewport.ts';
import type { DropPointer } from './drop-position.ts';
import type { Rows } from './use-rows.ts';

interface RowWindowOptions {
  readonly editor: Editor;
  readonly rows: Rows;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly headerPx: number;
  readonly rowPx: number;
  /** Rows that stay drawn wherever one has scrolled to: the keyboard is on them. */
  readonly kept: readonly (NodeId | undefined)[];
}

/** Only the rows on or near the screen are drawn; each is as high as its title needs. */
export function useRowWindow({ editor, rows, grid, headerPx, rowPx, kept }: RowWindowOptions) {
  const keptIndexes = kept.flatMap((id) => (id === undefined ? [] : (rows.indexOf.get(id) ?? [])));
  // The same function for the same rows: another one has all rows placed anew.
  const getItemKey = useCallback((index: number) => rows.rows[index]?.id ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowPx,
    getItemKey,
    overscan: 10,
    scrollMargin: headerPx,
    scrollPaddingStart: headerPx,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...keptIndexes])].sort((a, b) => a - b),
  });

  /** A row asked for before it is drawn: its fold opens first. */
  const pending = useRef<NodeId | null>(null);
  const scrollTo = useCallback(
    (id: NodeId) => {
      const index = rows.indexOf.get(id);
      if (index === undefined) return false;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      return true;
    },
    [rows, virtualizer],
  );
  const reveal = useCallback(
    (id: NodeId) => {
      if (!scrollTo(id)) {
        pending.current = id;
        bringIntoTree(editor, id);
      }
    },
    [editor, scrollTo],
  );
  useLayoutEffect(() => {
    const { current } = pending;
    if (current && scrollTo(current)) pending.current = null;
  }, [scrollTo]);

  useEffect(() => {
    const neighbour = (from: NodeId, direction: Direction) => neighbourOf(editor, rows, from, direction);
    editor.viewport = { neighbour, reveal, focus: () => grid.current?.focus() };
    return () => {
      editor.viewport = null;
    };
  }, [editor, rows, reveal, grid]);

  /** The row under a point of the screen; the last one for a point below them all. */
  const rowAt = (y: number): Pick<DropPointer, 'index' | 'share'> | null => {
    const box = grid.current;
    const count = rows.rows.length;
    if (!box || count === 0) return null;
    const offset = y - box.getBoundingClientRect().top + box.scrollTop;
    if (offset >= headerPx + virtualizer.getTotalSize()) return { index: count - 1, share: 1 };
    const item = virtualizer.getVirtualItemForOffset(offset);
    if (!item) return null;
    return { index: item.index, share: Math.min(Math.max((offset - item.start) / item.size, 0), 1) };
  };
  return { virtualizer, reveal, rowAt };
}

/** Opens what hides a node: folds above it, or the branch looked at alone. */
function bringIntoTree(editor: Editor, id: NodeId): void {
  const above = ancestors(editor.plan, id);
  const { focus, folded } = editor.session;
  const isOutside = focus !== null && focus !== id && !above.includes(focus);
  editor.look({ folded: unfolded(folded, ...above), ...(isOutside && { focus: null }) });
}

function neighbourOf(
  editor: Editor,
  { rows, indexOf }: Rows,
  from: NodeId,
  direction: Direction,
): NodeId | null {
  const index = indexOf.get(from);
  if (index === undefined) return null;
  switch (direction) {
    case 'up':
      return rows[index - 1]?.id ?? null;
    case 'down':
      return rows[index + 1]?.id ?? null;
    case 'left': {
      const parent = parentOf(editor.plan, from);
      return parent !== null && indexOf.has(parent) ? parent : null;
    }
    case 'right': {
      const [child] = childrenOf(editor.plan, from);
      return child !== undefined && indexOf.has(child) ? child : null;
    }
  }
}
