import { type Amount, type Rational, exact, toNumber } from '../exact/rational.ts';

/** How far a result is from its target; 1 is 100 %. Undefined is not zero: it is `null`, with the reason beside it. */
export type Degree = Known | { readonly value: null; readonly why: Undefined };

/** Why no degree can be given (domain I12). */
export type Undefined =
  | 'noFact'
  | 'formulaBroken'
  | 'formulaUndefined'
  | 'noTarget'
  | 'noBaseline'
  | 'noRange'
  | 'noScale'
  | 'noStages'
  | 'targetIsZero'
  | 'targetIsNegative'
  | 'targetIsBaseline'
  | 'nothingCounted'
  | 'noIndicator'
  | 'noChildren'
  | 'differentUnits';

/** A degree that is known: exactly, for what is computed from it, and as the nearest number, for whoever looks at it. */
class Known {
  readonly value: number;
  declare readonly why?: undefined;
  readonly #exact: Rational;

  constructor(of: Rational) {
    this.#exact = of;
    this.value = toNumber(of);
  }
  get exact(): Rational {
    return this.#exact;
  }
}

export const degree = (value: Amount): Degree => new Known(exact(value));

const undefinedDegrees = new Map<Undefined, Degree>();

/** One object a reason: of 10,000 goals most have no indicator or no children. */
export function undefinedDegree(why: Undefined): Degree {
  const known = undefinedDegrees.get(why) ?? { value: null, why };
  undefinedDegrees.set(why, known);
  return known;
}

/** The degree as it was computed; null where there is none. */
export const exactly = (of: Degree): Rational | null => (of.value === null ? null : of.exact);

/** Nine decimals, for numbers that are told and not compared: what is beyond them is binary rounding. */
export const settled = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
