import type { CommandStep } from '../../domain/commands/index.ts';
import { asOf } from '../../domain/cycle/members.ts';
import type { NodeId } from '../../domain/ids.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import type { EditContext } from './matrix-edits.ts';

export interface NewLine {
  readonly title: string;
  readonly weightBp: number | undefined;
  readonly unit: string | undefined;
  readonly plan: number | undefined;
  readonly fact: number | undefined;
}

/** A line is a goal of the person in the period with one indicator; it stands beside the goal it follows. */
export function addedLine(line: NewLine, after: NodeId | null, context: EditContext): readonly CommandStep[] {
  const { plan, matrix, today, newId } = context;
  const { party, period } = matrix;
  const indicatorId = newId();
  const beside = after === null ? undefined : plan.nodes[after];
  const goalType = beside && 'goalType' in beside ? beside.goalType : undefined;
  const value = (kind: 'target' | 'actual', amount: number, date: string): CommandStep => ({
    type: 'addRow',
    table: 'values',
    fields: { indicatorId, kind, amount, date, periodId: period.id },
  });
  return [
    {
      type: 'addNode',
      kind: 'goal',
      level: 'operational',
      title: line.title,
      ...(after === null ? { under: null } : { under: parentOf(plan, after), after }),
    },
    (made) => ({ type: 'setOwner', ids: [made], owner: { partyId: party.id } }),
    (made) => ({
      type: 'editRows',
      table: 'nodes',
      ids: [made],
      fields: { periodId: period.id, ...(goalType && { goalType }) },
    }),
    (made) => ({
      type: 'addRow',
      table: 'indicators',
      id: indicatorId,
      fields: {
        nodeId: made,
        title: line.title,
        trend: 'maximise',
        ...(line.unit !== undefined && { unit: line.unit }),
        ...(line.weightBp !== undefined && { matrixWeightBp: line.weightBp }),
      },
    }),
    ...(line.plan === undefined ? [] : [value('target', line.plan, period.end)]),
    ...(line.fact === undefined ? [] : [value('actual', line.fact, asOf(period, today))]),
  ];
}
