import { Check, CircleAlert, CircleDashed, Clock, Sigma } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';
import type { Standing } from '../../domain/cycle/rhythm.ts';
import { lastMark } from '../../domain/scoring/confidence.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { formatBasisPoints, formatNumber } from '../../i18n/number-text.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { FeedbackTalk } from '../feedback/feedback-talk.tsx';
import type { Typed } from './check-in-entry.ts';
import type { Known } from './check-in-facts.ts';
import { CheckInForm } from './check-in-form.tsx';
import styles from './check-in.module.css';
import type { CheckInContext } from './use-check-in.ts';
import { roughText, valueText } from './value-text.ts';

interface CheckInRowProps {
  readonly item: CheckInItem;
  readonly context: CheckInContext;
  readonly known: Known;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly save: (typed: Typed) => string | null;
  readonly onSkip: () => void;
}

/** One thing that is asked: in a line how it stands; open, the answer and what people say about it. */
export function CheckInRow({
  item,
  context,
  known,
  isOpen,
  isReadOnly,
  onOpen,
  save,
  onSkip,
}: CheckInRowProps) {
  const { t } = useTranslation('checkIn');
  const { plan } = context;
  const node = plan.nodes[item.nodeId];
  if (!node) return null;
  const goal = node.title || t('untitled');
  const owner = ownerOf(plan, item.nodeId)?.name;
  return (
    <li className={styles['row']} data-open={isOpen || undefined}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <span className={styles['names']}>
          <span className={styles['title']}>
            {item.indicator ? item.indicator.title || t('untitled') : goal}
          </span>
          <span className={styles['goal']}>
            {[item.indicator ? goal : null, owner].filter(Boolean).join(' · ')}
          </span>
        </span>
        <StandingMark item={item} context={context} />
      </button>
      <Figures item={item} known={known} context={context} />
      {isOpen && (
        <div className={styles['body']}>
          {!item.isComputed && !isReadOnly && (
            <CheckInForm label={item.indicator?.title || goal} {...{ item, known, context, save, onSkip }} />
          )}
          <FeedbackTalk nodeId={item.nodeId} periodId={item.period.id} />
        </div>
      )}
    </li>
  );
}

const ICONS: Readonly<Record<Standing, typeof Check>> = {
  overdue: CircleAlert,
  stale: CircleAlert,
  due: Clock,
  fresh: Check,
  done: Check,
};

/** Whether an answer waits: sign, word and colour. */
function StandingMark({ item, context }: { readonly item: CheckInItem; readonly context: CheckInContext }) {
  const { t } = useTranslation('checkIn');
  const { standing, isComputed, due } = item;
  const day = due === null ? '' : formatDay(due, context.locale);
  const isUnasked = standing === 'fresh' && item.last === null;
  const Icon = isComputed ? Sigma : isUnasked ? CircleDashed : ICONS[standing];
  return (
    <span className={styles['standing']} data-standing={isComputed || isUnasked ? 'none' : standing}>
      <Icon size={14} aria-hidden />
      {isComputed ? t('computed') : t(`standing.${standing}`, { day })}
    </span>
  );
}

interface FiguresProps {
  readonly item: CheckInItem;
  readonly known: Known;
  readonly context: CheckInContext;
}

/** "Target 95 % · Previous 84 (20 Nov 2026) · Expected by now 87": what one answers against. */
function Figures({ item, known, context }: FiguresProps) {
  const { t } = useTranslation('checkIn');
  const { plan, locale, words } = context;
  const { indicator } = item;
  const node = plan.nodes[item.nodeId];
  const number = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? t('unknown') : formatNumber(amount, locale);
  const mark = lastMark(plan, item.nodeId);
  const progress = node && 'progressBp' in node ? node.progressBp : undefined;
  const unit = indicator?.unit ? ` ${indicator.unit}` : '';
  return (
    <dl className={styles['figures']}>
      {indicator ? (
        <>
          <Figure
            name={t('target')}
            text={known.target === undefined ? t('unknown') : `${number(known.target)}${unit}`}
          />
          {item.isComputed ? (
            <Figure name={t('now')} text={number(known.actual)} />
          ) : (
            <Figure name={t('previous')} text={valueText(known.previous, locale) ?? t('unknown')} />
          )}
          {!item.isComputed && indicator.aggregation === 'sum' && (
            <Figure name={t('soFar')} text={number(known.actual)} />
          )}
          <Figure
            name={t('expected')}
            text={known.expected === null ? t('unknown') : roughText(known.expected, locale)}
          />
        </>
      ) : (
        <Figure
          name={t('doneBefore')}
          text={progress === undefined ? t('unknown') : formatBasisPoints(progress, locale)}
        />
      )}
      {known.today.fact && (
        <Figure
          name={t('saidToday')}
          text={`${valueText(known.today.fact, locale, false) ?? t('unknown')}${
            known.today.fact.status === 'confirmed' ? '' : ` (${t('waits')})`
          }`}
        />
      )}
      {mark?.confidence && (
        <div>
          <dt>{words.field('confidence')}</dt>
          <dd>
            <ConfidenceMark confidence={mark.confidence} size={13} />{' '}
            {words.choice('confidence', mark.confidence)} ({formatDay(mark.at.slice(0, 10), locale)})
          </dd>
        </div>
      )}
    </dl>
  );
}

const Figure = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);
