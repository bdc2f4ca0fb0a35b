import { useTranslation } from 'react-i18next';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import { TreeProjection } from '../canvas/scene/tree-projection.ts';
import { FirstGoal } from './first-goal.tsx';

const project = (shapes: CardShapes) => new TreeProjection(shapes);

/** The plan as a tree of goals: what serves what. */
export default function GoalTree() {
  const { t } = useTranslation('canvas');
  return <CanvasView name="tree" label={t('goalTree')} project={project} whenEmpty={<FirstGoal />} />;
}
