import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Node } from '../../domain/kinds/index.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { useAgreementWord } from './agreement-chip.tsx';
import { CellEditor } from './cell-editor.tsx';
import { type CellContext, cellLock, cellText, hasCell } from './cell-values.ts';
import type { ColumnId, Layout } from './columns.ts';
import { LockSign } from './lock-sign.tsx';
import styles from './outline.module.css';
import { ProgressCell } from './progress-cell.tsx';
import { clicks, isControl } from './row-clicks.ts';
import { rowLabel } from './row-label.ts';
import { type RowProps, sameRow } from './row-props.ts';
import { Grip, TitleCell } from './title-cell.tsx';

/** One row: a line of the tree and its cells. It draws again only when something it shows has changed. */
export const OutlineRow = memo(function OutlineRow(props: RowProps) {
  const { row, node, number, context, columns, layout, isSelected, activeColumn, events } = props;
  const { elementId, index, mark } = props;
  const { t } = useTranslation('findings');
  const said = mark && t(`marked.${mark.severity}`, { count: mark.count });
  const agreement = useAgreementWord(context.plan, node.id);
  const classes = [
    styles['row'],
    isSelected && styles['selected'],
    props.isDimmed && styles['dimmed'],
    activeColumn === null && styles['active'],
    props.isDropTarget && (props.isRefused ? styles['dropRefused'] : styles['dropInto']),
  ];
  return (
    <div
      id={elementId}
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.hasChildren ? !row.isFolded : undefined}
      aria-selected={isSelected}
      aria-label={[rowLabel(context, node, number), agreement, said].filter(Boolean).join(', ')}
      className={classes.filter(Boolean).join(' ')}
      onContextMenu={() => events.menu(node.id)}
      onPointerDown={(event) => {
        if (event.pointerType === 'mouse' && !isControl(event.target)) events.press(event, node.id);
      }}
    >
      {layout !== 'stacked' && (
        <div role="gridcell" className={styles['number']} {...clicks(node.id, null, events)}>
          <Grip {...{ node, events }} />
          <span>{number}</span>
        </div>
      )}
      <TitleCell {...props} />
      {columns.map((column) => (
        <Cell key={column} {...props} column={column} />
      ))}
    </div>
  );
}, sameRow);

function Cell(props: RowProps & { readonly column: ColumnId }) {
  const { elementId, node, context, column, layout, activeColumn, openCell, events } = props;
  const isOpen = openCell?.column === column;
  const exists = hasCell(context.plan, node, column);
  const lock = exists ? cellLock(context.plan, node, column) : null;
  const className = [
    styles['cell'],
    styles[column],
    activeColumn === column && styles['activeCell'],
    !exists && !isMeasured(context, node, column) && styles['absent'],
  ];
  return (
    <div
      id={`${elementId}-${column}`}
      role="gridcell"
      aria-readonly={!exists || lock !== null || undefined}
      className={className.filter(Boolean).join(' ')}
      {...clicks(node.id, column, events)}
    >
      {isOpen ? (
        <CellEditor {...{ node, column, context }} typed={openCell.typed} onDone={events.leaveCell} />
      ) : (
        <>
          {(exists || isMeasured(context, node, column)) && (
            <Reading {...{ node, context, column, layout }} />
          )}
          {lock && <LockSign {...{ lock, context }} />}
        </>
      )}
    </div>
  );
}

/** A vision has no progress to enter, but what leads to it may say how far it is. */
const isMeasured = ({ plan, today }: CellContext, { id }: Node, column: ColumnId): boolean =>
  column === 'progress' && scoresOf(plan, today)(id).source !== 'none';

interface ReadingProps {
  readonly node: Node;
  readonly context: CellContext;
  readonly column: ColumnId;
  readonly layout: Layout;
}

function Reading({ node, context, column, layout }: ReadingProps): ReactNode {
  if (column === 'progress') return <ProgressCell {...{ node, context, layout }} />;
  const text = cellText(context, node, column, layout === 'tight');
  if (column !== 'kind')
    return (
      <span className={styles['cellText']} title={column === 'owner' ? text : undefined}>
        {text}
      </span>
    );
  return <span className={styles['kindText']}>{text}</span>;
}
