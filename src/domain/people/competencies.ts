import type { CalendarDay } from '../date.ts';
import type { PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import type { Competency, Party } from '../rows/party.ts';
import type { PostProfile } from '../rows/settings.ts';
import { settled } from '../scoring/degree.ts';

export const COMPETENCY_TYPES = ['corporate', 'professional', 'personal'] as const;
export type CompetencyType = Competency['type'];
/** From beginner to one who teaches others. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** One competency of somebody: what the post asks for and what there is. */
export interface CompetencyLine {
  readonly type: CompetencyType;
  readonly name: string;
  /** Null: nobody asks for it, it is there all the same. */
  readonly required: number | null;
  /** Null: nobody has assessed it yet. */
  readonly actual: number | null;
  /** What is missing; null where one of the two is not known, 0 where nothing is. */
  readonly gap: number | null;
}

/** Names are compared as people read them. */
export const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
export const keyOf = (name: string): string => name.trim().toLocaleLowerCase();

export const profilesOf = (plan: Plan): readonly PostProfile[] => settingsOf(plan).postProfiles ?? [];

/** The posts people of the plan hold, each once, by name. */
export function postsOf(plan: Plan): readonly string[] {
  const posts = new Map<string, string>();
  for (const { post } of rowsOf(plan, 'parties'))
    if (post && !posts.has(keyOf(post))) posts.set(keyOf(post), post);
  return [...posts.values()].toSorted((a, b) => a.localeCompare(b));
}

/** How many people hold a post; without one, all people. */
export const holdersOf = (plan: Plan, post: string | undefined): readonly Party[] =>
  rowsOf(plan, 'parties').filter(
    (party) => party.kind === 'person' && (post === undefined || sameName(party.post ?? '', post)),
  );

/**
 * The competencies of somebody: what is asked of everybody, what the post asks for, what is asked of this person alone;
 * the later word counts, so that a person's own level stands above that of the post.
 */
export function competenciesOf(plan: Plan, id: PartyId): readonly CompetencyLine[] {
  const party = plan.parties[id];
  if (!party) return [];
  const lines = new Map<string, { type: CompetencyType; name: string; required?: number; actual?: number }>();
  for (const { post, competencies } of profilesOf(plan)) {
    if (post !== undefined && !sameName(post, party.post ?? '')) continue;
    for (const { type, name, required } of competencies) lines.set(keyOf(name), { type, name, required });
  }
  for (const { type, name, required, actual } of party.competencies ?? []) {
    const known = lines.get(keyOf(name));
    lines.set(keyOf(name), {
      type: known?.type ?? type,
      name: known?.name ?? name,
      ...known,
      ...(required !== undefined && { required }),
      ...(actual !== undefined && { actual }),
    });
  }
  const order = (type: CompetencyType) => COMPETENCY_TYPES.indexOf(type);
  return [...lines.values()]
    .map(({ type, name, required = null, actual = null }) => ({
      type,
      name,
      required,
      actual,
      gap: required === null || actual === null ? null : Math.max(0, required - actual),
    }))
    .toSorted((a, b) => order(a.type) - order(b.type) || a.name.localeCompare(b.name));
}

/** How far what is asked for is there, and of how many competencies it is told. */
export interface CompetencyDegree {
  readonly value: number | null;
  readonly why?: 'noneRequired' | 'noneAssessed';
  readonly assessed: number;
  readonly required: number;
  /** Levels that are there, up to what is asked for, and levels asked for: the two the degree is made of. */
  readonly reached: number;
  readonly asked: number;
}

/**
 * Levels reached out of levels asked for [OURS]: more than is asked for in one competency does not hide what is missing
 * in another. What nobody has assessed counts on neither side.
 */
export function competencyDegree(lines: readonly CompetencyLine[]): CompetencyDegree {
  const asked = lines.filter(({ required }) => required !== null);
  const assessed = asked.filter(({ actual }) => actual !== null);
  const sum = (levels: readonly number[]) => levels.reduce((total, level) => total + level, 0);
  const counts = {
    assessed: assessed.length,
    required: asked.length,
    reached: sum(assessed.map(({ actual, required }) => Math.min(actual ?? 0, required ?? 0))),
    asked: sum(assessed.map(({ required }) => required ?? 0)),
  };
  if (asked.length === 0) return { ...counts, value: null, why: 'noneRequired' };
  if (assessed.length === 0) return { ...counts, value: null, why: 'noneAssessed' };
  return { ...counts, value: settled(counts.reached / counts.asked) };
}

/** When a competency was assessed last, and what it was before. */
export interface Assessed {
  readonly on: CalendarDay;
  readonly before: number | null;
}

/** The last assessment of each competency of somebody, by the key of its name (domain A10: assessed again at hour X). */
export function assessmentsOf(plan: Plan, id: PartyId): ReadonlyMap<string, Assessed> {
  const noted = rowsWith(plan, 'entries', 'partyId', id)
    .flatMap(({ type, at, data }) => {
      const [name, level] = [data?.['competency'], data?.['level']];
      return type === 'rating' && typeof name === 'string' && typeof level === 'number'
        ? [{ at, name, level }]
        : [];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const last = new Map<string, Assessed & { readonly level: number }>();
  for (const { at, name, level } of noted) {
    const before = last.get(keyOf(name))?.level ?? null;
    last.set(keyOf(name), { on: at.slice(0, 10), before, level });
  }
  return last;
}
