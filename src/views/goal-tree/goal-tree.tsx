import { useTranslation } from 'react-i18next';
import { rootsIn } from '../../domain/problems/problem-trees.ts';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import { TreeProjection } from '../canvas/scene/tree-projection.ts';
import { FirstGoal } from './first-goal.tsx';

const project = (shapes: CardShapes) =>
  new TreeProjection(shapes, { rootsOf: (plan, roots) => rootsIn(plan, roots, 'goals') });

/** The plan as a tree of goals: what serves what. Problems have a tree of their own. */
export default function GoalTree() {
  const { t } = useTranslation('canvas');
  return <CanvasView name="tree" label={t('goalTree')} project={project} whenEmpty={<FirstGoal />} />;
}
