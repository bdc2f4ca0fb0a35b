import { decodeText } from '../domain/file/decode.ts';
import type { ReadStep } from '../domain/file/read-plan-file.ts';
import { type FileRefusal, fileRefusal } from '../domain/file/refusal.ts';
import { fail, type Result } from '../domain/result.ts';
import type { FileContent } from './format.ts';
import { FORMATS } from './registry.ts';

/** The bytes of any file this app can read; what it is, its contents say. Never throws. */
export function readFile(
  bytes: Uint8Array,
  name: string,
  onStep: (step: ReadStep) => void = () => {},
): Result<FileContent, FileRefusal> {
  onStep('decode');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return fail(fileRefusal('empty'));
  for (const { claims, read } of FORMATS) {
    if (read && claims?.(decoded.value.text, name)) return read(decoded.value, onStep);
  }
  return fail(fileRefusal('notOurs'));
}
