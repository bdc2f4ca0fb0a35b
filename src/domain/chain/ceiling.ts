import { type Plan, settingsOf } from '../plan.ts';
import type { ChainColumn } from './columns.ts';

/**
 * The column above which the ceiling of accountability lies: up to it people answer for what comes about, beyond it
 * they hope (domain C2, theory of change). Above the outputs unless the plan says otherwise; null without one.
 */
export function ceilingOf(plan: Plan, columns: readonly ChainColumn[]): ChainColumn | null {
  const { ceiling = 'output' } = settingsOf(plan);
  return columns.find((column) => column === ceiling && column !== columns.at(-1)) ?? null;
}
