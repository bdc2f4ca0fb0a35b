import type { Layout } from './layout.ts';

/** How far a child stands to the right of its parent. */
export const INDENT = 40;

/** One card below the other in reading order, children indented: a list that is still a tree. */
export const indented: Layout = ({ order, depthOf, parentOf }, { heights }, { siblingGap, branchGap }) => {
  const xs = new Float64Array(parentOf.length);
  const ys = new Float64Array(parentOf.length);
  let y = 0;
  for (const slot of order) {
    const depth = depthOf[slot] ?? 0;
    if (depth === 0 && y > 0) y += branchGap;
    xs[slot] = depth * INDENT;
    ys[slot] = y;
    y += (heights[slot] ?? 0) + siblingGap;
  }
  return { xs, ys };
};
