import type { CommandStep } from '../../commands/index.ts';
import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import type { Plan } from '../../plan.ts';
import { normalisedWeights } from '../../scoring/weights.ts';
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

/** The weights that would make 100 %, by row; null where those that are locked leave no way to it. */
function wholeOf(plan: Plan, id: NodeId, group: Group): ReadonlyMap<string, number> | null {
  if (group === 'children') return normalisedWeights(plan, id);
  const parts = groupOf(plan, id, group);
  const whole = toWhole(parts.map(({ bp }) => bp));
  return new Map(parts.map((part, at) => [part.id, whole[at] ?? 0]));
}

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
      if (sum === null) return [];
      const message = wholeOf(plan, id, group) ? group : 'locked';
      return [{ at: `${id}.${group}`, message, params: { sum: { bp: sum } }, nodes: [id] }];
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
    const whole = wholeOf(plan, id, group);
    const steps = groupOf(plan, id, group).flatMap((part): CommandStep[] => {
      const bp = whole?.get(part.id);
      const fields = group === 'shares' ? { shareBp: bp } : { weightBp: bp };
      const stays = bp === undefined || bp === part.bp;
      return stays ? [] : [{ type: 'editRows', table: TABLE[group], ids: [part.id], fields }];
    });
    return steps.length > 0 ? { name: 'toWhole', steps } : null;
  },
});
