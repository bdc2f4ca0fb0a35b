import type { CommandStep } from '../../commands/index.ts';
import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import type { Plan } from '../../plan.ts';
import { defineRule, type Found } from '../rule.ts';
import { sumsUp, toWhole } from '../whole.ts';

type Group = 'children' | 'indicators' | 'shares';
type TableOf = Readonly<Record<Group, 'links' | 'indicators' | 'roles'>>;
const TABLE: TableOf = { children: 'links', indicators: 'indicators', shares: 'roles' };

interface Weighed {
  readonly id: string;
  readonly bp: number | undefined;
}

/** What shares one whole at a node: what contributes to it, its indicators, the people in its team. */
function groupOf(plan: Plan, id: NodeId, group: Group): readonly Weighed[] {
  switch (group) {
    case 'children':
      return rowsWith(plan, 'links', 'to', id)
        .filter(({ type }) => type === 'contributes')
        .map((link) => ({ id: link.id, bp: link.weightBp }));
    case 'indicators':
      return rowsWith(plan, 'indicators', 'nodeId', id).map((row) => ({ id: row.id, bp: row.weightBp }));
    case 'shares':
      return rowsWith(plan, 'roles', 'nodeId', id)
        .filter(({ shareBp }) => shareBp !== undefined)
        .map((role) => ({ id: role.id, bp: role.shareBp }));
  }
}

const GROUPS = ['children', 'indicators', 'shares'] as const;

/** Weights of siblings, of the lines of a matrix, of the shares in a team, of the seven parameters: 100 % (I3). */
export const weight = defineRule({
  code: 'WEIGHT',
  severity: 'warning',
  atAgree: 'error',
  sources: ['S4'],
  checkNode: ({ plan, id }) => {
    const weighed = GROUPS.map((group) => ({ group, parts: groupOf(plan, id, group) })).filter(({ parts }) =>
      parts.some(({ bp }) => bp !== undefined),
    );
    if (weighed.length === 0) return null;
    return weighed.flatMap(({ group, parts }): Found[] => {
      const sum = sumsUp(parts.map(({ bp }) => bp));
      return sum === null
        ? []
        : [{ at: `${id}.${group}`, message: group, params: { sum: { bp: sum } }, nodes: [id] }];
    });
  },
  reads: ['settings'],
  checkPlan: ({ policies }) => {
    const sum = sumsUp(policies.poolWeightsBp);
    return sum === null ? null : [{ at: 'pool', message: 'pool', params: { sum: { bp: sum } }, nodes: [] }];
  },
  fix: ({ message, nodes: [id] }, { plan }) => {
    const group = GROUPS.find((name) => name === message);
    if (!id || !group) return null;
    const parts = groupOf(plan, id, group);
    const whole = toWhole(parts.map(({ bp }) => bp));
    const steps = parts.flatMap((part, at): CommandStep[] => {
      const bp = whole[at];
      const fields = group === 'shares' ? { shareBp: bp } : { weightBp: bp };
      return bp === part.bp ? [] : [{ type: 'editRows', table: TABLE[group], ids: [part.id], fields }];
    });
    return steps.length > 0 ? { name: 'toWhole', steps } : null;
  },
});
