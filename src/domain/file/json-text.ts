import { fail, ok, type Result } from '../result.ts';
import { jsonFault } from './json-fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { type FileRefusal, fileRefusal } from './refusal.ts';

/** JSON as a value. Its depth is measured first: what walks it later may then call itself. */
export function readJson(text: string): Result<unknown, FileRefusal> {
  if (text.trim() === '') return fail(fileRefusal('empty'));
  const deep = tooDeepAt(text);
  if (deep !== -1) return fail(fileRefusal('tooDeep', { ...placeIn(text, deep), max: MAX_DEPTH }));
  try {
    return ok(JSON.parse(text));
  } catch {
    const at = jsonFault(text);
    return fail(fileRefusal(at >= text.length ? 'cutOff' : 'notJson', placeIn(text, at)));
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Where the brackets first open too deep, or -1. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 91 || code === 123) {
      depth++;
      if (depth > MAX_DEPTH) return at;
    } else if (code === 93 || code === 125) depth--;
  }
  return -1;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return at;
}

/** Line and column, both from 1. */
function placeIn(text: string, index: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: index - start + 1 };
}
