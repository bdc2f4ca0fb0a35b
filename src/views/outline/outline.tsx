import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import { foldsAbove } from '../../editor/folds.ts';
import { lintingOf } from '../../editor/linting.ts';
import { useLinting } from '../../editor/use-linting.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { standOut } from '../../editor/stand-out.ts';
import { addChild } from '../../editor/title-editing.ts';
import { localToday } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import type { CellContext } from './cell-values.ts';
import { columnsIn, type Layout, layoutFor, tracks } from './columns.ts';
import { DragHint, DropLine } from './drop-marks.tsx';
import { EmptyOutline } from './empty-outline.tsx';
import styles from './outline.module.css';
import { OutlineHeader } from './outline-header.tsx';
import { OutlineRow } from './outline-row.tsx';
import { RowActions } from './row-actions.tsx';
import { useCells } from './use-cells.ts';
import { useOutlineKeys } from './use-outline-keys.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useRowEvents } from './use-row-events.ts';
import { useRowWindow } from './use-row-window.ts';
import { useRows } from './use-rows.ts';
import { useWantedColumns } from './use-wanted-columns.ts';
import { useWidth } from './use-width.ts';

const HEADER_PX = 34;
const ROW_PX = 38;
const STACKED_ROW_PX = 62;
/** As in the style sheet: how far one level is set in. */
const INDENT_PX = { wide: 20, tight: 14, stacked: 14 } as const satisfies Record<Layout, number>;

/**
 * The plan as a table with a tree in it: the same rows, folds, selection and commands as the goal tree. The keyboard
 * stays on the grid, which names the row or cell it is on, so that scrolling never loses it. What keys do is told in
 * `cellStep`.
 */
export default function Outline() {
  const editor = useEditor();
  const { t } = useTranslation('outline');
  const baseId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const plan = useEditorState((state) => state.plan);
  // Rows are asked again when some mark is another one, not at every check.
  useLinting((state) => state.report?.marks);
  const { report } = lintingOf(editor).store.getState();
  const { selection, editing } = useEditorState(({ session }) => ({
    selection: session.selection,
    editing: session.editing,
  }));
  const rows = useRows();
  const lit = useStandOut(plan);
  const width = useWidth(grid);
  const layout = layoutFor(width);
  const [wanted, toggleColumn] = useWantedColumns();
  const columns = useMemo(() => columnsIn(width, wanted), [width, wanted]);
  const context = useCellContext(plan);
  const active = selection.at(-1);
  const headerPx = layout === 'stacked' ? 0 : HEADER_PX;

  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  const cells = useCells({ rows, context, columns, focusGrid });
  const { virtualizer, reveal, rowAt } = useRowWindow({
    editor,
    rows,
    grid,
    headerPx,
    rowPx: layout === 'stacked' ? STACKED_ROW_PX : ROW_PX,
    kept: [active, editing?.id, cells.openCell?.id],
  });
  useOutlineKeys(() => grid.current, {
    place: cells.place,
    take: cells.take,
    type: (typed) => active !== undefined && cells.open(active, null, typed),
  });
  const { drag, begin, wasDragged } = useRowDrag({
    editor,
    rows: rows.rows,
    scroller: () => grid.current,
    pointerAt: (x, y) => {
      const found = rowAt(y);
      return found && { ...found, level: levelAt(grid.current, x, INDENT_PX[layout]) };
    },
  });
  const events = useRowEvents({ editor, rows, cells, begin, wasDragged, focusGrid });
  useReveal(active, editing?.id, reveal);
  useKeyboardAtFirst(focusGrid);

  const activeIndex = active === undefined ? undefined : rows.indexOf.get(active);
  const rowId = (index: number) => `${baseId}-${index}`;
  const activeElement =
    activeIndex === undefined ? undefined : [rowId(activeIndex), cells.column].filter(Boolean).join('-');
  const isInto = drag?.drop?.mark.type === 'into' ? drag.drop.mark.index : -1;

  return (
    <div className={styles['outline']}>
      <div
        ref={grid}
        role="treegrid"
        tabIndex={0}
        data-tree-widget
        data-layout={layout}
        data-dragging={drag !== null || undefined}
        className={styles['grid']}
        style={{ '--tracks': tracks(layout, columns) }}
        aria-label={t('name')}
        aria-multiselectable
        aria-rowcount={rows.rows.length + 1}
        aria-colcount={columns.length + 3}
        aria-activedescendant={editing === null && cells.openCell === null ? activeElement : undefined}
      >
        {layout !== 'stacked' && <OutlineHeader columns={columns} wanted={wanted} onToggle={toggleColumn} />}
        {rows.rows.length === 0 ? (
          <EmptyOutline />
        ) : (
          <div role="rowgroup" className={styles['rows']} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start, key }) => {
              const row = rows.rows[index];
              const node = row && plan.nodes[row.id];
              if (!row || !node) return null;
              return (
                <div
                  key={String(key)}
                  role="presentation"
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles['place']}
                  style={{ transform: `translateY(${start - headerPx}px)` }}
                >
                  <OutlineRow
                    elementId={rowId(index)}
                    row={row}
                    node={node}
                    number={rows.numbers[index] ?? ''}
                    index={index}
                    context={context}
                    columns={columns}
                    layout={layout}
                    isSelected={selection.includes(row.id)}
                    isDimmed={lit !== null && !lit.has(row.id)}
                    activeColumn={row.id === active ? cells.column : undefined}
                    openCell={cells.openCell?.id === row.id ? cells.openCell : null}
                    editing={editing?.id === row.id ? editing : null}
                    mark={report?.markAt(row.id) ?? null}
                    isDropTarget={index === isInto}
                    isRefused={drag?.refusal !== null}
                    events={events}
                  />
                </div>
              );
            })}
            {drag?.drop?.mark.type === 'gap' && (
              <DropLine
                top={edgeOf(virtualizer, drag.drop.mark.index) - headerPx}
                level={drag.drop.mark.level}
                isRefused={drag.refusal !== null}
              />
            )}
          </div>
        )}
      </div>
      {drag && <DragHint drag={drag} words={context.words} />}
      <RowActions />
    </div>
  );
}

