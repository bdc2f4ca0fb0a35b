/** A short message that goes away by itself, with at most one thing to press. */
export interface Toast {
  readonly number: number;
  readonly tone: 'plain' | 'refused';
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string | undefined;
  /** The action it offers; it goes away as soon as the action would do something else. */
  readonly offer?: { readonly label: string; readonly run: () => void } | undefined;
  /** It stays until it is dismissed: what it tells is nowhere else. */
  readonly isLasting?: true;
  /** A message takes the place of the one with the same topic. */
  readonly topic?: string | undefined;
}
