import { ChevronRight, GripVertical } from 'lucide-react';
import { memo, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import type { Node } from '../../domain/kinds/index.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { type Mark, sameMark } from '../../domain/lint/mark.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { branch } from '../../domain/tree/walk.ts';
import type { Editing } from '../../editor/session.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { AgreementChip, useAgreementWord } from './agreement-chip.tsx';
import type { Leaving } from '../grid/use-cell-text.ts';
import { CellEditor } from './cell-editor.tsx';
import { type CellContext, cellLock, cellText, hasCell } from './cell-values.ts';
import type { ColumnId, Layout } from './columns.ts';
import styles from './outline.module.css';
import { LockSign } from './lock-sign.tsx';
import { ProgressCell } from './progress-cell.tsx';
import { rowLabel } from './row-label.ts';
import { TitleEditor } from './title-editor.tsx';

/** A cell open for typing, and what was typed to open it. */
export interface OpenCell {
  readonly id: NodeId;
  readonly column: ColumnId;
  readonly typed?: string | undefined;
}

/** What a row can ask of the outline. */
export interface RowEvents {
  readonly press: (event: PointerEvent, id: NodeId) => void;
  readonly click: (id: NodeId, column: ColumnId | null, how: { range: boolean; toggle: boolean }) => void;
  readonly edit: (id: NodeId, column: ColumnId | null) => void;
  /** The menu is asked for: it is about this row, unless several are chosen. */
  readonly menu: (id: NodeId) => void;
  readonly fold: (id: NodeId) => void;
  readonly leaveCell: (leaving: Leaving, byKey: boolean) => void;
  readonly leaveTitle: () => void;
}

export interface RowProps {
  readonly elementId: string;
  readonly row: VisibleRow;
  readonly node: Node;
  readonly number: string;
  readonly index: number;
  readonly context: CellContext;
  readonly columns: readonly ColumnId[];
  readonly layout: Layout;
  readonly isSelected: boolean;
  /** Stands back while others are looked for. */
  readonly isDimmed: boolean;
  /** The cell the keyboard is in; null for the row as a whole, undefined while it is elsewhere. */
  readonly activeColumn: ColumnId | null | undefined;
  readonly openCell: OpenCell | null;
  readonly editing: Editing | null;
  /** What the rules find here. */
  readonly mark: Mark | null;
  readonly isDropTarget: boolean;
  readonly isRefused: boolean;
  readonly events: RowEvents;
}

/** A mark is made anew whenever it is asked for. */
const sameRow = ({ mark: a, ...before }: RowProps, { mark: b, ...after }: RowProps): boolean =>
  sameMark(a, b) &&
  (Object.keys(before) as (keyof typeof before)[]).every((key) => before[key] === after[key]);

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

function TitleCell(props: RowProps) {
  const { row, node, number, context, layout, editing, events } = props;
  const { t } = useTranslation('outline');
  const level = 'level' in node ? node.level : undefined;
  const titleLock = cellLock(context.plan, node, null);
  return (
    <div
      role="rowheader"
      className={styles['title']}
      style={{ '--depth': row.level - 1 }}
      {...clicks(node.id, null, events)}
    >
      <Twisty {...{ row, events }} />
      <KindMark kind={node.kind} level={level} />
      <div className={styles['titleText']}>
        {editing ? (
          <TitleEditor editing={editing} onDone={events.leaveTitle} />
        ) : (
          <span className={node.title ? styles['name'] : styles['untitled']}>
            {node.title || t('untitled')}
          </span>
        )}
        {titleLock && <LockSign lock={titleLock} context={context} />}
        {props.mark && <FindingsChip mark={props.mark} />}
        <AgreementChip plan={context.plan} id={node.id} />
        <AlsoServes {...{ node, context }} />
        {row.isFolded && <HiddenCount {...{ node, context }} />}
        {layout === 'stacked' && <Meta {...{ node, context, number }} />}
      </div>
      {layout === 'stacked' && <Grip {...{ node, events }} />}
    </div>
  );
}

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

const Twisty = ({ row, events }: { readonly row: VisibleRow; readonly events: RowEvents }) =>
  row.hasChildren ? (
    // The row itself tells and takes the keys of folding; this is for the pointer.
    <span
      aria-hidden
      data-twisty
      className={row.isFolded ? styles['twisty'] : `${styles['twisty']} ${styles['open']}`}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        events.fold(row.id);
      }}
    >
      <ChevronRight size={16} />
    </span>
  ) : (
    <span className={styles['noTwisty']} aria-hidden />
  );

/** What a finger takes hold of, since a finger anywhere else scrolls. */
const Grip = ({ node, events }: { readonly node: Node; readonly events: RowEvents }) => (
  <span
    aria-hidden
    className={styles['grip']}
    onPointerDown={(event) => {
      event.stopPropagation();
      events.press(event, node.id);
    }}
  >
    <GripVertical size={14} />
  </span>
);

/** What the rules find here, for the eye: the label of the row says it. */
function FindingsChip({ mark }: { readonly mark: Mark }) {
  const { t } = useTranslation('findings');
  const { severity, count } = mark;
  return (
    <span
      className={styles['findings']}
      title={t(`marked.${severity}`, { count })}
      data-count={count}
      aria-hidden
    >
      <SeverityMark severity={severity} size={13} />
    </span>
  );
}

/** The parents a node has besides its home. */
function AlsoServes({ node, context: { plan } }: { readonly node: Node; readonly context: CellContext }) {
  const { t } = useTranslation('outline');
  const titles = rowsWith(plan, 'links', 'from', node.id)
    .filter((link) => link.type === 'contributes' && !link.primary)
    .flatMap((link) => plan.nodes[link.to as NodeId]?.title ?? []);
  if (titles.length === 0) return null;
  const text = t('alsoServes', { what: titles.join('; ') });
  return (
    <span className={styles['chip']} title={text}>
      {text}
    </span>
  );
}

function HiddenCount({ node, context: { plan } }: { readonly node: Node; readonly context: CellContext }) {
  const { t } = useTranslation('outline');
  const count = branch(plan, node.id).length - 1;
  return (
    <span className={styles['chip']} title={t('hidden', { count })}>
      +{count}
    </span>
  );
}

/** What a narrow screen shows below the title instead of cells. */
function Meta({ node, context, number }: { node: Node; context: CellContext; number: string }) {
  const { t } = useTranslation('outline');
  const end = cellText(context, node, 'end');
  const parts = [number, cellText(context, node, 'owner'), end && t('until', { day: end })];
  return (
    <div className={styles['meta']}>
      <span>{parts.filter(Boolean).join(' · ')}</span>
      <ProgressCell {...{ node, context }} layout="stacked" />
    </div>
  );
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input,textarea,button,[data-twisty]') !== null;

/** One click goes there, a click where one is already, or a double click, edits. */
const clicks = (id: NodeId, column: ColumnId | null, events: RowEvents) => ({
  onClick: (event: MouseEvent) => {
    if (isControl(event.target)) return;
    events.click(id, column, { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
  },
  onDoubleClick: (event: MouseEvent) => {
    if (!isControl(event.target)) events.edit(id, column);
  },
});
