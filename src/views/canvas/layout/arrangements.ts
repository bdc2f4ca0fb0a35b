import type { LayoutName } from '../../../editor/session.ts';
import { indented } from './indented.ts';
import type { Layout, LayoutOptions, Shape } from './layout.ts';
import { radial } from './radial.ts';
import { tidyTree } from './tidy-tree.ts';

/** One of the ways to arrange a plan, with its distances. Lanes are laid out by `lanes`: they need more than a forest. */
export interface Arrangement {
  readonly shape: Shape;
  readonly layout: Layout | 'lanes';
  readonly options: LayoutOptions;
}

const ACROSS: LayoutOptions = { orientation: 'leftRight', levelGap: 64, siblingGap: 12, branchGap: 28 };
const DOWN: LayoutOptions = { orientation: 'topDown', levelGap: 64, siblingGap: 16, branchGap: 32 };

/** New ones for every view: a tidy tree remembers what it has laid out. */
export const arrangements = (): Readonly<Record<LayoutName, Arrangement>> => ({
  leftRight: { shape: 'leftRight', layout: tidyTree(), options: ACROSS },
  topDown: { shape: 'topDown', layout: tidyTree(), options: DOWN },
  radial: { shape: 'radial', layout: radial, options: ACROSS },
  lanes: { shape: 'leftRight', layout: 'lanes', options: ACROSS },
  indented: { shape: 'indented', layout: indented, options: ACROSS },
});
