import { Pin } from 'lucide-react';
import { memo } from 'react';
import { CheckInMark } from '../../../ui/check-in-mark.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { Shape } from '../../../ui/shape.tsx';
import { FACT_SHAPES } from '../../../ui/shapes.ts';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import type { NodeId } from '../../../domain/ids.ts';
import { NodeNumber } from '../../numbers/node-number.tsx';
import styles from './card.module.css';
import { ROOM } from './card-shape.ts';
import { CardControls } from './card-controls.tsx';
import type { CardData } from './card-data.ts';
import { SPARK } from './sparkline.ts';
import { TitleEditor } from './title-editor.tsx';

interface CardProps {
  readonly id: string;
  readonly data: CardData;
}

/** One card as an element. Few of these exist at once, and each is drawn again only when it says something else. */
export const Card = memo(
  ({ id, data }: CardProps) => (
    <article
      className={styles['card']}
      style={{ '--tint': `var(--${data.face.tint})` }}
      data-density={data.editing ? 'full' : data.density}
      data-room={data.print === ROOM || undefined}
      data-selected={data.isSelected || undefined}
      data-active={data.isActive || undefined}
      data-hovered={data.isHovered || undefined}
      data-dimmed={data.isDimmed || undefined}
      data-drop={data.drop ?? undefined}
    >
      <Content id={id} data={data} />
      {data.isByHand && <Pin className={styles['pin']} aria-hidden />}
      <CardControls id={id} data={data} />
    </article>
  ),
  (before, after) => before.data === after.data && before.id === after.id,
);

function Content({ id, data }: CardProps) {
  if (data.editing || data.density === 'full') return <Whole id={id} data={data} />;
  return data.density === 'title' ? <FromAfar id={id} data={data} /> : null;
}

function Whole({ id, data: { face, lines, editing, spark, print } }: CardProps) {
  const isDesk = print !== ROOM;
  return (
    <>
      <header className={styles['head']}>
        <KindMark kind={face.kind} level={face.level} size={isDesk ? 15 : 20} />
        <span className={styles['label']} title={face.label}>
          {face.label}
        </span>
        {spark && face.spark && <Spark {...{ spark: face.spark }} />}
        {isDesk && face.agreement && (
          <span className={styles['fact']} data-warn title={face.agreement}>
            <Shape path={FACT_SHAPES.agreement} size={12} />
          </span>
        )}
        {face.confidence && (
          <span className={styles['fact']} title={face.confidence.title}>
            <ConfidenceMark confidence={face.confidence.level} size={isDesk ? 13 : 18} />
            {face.confidence.word}
          </span>
        )}
        {isDesk && face.weight && (
          <span className={styles['fact']}>
            <Shape path={FACT_SHAPES.weight} size={12} />
            {face.weight}
          </span>
        )}
        {isDesk && face.due && (
          <span className={styles['fact']} data-past={face.due.isPast || undefined}>
            <Shape path={FACT_SHAPES.due} size={12} />
            {face.due.text}
          </span>
        )}
      </header>
      {editing ? (
        <TitleEditor key={editing.group} editing={editing} />
      ) : (
        <p className={styles['title']} dir="auto" data-empty={face.title === '' || undefined}>
          {face.title === '' ? face.name : lines.join('\n')}
        </p>
      )}
      <footer className={styles['foot']}>
        {face.owner && <span className={styles['initials']}>{face.owner.initials}</span>}
        <span className={styles['owner']} title={face.owner?.name}>
          {isDesk && face.owner?.name}
        </span>
        {isDesk && <DeskMarks face={face} />}
        <ProgressText id={id} face={face} size={isDesk ? 13 : 18} isDesk={isDesk} withWord />
      </footer>
      <Bar face={face} />
    </>
  );
}

/** How the first indicator has gone: its facts as a line, its target dashed across. */
function Spark({
  spark: { line, end, target, title },
}: {
  readonly spark: NonNullable<CardData['face']['spark']>;
}) {
  const { width, height } = SPARK;
  return (
    <svg className={styles['spark']} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {target !== null && <line x1={0} x2={width} y1={target} y2={target} />}
      <path d={line} />
      <circle cx={end.x} cy={end.y} r={1.8} />
    </svg>
  );
}

function FromAfar({ id, data: { face, far, print } }: CardProps) {
  const type = far?.type;
  return (
    <>
      <p
        className={styles['far']}
        dir="auto"
        data-empty={face.title === '' || undefined}
        style={{ fontSize: type?.size, lineHeight: `${type?.leading}px` }}
      >
        {face.title === '' ? face.name : far?.lines.join('\n')}
      </p>
      <footer className={styles['farFoot']}>
        <FindingsMark face={face} size={16} />
        <ProgressText id={id} face={face} size={16} isDesk={print !== ROOM} />
      </footer>
      <Bar face={face} />
    </>
  );
}

/** What the rules find here: how grave the worst is, and how many there are. */
const FindingsMark = ({ face: { findings }, size }: { face: CardData['face']; size: number }) =>
  findings && (
    <span className={styles['fact']} title={findings.said}>
      <SeverityMark severity={findings.severity} size={size} />
      {findings.text}
    </span>
  );

/** What calls for whoever works on the plan, and would say nothing to a room. */
const DeskMarks = ({ face }: { face: CardData['face'] }) => (
  <>
    <AsksMark face={face} size={13} />
    <FindingsMark face={face} size={13} />
  </>
);

/** That somebody has to say how it goes. */
const AsksMark = ({ face: { asks }, size }: { face: CardData['face']; size: number }) =>
  asks && (
    <span className={styles['fact']} title={asks.said}>
      <CheckInMark standing={asks.standing} size={size} />
    </span>
  );

interface ProgressTextProps {
  readonly id: string;
  readonly face: CardData['face'];
  readonly size: number;
  readonly withWord?: boolean;
  /** Before a room nothing but the card itself is pressed. */
  readonly isDesk: boolean;
}

function ProgressText({ id, face: { progress }, size, withWord = false, isDesk }: ProgressTextProps) {
  if (progress.share === null) return null;
  return (
    <>
      {progress.status !== 'none' && <StatusMark status={progress.status} size={size} />}
      {withWord && progress.word && (
        <span className={styles['word']} data-tone={progress.tone}>
          {progress.word}
        </span>
      )}
      {isDesk ? (
        <NodeNumber id={id as NodeId} number={progress.text} className={styles['percent']} />
      ) : (
        <span className={styles['percent']}>{progress.text}</span>
      )}
    </>
  );
}

function Bar({ face: { progress } }: { readonly face: CardData['face'] }) {
  if (progress.share === null) return null;
  return (
    <div
      className={styles['bar']}
      data-tone={progress.tone}
      style={{ backgroundSize: `${Math.min(1, Math.max(0, progress.share)) * 100}% 100%` }}
    />
  );
}
