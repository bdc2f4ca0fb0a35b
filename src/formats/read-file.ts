import { decodeText } from '../domain/file/decode.ts';
import { type ReadStep, readPlanText } from '../domain/file/read-plan-file.ts';
import { type FileRefusal, fileRefusal } from '../domain/file/refusal.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { FileContent } from './format.ts';
import { isPng, planInPng } from './picture/plan-in-png.ts';
import { FORMATS } from './registry.ts';

/** The bytes of any file this app can read; what it is, its contents say. Never throws. */
export function readFile(
  bytes: Uint8Array,
  name: string,
  onStep: (step: ReadStep) => void = () => {},
): Result<FileContent, FileRefusal> {
  onStep('decode');
  if (isPng(bytes)) return readPng(bytes, onStep);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return fail(fileRefusal('empty'));
  for (const { claims, read } of FORMATS) {
    if (read && claims?.(decoded.value.text, name)) return read(decoded.value, onStep);
  }
  return fail(fileRefusal('notOurs'));
}

function readPng(bytes: Uint8Array, onStep: (step: ReadStep) => void): Result<FileContent, FileRefusal> {
  const text = planInPng(bytes);
  if (text === null) return fail(fileRefusal('noPlanInPicture'));
  const parsed = readPlanText({ text }, onStep);
  return parsed.ok ? ok({ type: 'plan', ...parsed.value }) : parsed;
}
