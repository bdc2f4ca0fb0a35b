import fc from 'fast-check';

/** A text's bytes after some were changed, cut out, doubled or put in. */
export function mutatedBytes(text: string): fc.Arbitrary<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const change = fc.record({
    at: fc.nat({ max: bytes.length }),
    cut: fc.oneof(
      { weight: 3, arbitrary: fc.nat({ max: 3 }) },
      { weight: 1, arbitrary: fc.nat({ max: bytes.length }) },
    ),
    add: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...INSERTS)),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((before, { at, cut, add }) => {
      const from = Math.min(at, before.length);
      return joined(before.subarray(0, from), add, before.subarray(from + cut));
    }, bytes as Uint8Array),
  );
}

/** What breaks parsers. */
const INSERTS = [
  '"__proto__":',
  '\\u0000',
  '\\ud800',
  '[[[[',
  '{"a":',
  'null',
  '1e999',
  '\t',
  '\n',
  '"',
  '\ufeff',
  '\u202e',
].map((text) => new TextEncoder().encode(text));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
