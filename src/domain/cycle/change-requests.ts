import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { type RequestedCommand, requestedCommands } from './requested-commands.ts';

/** A change of what was agreed, as it was asked for and what became of it. */
export interface ChangeAsked {
  readonly request: Entry;
  readonly commands: readonly RequestedCommand[];
  readonly status: 'requested' | 'approved' | 'rejected';
  /** What settled it. */
  readonly answer: Entry | undefined;
}

/** All change requests of a period, newest first. */
export function changesAsked(plan: Plan, periodId: string): readonly ChangeAsked[] {
  const changes = rowsWith(plan, 'entries', 'periodId', periodId).filter(({ type }) => type === 'change');
  const answers = new Map(changes.map((entry) => [entry.data?.['requestId'], entry]));
  return changes
    .filter(({ data }) => data?.['status'] === 'requested')
    .map((request): ChangeAsked => {
      const answer = answers.get(request.id);
      const said = answer?.data?.['status'];
      const status = said === 'approved' || said === 'rejected' ? said : 'requested';
      return { request, commands: requestedCommands(request.data?.['commands']) ?? [], status, answer };
    })
    .toSorted((a, b) => (a.request.at < b.request.at ? 1 : -1));
}
