import { fromBasisPoints, isLess, larger, ONE, type Rational, smaller, ZERO } from '../exact/rational.ts';
import type { Policies } from '../rows/settings.ts';

/** What part of a goal's share is paid at which degree [OURS]: the source's formula breaks off (domain B). */
export const CURVES = ['LINEAR-120', 'LINEAR-100', 'FLOOR-80', 'STEP', 'MBO-100'] as const;
export type Curve = (typeof CURVES)[number];

export type PayoutStep = NonNullable<Policies['payoutSteps']>[number];

/** The table of STEP in domain B: below 60 % nothing, then half, from 80 % on the degree, and 1.2 from 120 % on. */
export const DEFAULT_STEPS: readonly PayoutStep[] = [
  { fromBp: 0, factorBp: 0 },
  { fromBp: 6_000, factorBp: 5_000 },
  { fromBp: 8_000 },
  { fromBp: 12_000, factorBp: 12_000 },
];

export interface Payout {
  readonly curve: Curve;
  readonly steps: readonly PayoutStep[];
}

const MOST = fromBasisPoints(12_000);
const FLOOR = fromBasisPoints(8_000);

/** k(s): the share that is paid of what a goal is worth, at this degree. */
export function payoutAt({ curve, steps }: Payout, degree: Rational): Rational {
  switch (curve) {
    case 'LINEAR-120':
      return between(degree, MOST);
    case 'LINEAR-100':
      return between(degree, ONE);
    case 'FLOOR-80':
      return isLess(degree, FLOOR) ? ZERO : between(degree, MOST);
    case 'MBO-100':
      return isLess(degree, ONE) ? ZERO : ONE;
    case 'STEP':
      return stepAt(steps, degree);
  }
}

const between = (degree: Rational, most: Rational): Rational => smaller(larger(degree, ZERO), most);

/** The step that begins highest without being above the degree; below all of them nothing is paid. */
function stepAt(steps: readonly PayoutStep[], degree: Rational): Rational {
  const step = steps
    .filter(({ fromBp }) => !isLess(degree, fromBasisPoints(fromBp)))
    .reduce<PayoutStep | null>((best, each) => (best && best.fromBp > each.fromBp ? best : each), null);
  if (!step) return ZERO;
  return step.factorBp === undefined ? larger(degree, ZERO) : fromBasisPoints(step.factorBp);
}
