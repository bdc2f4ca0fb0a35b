/** How far a result is from its target; 1 is 100 %. Undefined is not zero: it is `null`, with the reason beside it. */
export type Degree =
  | { readonly value: number; readonly why?: undefined }
  | { readonly value: null; readonly why: Undefined };

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

export const degree = (value: number): Degree => ({ value: settled(value) });

const undefinedDegrees = new Map<Undefined, Degree>();

/** One object a reason: of 10,000 goals most have no indicator or no children. */
export function undefinedDegree(why: Undefined): Degree {
  const known = undefinedDegrees.get(why) ?? { value: null, why };
  undefinedDegrees.set(why, known);
  return known;
}

/**
 * Nine decimals: weights are whole basis points, so what is left beyond them is only binary rounding (domain B). Adding
 * zero turns a negative one into zero.
 */
export const settled = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
