import { isNet } from '../layout/layout.ts';
import { READING_TONES } from '../scene/arrow-marks.ts';
import type { CrossLink, Scene } from '../scene/scene.ts';
import type { Palette } from './palette.ts';

/** Of an arrow across a tree that nobody looks at. */
const UNLIT = 0.6;

/** What an arrow is drawn in: what threatens, points the wrong way or has been judged tells so. */
export function lineColour(
  { shape }: Pick<Scene, 'shape'>,
  { link, marks }: Pick<CrossLink, 'link' | 'marks'>,
  palette: Palette,
  isLit: boolean,
): string {
  if (link.type === 'threatens') return palette.tones.bad;
  if (marks?.isAgainst) return palette.tones.warn;
  if (shape === 'chain' && link.reading) return palette.tones[READING_TONES[link.reading]];
  if (isLit) return palette.accent;
  return isNet(shape) ? palette.edge : palette.tints['level-operational'];
}

export const lineStrength = ({ shape }: Pick<Scene, 'shape'>, isLit: boolean): number =>
  isLit || isNet(shape) ? 1 : UNLIT;
