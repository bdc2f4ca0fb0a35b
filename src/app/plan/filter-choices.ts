import { rowsOf, type Plan } from '../../domain/plan.ts';
import { STATUSES } from '../../domain/scoring/status.ts';
import { type Filter, namedBy, RANKS } from '../../editor/filter.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';

export type FilterField = 'levels' | 'statuses' | 'owners' | 'tags' | 'period';

/** One thing a filter can ask for. */
export interface FilterChoice {
  readonly field: FilterField;
  /** Its own among all choices. */
  readonly id: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** The filter with this asked for, or no longer asked for. */
  readonly toggled: Filter;
}

interface ChoiceWords extends Pick<PlanWords, 'kind' | 'score'> {
  readonly nobody: string;
  readonly language: string;
}

type ListField = Exclude<FilterField, 'period'>;

/** What there is to choose from in this plan, in the order it is offered; nothing the plan does not have. */
export function filterChoices(plan: Plan, filter: Filter, words: ChoiceWords): readonly FilterChoice[] {
  const inList = <F extends ListField>(field: F, value: Filter[F][number], label: string): FilterChoice => {
    const list: readonly unknown[] = filter[field];
    const isChosen = list.includes(value);
    const toggled = isChosen ? list.filter((other) => other !== value) : [...list, value];
    return { field, id: `${field} ${value}`, label, isChosen, toggled: { ...filter, [field]: toggled } };
  };
  const nodes = rowsOf(plan, 'nodes');
  const ranks = new Set(nodes.map((node) => (node.kind === 'goal' ? node.level : node.kind)));
  const owners = new Set(
    rowsOf(plan, 'roles').flatMap((role) => (role.role === 'accountable' ? role.partyId : [])),
  );
  const byName = new Intl.Collator(words.language).compare;
  const parties = rowsOf(plan, 'parties')
    .filter(({ id }) => owners.has(id))
    .toSorted((a, b) => byName(a.name, b.name));
  const tags = [...new Set(nodes.flatMap((node) => node.tags ?? []))].toSorted(byName);
  const periods = rowsOf(plan, 'periods').toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return [
    ...RANKS.filter((rank) => ranks.has(rank)).map((rank) =>
      inList('levels', rank, words.kind(namedBy(rank))),
    ),
    ...(nodes.length > 0 ? STATUSES : []).map((status) =>
      inList('statuses', status, words.score('status', status)),
    ),
    ...parties.map(({ id, name }) => inList('owners', id, name)),
    ...(parties.length > 0 ? [inList('owners', null, words.nobody)] : []),
    ...tags.map((tag) => inList('tags', tag, tag)),
    ...periods.map(({ id, title }): FilterChoice => {
      const isChosen = filter.periodId === id;
      const toggled = { ...filter, periodId: isChosen ? null : id };
      return { field: 'period', id: `period ${id}`, label: title, isChosen, toggled };
    }),
  ];
}
