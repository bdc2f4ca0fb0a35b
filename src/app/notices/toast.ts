/** A short message that goes away by itself, with at most one thing to press. */
export interface Toast {
  readonly number: number;
  readonly tone: 'plain' | 'refused';
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** Id of the action it offers. */
  readonly actionId?: string;
}
