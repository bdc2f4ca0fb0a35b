import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { branch } from '../../../domain/tree/walk.ts';
import type { Tone } from './tone.ts';

const GRAVITY: Readonly<Record<Tone, number>> = { none: 0, good: 1, warn: 2, bad: 3 };

/** How many nodes hang below a folded one, and how the worst of them stands. */
export function hiddenBelow(
  plan: Plan,
  id: NodeId,
  toneOf: (id: NodeId) => Tone,
): { readonly count: number; readonly worst: Tone } {
  let worst: Tone = 'none';
  const below = branch(plan, id).slice(1);
  for (const hidden of below) {
    const tone = toneOf(hidden);
    if (GRAVITY[tone] > GRAVITY[worst]) worst = tone;
  }
  return { count: below.length, worst };
}
