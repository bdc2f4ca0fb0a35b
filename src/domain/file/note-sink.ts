import type { FileNote, NoteCode, Params, RejectionCode } from './refusal.ts';
import { shown } from './refusal.ts';

/** A text that is too long is not cut: the row is not read at all. */
interface TooLong {
  readonly code: 'titleTooLong' | 'noteTooLong';
  readonly path: string;
  readonly params: Params;
}

/** Collects what is mended in one row. */
export class NoteSink {
  readonly notes: FileNote[] = [];
  tooLong: TooLong | undefined;
  readonly #title: string | undefined;

  constructor(raw: unknown) {
    this.#title = titleOf(raw);
  }

  note(code: NoteCode, path: string, params?: Params): void {
    this.notes.push(this.#noteOf(code, path, params));
  }

  /** What the row is set aside with. */
  rejection(code: RejectionCode, path: string, params?: Params): FileNote & { readonly code: RejectionCode } {
    return this.#noteOf(code, path, params);
  }

  #noteOf<C extends NoteCode>(code: C, path: string, params?: Params): FileNote & { readonly code: C } {
    return { code, path, ...(this.#title && { title: this.#title }), ...(params && { params }) };
  }
}

function titleOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { title, name } = raw as { readonly title?: unknown; readonly name?: unknown };
  const text = typeof title === 'string' ? title : typeof name === 'string' ? name : '';
  return text === '' ? undefined : shown(text);
}
