import { LayoutGrid, Printer, Rows3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorId, PeriodId } from '../../domain/ids.ts';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import pageStyles from '../../ui/page-view.module.css';
import { DashboardFilters } from './dashboard-filters.tsx';
import { type Filters, filtered, NO_FILTERS, type SortBy, sorted } from './filters.ts';
import { IndicatorCards } from './indicator-cards.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import styles from './indicators.module.css';
import { PeriodChoice } from './period-choice.tsx';

interface DashboardProps {
  readonly all: readonly IndicatorStanding[];
  readonly words: PlanWords;
  readonly period: PeriodId | null;
  readonly onPeriod: (period: PeriodId | null) => void;
  readonly onOpen: (id: IndicatorId) => void;
}

/** More than this at once is read by nobody, and slow. */
const PAGE = 200;

export function Dashboard({ all, words, period, onPeriod, onOpen }: DashboardProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('indicators');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [sortBy, setSortBy] = useState<SortBy>('status');
  const [isTable, setTable] = useState(true);
  const [limit, setLimit] = useState(PAGE);
  const shown = useMemo(() => sorted(filtered(all, filters), sortBy), [all, filters, sortBy]);
  const page = shown.slice(0, limit);
  if (all.length === 0 && period === null) {
    return (
      <EmptyHint title={t('empty.title')} text={t('empty.text')}>
        <Button variant="primary" onPress={() => void actions.get('goTo.outline')?.run(editor)}>
          {t('empty.go')}
        </Button>
      </EmptyHint>
    );
  }
  return (
    <div className={pageStyles['view']}>
      <div className={pageStyles['bar']} data-on="screen">
        <PeriodChoice period={period} onPeriod={onPeriod} />
        <DashboardFilters {...{ all, words, filters, sortBy }} onFilters={setFilters} onSort={setSortBy} />
        <Button variant="quiet" icon={isTable ? LayoutGrid : Rows3} onPress={() => setTable(!isTable)}>
          {t(isTable ? 'asCards' : 'asTable')}
        </Button>
        <Button icon={Printer} onPress={() => void actions.get('printView')?.run(editor)}>
          {t('print')}
        </Button>
      </div>
      <p className={styles['count']} role="status">
        {shown.length === 0 ? t('nothing') : t('count', { count: shown.length, all: all.length })}
      </p>
      {isTable ? (
        <IndicatorTable {...{ words, onOpen }} all={page} />
      ) : (
        <IndicatorCards {...{ words, onOpen }} all={page} />
      )}
      {shown.length > limit && (
        <Button className={styles['more'] ?? ''} onPress={() => setLimit(limit + PAGE)}>
          {t('more', { count: shown.length - limit })}
        </Button>
      )}
    </div>
  );
}
