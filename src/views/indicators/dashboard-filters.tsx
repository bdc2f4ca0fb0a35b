import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { STATUSES } from '../../domain/scoring/status.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { type Filters, SORTS, type SortBy, STALE } from './filters.ts';

interface DashboardFiltersProps {
  readonly all: readonly IndicatorStanding[];
  readonly words: PlanWords;
  readonly filters: Filters;
  readonly sortBy: SortBy;
  readonly onFilters: (filters: Filters) => void;
  readonly onSort: (by: SortBy) => void;
}

export function DashboardFilters({ all, words, filters, sortBy, ...on }: DashboardFiltersProps) {
  const { t } = useTranslation('indicators');
  const { owners, areas } = useMemo(() => choicesIn(all), [all]);
  const set = (part: Partial<Filters>) => on.onFilters({ ...filters, ...part });
  return (
    <>
      <SearchField label={t('search')} value={filters.text} onChange={(text) => set({ text })} />
      <ChoiceBox
        label={t('owner')}
        none={t('anyOwner')}
        value={filters.owner}
        options={owners}
        onChange={(owner) => set({ owner })}
      />
      {areas.length > 0 && (
        <ChoiceBox
          label={t('area')}
          none={t('anyArea')}
          value={filters.area}
          options={areas.map((value) => ({ value, text: value }))}
          onChange={(area) => set({ area })}
        />
      )}
      <ChoiceBox
        label={t('status')}
        none={t('anyStatus')}
        value={filters.status}
        options={[
          ...STATUSES.map((value) => ({ value: value as string, text: words.score('status', value) })),
          { value: STALE, text: t('stale') },
        ]}
        onChange={(status) => set({ status })}
      />
      <ChoiceBox
        label={t('sortBy')}
        value={sortBy}
        options={SORTS.map((value) => ({ value, text: t(`sort.${value}`) }))}
        onChange={(value) => on.onSort(SORTS.find((by) => by === value) ?? 'status')}
      />
    </>
  );
}

/** Who owns something here, and which functions are named. */
function choicesIn(all: readonly IndicatorStanding[]) {
  const names = new Map<string, string>();
  const areas = new Set<string>();
  for (const { owner, indicator } of all) {
    if (owner) names.set(owner.id, owner.name);
    for (const area of indicator.functions ?? []) areas.add(area);
  }
  return {
    owners: [...names]
      .map(([value, text]) => ({ value, text }))
      .toSorted((a, b) => a.text.localeCompare(b.text)),
    areas: [...areas].toSorted((a, b) => a.localeCompare(b)),
  };
}
