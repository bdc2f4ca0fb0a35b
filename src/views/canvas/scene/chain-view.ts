import { ceilingOf } from '../../../domain/chain/ceiling.ts';
import { chainColumns, chainLinks, columnIn } from '../../../domain/chain/columns.ts';
import { nodesInScope } from '../../../domain/chain/scope.ts';
import { readingOrder } from '../../../editor/find.ts';
import { arrowMarks } from './arrow-marks.ts';
import type { NetView } from './net-projection.ts';

/** The plan as a results chain: columns of means and ends. */
export const CHAIN_VIEW: NetView = {
  shape: 'chain',
  manner: {},
  see(plan, of) {
    const scope = nodesInScope(plan, of);
    const members = readingOrder(plan).filter(
      (id) => columnIn(plan, id) !== null && (scope === null || scope.has(id)),
    );
    const shown = new Set<string>(members);
    const links = chainLinks(plan).filter(({ from, to }) => shown.has(from) && shown.has(to));
    const lanes = chainColumns(plan);
    return {
      lanes,
      members,
      laneOf: members.map((id) => columnIn(plan, id) ?? 'activity'),
      links,
      marks: links.map((link) => arrowMarks(plan, link)),
      ceiling: ceilingOf(plan, lanes),
    };
  },
};
