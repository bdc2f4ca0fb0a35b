import type { Found, Rule, Severity } from './rule.ts';
import type { RuleCode } from './rules/index.ts';

/** What a rule found, as a person meets it. */
export interface Finding extends Found {
  /** The same for the same finding as long as it lasts. */
  readonly id: string;
  readonly rule: RuleCode;
  /** As this plan takes it. */
  readonly severity: Severity;
}

export const findingId = (rule: Rule<RuleCode>, { at }: Found): string => `${rule.code} ${at}`;

export const findingOf = (rule: Rule<RuleCode>, found: Found, severity: Severity): Finding => ({
  ...found,
  id: findingId(rule, found),
  rule: rule.code,
  severity,
});
