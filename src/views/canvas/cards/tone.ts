import type { Status } from '../../../domain/scoring/status.ts';

/** How a thing stands, where there is room for one sign only: told by colour and by shape, never by colour alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'none';

export const TONE_OF: Readonly<Record<Status, Tone>> = {
  achieved: 'good',
  onTrack: 'good',
  atRisk: 'warn',
  behind: 'bad',
  none: 'none',
};

/** The shape of a tone within 16 × 16, one path each: a disc, a triangle, a square on its corner, a ring. */
export const TONE_SHAPES: Readonly<Record<Tone, string>> = {
  good: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  warn: 'M8 2.2L14.2 13a.6.6 0 0 1-.5.9H2.3a.6.6 0 0 1-.5-.9z',
  bad: 'M8 1.4L14.6 8L8 14.6L1.4 8z',
  none: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zM8 4.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z',
};
