import i18next from 'i18next';
import { isKind } from '../../domain/kinds/index.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { type Naming, planWords } from '../../i18n/plan-words.ts';
import { message } from '../words.ts';

export interface Said {
  readonly text: string;
  readonly remedy?: string;
}

const MAX_QUOTED = 60;
/** A title in the middle of a sentence. */
export const quoted = (text: string): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;

/** Kinds are named in words, titles are quoted short. */
function paramWords(value: string | number, naming?: Naming): string | number {
  if (typeof value === 'number') return value;
  if (isKind(value))
    return planWords(i18next.language, naming ?? { vocabulary: 'oecd' }).kind({ kind: value });
  return value === 'link' ? message('history:link') : quoted(value);
}

/** Why a rule said no, and what one can do. */
export function refusalWords(
  { code, params = {} }: Refusal,
  doing: 'command' | 'undo' | 'redo' = 'command',
  naming?: Naming,
): Said {
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, paramWords(value, naming)]),
  );
  const remedy = message(`history:remedy.${code}`);
  if (code === 'changedElsewhere' && doing !== 'command') {
    return { text: message(`history:refused.${doing}Elsewhere`), remedy };
  }
  return { text: message(`history:refused.${code}`, words), remedy };
}
