import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What a node is called: its kind, or for a goal its level. */
export interface Named {
  readonly kind: string;
  readonly level?: string;
}

/** The part of a plan's settings that says how it calls its kinds. */
export interface Naming {
  readonly vocabulary: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Names of kinds, fields and choices in the language of the interface. */
export interface PlanWords {
  /** In the plan's vocabulary: an outcome is a "Purpose" to the EC; with own names, what the plan itself says. */
  readonly kind: (named: Named) => string;
  readonly field: (name: string) => string;
  readonly choice: (field: string, value: string) => string;
  /** How a degree stands, where it comes from, or why there is none. */
  readonly score: (of: 'status' | 'source' | 'why', code: string) => string;
}

/** The key under which a plan keeps its own name for a kind (or a goal's level) in `settings.labels`. */
export const labelKey = ({ kind, level }: Named): string => (kind === 'goal' && level ? level : kind);

/** A word of the namespace `kinds`, or the key itself where a newer plan brings a name this version does not know. */
function word(language: string, path: string): string {
  const text: unknown = i18next.getFixedT(language, 'kinds')(path as 'kind.goal', { defaultValue: '' });
  return typeof text === 'string' && text !== '' ? text : path.slice(path.lastIndexOf('.') + 1);
}

export function planWords(language: string, { vocabulary, labels }: Naming): PlanWords {
  const kind = (named: Named) => {
    const key = labelKey(named);
    const own = vocabulary === 'own' ? labels?.[key]?.trim() : undefined;
    if (own) return own;
    const inVocabulary = `vocabulary.${vocabulary}.${key}`;
    if (i18next.exists(`kinds:${inVocabulary}`, { lng: language })) return word(language, inVocabulary);
    return word(language, key === named.kind ? `kind.${key}` : `level.${key}`);
  };
  return {
    kind,
    field: (name) => word(language, `field.${name}`),
    choice: (field, value) => word(language, `choice.${field}.${value}`),
    score: (of, code) => word(language, `score.${of}.${code}`),
  };
}

/** The words for a plan; made anew when the language or the plan's vocabulary changes. */
export function usePlanWords(naming: Naming): PlanWords {
  const { i18n } = useTranslation('kinds');
  const { language } = i18n;
  const { vocabulary, labels } = naming;
  return useMemo(
    () => planWords(language, { vocabulary, ...(labels && { labels }) }),
    [language, vocabulary, labels],
  );
}
