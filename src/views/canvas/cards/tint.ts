import type { GoalLevel, Kind, Node } from '../../../domain/kinds/index.ts';
import type { KindChoice } from '../../../domain/kinds/kind-choices.ts';
import { OWNER_TINTS } from './owner-tints.ts';

/** The colour family of a card; the words are tokens of `tokens.css`. */
export const TINTS = [
  'level-strategic',
  'level-tactical',
  'level-operational',
  'impact',
  'outcome',
  'output',
  'activity',
  'input',
  'bad',
  'good',
  'warn',
  'ink-faint',
  ...OWNER_TINTS,
] as const;
export type Tint = (typeof TINTS)[number];

const OF_LEVEL: Readonly<Record<GoalLevel, Tint>> = {
  strategic: 'level-strategic',
  tactical: 'level-tactical',
  operational: 'level-operational',
};

const OF_KIND: Readonly<Record<Exclude<Kind, 'goal'>, Tint>> = {
  vision: 'impact',
  mission: 'impact',
  impact: 'impact',
  outcome: 'outcome',
  output: 'output',
  activity: 'activity',
  action: 'activity',
  input: 'input',
  assumption: 'input',
  lesson: 'input',
  process: 'input',
  risk: 'bad',
  problem: 'bad',
};

/** By level and kind, where no other rule is chosen. */
export const tintOf = (node: Node): Tint => tintOfKind(node);

/** What a kind or level is drawn in, whatever else the colour of its card tells. */
export const tintOfKind = ({ kind, level }: KindChoice): Tint =>
  kind === 'goal' ? OF_LEVEL[level ?? 'operational'] : OF_KIND[kind];
