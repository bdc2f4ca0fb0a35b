import { english } from './wording-en.ts';
import { russian } from './wording-ru.ts';

/** How a language gives away what a statement is. All of it is guesswork, to be said as a hint. */
export interface Wording {
  /** Begins with something done: "Provide training", "Обучение крестьян". */
  readonly asDoing: RegExp;
  /** Says that something has changed: "Incomes increased". */
  readonly asChange: RegExp;
  /** What joins two statements. */
  readonly and: RegExp;
  /** A single word that is a verb with a subject. */
  readonly finite: RegExp;
  /** Counts what was done: "Number of trainings held". */
  readonly countsDoing: RegExp;
  /** Holds its own target: "At least 80 % of families …". */
  readonly hasTarget: RegExp;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * How to read a text: by its script, since plans mix languages. Other languages are written in these scripts too: only a
 * plan in Russian or English is judged by their words.
 */
export function wordingOf(text: string, planLanguage: string): Wording | null {
  const language = planLanguage.split('-')[0];
  if (language !== 'en' && language !== 'ru') return null;
  if (CYRILLIC.test(text)) return russian;
  return LATIN.test(text) ? english : null;
}

const words = (text: string): string[] => text.match(/[\p{L}’'-]+/gu) ?? [];

/**
 * Whether one statement bundles several changes: parts set apart by a semicolon, a list of three that ends in "and", or
 * two halves with a verb each. "Training and consultation" is one thing.
 */
export function isCompound(text: string, { and, finite }: Wording): boolean {
  if (/\S;\s*\S/.test(text)) return true;
  const at = text.search(and);
  if (at < 0) return false;
  const before = text.slice(0, at);
  const after = text.slice(at).replace(and, '');
  if ((text.match(/,\s/g) ?? []).length >= 2) return true;
  const hasVerb = (part: string) => words(part).some((word) => finite.test(word));
  return hasVerb(before) && hasVerb(after);
}
