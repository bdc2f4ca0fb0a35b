import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editor/react.tsx';
import { BoardContext, useBoard, useBoardState } from '../canvas/board/board-context.tsx';
import { useBoardFor } from '../canvas/board/use-board-for.ts';
import { Card } from '../canvas/cards/card.tsx';
import type { CardData } from '../canvas/cards/card-data.ts';
import type { CardShapes } from '../canvas/cards/card-shapes.ts';
import type { Density } from '../canvas/cards/density.ts';
import type { Palette } from '../canvas/paint/palette.ts';
import { rectOf, shownSlot } from '../canvas/scene/scene.ts';
import { TreeProjection } from '../canvas/scene/tree-projection.ts';
import type { CardShow } from './card-show.ts';
import styles from './card-sheet.module.css';
import { PaintedCard } from './painted-card.tsx';
import { usePalette } from './use-palette.ts';

/** A zoom at which each density is met. */
const ZOOMS: Readonly<Record<Density, number>> = { full: 1, title: 0.6, dot: 0.25 };

const project = (shapes: CardShapes) => new TreeProjection(shapes);

interface CardSheetProps {
  readonly label: string;
  readonly shows: readonly CardShow[];
}

/**
 * Cards of the plan as elements and, beside each, as pixels, at every density: where the two differ, it is seen. As a
 * dot the element lies over the pixels, as it does on the canvas: it adds frames only.
 */
export function CardSheet({ label, shows }: CardSheetProps) {
  const board = useBoardFor(useEditor(), 'gallery', project);
  const palette = usePalette();
  const { t } = useTranslation('gallery');
  const heads = [
    t('state'),
    ...(['full', 'title'] as const).flatMap((density) => [t(`density.${density}`), t('pixels')]),
    t('density.dot'),
  ];
  return (
    <table className={styles['sheet']} aria-label={label} aria-busy={!board || !palette}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two columns are called alike
            <th key={at} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board && palette && (
          <BoardContext value={board}>
            {shows.map((show) => (
              <Row key={show.caption} show={show} palette={palette} />
            ))}
          </BoardContext>
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly show: CardShow;
  readonly palette: Palette;
}

function Row(row: RowProps) {
  return (
    <tr>
      <th scope="row">{row.show.caption}</th>
      {(['full', 'title'] as const).flatMap((density) => [
        <td key={density}>
          <ShownCard {...row} density={density} layers={['element']} />
        </td>,
        <td key={`${density}-pixels`}>
          <ShownCard {...row} density={density} layers={['pixels']} />
        </td>,
      ])}
      <td>
        <ShownCard {...row} density="dot" layers={['pixels', 'element']} />
      </td>
    </tr>
  );
}

interface ShownCardProps extends RowProps {
  readonly density: Density;
  readonly layers: readonly ('element' | 'pixels')[];
}

function ShownCard({ show: { id, state }, palette, density, layers }: ShownCardProps) {
  const board = useBoard();
  // What cards say may have changed with it.
  const told = useBoardState((now) => now.told);
  const slot = shownSlot(board.scene, id);
  const data = slot < 0 ? null : board.teller.dataOf(slot);
  if (!data) return null;
  const zoom = ZOOMS[density];
  const rect = rectOf(board.scene, slot);
  const { width, height } = rect;
  return (
    <div className={styles['place']} style={{ width: width * zoom, height: height * zoom }} data-canvas>
      {layers.includes('pixels') && <PaintedCard {...{ slot, rect, density, zoom, palette, state, told }} />}
      {layers.includes('element') && (
        <div
          className={styles['scaled']}
          style={{ width, height, transform: `scale(${zoom})`, '--thin': String(1 / zoom) }}
        >
          <Card id={id} data={dataAt(density, { ...data, ...state }, board.teller.farTitleOf(slot))} />
        </div>
      )}
    </div>
  );
}

/** What the board says of a card at its own zoom, as it would at another. */
const dataAt = (density: Density, data: CardData, far: CardData['far']): CardData => ({
  ...data,
  density,
  far: density === 'full' ? null : far,
  spark: density === 'full' && data.spark,
  editing: density === 'full' ? data.editing : null,
});
