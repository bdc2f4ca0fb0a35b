import styles from './tone-sign.module.css';
import { TONE_SHAPES, type Tone } from './tone.ts';

/** The sign of how a thing stands; the word stands beside it or in the spoken label. */
export const ToneSign = ({ tone, size }: { readonly tone: Tone; readonly size: number }) => (
  <svg className={styles['sign']} data-tone={tone} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
    <path d={TONE_SHAPES[tone]} fillRule="evenodd" />
  </svg>
);
