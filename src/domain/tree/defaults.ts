import { GOAL_LEVEL_RANK, type GoalLevel, type Kind, kindOf, type Node } from '../kinds/index.ts';

export interface NewNodeDefaults {
  readonly kind: Kind;
  readonly level?: GoalLevel;
}

const LEVEL_BELOW: Readonly<Record<GoalLevel, GoalLevel>> = {
  strategic: 'tactical',
  tactical: 'operational',
  operational: 'operational',
};

/** What a child of this node is unless said otherwise: the next level down. Without a parent, a strategic goal. */
export function childDefaults(parent: Node | undefined): NewNodeDefaults {
  if (!parent) return { kind: 'goal', level: 'strategic' };
  const kind = kindOf(parent.kind).childKind as Kind;
  if (kind !== 'goal') return { kind };
  return { kind, level: parent.kind === 'goal' ? LEVEL_BELOW[parent.level] : 'strategic' };
}

/** What a sibling of this node is. */
export const siblingDefaults = (node: Node): NewNodeDefaults =>
  node.kind === 'goal' ? { kind: 'goal', level: node.level } : { kind: node.kind };

/** What a new parent put above this node is: the level above its own, where there is one. */
export function parentDefaults(node: Node): NewNodeDefaults {
  if (node.kind !== 'goal') return { kind: PARENT_KIND[node.kind] ?? node.kind };
  const rank = GOAL_LEVEL_RANK[node.level];
  return { kind: 'goal', level: rank === 1 ? 'tactical' : 'strategic' };
}

const PARENT_KIND: Partial<Readonly<Record<Kind, Kind>>> = {
  input: 'activity',
  activity: 'output',
  output: 'outcome',
  outcome: 'impact',
  mission: 'vision',
  assumption: 'outcome',
  risk: 'outcome',
  lesson: 'outcome',
  action: 'outcome',
};
