import type { Policies } from '../rows/settings.ts';
import { type Mark, markOf } from './mark.ts';
import type { Rule, Severity } from './rule.ts';
import type { RuleCode } from './rules/index.ts';
import { settingOf, severityOf, type Stage } from './severities.ts';
import type { Check } from './verdict.ts';

/**
 * How much a check counts in the score of a plan, by how grave its rule is [OURS]: an error undoes what four hints
 * make good.
 */
const CHECK_WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 2, info: 1 };

/** That there is a finding, without saying what it is. */
export interface Notice {
  readonly rule: Rule<RuleCode>;
  readonly severity: Severity;
  /** Its place among all that the rule found there. */
  readonly nth: number;
}

/** What is told of some checks. */
export interface Told {
  readonly notices: readonly Notice[];
  readonly muted: readonly Notice[];
  readonly mark: Mark | null;
  /** Weights of the checks that passed, and of all that count. */
  readonly passed: number;
  readonly checked: number;
}

/** How a plan wants to be told. */
export interface Manner {
  readonly policies: Policies;
  /** The codes of rules that are muted altogether. */
  readonly mutedRules: readonly RuleCode[];
  readonly stage: Stage;
}

export const isSameManner = (a: Manner | null, b: Manner | null): boolean =>
  a?.policies === b?.policies && a?.stage === b?.stage && String(a?.mutedRules) === String(b?.mutedRules);

/** What a person is told of some checks, with the plan's own severities and without what it muted. */
export function toldOf(checks: readonly Check[], manner: Manner): Told {
  const all = { notices: [] as Notice[], muted: [] as Notice[], passed: 0, checked: 0 };
  for (const check of checks) {
    const setting = settingOf(check.rule, manner.policies, manner.stage);
    if (setting === 'off') continue;
    const { notices, muted } = split(check, manner);
    all.notices.push(...notices);
    all.muted.push(...muted);
    // What somebody has answered for is neither passed nor failed.
    const isAnswered = muted.length > 0 || manner.mutedRules.includes(check.rule.code);
    if (notices.length === 0 && isAnswered) continue;
    all.checked += CHECK_WEIGHT[setting];
    if (notices.length === 0) all.passed += CHECK_WEIGHT[setting];
  }
  return { ...all, mark: markOf(all.notices) };
}

function split(
  { rule, found }: Check,
  { policies, mutedRules, stage }: Manner,
): Pick<Told, 'notices' | 'muted'> {
  const notices: Notice[] = [];
  const muted: Notice[] = [];
  for (const [nth, sign] of found.entries()) {
    const severity = severityOf(rule, sign, policies, stage);
    if (severity === 'off') continue;
    const list = sign.isMuted || mutedRules.includes(rule.code) ? muted : notices;
    list.push({ rule, severity, nth });
  }
  return { notices, muted };
}
