import { STATUSES } from '../../../domain/scoring/status.ts';
import { branch } from '../../../domain/tree/walk.ts';
import type { Drawable, PictureScope } from '../../../editor/viewport.ts';
import type { Board } from '../board/board.ts';
import { legendFrom } from '../cards/meaning.ts';
import { isNet } from '../layout/layout.ts';
import { type Palette, paletteIn } from '../paint/palette.ts';
import { markLabel, type MarkPart } from '../scene/arrow-marks.ts';
import { type Scene, shownSlot } from '../scene/scene.ts';
import { withoutGaps } from './close-gaps.ts';
import { fontFacesFor } from './font-faces.ts';
import { type Framed, pictureFrame } from './picture-frame.ts';
import { type LegendItem, statusItem } from './svg-legend.ts';
import { svgPicture } from './svg-picture.ts';

/** Takes the plan on a board away as a picture, always in the light theme: it is for paper and for other programs. */
export const boardDrawing =
  (board: Board): Drawable =>
  (request) => {
    const { family, measure, teller } = board;
    teller.settle();
    const slots = slotsIn(board, request.scope);
    if (slots.length === 0) return null;
    const scene = request.scope === 'selection' ? withoutGaps(board.scene, slots) : board.scene;
    const { title, subtitle, language, withLegend, isForPaper } = request;
    const framed = { scene, slots, title, subtitle, legend: withLegend ? legendOf(board, slots) : [] };
    const frame = pictureFrame({ family, measure }, framed);
    const { faceOf, linesOf, print, laneName, ceilingNames } = teller;
    const of = { ...framed, faceOf, linesOf, print, laneName, ceilingNames, language };
    const { width, height } = frame.box;
    let fonts: Promise<string> | undefined;
    return {
      width,
      height,
      async svg(part, writing) {
        const palette = lightPalette();
        const brush = { palette: isForPaper ? { ...palette, ground: '#fff' } : palette, family, measure };
        fonts ??= fontFacesFor(textOf(board, framed), family);
        return svgPicture(brush, { ...of, fontFaces: await fonts }, frame, part, writing);
      },
    };
  };

/** The cards of a scope in reading order; a branch is what hangs below in the plan, also where a chain draws it. */
function slotsIn({ scene, editor }: Board, scope: PictureScope): readonly number[] {
  const order = [...scene.forest.order];
  if (scope === 'whole') return order;
  const { plan, session } = editor;
  const [last] = session.selection.slice(-1);
  const ids = scope === 'selection' ? session.selection : last ? branch(plan, last) : [];
  const chosen = new Set(ids.map((id) => shownSlot(scene, id)));
  return order.filter((slot) => chosen.has(slot));
}

/** What colours tell, which states occur and what stands on the arrows, each once. */
function legendOf({ teller, scene }: Board, slots: readonly number[]): LegendItem[] {
  const items = new Map<string, LegendItem>();
  const add = (item: LegendItem) => items.has(item.text) || items.set(item.text, item);
  for (const { text, tint, sign } of legendFrom(slots.map(teller.meaningOf))) {
    // A colour that a sign of the same colour stands for on the cards is shown by that sign.
    const isStatus = sign.type === 'status' && sign.status !== 'none';
    add(isStatus ? { text, sign } : { text, tint, sign });
  }
  const progress = slots.map((slot) => teller.faceOf(slot)?.progress);
  for (const status of STATUSES) {
    const word = progress.find((each) => each?.status === status)?.word;
    if (word && status !== 'none') add(statusItem(status, word));
  }
  // What the rules find is for those who plan, not for those who get the picture.
  for (const { sign, tone } of isNet(scene.shape) ? signsOn(scene, slots) : [])
    if (sign !== 'break') add({ text: teller.signName(sign), sign: { type: 'arrow', sign, tone } });
  return [...items.values()];
}

/** The signs that stand on the arrows between these cards. */
function signsOn(scene: Scene, slots: readonly number[]): readonly MarkPart[] {
  const drawn = new Set(slots);
  return scene
    .crossLinks()
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .flatMap(({ link, marks }) => markLabel(link, marks)?.parts ?? []);
}

/** All signs of a picture, so that the fonts that hold them travel with it. */
function textOf({ teller }: Board, { scene, slots, title, subtitle, legend }: Framed): string {
  const texts = slots.map((slot) => {
    const face = teller.faceOf(slot);
    return face
      ? [
          face.label,
          face.name,
          face.owner?.name,
          face.owner?.initials,
          face.due?.text,
          face.confidence?.word,
          face.progress.text,
          face.progress.word,
        ].join('')
      : '';
  });
  const { below, above } = teller.ceilingNames;
  const lanes = scene.lanes.map(({ name }) => teller.laneName(name));
  const around = [title, subtitle, below, above, ...lanes, ...legend.map(({ text }) => text)];
  const notes = scene.crossLinks().map(({ link }) => link.note ?? '');
  return [...around, ...notes, '·…0123456789', ...texts].join('');
}

function lightPalette(): Palette {
  const place = document.createElement('div');
  place.hidden = true;
  // Not by a style: where the build spells `light-dark()` out, a token is light or dark where it is declared.
  place.dataset['paper'] = '';
  place.style.forcedColorAdjust = 'none';
  document.body.append(place);
  const palette = paletteIn(place);
  place.remove();
  return palette;
}
