import type { Drawable, PictureRequest, PictureScope } from '../../../editor/viewport.ts';
import type { Board } from '../board/board.ts';
import { legendFrom } from '../cards/meaning.ts';
import { type Palette, paletteIn } from '../paint/palette.ts';
import { type Scene, shownSlot } from '../scene/scene.ts';
import { fontFacesFor } from './font-faces.ts';
import { type LegendItem, pictureBox, svgPicture } from './svg-picture.ts';

/** Takes the plan on a board away as a picture, always in the light theme: it is for paper and for other programs. */
export const boardDrawing = (board: Board): Drawable => ({
  size({ scope, withLegend }) {
    board.teller.settle();
    const slots = slotsIn(board, scope);
    if (slots.length === 0) return null;
    const { width, height } = pictureBox({
      scene: board.scene,
      slots,
      legend: withLegend ? legendOf(board, slots) : [],
    });
    return { width, height };
  },
  async svg(request, writing) {
    board.teller.settle();
    const slots = slotsIn(board, request.scope);
    const of = pictureOf(board, slots, request);
    const brush = { palette: lightPalette(), family: board.family, measure: board.measure };
    const fontFaces = await fontFacesFor(textOf(board, slots, request), board.family);
    return svgPicture(brush, { ...of, fontFaces }, writing);
  },
});

function pictureOf(board: Board, slots: readonly number[], request: PictureRequest) {
  const { scene, teller } = board;
  const { title, subtitle, language, withLegend, part } = request;
  const legend = withLegend ? legendOf(board, slots) : [];
  const box = pictureBox({ scene, slots, legend });
  const crop = part && { ...part, x: box.x + part.x, y: box.y + part.y };
  return {
    scene,
    slots,
    faceOf: teller.faceOf,
    linesOf: teller.linesOf,
    print: teller.print,
    laneName: teller.laneName,
    title,
    subtitle,
    language,
    legend,
    crop,
  };
}

function slotsIn({ scene, editor }: Board, scope: PictureScope): readonly number[] {
  if (scope === 'whole') return [...scene.forest.order];
  const { selection } = editor.session;
  const ids = scope === 'branch' ? selection.slice(-1) : selection;
  const chosen = new Set(ids.map((id) => shownSlot(scene, id)).filter((slot) => slot >= 0));
  return [...scene.forest.order].filter(
    scope === 'branch' ? isBelow(scene, chosen) : (slot) => chosen.has(slot),
  );
}

/** Parents stand before children in reading order, so one look at each parent is enough. */
const isBelow =
  ({ forest }: Scene, tops: Set<number>) =>
  (slot: number) => {
    if (tops.has(forest.parentOf[slot] ?? -1)) tops.add(slot);
    return tops.has(slot);
  };

/** What colours tell and which states occur, each once. */
function legendOf({ teller }: Board, slots: readonly number[]): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { text, tint, sign } of legendFrom(slots.map(teller.meaningOf))) {
    // A colour that a sign of the same colour stands for on the cards is shown by that sign.
    const status = sign.type === 'status' && sign.status !== 'none' ? sign.status : null;
    items.set(text, status ? { text, status } : { text, tint });
  }
  for (const slot of slots) {
    const { status, word } = teller.faceOf(slot)?.progress ?? {};
    if (status && word && !items.has(word)) items.set(word, { text: word, status });
  }
  return [...items.values()];
}

function textOf(board: Board, slots: readonly number[], { title, subtitle }: PictureRequest): string {
  const { teller } = board;
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
          '…',
        ].join('')
      : '';
  });
  const lanes = board.scene.lanes.map(({ name }) => teller.laneName(name));
  return title + subtitle + lanes.join('') + '·0123456789' + texts.join('');
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
