/** One thing to choose from a list of suggestions. */
export interface Suggestion {
  /** Empty for what would be made new. */
  readonly id: string;
  readonly text: string;
  /** What tells it apart from others of the same name. */
  readonly detail?: string;
}

/** The first suggestions that hold every word of the query, those that begin with it first. */
export function foundIn(options: readonly Suggestion[], query: string, most: number): readonly Suggestion[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options.slice(0, most);
  const beginning: Suggestion[] = [];
  const holding: Suggestion[] = [];
  for (const option of options) {
    const text = folded(`${option.text} ${option.detail ?? ''}`);
    if (!words.every((word) => text.includes(word))) continue;
    if (text.startsWith(words.join(' '))) beginning.push(option);
    else holding.push(option);
    if (beginning.length >= most) break;
  }
  return [...beginning, ...holding].slice(0, most);
}

/** Case and accents do not matter, and ё is found by е. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether two texts name the same thing: case does not matter. */
export const sameText = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'accent' }) === 0;
