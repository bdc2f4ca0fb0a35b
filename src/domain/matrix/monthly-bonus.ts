import { exact, rounded, multiply } from '../exact/rational.ts';
import type { Matrix } from './matrix.ts';

/** What the month brings besides the salary, in the minor unit; null where it cannot be told yet, or pay is not known. */
export function monthlyBonus({ gate, total }: Matrix, baseMinor: number | undefined): number | null {
  if (baseMinor === undefined || gate.state === 'unknown' || gate.state === 'empty') return null;
  if (gate.state !== 'reached' || total === null) return 0;
  return Number(rounded(multiply(exact(baseMinor), total)));
}
