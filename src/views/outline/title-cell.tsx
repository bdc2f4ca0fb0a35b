import { ChevronRight, GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsWith } from '../../domain/index-by.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Node } from '../../domain/kinds/index.ts';
import type { Mark } from '../../domain/lint/mark.ts';
import { branch } from '../../domain/tree/walk.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { AgreementChip } from './agreement-chip.tsx';
import { type CellContext, cellLock, cellText } from './cell-values.ts';
import { LockSign } from './lock-sign.tsx';
import styles from './outline.module.css';
import { ProgressCell } from './progress-cell.tsx';
import { clicks } from './row-clicks.ts';
import type { RowEvents, RowProps } from './row-props.ts';
import { TitleEditor } from './title-editor.tsx';

/** What a row is called, with all that is said of the node as a whole. */
export function TitleCell(props: RowProps) {
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
export const Grip = ({ node, events }: { readonly node: Node; readonly events: RowEvents }) => (
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
