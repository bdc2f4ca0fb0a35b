import type { PictureScope } from '../../editor/viewport.ts';
import type { Paper } from './tiles.ts';

export type PictureFormat = 'svg' | 'png' | 'print';

/** What the picture dialog asks. */
export interface PictureChoice {
  readonly format: PictureFormat;
  readonly scope: PictureScope;
  readonly withLegend: boolean;
  /** Whether the plan travels inside the file, so that the picture opens again. */
  readonly withPlan: boolean;
  /** Whether what people earn travels with the plan. */
  readonly withPay: boolean;
  /** PNG: pixels for each pixel at 100 %. */
  readonly scale: 1 | 2 | 3 | 4;
  readonly paper: Paper;
  /** Print: pages side by side. */
  readonly columns: number;
}

export const FIRST_CHOICE: Omit<PictureChoice, 'format'> = {
  scope: 'whole',
  withLegend: true,
  withPlan: true,
  withPay: false,
  scale: 2,
  paper: 'a4',
  columns: 1,
};
