import { flextree } from 'd3-flextree';
import { CARD, GAP } from './tidy.mjs';

/** By the library one would take, for cards of any size. @type {import('./tidy.mjs').Layout} */
export function placed(parents) {
  const nodes = parents.map((_, at) => ({ at, children: /** @type {{ at: number }[]} */ ([]) }));
  parents.forEach((parent, at) => void (parent >= 0 && nodes[parent]?.children.push(nodes[at] ?? { at })));
  const layout = flextree({ nodeSize: () => [CARD.height + GAP.y, CARD.width + GAP.x] });
  const tree = layout.hierarchy(nodes[0]);
  layout(tree);
  const xs = new Float64Array(parents.length);
  const ys = new Float64Array(parents.length);
  let top = 0;
  tree.each((node) => {
    xs[node.data.at] = node.y;
    ys[node.data.at] = node.x;
    top = Math.min(top, node.x);
  });
  return { xs, ys: ys.map((y) => y - top) };
}
