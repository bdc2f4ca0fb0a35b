import { type Plan, rowsOf } from '../plan.ts';
import { isObjective, perspectiveOf, perspectivesOf } from './perspectives.ts';

/** How many objectives stand in a perspective of the plan, and how many wait for one. */
export function objectivesOf(plan: Plan): { readonly placed: number; readonly waiting: number } {
  const listed = perspectivesOf(plan);
  const all = rowsOf(plan, 'nodes').filter(isObjective);
  const placed = all.filter((node) => perspectiveOf(listed, node) !== null).length;
  return { placed, waiting: all.length - placed };
}

/** A map of more objectives than this gives no direction any more (domain C2, SPAN: practice is 15 to 20). */
const MANY = 15;
const TOO_MANY = 20;

/** How a number of objectives reads; it never forbids anything. */
export const crowdOf = (count: number): 'few' | 'many' | 'tooMany' =>
  count > TOO_MANY ? 'tooMany' : count > MANY ? 'many' : 'few';
