import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';

/** What of all indicators is shown; empty texts show all. */
export interface Filters {
  readonly text: string;
  readonly owner: string;
  readonly area: string;
  readonly status: string;
}

export const NO_FILTERS: Filters = { text: '', owner: '', area: '', status: '' };

/** Beside the statuses: a fact is missing that should be there. */
export const STALE = 'stale';

export const SORTS = ['title', 'status', 'degree', 'lastDay', 'owner'] as const;
export type SortBy = (typeof SORTS)[number];

export function filtered(
  all: readonly IndicatorStanding[],
  { text, owner, area, status }: Filters,
): readonly IndicatorStanding[] {
  const wanted = text.trim().toLowerCase();
  return all.filter(
    ({ indicator, node, owner: by, status: is, isStale }) =>
      (wanted === '' ||
        `${indicator.title} ${indicator.code ?? ''} ${node.title}`.toLowerCase().includes(wanted)) &&
      (owner === '' || by?.id === owner) &&
      (area === '' || (indicator.functions ?? []).includes(area)) &&
      (status === '' || (status === STALE ? isStale : is === status)),
  );
}

/** From what calls for most to what calls for least. */
const URGENCY: Readonly<Record<string, number>> = { behind: 0, atRisk: 1, onTrack: 2, achieved: 3, none: 4 };

type Compare = (a: IndicatorStanding, b: IndicatorStanding) => number;

const byTitle: Compare = (a, b) => a.indicator.title.localeCompare(b.indicator.title);
const COMPARE: { readonly [S in SortBy]: Compare } = {
  title: byTitle,
  status: (a, b) => (URGENCY[a.status] ?? 9) - (URGENCY[b.status] ?? 9),
  degree: (a, b) => (a.degree.value ?? Infinity) - (b.degree.value ?? Infinity),
  lastDay: (a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : a.lastDay === b.lastDay ? 0 : 1),
  owner: (a, b) => (a.owner?.name ?? '\uffff').localeCompare(b.owner?.name ?? '\uffff'),
};

export const sorted = (all: readonly IndicatorStanding[], by: SortBy): readonly IndicatorStanding[] =>
  all.toSorted((a, b) => COMPARE[by](a, b) || byTitle(a, b));
