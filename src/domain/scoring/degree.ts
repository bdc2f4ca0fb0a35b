/** How far a result is from its target; 1 is 100 %. Undefined is not zero: it is `null`, with the reason beside it. */
export type Degree =
  | { readonly value: number; readonly why?: undefined }
  | { readonly value: null; readonly why: Undefined };

/** Why no degree can be given (domain I12). */
export type Undefined =
  | 'noFact'
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
export const undefinedDegree = (why: Undefined): Degree => ({ value: null, why });

/**
 * Nine decimals: weights are whole basis points, so what is left beyond them is only binary rounding (domain B). Adding
 * zero turns a negative one into zero.
 */
export const settled = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
