/** Left-to-right places of a tree of cards. @typedef {(parents: readonly number[]) => { xs: Float64Array, ys: Float64Array }} Layout */
const [WIDTH, HEIGHT, GAP_X, GAP_Y] = [220, 90, 60, 16];
export const CARD = { width: WIDTH, height: HEIGHT };
export const GAP = { x: GAP_X, y: GAP_Y };

/** The cheapest there is, for equal cards alone: leaves one below the other. @type {Layout} */
export function placed(parents) {
  const children = parents.map(() => /** @type {number[]} */ ([]));
  parents.forEach((parent, at) => void (parent >= 0 && children[parent]?.push(at)));
  const xs = new Float64Array(parents.length);
  const ys = new Float64Array(parents.length);
  let row = 0;
  /** @param {number} at @param {number} depth */
  const visit = (at, depth) => {
    xs[at] = depth * (WIDTH + GAP_X);
    const below = children[at] ?? [];
    for (const child of below) visit(child, depth + 1);
    ys[at] =
      below.length === 0
        ? row++ * (HEIGHT + GAP_Y)
        : ((ys[below[0] ?? 0] ?? 0) + (ys[below.at(-1) ?? 0] ?? 0)) / 2;
  };
  visit(0, 0);
  return { xs, ys };
}
