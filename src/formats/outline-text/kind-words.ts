import type { GoalLevel, Kind } from '../../domain/kinds/index.ts';

export interface NamedKind {
  readonly kind: Kind;
  readonly level?: GoalLevel;
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  vision: 'vision, видение',
  mission: 'mission, миссия',
  goal: 'goal, objective, key result, цель, ключевой результат',
  impact: 'impact, воздействие, долгосрочный результат',
  outcome: 'outcome, конечный результат, среднесрочный результат',
  output: 'output, непосредственный результат, продукт',
  activity: 'activity, task, initiative, деятельность, мероприятие, задача, инициатива',
  input: 'input, resource, ресурс, вклад',
  assumption: 'assumption, допущение, предположение',
  risk: 'risk, риск',
  lesson: 'lesson, lesson learned, lesson learnt, урок, извлечённый урок, извлеченный урок',
  action: 'corrective action, корректирующее действие, корректирующая мера',
  problem: 'problem, проблема',
  process: 'process, процесс',
};

const LEVEL_WORDS: Readonly<Record<GoalLevel, string>> = {
  strategic:
    'strategic, strategic goal, strategic objective, стратегическая, стратегический, стратегическая цель',
  tactical: 'tactical, tactical goal, tactical objective, тактическая, тактический, тактическая цель',
  operational:
    'operational, operational goal, operational objective, оперативная, оперативный, операционная, операционный, ' +
    'оперативная цель, операционная цель',
};

const WORDS: ReadonlyMap<string, NamedKind> = new Map([
  ...Object.entries(KIND_WORDS).flatMap(([kind, words]) =>
    words.split(', ').map((word) => [word, { kind: kind as Kind }] as const),
  ),
  ...Object.entries(LEVEL_WORDS).flatMap(([level, words]) =>
    words.split(', ').map((word) => [word, { kind: 'goal', level: level as GoalLevel }] as const),
  ),
]);

/** The kind (and level of a goal) that a word in English or Russian names. */
export const kindNamed = (word: string): NamedKind | undefined =>
  WORDS.get(word.trim().toLowerCase().replaceAll(/\s+/g, ' '));

/** "Outcome: incomes increased" is an outcome called "incomes increased". */
export function kindPrefix(text: string): (NamedKind & { readonly title: string }) | undefined {
  const at = text.slice(0, 40).search(/[:：]/);
  if (at === -1) return undefined;
  const named = kindNamed(text.slice(0, at));
  const title = text.slice(at + 1).trim();
  return named && title !== '' ? { ...named, title } : undefined;
}
