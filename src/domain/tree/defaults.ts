import { GOAL_LEVEL_RANK, type GoalLevel, type Kind, kindOf, type Node } from '../kinds/index.ts';
import { contributionMisfit } from './links.ts';

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

/**
 * What a new parent put above this node is: the level above its own, where there is one and the parent it has so far
 * leaves room for it; else the same as that parent.
 */
export function parentDefaults(node: Node, parent: Node | undefined): NewNodeDefaults {
  const above = levelAbove(node);
  return parent && !fitsBelow(above, parent) ? siblingDefaults(parent) : above;
}

function levelAbove(node: Node): NewNodeDefaults {
  if (node.kind !== 'goal') return { kind: PARENT_KIND[node.kind] ?? node.kind };
  return { kind: 'goal', level: node.level === 'operational' ? 'tactical' : 'strategic' };
}

function fitsBelow({ kind, level }: NewNodeDefaults, parent: Node): boolean {
  if (contributionMisfit(kind, parent.kind)) return false;
  if (!level || parent.kind !== 'goal') return true;
  return GOAL_LEVEL_RANK[level] <= GOAL_LEVEL_RANK[parent.level];
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
