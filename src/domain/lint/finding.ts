import type { Found, Rule, Severity } from './rule.ts';
import type { RuleCode } from './rules/index.ts';

/** What a rule found, as a person meets it. */
export interface Finding extends Omit<Found, 'severity'> {
  /** The same for the same finding as long as it lasts. */
  readonly id: string;
  readonly rule: RuleCode;
  /** As this plan takes it. */
  readonly severity: Severity;
  /** As the rule says of this one alone, where it does. */
  readonly own: Severity | undefined;
}

export const findingOf = (rule: Rule<RuleCode>, found: Found): Finding => ({
  ...found,
  id: `${rule.code} ${found.at}`,
  rule: rule.code,
  own: found.severity,
  severity: found.severity ?? (rule.severity === 'off' ? 'info' : rule.severity),
});
