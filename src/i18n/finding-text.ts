import i18next from 'i18next';
import { formatDay } from './day-text.ts';
import { formatBasisPoints, formatMoney, formatNumber } from './number-text.ts';
import type { Named, PlanWords } from './plan-words.ts';

/** A part of a message as rules leave it: a title, a kind, a day or a number still to be put into words. */
type Part =
  | string
  | number
  | { readonly node: string }
  | { readonly indicator: string }
  | Named
  | { readonly day: string }
  | { readonly bp: number }
  | { readonly minor: number };
type Parts = Readonly<Record<string, Part>>;

/** What a sentence about a plan needs besides its words. */
export interface SentenceContext {
  readonly language: string;
  readonly locale: string;
  readonly currency: string;
  readonly words: PlanWords;
  /** Titles as they are now; empty where there is none. */
  readonly titleOf: (id: string) => string;
  readonly indicatorTitleOf: (id: string) => string;
  readonly untitled: string;
}

interface Told {
  readonly rule: string;
  readonly message?: string;
  readonly params?: Parts;
}

/** What a rule found, as a sentence. */
export const findingText = (context: SentenceContext, { rule, message = 'message', params }: Told): string =>
  sentence(context, `rule.${rule}.${message}`, params);

/** What one press would mend. */
export const fixText = (
  context: SentenceContext,
  { name, params }: { readonly name: string; readonly params?: Parts },
): string => sentence(context, `fix.${name}`, params);

interface OpenThing {
  readonly code: string;
  readonly params?: Parts;
  readonly rule?: { readonly code: string; readonly message?: string };
}

/** What a guard found open, as a sentence; what a rule of the linter found, in that rule's words. */
export const openText = (context: SentenceContext, { code, params, rule }: OpenThing): string =>
  rule
    ? findingText(context, {
        rule: rule.code,
        ...(rule.message && { message: rule.message }),
        ...(params && { params }),
      })
    : sentence(context, `open.${code}`, params);

/** The name of a guard, or why it is one. */
export const guardText = (language: string, guard: string, of: 'title' | 'why'): string =>
  said(language, `guard.${guard}.${of}`);

/** The name of a rule, or why it is one. */
export const ruleText = (language: string, rule: string, of: 'title' | 'why'): string =>
  said(language, `rule.${rule}.${of}`);

export const sourceText = (language: string, source: string): string => said(language, `source.${source}`);

function sentence(context: SentenceContext, key: string, parts: Parts = {}): string {
  const params: Record<string, string | number> = {};
  for (const [name, part] of Object.entries(parts)) {
    // The count decides between plural forms and must stay a number.
    params[name] = name === 'count' && typeof part === 'number' ? part : partText(context, part);
  }
  return said(context.language, key, params);
}

function said(language: string, key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const say = i18next.getFixedT(language, 'rules');
  return String(say(key as 'fix.removeLink', { ...params, defaultValue: key }));
}

function partText(context: SentenceContext, part: Part): string {
  const { locale, words, currency, untitled } = context;
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return formatNumber(part, locale);
  if ('node' in part) return context.titleOf(part.node) || untitled;
  if ('indicator' in part) return context.indicatorTitleOf(part.indicator) || untitled;
  if ('day' in part) return formatDay(part.day, locale);
  if ('bp' in part) return formatBasisPoints(part.bp, locale);
  if ('minor' in part) return formatMoney(part.minor, currency, locale);
  return words.kind(part);
}
