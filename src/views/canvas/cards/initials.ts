/** "Aigul Karimova" is AK; a name of one word gives its first two signs; a Chinese one the family name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\u00a0.,"«»()-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (/^\p{Script=Han}/u.test(first)) return signOf(first);
  const signs = last ? signOf(first) + signOf(last) : [...first].slice(0, 2).join('');
  return signs.toLocaleUpperCase();
}

const signOf = (word: string): string => [...word][0] ?? '';
