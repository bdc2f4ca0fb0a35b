import { apportion } from '../exact/apportion.ts';
import {
  divide,
  isLess,
  multiply,
  type Rational,
  rational,
  rounded,
  smaller,
  sum,
  ZERO,
} from '../exact/rational.ts';
import { payoutAt } from './payout.ts';
import type { PoolRules } from './pool-rules.ts';

/** A goal of a project's card, as it stands. */
export interface CardGoal {
  readonly id: string;
  /** Its part of the whole card. */
  readonly weight: Rational;
  readonly degree: Rational | null;
  /** Cancelled or no longer needed: it counts in no average, and its part of the pool is not paid (domain E). */
  readonly isOut: boolean;
}

/** What is missing for an actual pool. */
export type ActualGap = 'noPlannedPool' | 'noGoals' | 'goalWeights' | 'unknownDegrees';

export interface GoalPay {
  readonly goal: CardGoal;
  /** k of its degree, before the gate. */
  readonly factor: Rational | null;
  readonly minor: bigint | null;
}

export interface ActualPool {
  /** РП, null while a goal has no degree. */
  readonly degree: Rational | null;
  /** Whether the gate is passed; reaching it is enough. */
  readonly isFormed: boolean | null;
  readonly goals: readonly GoalPay[];
  /** ФБПП in minor units, the sum of the goals' parts. */
  readonly minor: bigint | null;
  readonly gaps: readonly ActualGap[];
}

/**
 * РП = Σ ВЦi·СРЦi; below the gate nothing is paid; else БПЦi = ПБП·ВЦi·k(СРЦi) and ФБПП = Σ БПЦi (domain A13, B). The
 * order of the goals never matters, and their rounded parts sum to the pool to the minor unit.
 */
export function actualPool(
  plannedMinor: bigint | null,
  goals: readonly CardGoal[],
  rules: PoolRules,
): ActualPool {
  const counted = goals.filter(({ isOut }) => !isOut);
  const isWhole = isEqualToOne(sum(goals.map(({ weight }) => weight)));
  const isKnown = counted.every(({ degree }) => degree !== null);
  const gaps = [
    plannedMinor === null && 'noPlannedPool',
    counted.length === 0 && 'noGoals',
    goals.length > 0 && !isWhole && 'goalWeights',
    !isKnown && 'unknownDegrees',
  ].filter((gap) => gap !== false) as ActualGap[];
  const degree = isWhole && isKnown ? degreeOf(counted, rules) : null;
  const isFormed = degree && !isLess(degree, rules.gate);
  const factors = goals.map((goal) => ({ goal, factor: factorOf(goal, rules) }));
  // Below the gate nothing is paid, whatever the planned pool: that much is known without it.
  const whole = isFormed === false ? 0n : plannedMinor;
  if (whole === null || isFormed === null)
    return { degree, isFormed, goals: factors.map((each) => ({ ...each, minor: null })), minor: null, gaps };
  const exact = factors.map(({ goal, factor }) => ({
    id: goal.id,
    weight: factor ? multiply(multiply(rational(whole), goal.weight), factor) : ZERO,
  }));
  const minor = rounded(sum(exact.map(({ weight }) => weight)));
  const parts = apportion(minor, exact);
  const paid = factors.map((each) => ({ ...each, minor: parts.get(each.goal.id) ?? 0n }));
  return { degree, isFormed, goals: paid, minor, gaps };
}

const isEqualToOne = ({ numerator, denominator }: Rational): boolean => numerator === denominator;

/** The weighted average over the goals that still count. */
function degreeOf(goals: readonly CardGoal[], { cap }: PoolRules): Rational | null {
  const whole = sum(goals.map(({ weight }) => weight));
  if (whole.numerator === 0n) return null;
  const capped = (degree: Rational) => (cap ? smaller(degree, cap) : degree);
  return divide(sum(goals.map(({ weight, degree }) => multiply(weight, capped(degree ?? ZERO)))), whole);
}

const factorOf = ({ degree, isOut }: CardGoal, { payout }: PoolRules): Rational | null =>
  degree === null || isOut ? null : payoutAt(payout, degree);
