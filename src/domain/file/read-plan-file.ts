import { fail, ok, type Result } from '../result.ts';
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
  const decoded = decode(input);
  if (!decoded.ok) return decoded;
  onStep('parse');
  const json = readJson(decoded.value.text);
  if (!json.ok) return json;
  onStep('check');
  const parsed = parsePlan(json.value);
  const { encoding } = decoded.value;
  if (!parsed.ok || !encoding) return parsed;
  const note = { code: 'reencoded', path: '', params: { encoding } } as const;
  return ok({ ...parsed.value, notes: [note, ...parsed.value.notes] });
}

function decode(input: string | Uint8Array): Result<Decoded, FileRefusal> {
  if (typeof input !== 'string') return decodeText(input);
  const text = checkedText(input);
  return text.ok ? ok({ text: text.value }) : fail(text.error);
}
