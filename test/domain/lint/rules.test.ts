import { describe, expect, test } from 'vitest';
import { SETTINGS_ID } from '../../../src/domain/ids.ts';
import type { Finding } from '../../../src/domain/lint/finding.ts';
import { lint } from '../../../src/domain/lint/report.ts';
import { RULE_CODES, type RuleCode, ruleOf, RULES } from '../../../src/domain/lint/rules/index.ts';
import { type Plan, settingsOf } from '../../../src/domain/plan.ts';
import type { Settings } from '../../../src/domain/rows/settings.ts';
import { findingText, fixText, ruleText, sourceText } from '../../../src/i18n/finding-text.ts';
import { planWords } from '../../../src/i18n/plan-words.ts';
import { planIn } from '../../support/plan-files.ts';
import { startTexts } from '../../support/texts.ts';

await startTexts();
const TODAY = '2026-10-15';

/** The one thing each rule finds in the broken twin of the Livelihood programme: the row it is about. */
const FAULTS: Readonly<Record<Exclude<RuleCode, 'CYC'>, string>> = {
  ORDER: 'oc-back.home',
  SKIP: 'a-skip.to.income',
  'ACT-NO-OUT': 'a-noout',
  'OUT-NO-ACT': 'o-noact',
  'RES-NO-SUP': 'oc-nosup',
  ORPHAN: 'o-orphan',
  'ACT-INPUT': 'a-noinput',
  'MBO-ORDER': 'g-up.home',
  OWNER: 'o-act-owner',
  CONSENSUS: 'o-consensus',
  'IND-NONE': 'o-noind',
  'IND-BASE': 'ind-base',
  'IND-TGT': 'ind-tgt',
  'IND-MOV': 'ind-mov',
  'IND-SRC': 'ind-src',
  'IND-UNIT': 'ind-unit',
  'IND-NUM': 'ind-num',
  'IND-DIR': 'ind-dir',
  'IND-PLACE': 'ind-place',
  'IND-NEUTRAL': 'ind-neutral',
  WEIGHT: 'g.children',
  TIME: 'a-time',
  SMART: 'g-smart',
  ASSUMP: 'o-bare.home',
  'TOC-ARROW': 'oc-nosup.home',
  BREAK: 'o-break.home',
  RISK: 'risk',
  STAKE: 'plan',
  WORD: 'o-word',
  COMPOUND: 'impact',
  BUDGET: 'a-budget',
  'FACT-LATE': 'late',
  'AGREE-LATE': 'late-role',
  FREEZE: 'thaw',
  SCHED: 'a-first.to.a-second',
  'TREE-DEEP': 'plan',
  SPAN: 'understanding',
  'MAP-ORDER': 'm-fin.home',
  'MAP-INIT': 'm-init',
  'OKR-COUNT': 'plan',
  'OKR-KR': 'm-init',
  'LF-PURPOSE': 'plan',
};

/** Some rules speak only where the plan speaks their language. */
const VOCABULARY: Partial<Readonly<Record<RuleCode, Settings['vocabulary']>>> = {
  'OKR-COUNT': 'okr',
  'OKR-KR': 'okr',
  'LF-PURPOSE': 'ec',
};

const inVocabulary = (plan: Plan, code: RuleCode): Plan => {
  const vocabulary = VOCABULARY[code] ?? settingsOf(plan).vocabulary;
  return { ...plan, settings: { [SETTINGS_ID]: { ...settingsOf(plan), vocabulary } } };
};

const found = (plan: Plan, code: RuleCode): readonly Finding[] =>
  lint(inVocabulary(plan, code), TODAY).findings.filter(({ rule }) => rule === code);

const contextOf = (plan: Plan, language: string) => ({
  language,
  locale: language,
  currency: 'EUR',
  untitled: '…',
  words: planWords(language, settingsOf(plan)),
  titleOf: (id: string) => plan.nodes[id as keyof typeof plan.nodes]?.title ?? '',
  indicatorTitleOf: (id: string) => plan.indicators[id as keyof typeof plan.indicators]?.title ?? '',
});
const sentenceOf = (plan: Plan, finding: Finding, language: string): string =>
  findingText(contextOf(plan, language), finding);

describe.each(['en', 'ru'])('the broken twin, in %s', (language) => {
  const plan = planIn('fixture', `broken-livelihood.${language}.throughline.json`);

  test.each(Object.entries(FAULTS) as [Exclude<RuleCode, 'CYC'>, string][])(
    '%s finds one thing: %s',
    (code, at) => {
      const findings = found(plan, code);
      expect(findings.map((finding) => finding.at)).toEqual([at]);
      for (const finding of findings) {
        expect(finding.nodes.every((id) => plan.nodes[id])).toBe(true);
        const said = sentenceOf(plan, finding, language);
        expect(said).not.toMatch(/\{\{|rule\.|undefined|\[object/);
        expect(/[а-яё]/i.test(said)).toBe(language === 'ru');
      }
    },
  );

  test('CYC finds a ring that got past the gate', () => {
    const ring = { id: 'ring', type: 'contributes', from: 'impact', to: 'income' } as never;
    const [finding, ...more] = found({ ...plan, links: { ...plan.links, ['ring' as never]: ring } }, 'CYC');
    expect(more).toEqual([]);
    expect([...finding!.nodes].sort()).toEqual(['impact', 'income']);
    expect(sentenceOf(plan, finding!, language)).toContain('→');
  });

  test('nothing else is wrong with it', () => {
    const others = lint(plan, TODAY).findings.filter(
      ({ rule, at }) => FAULTS[rule as keyof typeof FAULTS] !== at,
    );
    expect(others).toEqual([]);
  });

  test('every fix says what it would do', () => {
    const { policies, vocabulary } = settingsOf(plan);
    const look = { plan, today: TODAY, policies, vocabulary, span: null };
    const said = lint(plan, TODAY).findings.flatMap((finding) => {
      const fix = ruleOf(finding.rule).fix?.(finding, look);
      return fix ? fixText(contextOf(plan, language), fix) : [];
    });
    expect(said.length).toBeGreaterThan(12);
    expect(said.filter((text) => /^fix\.|\{\{|undefined/.test(text))).toEqual([]);
  });

  test('every rule says what it is about, why, and on whose word', () => {
    for (const { code, sources } of RULES) {
      const texts = [ruleText(language, code, 'title'), ruleText(language, code, 'why')];
      for (const text of [...texts, ...sources.map((source) => sourceText(language, source))]) {
        expect(text).not.toMatch(/^(rule|source)\./);
      }
    }
  });
});

test('every rule has its fault', () => {
  expect([...Object.keys(FAULTS), 'CYC'].toSorted()).toEqual([...RULE_CODES].toSorted());
});
