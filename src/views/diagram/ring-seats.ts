import type { DiagramArrow, DiagramContent } from './diagram-model.ts';

/** In which row and column of the ring a frame stands. */
export interface Seat {
  readonly row: 0 | 1;
  readonly column: number;
}

/** The first half of the frames from left to right on top, the other half back from right to left below. */
export function seatsOf(groups: readonly string[]): ReadonlyMap<string, Seat> {
  const width = Math.ceil(groups.length / 2);
  return new Map(
    groups.map((id, at): [string, Seat] => [
      id,
      at < width ? { row: 0, column: at } : { row: 1, column: 2 * width - 1 - at },
    ]),
  );
}

/** An arrow that runs outside the ring, past at least its own frame. */
export interface Arc {
  readonly arrow: DiagramArrow;
  readonly row: 0 | 1;
  readonly left: number;
  readonly right: number;
  /** From 1, the nearest to the frames. */
  readonly level: number;
}

/** Ways that do not lead to the next frame of their row lie outside of it, each as near as the others let it. */
export function arcsOf({ arrows, states }: DiagramContent, seats: ReadonlyMap<string, Seat>): readonly Arc[] {
  const seatOf = (id: string) => seats.get(states.find((state) => state.id === id)?.group ?? '');
  const wanted = arrows.flatMap((arrow) => {
    const [from, to] = [seatOf(arrow.from), seatOf(arrow.to)];
    if (arrow.isQuiet || !from || !to || from.row !== to.row || from.column === to.column) return [];
    if (isNext(from, to)) return [];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    return { arrow, row: from.row, left, right };
  });
  const placed: Arc[] = [];
  for (const arc of wanted.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    const inTheWay = placed.filter(
      ({ row, left, right }) => row === arc.row && left < arc.right && arc.left < right,
    );
    placed.push({ ...arc, level: Math.max(0, ...inTheWay.map(({ level }) => level)) + 1 });
  }
  return placed;
}

/** One on in the direction of the ring. */
const isNext = (from: Seat, to: Seat): boolean =>
  from.row === to.row && to.column - from.column === (from.row === 0 ? 1 : -1);
