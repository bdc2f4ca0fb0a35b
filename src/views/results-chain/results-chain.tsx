import { useTranslation } from 'react-i18next';
import type { NewNodeDefaults } from '../../domain/tree/defaults.ts';
import pageStyles from '../../ui/drawing-page.module.css';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import { CHAIN_VIEW } from '../canvas/scene/chain-view.ts';
import { NetProjection } from '../canvas/scene/net-projection.ts';
import { ChainPanel } from './chain-panel.tsx';
import { FirstResult } from './first-result.tsx';

const project = (shapes: CardShapes) => new NetProjection(CHAIN_VIEW, shapes);

/** A chain is thought from its end: the lasting change that all else leads to. */
const NEW_ROOT: NewNodeDefaults = { kind: 'impact' };

/** The plan as a chain of causes: what it takes, what is done, what comes of it; below it, how it reads. */
export default function ResultsChain() {
  const { t } = useTranslation('chain');
  return (
    <div className={pageStyles['view']}>
      <div className={pageStyles['drawing']}>
        <CanvasView
          name="chain"
          label={t('name')}
          project={project}
          newRoot={NEW_ROOT}
          whenEmpty={<FirstResult />}
        />
      </div>
      <ChainPanel />
    </div>
  );
}
