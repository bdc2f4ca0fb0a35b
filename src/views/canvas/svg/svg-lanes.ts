import type { PartsBrush } from '../cards/card-parts.ts';
import { bottomOf } from '../geometry/rect.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import { laneTint } from '../paint/paint-lanes.ts';
import { areBands } from '../scene/lane-at.ts';
import type { Scene } from '../scene/scene.ts';
import { CEILING_HEAD, ceilingIn, type DrawnLane } from './picture-frame.ts';
import { esc, px } from './xml.ts';

/** What the picture says of its lanes. */
export interface LaneWords {
  readonly laneName: (name: LaneName) => string;
  /** What lies on either side of the ceiling of accountability. */
  readonly ceilingNames: { readonly below: string; readonly above: string };
}

const NAME_INSET = 8;

/** The lanes behind the cards, each with its name: above its column, or in the corner of its band. */
export function svgLanes(
  { palette }: Pick<PartsBrush, 'palette'>,
  scene: Scene,
  lanes: readonly DrawnLane[],
  words: LaneWords,
): string {
  const isAbove = areBands(scene);
  const drawn = lanes.map(({ name, cards, x, y, width, height }) => {
    const [left, anchor] = isAbove ? [x + NAME_INSET, 'start'] : [x + width / 2, 'middle'];
    return [
      `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${palette.tints[laneTint(name)]}" fill-opacity=".06"/>`,
      `<text x="${px(left)}" y="${px(y + 18)}" text-anchor="${anchor}" font-size="12" font-weight="600" fill="${palette.ink}">${esc(`${words.laneName(name)} · ${cards}`)}</text>`,
    ].join('');
  });
  return [...drawn, ceiling(palette, scene, lanes, words)].join('\n');
}

/** The ceiling of accountability as the canvas draws it, its words to both sides of its upper end. */
function ceiling(
  palette: PartsBrush['palette'],
  scene: Scene,
  lanes: readonly DrawnLane[],
  { ceilingNames }: LaneWords,
): string {
  const at = ceilingIn(scene, lanes);
  const [lane] = lanes;
  if (at === null || !lane) return '';
  const top = lane.y - CEILING_HEAD;
  const name = (x: number, anchor: string, text: string) =>
    `<text x="${px(x)}" y="${px(top + 14)}" text-anchor="${anchor}" font-size="12" font-weight="500" fill="${palette.inkSoft}">${esc(text)}</text>`;
  return [
    `<path d="M${px(at)} ${px(top)}V${px(bottomOf(lane))}" stroke="${palette.accent}" stroke-width="2" stroke-dasharray="6 6"/>`,
    name(at - NAME_INSET, 'end', ceilingNames.below),
    name(at + NAME_INSET, 'start', ceilingNames.above),
  ].join('');
}
