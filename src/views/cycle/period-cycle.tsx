import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cycleOf, stateOf, templatesOf } from '../../domain/cycle/cycle-of.ts';
import { moveLog, pathOf } from '../../domain/cycle/move-log.ts';
import type { CycleTransition } from '../../domain/cycle/template.ts';
import { localDay } from '../../domain/date.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { useMoves } from '../../editor/use-moves.ts';
import { useCycleWords } from '../../i18n/cycle-words.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { Diagram } from '../diagram/diagram.tsx';
import type { DiagramChoice } from '../diagram/diagram-model.ts';
import { ChangeList } from './change-list.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import { cycleContent } from './cycle-content.ts';
import styles from './cycle.module.css';
import { DueDates } from './due-dates.tsx';
import { ModeTabs } from './mode-tabs.tsx';
import { MoveLogTable } from './move-log-table.tsx';
import { StepLists } from './step-lists.tsx';
import { useListed } from './use-listed.ts';

interface PeriodCycleProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly tabs: ReactNode;
}

const LOOKS = ['drawing', 'list'] as const;

/** Where a period stands in its cycle, how it came there, what leads on, and what was said and asked on the way. */
export function PeriodCycle({ plan, period, tabs }: PeriodCycleProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('cycle');
  const readOnly = useEditorState((state) => state.readOnly);
  const [isList, setList] = useListed();
  const [choice, setChoice] = useState<DiagramChoice>(null);
  const { template, at, log, content } = useShown(plan, period);
  const title = period.title || t('untitledPeriod');
  return (
    <>
      <div className={styles['bar']}>
        {tabs}
        <ModeTabs
          label={t('view.look')}
          options={LOOKS.map((id) => ({ id, text: t(`view.${id}`) }))}
          value={isList ? 'list' : 'drawing'}
          onChange={(look) => setList(look === 'list')}
        />
        <Runs plan={plan} period={period} />
        <span className={styles['grow']} />
        <Button variant="primary" onPress={() => void actions.get('nextPhase')?.run(editor)}>
          {t('view.next')}
        </Button>
      </div>
      <div className={styles['work']}>
        <div className={styles['drawing']} data-list={isList || undefined}>
          <Diagram
            content={content}
            label={t('view.machine', { period: title })}
            isList={isList}
            noWays={t('view.noWays')}
            choice={choice}
            onChoose={setChoice}
          />
        </div>
        <div className={styles['beside']} aria-live="polite">
          <ChoicePanel {...{ plan, period, template, at, choice }} />
        </div>
      </div>
      <div className={styles['below']}>
        <section className={styles['part']} data-wide aria-labelledby="cycle-log">
          <h3 id="cycle-log">{t('view.log')}</h3>
          <MoveLogTable {...{ plan, template }} moves={log} />
        </section>
        <section className={styles['part']} aria-labelledby="cycle-dates">
          <h3 id="cycle-dates">{t('view.dates')}</h3>
          <DueDates {...{ plan, period, template }} today={editor.today} />
        </section>
        <section className={styles['part']} aria-labelledby="cycle-steps">
          <h3 id="cycle-steps">{t('view.checklists')}</h3>
          <StepLists {...{ plan, period, template, at, readOnly }} />
        </section>
        <section className={styles['part']} aria-labelledby="cycle-changes">
          <h3 id="cycle-changes">{t('view.changes')}</h3>
          <ChangeList {...{ plan, period, readOnly }} />
        </section>
      </div>
    </>
  );
}

/** What is drawn of a period: its template with where it stands, the way it came and what its arrows ask. */
function useShown(plan: Plan, period: Period) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const planWords = usePlanWords(settingsOf(plan));
  const locale = useLocale();
  const moves = useMoves(period.id);
  const template = cycleOf(plan, period);
  const at = stateOf(plan, period).id;
  const log = useMemo(() => moveLog(plan, period.id), [plan, period.id]);
  const content = useMemo(() => {
    const since = log.findLast(({ to }) => to === at)?.at;
    const countOf = (transition: CycleTransition): string | undefined => {
      const asks = transition.guards?.length ?? 0;
      const here = moves?.find(({ arrow }) => arrow === transition);
      if (asks === 0) return undefined;
      if (!here) return t('view.asks', { count: asks });
      return here.blocks.length > 0 ? t('view.openCount', { count: here.blocks.length }) : t('view.allMet');
    };
    return cycleContent({
      template,
      words,
      phaseName: (phase) => planWords.choice('phase', phase),
      at,
      passed: pathOf(log),
      noteOf: ({ id }) =>
        id !== at
          ? undefined
          : since
            ? t('view.nowSince', { day: formatDay(localDay(new Date(since)), locale) })
            : t('view.now'),
      countOf,
    });
  }, [template, words, planWords, at, log, moves, t, locale]);
  return { template, at, log, content };
}

/** Which workflow it runs, in which version, and whether the plan has a newer one by now. */
function Runs({ plan, period }: Pick<PeriodCycleProps, 'plan' | 'period'>) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const runs = cycleOf(plan, period);
  const newest = templatesOf(plan).find(({ id }) => id === runs.id);
  const name = words.template(runs);
  const { version } = runs;
  return (
    <p className={styles['runs']}>
      {newest && newest.version > version
        ? t('view.runsOlder', { name, version, newer: newest.version })
        : t('view.runs', { name, version })}
    </p>
  );
}
