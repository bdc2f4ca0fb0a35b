import { ok, type Result } from '../result.ts';
import { checkedText, type Decoded, decodeText } from './decode.ts';
import { readJson } from './json-text.ts';
import { parsePlan } from './parse-plan.ts';
import type { Parsed } from './parse-tables.ts';
import type { FileRefusal } from './refusal.ts';

/** What reading is at, in this order. */
export type ReadStep = 'decode' | 'parse' | 'check';

/** A plan file as it lies on the disk, or its text. Never throws, whatever the bytes. */
export function readPlanFile(
  input: string | Uint8Array,
  onStep: (step: ReadStep) => void = () => {},
): Result<Parsed, FileRefusal> {
  onStep('decode');
  const decoded = typeof input === 'string' ? checkedText(input) : decodeText(input);
  return decoded.ok ? readPlanText(decoded.value, onStep) : decoded;
}

/** The same from a text that has been decoded. */
export function readPlanText(
  { text, encoding }: Decoded,
  onStep: (step: ReadStep) => void = () => {},
): Result<Parsed, FileRefusal> {
  onStep('parse');
  const json = readJson(text);
  if (!json.ok) return json;
  onStep('check');
  const parsed = parsePlan(json.value);
  if (!parsed.ok || !encoding) return parsed;
  const note = { code: 'reencoded', path: '', params: { encoding } } as const;
  return ok({ ...parsed.value, notes: [note, ...parsed.value.notes] });
}
