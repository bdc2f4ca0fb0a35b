import { MAX_DEPTH } from './limits.ts';

/** Keys by which data reaches into the objects of the program. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const isForbidden = (key: string): boolean => FORBIDDEN.has(key);

export interface UnsafePart {
  readonly code: 'forbiddenKey' | 'tooDeepPart';
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

interface Visit {
  readonly value: object;
  readonly depth: number;
  readonly from?: Visit;
  readonly key?: string | number;
}

/** The first key in a value that could do harm, or the first place where it lies too deep. Never calls itself. */
export function unsafePart(root: unknown, path = ''): UnsafePart | null {
  if (typeof root !== 'object' || root === null) return null;
  const open: Visit[] = [{ value: root, depth: 1 }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > MAX_DEPTH)
      return { code: 'tooDeepPart', path: pathTo(at, path), params: { max: MAX_DEPTH } };
    for (const key of keysOf(at.value)) {
      if (typeof key === 'string' && FORBIDDEN.has(key))
        return {
          code: 'forbiddenKey',
          path: pathTo({ value: {}, depth: 0, from: at, key }, path),
          params: { key },
        };
      const value = (at.value as Readonly<Record<string | number, unknown>>)[key];
      if (typeof value === 'object' && value !== null)
        open.push({ value, depth: at.depth + 1, from: at, key });
    }
  }
  return null;
}

const keysOf = (value: object): Iterable<string | number> =>
  Array.isArray(value) ? value.keys() : Object.keys(value);

function pathTo(visit: Visit, start: string): string {
  const keys: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at?.key !== undefined; at = at.from) keys.push(at.key);
  return keys.reduceRight<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    start,
  );
}