function useCellContext(plan: CellContext['plan']): CellContext {
  const words = usePlanWords(settingsOf(plan));
  const locale = useLocale();
  return useMemo(() => ({ plan, words, locale, today: localToday(new Date()) }), [plan, words, locale]);
}

/** The rows that stand out while something is looked for or filtered: those, and what they are folded away in. */
function useStandOut(plan: CellContext['plan']): ReadonlySet<NodeId> | null {
  const editor = useEditor();
  const { find, filter, period, folded } = useEditorState(({ session }) => ({
    find: session.find,
    filter: session.filter,
    period: session.period,
    folded: session.folded,
  }));
  const ids = standOut(plan, { find, filter, period }, editor.today);
  return useMemo(() => ids && withFolds(plan, ids, folded), [plan, ids, folded]);
}

function withFolds(
  plan: CellContext['plan'],
  ids: ReadonlySet<NodeId>,
  folded: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  if (folded.size === 0) return ids;
  const lit = new Set(ids);
  for (const id of ids) {
    const fold = foldsAbove(plan, id, folded).at(-1);
    if (fold) lit.add(fold);
  }
  return lit;
}

/** The row the keyboard is on comes into sight wherever the selection was made. */
function useReveal(
  active: NodeId | undefined,
  edited: NodeId | undefined,
  reveal: (id: NodeId) => void,
): void {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    if (active) latest.current(active);
  }, [active]);
  useEffect(() => {
    if (edited) latest.current(edited);
  }, [edited]);
}

/** Somebody who has just come here can type at once: on the rows or, with none yet, the title of the first goal. */
function useKeyboardAtFirst(focusGrid: () => void): void {
  const editor = useEditor();
  const first = useRef(focusGrid);
  useEffect(() => {
    // The keyboard is not taken away from a text, nor from what lies in front.
    if (document.activeElement?.closest('input,textarea,select,aside,[role="dialog"]')) return;
    const { plan, readOnly } = editor.store.getState();
    if (childrenOf(plan, null).length === 0 && !readOnly) addChild(editor, null);
    else first.current();
  }, [editor]);
}

function levelAt(grid: HTMLElement | null, x: number, indentPx: number): number {
  const title = grid?.querySelector('[role="rowheader"]');
  return title ? Math.floor((x - title.getBoundingClientRect().left) / indentPx) : 1;
}

function edgeOf(
  { measurementsCache }: { readonly measurementsCache: readonly { start: number; end: number }[] },
  index: number,
): number {
  return measurementsCache[index]?.start ?? measurementsCache.at(-1)?.end ?? 0;
}
