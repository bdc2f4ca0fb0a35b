import type { Confidence } from '../../../domain/rows/entry.ts';
import type { Tone } from './tone.ts';

/** How sure people are, where there is room for one sign only. */
export const CONFIDENCE_TONES: Readonly<Record<Confidence, Tone>> = {
  high: 'good',
  medium: 'warn',
  low: 'bad',
};
