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

/**
 * The degree of a whole from its parts (domain C4); their order does not matter. Where nothing is known of any part,
 * nothing is known of the whole, whatever an unmeasured part may count beside measured ones (I12). `all` asks whether
 * every part is achieved, so one that is not known to be makes it 0.
 */
export function rollUp(method: RollUpMethod, parts: readonly Part[], rules: RollUpRules): Degree {
  if (parts.length === 0) return undefinedDegree('noChildren');
  if (parts.every((part) => part.degree === null)) return undefinedDegree('nothingCounted');
  const counted = countedOf(parts, rules);
  const degrees = counted.map((part) => part.degree);
  const isAchieved = (value: number) => value >= 1;
  switch (method) {
    case 'weighted':
      return average(counted);
    case 'milestone':
      return average(
        counted.map((part) => ({ weight: part.weight, degree: isAchieved(part.degree) ? 1 : 0 })),
      );
    case 'min':
      return degree(degrees.reduce((a, b) => Math.min(a, b)));
    case 'all':
      return degree(counted.length === parts.length && degrees.every(isAchieved) ? 1 : 0);
    case 'count':
      return degree(degrees.filter(isAchieved).length / counted.length);
  }
}

interface Counted {
  readonly degree: number;
  readonly weight: number;
}

function countedOf(parts: readonly Part[], { cap, undefinedParts }: RollUpRules): Counted[] {
  const share = shareOf(parts);
  const counted: Counted[] = [];
  for (const part of parts) {
    const value = part.degree ?? (undefinedParts === 'zero' ? 0 : null);
    if (value !== null) counted.push({ degree: Math.min(value, cap), weight: part.weightBp ?? share });
  }
  return counted;
}

function average(parts: readonly Counted[]): Degree {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefinedDegree('nothingCounted');
  // Sorted, so that the last binary digit cannot depend on the order of the children.
  const shares = parts.map((part) => part.weight * part.degree).sort((a, b) => a - b);
  return degree(shares.reduce((sum, share) => sum + share, 0) / whole);
}

type Weighable = Pick<Part, 'weightBp'>;

/** What a part without a weight has, in basis points: an equal share of what the others leave of 100 %. */
function shareOf(parts: readonly Weighable[]): number {
  let [given, open] = [0, 0];
  for (const { weightBp } of parts) {
    if (weightBp === undefined) open++;
    else given += weightBp;
  }
  return open === 0 ? 0 : Math.max(0, 10_000 - given) / open;
}

/** Parts with their weights in basis points. */
export function withWeights<P extends Weighable>(parts: readonly P[]): (P & { readonly weight: number })[] {
  const share = shareOf(parts);
  return parts.map((part) => ({ ...part, weight: part.weightBp ?? share }));
}
