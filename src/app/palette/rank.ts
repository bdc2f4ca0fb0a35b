/**
 * Lower is better; null is no match. Every word typed must be found: as the whole name, at a word's beginning, inside;
 * at the beginning of one of the further words that people use for it; or letter by letter.
 */
export function rank(names: readonly string[], typed: string, furtherWords = ''): number | null {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 0;
  const ranks = names.flatMap((text, at) => {
    const found = rankIn(folded(text), words);
    return found === null ? [] : [found + at * 0.5];
  });
  if (furtherWords !== '' && beginWords(folded([...names, furtherWords].join(' ')), words))
    ranks.push(FURTHER);
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

const FURTHER = 2.75;

/** Accents and case do not matter; й and ё do. */
const folded = (text: string): string =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');

function rankIn(text: string, words: readonly string[]): number | null {
  const whole = words.join(' ');
  if (text === whole) return -1;
  if (text.startsWith(whole)) return 0;
  if (beginWords(text, words)) return 1;
  if (words.every((word) => text.includes(word))) return 2;
  return isSubsequence(words.join(''), text) ? 3 : null;
}

function beginWords(text: string, words: readonly string[]): boolean {
  const starts = text.split(/[\s/,.:…«»“”()-]+/);
  return words.every((word) => starts.some((start) => start.startsWith(word)));
}

function isSubsequence(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
