import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review/diagnosis.ts';
import type { Period } from '../../domain/rows/period.ts';
import { Button } from '../../ui/button.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Agenda } from './agenda.tsx';
import { GoalReview } from './goal-review.tsx';
import styles from './meeting.module.css';
import { MinutesBox } from './minutes-box.tsx';
import { ReviewState } from './review-state.tsx';
import { useClock } from './use-clock.ts';

interface MeetingProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly agenda: readonly Review[];
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
  readonly onEnd: () => void;
}

/** Minutes for each goal, unless a person says otherwise. */
const MINUTES = 5;

/** The review before a room: one goal after the other, large, with the time it may take. */
export function Meeting({ plan, period, agenda, actingAs, isReadOnly, onEnd }: MeetingProps) {
  const { t } = useTranslation('review');
  const stage = useRef<HTMLElement>(null);
  const clock = useClock();
  const [minutes, setMinutes] = useState(MINUTES);
  // The order stays as it was when the meeting began, though goals get done.
  const [order] = useState(() => agenda.map(({ nodeId }) => nodeId));
  const [at, setAt] = useState(0);
  const known = new Map(agenda.map((review) => [review.nodeId, review]));
  const items = order.flatMap((id) => known.get(id) ?? []);
  const item = items[Math.min(at, items.length - 1)];
  const go = (to: number) => {
    if (to < 0 || to >= items.length || to === at) return;
    setAt(to);
    clock.restart();
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isFilling(event.target))
      return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(at + 1),
      PageDown: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      PageUp: () => go(at - 1),
      p: clock.toggle,
      Escape: onEnd,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const { current } = stage;
    current?.focus();
    const listen = (event: KeyboardEvent) => press(event);
    current?.addEventListener('keydown', listen);
    return () => current?.removeEventListener('keydown', listen);
  }, []);
  const left = minutes * 60 - clock.seconds;
  if (!item) return null;
  const title = plan.nodes[item.nodeId]?.title ?? '';
  return (
    <section ref={stage} tabIndex={-1} className={styles['meeting']} aria-label={title}>
      <header className={styles['bar']}>
        <span className={styles['count']}>
          {t('itemOf', { at: Math.min(at, items.length - 1) + 1, count: items.length })}
        </span>
        <Time left={left} />
        <IconButton
          icon={clock.isRunning ? Pause : Play}
          label={t(clock.isRunning ? 'pause' : 'goOn')}
          keys="p"
          onPress={clock.toggle}
        />
        <MinutesBox minutes={minutes} onChange={setMinutes} />
        <span className={styles['grow']} />
        <IconButton
          icon={ChevronLeft}
          label={t('previous')}
          keys="ArrowLeft"
          isDisabled={at === 0}
          onPress={() => go(at - 1)}
        />
        <Button
          variant="primary"
          icon={ChevronRight}
          isDisabled={at >= items.length - 1}
          onPress={() => go(at + 1)}
        >
          {t('nextGoal')}
        </Button>
        <IconButton icon={X} label={t('leave')} keys="Escape" onPress={onEnd} />
      </header>
      <div className={styles['stage']}>
        <div className={styles['item']}>
          <h2 className={styles['title']} dir="auto">
            {title}
          </h2>
          <ReviewState {...{ plan, period, review: item }} />
          <GoalReview key={item.nodeId} {...{ plan, period, review: item, actingAs, isReadOnly }} />
        </div>
        <Agenda {...{ plan, items, at }} onGo={go} />
      </div>
      <Spoken number={at} text={`${t('itemOf', { at: at + 1, count: items.length })}: ${title}`} />
      <Spoken number={left > 0 ? 0 : 1} text={left > 0 ? '' : t('timeUp')} />
    </section>
  );
}

const two = (part: number) => String(part).padStart(2, '0');

/** What is left; what is over is told by a sign and in words, not by colour alone. */
function Time({ left }: { readonly left: number }) {
  const { t } = useTranslation('review');
  const seconds = Math.abs(left);
  const text = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return (
    <span role="timer" className={styles['time']} data-over={left < 0 || undefined}>
      {left < 0 ? t('over', { time: text }) : text}
    </span>
  );
}

const isFilling = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select,[role=combobox]') !== null;
