import { LABEL_TYPE } from '../cards/card-shape.ts';
import { middleOf } from '../scene/edge-path.ts';
import { MARK, MARK_SHAPES, markLabel } from '../scene/arrow-marks.ts';
import { linePaths, middlePart } from '../scene/lines.ts';
import type { CrossLink, Scene } from '../scene/scene.ts';
import type { PartsBrush } from '../cards/card-parts.ts';
import { esc, px } from './xml.ts';

/** What stands on an arrow, as a group around its middle; empty where there is nothing. */
export function svgArrowMarks(
  { palette }: Pick<PartsBrush, 'palette'>,
  scene: Scene,
  line: CrossLink,
): string {
  const label = markLabel(line.link, line.marks);
  const part = middlePart(linePaths(scene, line));
  if (!label || !part) return '';
  const { x, y } = middleOf(part);
  const top = (MARK.height - MARK.sign) / 2;
  const signs = label.parts.map(({ sign, tone, text, x: left }) => {
    const colour = tone === 'none' ? palette.inkSoft : palette.tones[tone];
    const number = `<text x="${px(left + MARK.sign + MARK.textGap)}" y="${px(MARK.height / 2 + 4)}" font-size="${LABEL_TYPE.size}" font-weight="600" fill="${palette.ink}">${esc(text)}</text>`;
    return `<path transform="translate(${px(left)} ${px(top)})" d="${MARK_SHAPES[sign]}" fill="${colour}"/>${text === '' ? '' : number}`;
  });
  return [
    `<g transform="translate(${px(x - label.width / 2)} ${px(y - MARK.height / 2)})">`,
    line.link.note ? `<title>${esc(line.link.note)}</title>` : '',
    `<rect width="${px(label.width)}" height="${MARK.height}" rx="${MARK.height / 2}" fill="${palette.panel}" stroke="${palette.edge}"/>`,
    ...signs,
    '</g>',
  ].join('');
}
