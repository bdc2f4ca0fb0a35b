import type { RequestedCommand } from '../../domain/cycle/requested-commands.ts';
import type { Field } from '../../domain/field.ts';
import type { IndicatorId, NodeId, PeriodId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { fieldsOf } from '../../domain/kinds/index.ts';
import type { Plan } from '../../domain/plan.ts';
import { linkTable } from '../../domain/rows/link.ts';
import { valueTable } from '../../domain/rows/value.ts';
import { homeOf } from '../../domain/tree/tree.ts';

/** What can be asked to be changed of a node: one field of it, of its place in the tree or of how it is measured. */
export interface ChangeSubject {
  readonly id: string;
  readonly name: string;
  /** The indicator whose number it is. */
  readonly indicatorId?: IndicatorId;
  readonly kind?: 'baseline' | 'target';
  readonly field: Field<unknown>;
  readonly stored: unknown;
  readonly commandFor: (value: unknown) => RequestedCommand;
}

/** Fields that say what a node is about; who draws where and what is computed is nobody's to approve. */
const FIELDS = [
  'title',
  'statement',
  'start',
  'end',
  'budgetPlanMinor',
  'budgetCapMinor',
  'rollup',
  'control',
  'state',
] as const;

export function changeSubjects(plan: Plan, id: NodeId, periodId: PeriodId): readonly ChangeSubject[] {
  const node = plan.nodes[id];
  if (!node) return [];
  const known: Readonly<Record<string, Field<unknown>>> = fieldsOf(node.kind);
  const stored: Readonly<Record<string, unknown>> = { ...node };
  const ofNode = FIELDS.flatMap((name): ChangeSubject[] => {
    const field = known[name];
    return field
      ? [
          {
            id: `node ${name}`,
            name,
            field,
            stored: stored[name],
            commandFor: (value) => ({
              type: 'editRows',
              table: 'nodes',
              ids: [id],
              fields: { [name]: value ?? null },
            }),
          },
        ]
      : [];
  });
  return [...ofNode, ...weightOf(plan, id), ...numbersOf(plan, id, periodId)];
}

function weightOf(plan: Plan, id: NodeId): readonly ChangeSubject[] {
  const row = homeOf(plan, id);
  if (!row) return [];
  return [
    {
      id: 'weight',
      name: 'weightBp',
      field: linkTable.fields.weightBp,
      stored: row.weightBp,
      commandFor: (value) => ({
        type: 'editRows',
        table: 'links',
        ids: [row.id],
        fields: { weightBp: value ?? null },
      }),
    },
  ];
}

/** Another target or baseline is a further value: the one before it stays on record. */
function numbersOf(plan: Plan, id: NodeId, periodId: PeriodId): readonly ChangeSubject[] {
  return rowsWith(plan, 'indicators', 'nodeId', id).flatMap((indicator) =>
    (['target', 'baseline'] as const).map((kind): ChangeSubject => {
      const last = rowsWith(plan, 'values', 'indicatorId', indicator.id)
        .filter((value) => value.kind === kind && (value.periodId ?? periodId) === periodId)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
      return {
        id: `${kind} ${indicator.id}`,
        name: kind,
        indicatorId: indicator.id,
        kind,
        field: valueTable.fields.amount,
        stored: last?.amount,
        commandFor: (value) => ({
          type: 'addRow',
          table: 'values',
          fields: { indicatorId: indicator.id, periodId, kind, amount: value },
        }),
      };
    }),
  );
}
