import type { Format } from './format.ts';
import { native } from './native/native.ts';
import { indentedText, markdown } from './outline-text/formats.ts';

/** Every format; whichever claims a file first reads it. */
export const FORMATS: readonly Format[] = [native, markdown, indentedText];

/** What the open dialog accepts. */
export const READABLE_EXTENSIONS: readonly string[] = FORMATS.filter(({ read }) => read).flatMap(
  ({ extensions }) => extensions,
);
/** What the export menu offers. */
export const WRITABLE_FORMATS = FORMATS.filter(({ write }) => write);
