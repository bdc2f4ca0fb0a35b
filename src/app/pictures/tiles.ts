import type { PicturePart } from '../../editor/viewport.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** No bitmap longer on a side or larger than this: what every browser can draw and save. */
const MOST_PIXELS_A_SIDE = 16_384;
const MOST_PIXELS = 8_192 ** 2;
/** More files or pages than this nobody wants. */
export const MOST_PARTS = 60;
/** Where a picture has to be smaller than asked for, by how much less it is tried at once. */
const SCALE_STEP = 0.05;

/** A picture as bitmaps: how many pixels for each of its own, and the parts it is cut into. */
export interface Bitmaps {
  readonly scale: number;
  readonly parts: readonly PicturePart[];
}

/** As large as asked for, or as large as fits into so many files. */
export function bitmaps(picture: Extent, asked: number): Bitmaps {
  for (let scale = asked; ; scale = Math.round((scale - SCALE_STEP) / SCALE_STEP) * SCALE_STEP) {
    const [columns, rows] = grid(picture, scale);
    if (columns * rows <= MOST_PARTS || scale <= 2 * SCALE_STEP)
      return { scale, parts: cut(picture, columns, rows) };
  }
}

/** Columns and rows of equal parts, as few as there can be; a long picture is cut across only. */
function grid({ width, height }: Extent, scale: number): readonly [number, number] {
  const [across, down] = [width * scale, height * scale];
  const [shorter, longer] = across < down ? [across, down] : [down, across];
  const few = Math.ceil(shorter / Math.sqrt(MOST_PIXELS));
  const most = Math.min(MOST_PIXELS_A_SIDE, MOST_PIXELS / (shorter / few));
  const many = Math.ceil(longer / most);
  return across < down ? [few, many] : [many, few];
}

/** The parts of a picture row by row. */
function cut({ width, height }: Extent, columns: number, rows: number): PicturePart[] {
  const [partWidth, partHeight] = [width / columns, height / rows];
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: (at % columns) * partWidth,
    y: Math.floor(at / columns) * partHeight,
    width: partWidth,
    height: partHeight,
  }));
}

export type Paper = 'a4' | 'a3';

/** Millimetres upright, and what no printer prints on, with air. */
const PAPERS: Readonly<Record<Paper, Extent>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
};
const PAPER_MARGIN_MM = 10;

export interface Poster {
  readonly orientation: 'portrait' | 'landscape';
  /** What of a page can be printed on, in millimetres. */
  readonly page: Extent;
  /** One part a page, row by row, in pixels of the picture. */
  readonly parts: readonly PicturePart[];
  readonly columns: number;
  readonly mmPerPixel: number;
}

/** The picture over so many pages side by side, as many rows as it takes; the paper lies as it is used best. */
export function poster(picture: Extent, paper: Paper, columns: number): Poster {
  const laid = (['portrait', 'landscape'] as const).map((orientation) =>
    onPaper(picture, paper, columns, orientation),
  );
  const [upright, across] = laid as [Poster, Poster];
  if (upright.parts.length !== across.parts.length)
    return upright.parts.length < across.parts.length ? upright : across;
  return upright.mmPerPixel >= across.mmPerPixel ? upright : across;
}

function onPaper(picture: Extent, paper: Paper, columns: number, orientation: Poster['orientation']): Poster {
  const { width, height } = PAPERS[paper];
  const sheet = orientation === 'portrait' ? { width, height } : { width: height, height: width };
  const page = { width: sheet.width - 2 * PAPER_MARGIN_MM, height: sheet.height - 2 * PAPER_MARGIN_MM };
  const fullWidth = (page.width * columns) / picture.width;
  // One page shows the whole; several are filled from side to side.
  const mmPerPixel = columns === 1 ? Math.min(fullWidth, page.height / picture.height) : fullWidth;
  const part = { width: page.width / mmPerPixel, height: page.height / mmPerPixel };
  const rows = Math.max(1, Math.ceil(picture.height / part.height - 1e-9));
  // On a page of its own a narrow picture stands in the middle.
  const left = columns === 1 ? (picture.width - part.width) / 2 : 0;
  const parts = Array.from({ length: columns * rows }, (_, at) => ({
    x: left + (at % columns) * part.width,
    y: Math.floor(at / columns) * part.height,
    ...part,
  }));
  return { orientation, page, parts, columns, mmPerPixel };
}
