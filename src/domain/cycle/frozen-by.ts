import type { NodeId } from '../ids.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Lock } from './locks.ts';

/** A lock as the reason why something was refused. */
export const frozenBy = ({ period, phase, group, wayOut }: Lock, node?: NodeId): Refusal =>
  refusal('frozen', { period: period.title, phase, group, wayOut, periodId: period.id }, node ? [node] : []);
