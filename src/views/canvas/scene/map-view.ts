import { chainLinks } from '../../../domain/chain/columns.ts';
import { nodesInScope } from '../../../domain/chain/scope.ts';
import {
  isObjective,
  type MapBand,
  perspectiveOf,
  perspectivesOf,
  pointsDown,
} from '../../../domain/map/perspectives.ts';
import { readingOrder } from '../../../editor/find.ts';
import { arrowMarks } from './arrow-marks.ts';
import type { NetView } from './net-projection.ts';

/** Objectives that wait for a perspective stand in rows of so many. */
const BREADTH = 6;

/** The plan as a strategy map: perspectives above each other, the ends on top; below them what waits for one. */
export const MAP_VIEW: NetView = {
  shape: 'map',
  manner: { endsFirst: true, waiting: { lane: 'unplaced', breadth: BREADTH } },
  see(plan, of) {
    const scope = nodesInScope(plan, of);
    const listed = perspectivesOf(plan);
    const members = readingOrder(plan).filter((id) => {
      const node = plan.nodes[id];
      return node !== undefined && isObjective(node) && (scope === null || scope.has(id));
    });
    const laneOf = members.map((id): MapBand => {
      const node = plan.nodes[id];
      return (node && perspectiveOf(listed, node)) ?? 'unplaced';
    });
    const shown = new Set<string>(members);
    const links = chainLinks(plan).filter(({ from, to }) => shown.has(from) && shown.has(to));
    const bands = listed.map(({ id }) => id).toReversed();
    return {
      lanes: laneOf.includes('unplaced') ? [...bands, 'unplaced'] : bands,
      members,
      laneOf,
      links,
      marks: links.map((link) => arrowMarks(plan, link, pointsDown(plan, link.from, link.to))),
      ceiling: null,
    };
  },
};
