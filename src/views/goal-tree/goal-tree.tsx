import { useTranslation } from 'react-i18next';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import type { LayoutOptions } from '../canvas/layout/layout.ts';
import { tidyTree } from '../canvas/layout/tidy-tree.ts';
import { TreeProjection } from '../canvas/scene/tree-projection.ts';
import { FirstGoal } from './first-goal.tsx';

const OPTIONS: LayoutOptions = { orientation: 'leftRight', levelGap: 64, siblingGap: 12, branchGap: 28 };

const project = (shapes: CardShapes) => new TreeProjection(shapes, tidyTree(), OPTIONS);

/** The plan as a tree of goals: what serves what. */
export default function GoalTree() {
  const { t } = useTranslation('canvas');
  return <CanvasView name="tree" label={t('goalTree')} project={project} whenEmpty={<FirstGoal />} />;
}
