const SPACE = new Set([' ', '\t', '\n', '\r']);
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

/**
 * The index at which a text stops being JSON; its length, if it only ends too early. Browsers say it each in their own
 * words or not at all. Only for a text that is known not to be JSON: one that is, "ends too early" as well.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let at = skipSpace(text, 0);
  let expect: 'value' | 'first' | 'key' | 'next' = 'value';
  for (;;) {
    if (at >= text.length) return text.length;
    const char = text[at];
    if (expect === 'next') {
      const group = open.at(-1);
      if (group === undefined) return at;
      if (char === ',') expect = group === '{' ? 'key' : 'value';
      else if (char === closing(group)) open.pop();
      else return at;
      at = skipSpace(text, at + 1);
      continue;
    }
    const group = open.at(-1);
    if (expect === 'first' && group !== undefined && char === closing(group)) {
      open.pop();
      expect = 'next';
      at = skipSpace(text, at + 1);
      continue;
    }
    if (expect === 'key' || (expect === 'first' && group === '{')) {
      const key = char === '"' ? afterString(text, at) : { fault: at };
      if ('fault' in key) return key.fault;
      const colon = skipSpace(text, key.end);
      if (text[colon] !== ':') return colon;
      expect = 'value';
      at = skipSpace(text, colon + 1);
      continue;
    }
    if (char === '{' || char === '[') {
      open.push(char);
      expect = 'first';
      at = skipSpace(text, at + 1);
      continue;
    }
    const value = afterScalar(text, at);
    if ('fault' in value) return value.fault;
    expect = 'next';
    at = skipSpace(text, value.end);
  }
}

type Scanned = { readonly end: number } | { readonly fault: number };
const closing = (group: '{' | '[') => (group === '{' ? '}' : ']');

function skipSpace(text: string, from: number): number {
  let at = from;
  while (SPACE.has(text[at] ?? '')) at++;
  return at;
}

function afterScalar(text: string, at: number): Scanned {
  const char = text[at];
  if (char === '"') return afterString(text, at);
  if (char === '-' || isDigit(char)) return afterNumber(text, at);
  for (const word of ['true', 'false', 'null']) if (char === word[0]) return afterWord(text, at, word);
  return { fault: at };
}

function afterWord(text: string, from: number, word: string): Scanned {
  for (let i = 0; i < word.length; i++) if (text[from + i] !== word[i]) return { fault: from + i };
  return { end: from + word.length };
}

function afterString(text: string, from: number): Scanned {
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"') return { end: at + 1 };
    if (char < ' ') return { fault: at };
    if (char !== '\\') continue;
    at++;
    const escaped = text[at];
    if (escaped === undefined) return { fault: at };
    if (escaped !== 'u') {
      if (!'"\\/bfnrt'.includes(escaped)) return { fault: at };
      continue;
    }
    for (let i = 0; i < 4; i++)
      if (!/[\da-f]/i.test(text[++at] ?? '')) return { fault: Math.min(at, text.length) };
  }
  return { fault: text.length };
}

function afterNumber(text: string, from: number): Scanned {
  let at = text[from] === '-' ? from + 1 : from;
  const digits = () => {
    const start = at;
    while (isDigit(text[at])) at++;
    return at > start;
  };
  if (text[at] === '0') at++;
  else if (!digits()) return { fault: at };
  if (text[at] === '.') {
    at++;
    if (!digits()) return { fault: at };
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at++;
    if (text[at] === '+' || text[at] === '-') at++;
    if (!digits()) return { fault: at };
  }
  return { end: at };
}
