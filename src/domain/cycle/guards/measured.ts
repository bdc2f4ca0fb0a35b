import type { Node } from '../../kinds/index.ts';
import { rowsWith } from '../../index-by.ts';
import { saysSomething, valuesOf } from '../../lint/node-facts.ts';
import type { Indicator } from '../../rows/indicator.ts';
import type { Value } from '../../rows/value.ts';
import { decisionOf } from '../decisions.ts';
import { isWithin } from '../neighbours.ts';
import { defineGuard, goalsOf, type GuardLook, nodeRow, type Open, type ParamValues } from './guard.ts';
import { fixBy } from './linted.ts';

/** Yes-or-no indicators and milestones begin at nothing; what is computed has the baselines of its parts. */
const needsBaseline = ({ type, expression }: Indicator): boolean =>
  type !== 'binary' && type !== 'milestone' && !expression;

/** Every goal and result has an indicator with a target, and a baseline or the day it will be established by. */
export const measured = defineGuard({
  code: 'measured',
  sources: ['UNDG', 'ADS', 'S4'],
  params: [{ name: 'baseline', default: 'block', options: ['block', 'warn', 'off'] }],
  check: (look, params) => goalsOf(look).flatMap((node) => ofNode(look, node, params)),
});

function ofNode(look: GuardLook, { id }: Node, params: ParamValues): Open[] {
  const indicators = rowsWith(look.plan, 'indicators', 'nodeId', id);
  if (indicators.length > 0) return indicators.flatMap((indicator) => ofIndicator(look, indicator, params));
  // A goal that others contribute to may be measured by them alone (domain C4).
  if (isRolledUp(look, id)) return [];
  return [
    {
      code: 'noIndicator',
      params: { node: { node: id } },
      severity: 'block',
      rows: [nodeRow(id)],
      place: 'indicators',
      fix: fixBy('addIndicator', { type: 'addRow', table: 'indicators', fields: { nodeId: id } }),
    },
  ];
}

const isRolledUp = ({ plan }: GuardLook, id: Node['id']): boolean => {
  const node = plan.nodes[id];
  return (
    node?.kind === 'goal' &&
    node.rollup !== 'own' &&
    rowsWith(plan, 'links', 'to', id).some(
      ({ type, from }) => type === 'contributes' && plan.nodes[from]?.kind === 'goal',
    )
  );
};

function ofIndicator(look: GuardLook, indicator: Indicator, params: ParamValues): Open[] {
  const about = {
    params: { indicator: { indicator: indicator.id } },
    rows: [nodeRow(indicator.nodeId), { table: 'indicators' as const, id: indicator.id }],
    place: 'indicators' as const,
  };
  const found: Open[] = [];
  if (!hasTarget(look, indicator)) found.push({ ...about, code: 'noTarget', severity: 'block' });
  const baseline = params['baseline'];
  if (baseline !== 'off' && needsBaseline(indicator) && !hasBaseline(look, indicator)) {
    const severity = baseline === 'warn' ? ('warn' as const) : ('block' as const);
    found.push({ ...about, code: 'noBaseline', severity, fix: laterBy(look, indicator) });
  }
  return found;
}

function hasTarget(look: GuardLook, indicator: Indicator): boolean {
  if (indicator.rangeLow !== undefined || indicator.rangeHigh !== undefined) return true;
  return (['target', 'milestone'] as const).some((kind) =>
    valuesOf(look.plan, indicator, kind).some((value) => saysSomething(value) && isOfPeriod(look, value)),
  );
}

const isOfPeriod = ({ plan, period }: GuardLook, { periodId }: Value): boolean =>
  periodId === undefined || isWithin(plan, periodId, period.id);

/** A number from before, or what the last fact of an earlier period said. */
const hasBaseline = ({ plan, period }: GuardLook, indicator: Indicator): boolean =>
  valuesOf(plan, indicator, 'baseline').some(saysSomething) ||
  decisionOf(plan, period.id, 'baselineLater', { indicatorId: indicator.id }) !== undefined;

const laterBy = ({ period }: GuardLook, { id, nodeId }: Indicator) =>
  fixBy('baselineLater', {
    type: 'decide',
    about: 'baselineLater',
    periodId: period.id,
    nodeId,
    indicatorId: id,
    data: { by: period.end },
  });
