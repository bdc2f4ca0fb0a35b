import { Lock } from 'lucide-react';
import { type CSSProperties, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { GridCellEditor } from './grid-cell-editor.tsx';
import styles from './grid.module.css';
import { type GridBlock, type GridCell, type GridColumn, gridModel, type GridPlace } from './grid-model.ts';
import { type GridWork, useGrid } from './use-grid.ts';

export interface GridHandle {
  /** Puts the place of the keyboard into a cell and brings it into sight. */
  readonly goTo: (cell: string) => void;
  readonly focus: () => void;
}

interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly blocks: readonly GridBlock[];
  readonly work: GridWork;
  /** In pixels: a table wider than its box keeps its first column in sight while the others go past. */
  readonly leastWidth?: number;
}

/** A table that is edited like a spreadsheet and printed like a page; what its cells mean is for the view to say. */
export function Grid({ ref, label, columns, blocks, work, leastWidth }: GridProps) {
  const model = useMemo(() => gridModel(columns.length, blocks), [columns.length, blocks]);
  const grid = useGrid(model, work);
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  const idOf = (cell: string) => `${id}${cell}`;
  useImperativeHandle(ref, () => ({ goTo: grid.goTo, focus: () => table.current?.focus() }), [grid.goTo]);
  const activeId = grid.active ? idOf(grid.active.id) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);
  let line = 0;
  return (
    <table
      ref={table}
      className={leastWidth === undefined ? styles['grid'] : `${styles['grid']} ${styles['held']}`}
      style={leastWidth === undefined ? undefined : { minWidth: leastWidth }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is edited is a grid
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={activeId}
      tabIndex={0}
      onKeyDown={grid.onKeyDown}
      onCopy={grid.onCopy}
      onCut={grid.onCut}
      onPaste={grid.onPaste}
    >
      <colgroup>
        {columns.map(({ id: column, width }) => (
          <col key={column} style={{ width } satisfies CSSProperties} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ id: column, title, isNumber }) => (
            <th key={column} scope="col" className={isNumber ? styles['number'] : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map(({ id: block, head, titles, lines }) => (
        <tbody key={block} className={styles['block']}>
          {head && (
            <tr className={styles['head']}>
              <th colSpan={columns.length} scope="rowgroup">
                {head}
              </th>
            </tr>
          )}
          {titles && (
            <tr className={styles['titles']}>
              {columns.map(({ id: column }, at) => (
                <th key={column} scope="col">
                  {titles[at]}
                </th>
              ))}
            </tr>
          )}
          {lines.map(({ id: lineId, cells, isTotal, isNew }) => {
            const at = line++;
            return (
              <tr
                key={lineId}
                className={isTotal ? styles['total'] : undefined}
                data-on={isNew ? 'screen' : undefined}
              >
                {cells.map(
                  (cell, column) =>
                    cell && (
                      <Cell
                        key={cell.id}
                        {...{ cell, grid, work, id: idOf(cell.id), place: { line: at, column } }}
                        isNumber={columns[column]?.isNumber === true}
                        focusTable={() => table.current?.focus()}
                      />
                    ),
                )}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

interface CellProps {
  readonly cell: GridCell;
  readonly id: string;
  readonly place: GridPlace;
  readonly grid: ReturnType<typeof useGrid>;
  readonly work: GridWork;
  readonly isNumber: boolean;
  readonly focusTable: () => void;
}

function Cell({ cell, id, place, grid, work, isNumber, focusTable }: CellProps) {
  const isActive = grid.active?.id === cell.id;
  const isOpen = grid.open?.cell === cell.id;
  const isMarked = grid.hasMarks && grid.isMarked(place);
  const classes = [
    cell.isHead && styles['rowHead'],
    isActive && styles['active'],
    isMarked && styles['marked'],
    !cell.canEdit && styles['fixed'],
    isNumber && styles['number'],
  ];
  const Tag = cell.isHead ? 'th' : 'td';
  return (
    <Tag
      id={id}
      rowSpan={cell.span}
      scope={cell.isHead ? 'row' : undefined}
      className={classes.filter(Boolean).join(' ')}
      aria-selected={isActive || isMarked}
      aria-readonly={!cell.canEdit || undefined}
      onMouseDown={(event) => {
        if (isOpen || event.button !== 0) return;
        // The keyboard goes to the table, not to the cell, and text stays unmarked.
        event.preventDefault();
        focusTable();
        grid.go(place, event.shiftKey);
      }}
      onDoubleClick={() => grid.edit(cell)}
    >
      {isOpen ? (
        <GridCellEditor
          cell={cell}
          typed={grid.open?.typed}
          save={(text) => work.write([{ cell: cell.id, text }])}
          onDone={(leaving, byKey) => {
            grid.leaveCell(leaving);
            if (byKey) focusTable();
          }}
        />
      ) : (
        <>
          {cell.mark}
          {cell.lock && (
            <span className={styles['lock']} role="img" aria-label={cell.lock} title={cell.lock}>
              <Lock size={12} aria-hidden />
            </span>
          )}
          {cell.text === '' ? (
            <span className={styles['prompt']}>{cell.prompt}</span>
          ) : (
            <CellText cell={cell} />
          )}
          {cell.aside && <div className={styles['aside']}>{cell.aside}</div>}
        </>
      )}
    </Tag>
  );
}

/** A number that can be explained is a button for mouse and finger; the keyboard has Enter. */
const CellText = ({ cell: { text, press } }: { readonly cell: GridCell }) =>
  press ? (
    <button type="button" tabIndex={-1} className={styles['press']} title={press.label} onClick={press.run}>
      {text}
    </button>
  ) : (
    <span className={styles['text']}>{text}</span>
  );
