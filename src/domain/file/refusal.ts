import { cleanTitle } from '../text.ts';

/** Why a file is not opened at all. Nothing of it is used then, and nothing is changed. */
export type FileRefusalCode =
  /** Nothing in it. */
  | 'empty'
  /** Bytes that are no text: a picture, an archive. */
  | 'notText'
  /** Text in an old encoding; `line`. */
  | 'notUtf8'
  /** `megabytes`, `max`. */
  | 'tooLarge'
  /** `count`, `max`. */
  | 'tooManyRecords'
  /** `line`, `column`. */
  | 'notJson'
  /** The text ends before it is complete; `line`, `column` of its end. */
  | 'cutOff'
  /** `line`, `column`, `max`. */
  | 'tooDeep'
  /** The same, found in a value and not in a text; `path`, `max`. */
  | 'tooDeepPart'
  /** A key that could do harm; `path`, `key`. */
  | 'forbiddenKey'
  /** JSON of some other program. */
  | 'notOurs'
  /** A picture that carries no plan. */
  | 'noPlanInPicture'
  /** `version` of the file, `known` newest one this app reads. */
  | 'tooNew'
  /** `path` of what is missing or of another type than it must be. */
  | 'wrongShape'
  /** `path`, `length`, `max`. */
  | 'titleTooLong'
  /** `path`, `length`, `max`. */
  | 'noteTooLong'
  /** `line`, `length`, `max`: a line of a pasted or imported text. */
  | 'lineTooLong'
  /** `seconds`. */
  | 'tooSlow'
  /** The browser gave up on it, most likely for want of memory. */
  | 'unreadable'
  | 'cancelled';

export type Params = Readonly<Record<string, string | number>>;

export interface FileRefusal {
  readonly code: FileRefusalCode;
  /** Where, as `nodes[12].title`. */
  readonly path?: string;
  readonly params?: Params;
}

/** What was mended while reading; `…` in brackets are the params. */
export type NoteCode =
  /** The file was not in UTF-8 (`encoding`). */
  | 'reencoded'
  /** A part that this version knows nothing of was left out. */
  | 'unknownPart'
  /** Unseen characters, or second spellings of the same letter, were taken out. */
  | 'textCleaned'
  /** A field was emptied (`field`, for a choice also `value`). */
  | 'badNumber'
  | 'badDate'
  | 'badChoice'
  | 'badValue'
  /** A required field was missing or unusable and has its default now (`field`). */
  | 'defaulted'
  | 'settingsRestored'
  /** A home in the tree by a type of link that gives none; the arrow stays as a cross link. */
  | 'noHome'
  /** A reference to a row that does not exist was emptied (`field`). */
  | 'danglingCleared'
  | 'twoHomes'
  /** A row that was its own parent over some steps lost its parent (`field`). */
  | 'loopCleared'
  /** Lines of a text went down more than one step at once (`count`). */
  | 'flattened'
  /** A line of a text was too long for a title; it stands whole in the description (`line`, `max`). */
  | 'titleShortened'
  | RejectionCode;

/** Why a row was set aside. */
export type RejectionCode =
  | 'notARow'
  | 'badId'
  /** `id`; the first row of that id stays. */
  | 'duplicateId'
  /** `kind` */
  | 'unknownKind'
  /** A field without a safe default is missing or unusable (`field`). */
  | 'incomplete'
  /** The row it cannot be without does not exist (`field`). */
  | 'danglingDropped'
  | 'loopDropped'
  /** Only where rows are read one by one; in a file these refuse the whole. */
  | 'forbiddenKey'
  | 'tooDeepPart'
  | 'titleTooLong'
  | 'noteTooLong';

export interface FileNote {
  readonly code: NoteCode;
  /** Where, as `nodes[12].title`. */
  readonly path: string;
  /** The title or name of the row, if it has one. */
  readonly title?: string;
  readonly params?: Params;
}

export const fileRefusal = (
  code: FileRefusalCode,
  { path, ...params }: Params & { readonly path?: string } = {},
): FileRefusal => ({
  code,
  ...(path !== undefined && { path }),
  ...(Object.keys(params).length > 0 && { params }),
});

/** A text of the file, short and harmless enough to be quoted in a message. */
export function shown(value: unknown): string {
  // An object of the file may say of itself that it is no text: `{"toString":""}`.
  const print = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const text = cleanTitle(print.slice(0, 200));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
