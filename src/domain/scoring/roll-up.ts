import { type Degree, degree, undefinedDegree } from './degree.ts';

/** Domain C4. `own` needs no children and `sum` needs their values: both are settled by the caller. */
export type RollUpMethod = 'weighted' | 'min' | 'all' | 'count' | 'milestone';

export interface Part {
  readonly degree: number | null;
  /** Basis points on the link; a part without one shares what the others leave. */
  readonly weightBp?: number | undefined;
}

export interface RollUpRules {
  /** Applied to every part first, so that one 300 % cannot hide a 0. */
  readonly cap: number;
  /** What a part counts that cannot be measured: nothing at all, or zero. */
  readonly undefinedParts: 'skip' | 'zero';
}

/** The degree of a whole from its parts; their order does not matter. */
export function rollUp(
  method: RollUpMethod,
  parts: readonly Part[],
  { cap, undefinedParts }: RollUpRules,
): Degree {
  if (parts.length === 0) return undefinedDegree('noChildren');
  const weighed = withWeights(parts);
  const counted = weighed.flatMap((part) => {
    if (part.degree !== null) return [{ ...part, degree: Math.min(part.degree, cap) }];
    return undefinedParts === 'zero' ? [{ ...part, degree: 0 }] : [];
  });
  if (counted.length === 0) return undefinedDegree('nothingCounted');
  switch (method) {
    case 'weighted':
      return average(counted, (part) => part.degree);
    case 'milestone':
      return average(counted, (part) => (part.degree >= 1 ? 1 : 0));
    case 'min':
      return degree(Math.min(...counted.map((part) => part.degree)));
    case 'all':
      return degree(counted.length === parts.length && counted.every((part) => part.degree >= 1) ? 1 : 0);
    case 'count':
      return degree(counted.filter((part) => part.degree >= 1).length / counted.length);
  }
}

interface Weighed {
  readonly degree: number;
  readonly weight: number;
}

function average(parts: readonly Weighed[], of: (part: Weighed) => number): Degree {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefinedDegree('nothingCounted');
  // Sorted, so that the last binary digit cannot depend on the order of the children.
  const shares = parts.map((part) => part.weight * of(part)).toSorted((a, b) => a - b);
  return degree(shares.reduce((sum, share) => sum + share, 0) / whole);
}

/** Parts with their weights in basis points; those without one share equally what is left of 100 %. */
export function withWeights<P extends Part>(parts: readonly P[]): (P & { readonly weight: number })[] {
  const open = parts.filter(({ weightBp }) => weightBp === undefined).length;
  const given = parts.reduce((sum, { weightBp }) => sum + (weightBp ?? 0), 0);
  const share = open === 0 ? 0 : Math.max(0, 10_000 - given) / open;
  return parts.map((part) => ({ ...part, weight: part.weightBp ?? share }));
}
