import type { ChainColumn } from '../../../../domain/chain/columns.ts';
import type { Net, NetLink } from './net.ts';

/** A chain as a net, but for the sizes of its cards. */
export interface ChainNet extends Omit<Net, 'heights' | 'pinned'> {
  /** The first layer of every column, and after the last one the number of layers. */
  readonly layerStarts: readonly number[];
}

interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Who stands in which layer. A column has a layer for every step of the longest way within it: where outcomes lead to
 * outcomes, the later ones stand further to the right (domain A1.5: short and medium term).
 */
export function chainNet(
  columns: readonly ChainColumn[],
  columnOf: readonly ChainColumn[],
  members: readonly string[],
  arrows: readonly Arrow[],
): ChainNet {
  const numberOf = new Map(members.map((id, number) => [id, number]));
  const links: NetLink[] = arrows.flatMap(({ id, from, to }) => {
    const ends = [numberOf.get(from), numberOf.get(to)] as const;
    return ends[0] === undefined || ends[1] === undefined ? [] : [{ key: id, from: ends[0], to: ends[1] }];
  });
  const steps = stepsWithin(columnOf, links);
  const depths = columns.map(() => 1);
  columnOf.forEach((column, number) => {
    const at = columns.indexOf(column);
    depths[at] = Math.max(depths[at] ?? 1, (steps[number] ?? 0) + 1);
  });
  const layerStarts = [0];
  for (const depth of depths) layerStarts.push((layerStarts.at(-1) ?? 0) + depth);
  return {
    links,
    keys: members,
    layerOf: columnOf.map(
      (column, number) => (layerStarts[columns.indexOf(column)] ?? 0) + (steps[number] ?? 0),
    ),
    layerNames: columns.flatMap((column, at) =>
      Array.from({ length: depths[at] ?? 1 }, (_, step) => `${column} ${step}`),
    ),
    layerStarts,
  };
}

/** How many steps lead to a card within its own column; a ring, until it is repaired, is entered once. */
function stepsWithin(columnOf: readonly ChainColumn[], links: readonly NetLink[]): number[] {
  const before = new Map<number, number[]>();
  for (const { from, to } of links) {
    if (columnOf[from] === columnOf[to]) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const steps: number[] = [];
  const entered = new Set<number>();
  const stepsTo = (number: number): number => {
    const known = steps[number];
    if (known !== undefined) return known;
    if (entered.has(number)) return 0;
    entered.add(number);
    const found = (before.get(number) ?? []).reduce((most, other) => Math.max(most, stepsTo(other) + 1), 0);
    steps[number] = found;
    return found;
  };
  return columnOf.map((_, number) => stepsTo(number));
}
