/**
 * The outline of a branch across the direction of growth, one cell a level from its top down. Cells are never changed
 * and shared between branches: `next` is measured from where this cell is measured from, plus `shift`.
 */
export interface Contour {
  readonly near: number;
  readonly far: number;
  readonly next: Contour | null;
  readonly shift: number;
}

interface Gaps {
  /** Between the tops of two neighbours. */
  readonly first: number;
  /** Between what hangs below them. */
  readonly deeper: number;
}

/**
 * Where neighbours stand, measured from the first, so that their branches keep the gaps at every level. Where one is
 * pushed away by a branch further back, those in between share the room.
 */
export function standings(contours: readonly Contour[], gaps: Gaps): Float64Array {
  const at = new Float64Array(contours.length);
  // The far side of what stands so far, level by level, and which neighbour it belongs to.
  const far: number[] = [];
  const owner: number[] = [];
  contours.forEach((contour, index) => {
    if (index > 0) {
      const push = pushed(contour, far, owner, gaps, -1);
      at[index] = push.by;
      if (push.from < index - 1) share(contour, index, push, at, far, owner, gaps);
    }
    if (index < contours.length - 1) cover(contour, index, at[index] ?? 0, far, owner);
  });
  return at;
}

interface Push {
  readonly by: number;
  /** The neighbour that pushes. */
  readonly from: number;
  readonly level: number;
}

/** How far a branch must stand off from those that stand, neighbours up to `ignoring` left aside. */
function pushed(
  contour: Contour,
  far: readonly number[],
  owner: readonly number[],
  gaps: Gaps,
  ignoring: number,
): Push {
  let push: Push = { by: Number.NEGATIVE_INFINITY, from: 0, level: 0 };
  let shift = 0;
  let level = 0;
  for (let cell: Contour | null = contour; cell && level < far.length; cell = cell.next, level++) {
    const from = owner[level] ?? 0;
    const by = (far[level] ?? 0) + (level === 0 ? gaps.first : gaps.deeper) - cell.near - shift;
    if (from > ignoring && by > push.by) push = { by, from, level };
    shift += cell.shift;
  }
  return push;
}

/**
 * Spreads the neighbours between the pushing and the pushed one. They are shallower than the level that pushes, so none
 * of them can come to lie on another: each moves less than the one after it.
 */
function share(
  contour: Contour,
  index: number,
  { by, from, level }: Push,
  at: Float64Array,
  far: number[],
  owner: readonly number[],
  gaps: Gaps,
): void {
  const room = by - pushed(contour, far, owner, gaps, from).by;
  const moveOf = (neighbour: number) => (room * (neighbour - from)) / (index - from);
  for (let neighbour = from + 1; neighbour < index; neighbour++) {
    at[neighbour] = (at[neighbour] ?? 0) + moveOf(neighbour);
  }
  for (let depth = 0; depth < level; depth++) {
    const neighbour = owner[depth] ?? 0;
    if (neighbour > from) far[depth] = (far[depth] ?? 0) + moveOf(neighbour);
  }
}

function cover(contour: Contour, index: number, at: number, far: number[], owner: number[]): void {
  let position = at;
  let level = 0;
  for (let cell: Contour | null = contour; cell; cell = cell.next, level++) {
    far[level] = position + cell.far;
    owner[level] = index;
    position += cell.shift;
  }
}

/** Where whole trees stand, measured from the first: nothing of one reaches in between what belongs to another. */
export function apart(contours: readonly Contour[], gap: number): Float64Array {
  let end = Number.NEGATIVE_INFINITY;
  return Float64Array.from(contours, (contour, index) => {
    let [least, most] = [0, 0];
    let shift = 0;
    for (let cell: Contour | null = contour; cell; cell = cell.next) {
      least = Math.min(least, shift + cell.near);
      most = Math.max(most, shift + cell.far);
      shift += cell.shift;
    }
    const at = index === 0 ? 0 : end + gap - least;
    end = at + most;
    return at;
  });
}

/** The outline of neighbours together, measured from the first. */
export function joined(contours: readonly Contour[], at: Float64Array): Contour | null {
  let whole: Contour | null = null;
  contours.forEach((contour, index) => {
    whole = whole ? beside(whole, contour, at[index] ?? 0) : contour;
  });
  return whole;
}

/** Costs the levels both have; what the deeper one has beyond them is shared. */
function beside(left: Contour, right: Contour, at: number): Contour {
  const pairs: { near: number; far: number; leftShift: number }[] = [];
  let offset = at;
  let [a, b]: [Contour | null, Contour | null] = [left, right];
  while (a && b) {
    pairs.push({ near: a.near, far: b.far + offset, leftShift: a.shift });
    offset += b.shift - a.shift;
    [a, b] = [a.next, b.next];
  }
  // Below the common levels the left one goes on as it is, the right one at its distance from where the left ended.
  let next = a ?? b;
  let extra = a ? 0 : offset;
  for (const { near, far, leftShift } of pairs.toReversed()) {
    next = { near, far, next, shift: leftShift + extra };
    extra = 0;
  }
  return next ?? left;
}
