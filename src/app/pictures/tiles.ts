import type { PicturePart } from '../../editor/viewport.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** No side of a bitmap longer than this: what every browser can draw and save. */
export const MOST_PIXELS_A_SIDE = 8_192;
/** More files than this nobody wants in a folder. */
export const MOST_TILES = 40;

/** The parts of a picture as a grid, row by row, none larger than `most` on a side. */
export function tiles({ width, height }: Extent, most: Extent): PicturePart[] {
  const columns = Math.max(1, Math.ceil(width / most.width));
  const rows = Math.max(1, Math.ceil(height / most.height));
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
  const parts = Array.from({ length: columns * rows }, (_, at) => ({
    x: (at % columns) * part.width,
    y: Math.floor(at / columns) * part.height,
    ...part,
  }));
  return { orientation, page, parts, columns, mmPerPixel };
}
