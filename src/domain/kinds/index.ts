import { type Fields, id, line, orderKey, required, type RowOf } from '../field.ts';
import type { NodeId } from '../ids.ts';
import { action } from './action.ts';
import { activity } from './activity.ts';
import { assumption } from './assumption.ts';
import { goal } from './goal.ts';
import { impact } from './impact.ts';
import { input } from './input.ts';
import type { KindDefinition } from './kind.ts';
import { lesson } from './lesson.ts';
import { mission } from './mission.ts';
import { outcome } from './outcome.ts';
import { output } from './output.ts';
import { problem } from './problem.ts';
import { process } from './process.ts';
import { risk } from './risk.ts';
import { vision } from './vision.ts';

const definitions = {
  vision,
  mission,
  goal,
  impact,
  outcome,
  output,
  activity,
  input,
  assumption,
  risk,
  lesson,
  action,
  problem,
  process,
} as const;

export type Kind = keyof typeof definitions;
export type GoalLevel = 'strategic' | 'tactical' | 'operational';

/** Every node has these besides the fields of its kind; `order` is its fractional key among its siblings. */
const base = { id: required(id<NodeId>()), title: required(line()), order: required(orderKey()) } as const;

type NodeOf<K extends Kind> = { readonly kind: K } & RowOf<typeof base> &
  RowOf<(typeof definitions)[K]['fields']>;
/** A row of the table `nodes`. */
export type Node = { [K in Kind]: NodeOf<K> }[Kind];

export const KINDS = Object.keys(definitions) as readonly Kind[];
export const isKind = (text: unknown): text is Kind =>
  typeof text === 'string' && Object.hasOwn(definitions, text);
export const kindOf = (kind: Kind): KindDefinition<Kind, Fields> => definitions[kind];
/** The editable fields of a kind, title first, in the order the inspector shows them. */
export const fieldsOf = (kind: Kind): Fields => ({ title: base.title, ...definitions[kind].fields });

export const nodeFields = (kind: Kind): Fields => ({ ...base, ...definitions[kind].fields });

export const GOAL_LEVEL_RANK: Readonly<Record<GoalLevel, number>> = {
  operational: 1,
  tactical: 2,
  strategic: 3,
};
