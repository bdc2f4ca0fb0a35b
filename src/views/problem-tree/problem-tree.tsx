import { useTranslation } from 'react-i18next';
import { rootsIn } from '../../domain/problems/problem-trees.ts';
import pageStyles from '../../ui/drawing-page.module.css';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import { TreeProjection } from '../canvas/scene/tree-projection.ts';
import { FirstProblem } from './first-problem.tsx';
import { MirrorBar } from './mirror-bar.tsx';

const FIXED = { layout: 'topDown', drawing: { view: 'problems' } } as const;
const NEW_ROOT = { kind: 'problem' } as const;

const project = (shapes: CardShapes) =>
  new TreeProjection(shapes, {
    fixed: FIXED,
    rootsOf: (plan, roots) => rootsIn(plan, roots, 'problems'),
  });

/** What is wrong and why: effects on top, causes below them (ZOPP); one press turns them into objectives. */
export default function ProblemTree() {
  const { t } = useTranslation('problems');
  return (
    <div className={pageStyles['view']}>
      <MirrorBar />
      <div className={pageStyles['drawing']}>
        <CanvasView
          name="problems"
          label={t('name')}
          project={project}
          newRoot={NEW_ROOT}
          whenEmpty={<FirstProblem />}
        />
      </div>
    </div>
  );
}
