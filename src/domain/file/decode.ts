import { fail, ok, type Result } from '../result.ts';
import { MAX_BYTES, sizeParams } from './limits.ts';
import { type FileRefusal, fileRefusal } from './refusal.ts';

export interface Decoded {
  readonly text: string;
  /** Set where the bytes were not UTF-8. */
  readonly encoding?: 'UTF-16';
}

/** Bytes as text: UTF-8, or UTF-16 as some Windows programs save it. A byte order mark is taken off. */
export function decodeText(bytes: Uint8Array): Result<Decoded, FileRefusal> {
  if (bytes.length > MAX_BYTES) return fail(fileRefusal('tooLarge', sizeParams(bytes.length)));
  const wide = utf16(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.includes('\0') ? fail(fileRefusal('notText')) : ok({ text, encoding: 'UTF-16' });
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\0')) return fail(fileRefusal('notText'));
  const at = isUtf8(bytes) ? -1 : text.indexOf('\ufffd');
  if (at === -1) return ok({ text });
  const line = text.slice(0, at).split('\n').length;
  return fail(looksBinary(text) ? fileRefusal('notText') : fileRefusal('notUtf8', { line }));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A byte order mark, or ASCII with a zero on every other place: JSON and outlines both begin with ASCII. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0 && bytes[3] === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && bytes[2] === 0)) return 'utf-16be';
  return undefined;
}

/** Old encodings of text hold no control characters; compressed data holds many. */
function looksBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const strange = text.slice(0, 4_096).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return strange > 2;
}

/** The same for a text that is one already. */
export function checkedText(text: string): Result<Decoded, FileRefusal> {
  if (text.length > MAX_BYTES) return fail(fileRefusal('tooLarge', sizeParams(text.length)));
  return ok({ text: text.startsWith('\ufeff') ? text.slice(1) : text });
}
