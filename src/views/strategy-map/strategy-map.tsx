import { useTranslation } from 'react-i18next';
import pageStyles from '../../ui/drawing-page.module.css';
import { CanvasView } from '../canvas/canvas-view.tsx';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import { MAP_VIEW } from '../canvas/scene/map-view.ts';
import { NetProjection } from '../canvas/scene/net-projection.ts';
import { FirstObjective } from './first-objective.tsx';
import { MapPanel } from './map-panel.tsx';

const project = (shapes: CardShapes) => new NetProjection(MAP_VIEW, shapes);

/** The plan as a strategy on one page: perspectives above each other, objectives in them, causes below effects. */
export default function StrategyMap() {
  const { t } = useTranslation('map');
  return (
    <div className={pageStyles['view']}>
      <div className={pageStyles['drawing']}>
        <CanvasView name="map" label={t('name')} project={project} whenEmpty={<FirstObjective />} />
      </div>
      <MapPanel />
    </div>
  );
}
