import i18next from 'i18next';
import type { PlanWords } from './plan-words.ts';

/** Why a rule said no: a code and what it is about. */
interface Refused {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** In these the two ends are told by their kinds, not by their titles. */
const BY_KIND: readonly string[] = ['backwards', 'kindMismatch'];

/** The sentence that says why something was refused. */
export function refusalText(language: string, words: PlanWords, { code, params = {} }: Refused): string {
  const told = BY_KIND.includes(code)
    ? Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, words.kind({ kind: String(value) })]),
      )
    : params;
  const say = i18next.getFixedT(language, 'history');
  return String(say(`refused.${code}` as 'refused.notFound', { ...told, defaultValue: code }));
}
