import * as z from 'zod/mini';
import type { NodeId } from '../../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../../domain/plan.ts';
import type { Indicator } from '../../../domain/rows/indicator.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An indicator to begin from: everything on its card but its values. */
export interface IndicatorChoice {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly fields: Fields;
}
export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly IndicatorChoice[];
}

const library = z.object({
  themes: z.record(z.string(), z.string()),
  indicators: z.array(
    z.object({
      id: z.string(),
      theme: z.string(),
      fields: z.looseObject({ title: z.string(), definition: z.string() }),
    }),
  ),
});

/** The library in the language the plan is written in, where there is one; else in that of the interface. */
export async function libraryGroups(plan: Plan, language: string): Promise<readonly ChoiceGroup[]> {
  const own = settingsOf(plan).language.slice(0, 2);
  const isRussian = (own === 'en' || own === 'ru' ? own : language) === 'ru';
  const { default: text } = isRussian ? await import('./ru.json') : await import('./en.json');
  const { themes, indicators } = library.parse(text);
  return Object.entries(themes).map(([id, title]) => ({
    id,
    title,
    choices: indicators
      .filter(({ theme }) => theme === id)
      .map(({ id: choice, fields }) => ({
        id: choice,
        title: fields.title,
        definition: fields.definition,
        fields,
      })),
  }));
}

/** What belongs to one row and not to the way it measures. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'nodeId',
  'order',
  'code',
  'weightBp',
  'servesIndicatorId',
]);

/** Indicators of other nodes of the plan, each title once. */
export function choicesInPlan(plan: Plan, nodeId: NodeId, language: string): readonly IndicatorChoice[] {
  const byName = new Intl.Collator(language).compare;
  const choices = new Map<string, IndicatorChoice>();
  for (const indicator of rowsOf(plan, 'indicators')) {
    if (indicator.nodeId === nodeId || indicator.title === '' || choices.has(indicator.title)) continue;
    choices.set(indicator.title, choiceOf(indicator));
  }
  return [...choices.values()].toSorted((a, b) => byName(a.title, b.title));
}

const choiceOf = (indicator: Indicator): IndicatorChoice => ({
  id: indicator.id,
  title: indicator.title,
  definition: indicator.definition ?? indicator.meansOfVerification ?? '',
  fields: Object.fromEntries(Object.entries(indicator).filter(([name]) => !OWN_FIELDS.has(name))),
});

/** More than one looks through in a group; whoever has not found it types on. */
const MOST = 100;

/** Those whose title or definition contains every word that was typed, in the groups that are left. */
export function choicesWith(groups: readonly ChoiceGroup[], typed: string): readonly ChoiceGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ title, definition }: IndicatorChoice) => {
    const text = `${title} ${definition}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, choices: group.choices.filter(fits).slice(0, MOST) }))
    .filter(({ choices }) => choices.length > 0);
}
