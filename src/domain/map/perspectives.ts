import { kindOf, type Node } from '../kinds/index.ts';
import { PERSPECTIVES, type Perspective } from '../kinds/kind.ts';
import { type Plan, rowAt, settingsOf } from '../plan.ts';
import type { Settings } from '../rows/settings.ts';

/** A band of the strategy map as a plan has it. */
export interface OwnPerspective {
  readonly id: Perspective;
  /** As the plan calls it; in the words of the interface without one. */
  readonly name?: string | undefined;
}

/** Where an objective stands on the map; what has no perspective yet waits. */
export type MapBand = Perspective | 'unplaced';

export const isMapBand = (name: string): name is MapBand =>
  name === 'unplaced' || PERSPECTIVES.some((id) => id === name);

/** From the bottom of the map up (Kaplan and Norton): what people can do bears everything else. */
const STANDARD: readonly OwnPerspective[] = [
  { id: 'learning' },
  { id: 'process' },
  { id: 'customer' },
  { id: 'finance' },
];

const known = new WeakMap<NonNullable<Settings['perspectives']>, readonly OwnPerspective[]>();

/** The perspectives of a plan from the bottom up, each once; the four of the method unless the plan has its own. */
function perspectivesIn({ perspectives }: Pick<Settings, 'perspectives'>): readonly OwnPerspective[] {
  if (!perspectives || perspectives.length === 0) return STANDARD;
  const found = known.get(perspectives) ?? eachOnce(perspectives);
  known.set(perspectives, found);
  return found;
}

export const perspectivesOf = (plan: Plan): readonly OwnPerspective[] => perspectivesIn(settingsOf(plan));

const eachOnce = (listed: readonly OwnPerspective[]): readonly OwnPerspective[] =>
  listed.filter(({ id }, at) => listed.findIndex((other) => other.id === id) === at);

/** One that the plan does not have yet; null where it has all there can be. Those of the method come back first. */
export const freePerspective = (listed: readonly OwnPerspective[]): Perspective | null =>
  PERSPECTIVES.find((id) => !listed.some((own) => own.id === id)) ?? null;

/** Kinds that state a result can be objectives of a map; what is done, feared or assumed cannot. */
export const canHavePerspective = (node: Node): node is Extract<Node, { readonly rollup?: unknown }> =>
  'perspective' in kindOf(node.kind).fields;

/** Where an objective stands; null also where its perspective is none of the plan's. */
export function perspectiveOf(listed: readonly OwnPerspective[], node: Node): Perspective | null {
  const own = 'perspective' in node ? node.perspective : undefined;
  return own !== undefined && listed.some(({ id }) => id === own) ? own : null;
}

/**
 * Whether a node belongs on the map: whatever has a perspective, and what a strategy is made of also without one:
 * strategic and tactical goals, outcomes and impacts.
 */
export function isObjective(node: Node): boolean {
  if (!canHavePerspective(node)) return false;
  if ('perspective' in node && node.perspective !== undefined) return true;
  return node.kind === 'goal' ? node.level !== 'operational' : node.kind !== 'output';
}

/** Whether an arrow between two nodes points down the map: what lies higher cannot bear what lies lower. */
export function pointsDown(plan: Plan, from: string, to: string): boolean {
  const listed = perspectivesOf(plan);
  const heightOf = (id: string): number => {
    const node = rowAt(plan, 'nodes', id);
    const own = node && perspectiveOf(listed, node);
    return own ? listed.findIndex((each) => each.id === own) : -1;
  };
  const [start, end] = [heightOf(from), heightOf(to)];
  return start >= 0 && end >= 0 && end < start;
}
