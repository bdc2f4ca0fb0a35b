import type { GoalLevel, Kind } from '../../../domain/kinds/index.ts';
import type { Confidence } from '../../../domain/rows/entry.ts';
import type { Mark } from '../../../domain/lint/mark.ts';
import type { Status } from '../../../domain/scoring/status.ts';
import type { Sparkline } from './sparkline.ts';
import type { Tint } from './tint.ts';
import type { Tone } from './tone.ts';

/** How far a node is, ready to be read. */
export interface Progress {
  /** 0 to 1; none where nothing can be computed. */
  readonly share: number | null;
  /** "62 %", or "–". */
  readonly text: string;
  readonly status: Status;
  readonly tone: Tone;
  /** "At risk"; empty where nothing can be said. */
  readonly word: string;
}

/** What a fold hides. */
export interface Hidden {
  readonly count: number;
  readonly text: string;
  readonly worst: Tone;
}

/** What a card says, in the words of the reader. The same object as long as it says the same. */
export interface CardFace {
  readonly kind: Kind;
  readonly level?: GoalLevel;
  readonly tint: Tint;
  /** "Strategic goal" */
  readonly label: string;
  /** As stored; empty for a node not yet named. */
  readonly title: string;
  /** The title, or what stands for it. */
  readonly name: string;
  readonly owner: { readonly name: string; readonly initials: string } | null;
  readonly due: { readonly text: string; readonly isPast: boolean } | null;
  /** Its share in its parent: "40 %". */
  readonly weight: string | null;
  readonly progress: Progress;
  /** How sure people were at the last check-in: "High", and in full "Confidence: high". */
  readonly confidence: {
    readonly level: Confidence;
    readonly word: string;
    readonly title: string;
  } | null;
  /** How its first indicator has gone, where two facts or more make a line. */
  readonly spark: (Sparkline & { readonly title: string }) | null;
  /** Where its owner has not agreed to it: "In dispute". */
  readonly agreement: string | null;
  /** What the rules of the method find here; none of it in exported pictures. */
  readonly findings: (Mark & { readonly text: string; readonly said: string }) | null;
  /** That a check-in is called for; none of it in exported pictures. */
  readonly asks: { readonly standing: 'stale' | 'overdue'; readonly said: string } | null;
  readonly childCount: number;
  /** Where its branch is folded away. */
  readonly hidden: Hidden | null;
}
