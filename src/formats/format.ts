import type { Decoded } from '../domain/file/decode.ts';
import type { Parsed } from '../domain/file/parse-tables.ts';
import type { ReadStep } from '../domain/file/read-plan-file.ts';
import type { FileRefusal } from '../domain/file/refusal.ts';
import type { NodeId } from '../domain/ids.ts';
import type { RatingFile } from '../domain/people/rating-file.ts';
import type { Plan } from '../domain/plan.ts';
import type { Result } from '../domain/result.ts';
import type { ReadOutline } from './outline-text/read-outline.ts';

/** What can become a plan or part of one: a whole plan, or titles that become a branch. */
export type PlanContent = ({ readonly type: 'plan' } & Parsed) | ({ readonly type: 'outline' } & ReadOutline);

/** What a file holds: that, or the questions and the answer of one rater. */
export type FileContent = PlanContent | { readonly type: 'rating'; readonly file: RatingFile };

export type FormatId = 'native' | 'rating' | 'svgPicture' | 'indentedText' | 'markdown';

/** A file format, in or out or both; the open dialog and the export menu are made from these. */
export interface Format {
  readonly id: FormatId;
  /** With their dot; the first is the one written. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether this text is ours to read: by what is in it, the name of the file helping at most. */
  readonly claims?: (text: string, name: string) => boolean;
  readonly read?: (file: Decoded, onStep: (step: ReadStep) => void) => Result<FileContent, FileRefusal>;
  /** The text of the branches below these nodes, or of the whole plan. */
  readonly write?: (plan: Plan, ids: readonly NodeId[] | null) => string;
}
