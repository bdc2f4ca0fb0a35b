import type { Policies } from '../rows/settings.ts';
import type { Rule, Setting } from './rule.ts';
import type { RuleCode } from './rules/index.ts';
import type { Sign } from './verdict.ts';

/** Some findings weigh more once the plan is to be agreed than while it is being drafted (domain C2, "E at agree"). */
export type Stage = 'draft' | 'agree';

/** How a rule is set in this plan; what the plan's policies say goes for both stages. */
export function settingOf(rule: Rule<RuleCode>, { severities }: Policies, stage: Stage): Setting {
  const own = Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
  return own ?? (stage === 'agree' ? (rule.atAgree ?? rule.severity) : rule.severity);
}

/** How much one finding weighs: as its rule is set, or where nobody set it, as the rule says of this one. */
export function severityOf(
  rule: Rule<RuleCode>,
  { own, atAgree }: Pick<Sign, 'own' | 'atAgree'>,
  policies: Policies,
  stage: Stage,
): Setting {
  const setting = settingOf(rule, policies, stage);
  if (setting === 'off' || Object.hasOwn(policies.severities, rule.code)) return setting;
  return (stage === 'agree' ? (atAgree ?? own) : own) ?? setting;
}
