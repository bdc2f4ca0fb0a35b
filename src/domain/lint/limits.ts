import type { Policies } from '../rows/settings.ts';

/** From where on a rule speaks; none of these is the sources' own figure but where it says so [OURS], a plan may set others. */
export const DEFAULT_LIMITS = {
  /** Probability × effect, each of 5. */
  riskScore: 12,
  /** Levels of the tree. */
  treeDepth: 7,
  /** Children of one node: seven and two more (domain C2 SPAN). */
  span: 9,
  /** Objectives on a strategy map: 15 to 25 are usual [KN]. */
  mapObjectives: 25,
} as const;

export type LimitName = keyof typeof DEFAULT_LIMITS;

/** The most that a plan may set it to. */
export const MOST: Readonly<Record<LimitName, number>> = {
  riskScore: 25,
  treeDepth: 100,
  span: 1_000,
  mapObjectives: 1_000,
};

/** A limit as the plan's policies set it under this name, or as it is by default. */
export function limitOf(policies: Policies, name: LimitName): number {
  const own: unknown = Reflect.get(policies, name);
  return typeof own === 'number' && own > 0 ? own : DEFAULT_LIMITS[name];
}
