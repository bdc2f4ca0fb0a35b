import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Moment, momentsOf, pastOn } from '../../domain/history/replay.ts';
import type { Plan } from '../../domain/plan.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import shared from '../judging/judging.module.css';
import styles from './history.module.css';
import { MomentEvents } from './moment-events.tsx';
import { PastTree } from './past-tree.tsx';

interface ReplayProps {
  readonly plan: Plan;
  readonly period: Period;
}

/** A period day by day: a slider over the days on which something happened, and the plan as it was on each. */
export function ReplayPane({ plan, period }: ReplayProps) {
  const { today } = useEditor();
  const moments = useMemo(() => momentsOf(plan, period, today), [plan, period, today]);
  const [at, setAt] = useState<number | null>(null);
  const place = Math.min(at ?? moments.length - 1, moments.length - 1);
  const moment = moments[place];
  if (!moment) return <NothingYet period={period} />;
  return (
    <div className={styles['pane']}>
      <Slider moments={moments} place={place} onMove={setAt} />
      <OnDay plan={plan} period={period} moment={moment} />
    </div>
  );
}

function NothingYet({ period }: { readonly period: Period }) {
  const { t } = useTranslation('past');
  return <p className={shared['note']}>{t('driftNever.text', { period: period.title || t('untitled') })}</p>;
}

interface SliderProps {
  readonly moments: readonly Moment[];
  readonly place: number;
  readonly onMove: (place: number) => void;
}

function Slider({ moments, place, onMove }: SliderProps) {
  const { t } = useTranslation('past');
  const locale = useLocale();
  const id = useId();
  const day = formatDay(moments[place]?.day ?? '', locale);
  const said = t('dayOf', { day, number: place + 1, count: moments.length });
  return (
    <div className={styles['slider']} data-on="screen">
      <label htmlFor={id}>{t('day')}</label>
      <div className={styles['steps']}>
        <Button icon={ChevronLeft} isDisabled={place === 0} onPress={() => onMove(place - 1)}>
          {t('earlier')}
        </Button>
        <input
          id={id}
          type="range"
          min={0}
          max={moments.length - 1}
          value={place}
          aria-valuetext={said}
          onChange={(event) => onMove(Number(event.target.value))}
        />
        <Button
          icon={ChevronRight}
          isDisabled={place === moments.length - 1}
          onPress={() => onMove(place + 1)}
        >
          {t('later')}
        </Button>
      </div>
      <p role="status" className={styles['told']}>
        {said}
      </p>
    </div>
  );
}

interface OnDayProps extends ReplayProps {
  readonly moment: Moment;
}

function OnDay({ plan, period, moment }: OnDayProps) {
  const { t } = useTranslation('past');
  const words = usePlanWords(settingsOf(plan));
  // The slider goes ahead; a large plan follows when it has been reckoned.
  const day = useDeferredValue(moment.day);
  const past = useMemo(() => pastOn(plan, period, day), [plan, period, day]);
  return (
    <>
      <p className={styles['phase']}>{t('phase', { phase: words.choice('phase', past.phase) })}</p>
      {!past.isStructureOfThen && <p className={shared['note']}>{t('todayStructure')}</p>}
      <MomentEvents moment={moment} />
      <PastTree past={past.plan} period={period} day={day} />
    </>
  );
}
