import type { Policies } from '../rows/settings.ts';
import type { Finding } from './finding.ts';
import type { Check } from './linter.ts';
import type { Mute } from './mutes.ts';
import type { Severity } from './rule.ts';
import { settingOf, severityOf, type Stage } from './severities.ts';

/**
 * How much a check counts in the score of a plan, by how grave its rule is [OURS]: an error undoes what four hints
 * make good.
 */
const CHECK_WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 2, info: 1 };

export interface Muted {
  readonly finding: Finding;
  readonly mute: Mute;
}

/** What is told of some checks. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly muted: readonly Muted[];
  /** Weights of the checks that passed, and of all that count. */
  readonly passed: number;
  readonly checked: number;
}

/** How a plan wants to be told. */
export interface Manner {
  readonly policies: Policies;
  readonly mutes: ReadonlyMap<string, Mute>;
  readonly stage: Stage;
}

/** What a person is told of some checks, with the plan's own severities and without what it muted. */
export function toldOf(checks: readonly Check[], manner: Manner): Told {
  const told = { findings: [] as Finding[], muted: [] as Muted[], passed: 0, checked: 0 };
  for (const check of checks) {
    const setting = settingOf(check.rule, manner.policies, manner.stage);
    if (setting === 'off') continue;
    const { findings, muted } = split(check, manner);
    told.findings.push(...findings);
    told.muted.push(...muted);
    // What somebody has answered for is neither passed nor failed.
    if (findings.length === 0 && (muted.length > 0 || manner.mutes.has(check.rule.code))) continue;
    told.checked += CHECK_WEIGHT[setting];
    if (findings.length === 0) told.passed += CHECK_WEIGHT[setting];
  }
  return told;
}

const NONE = { findings: [], muted: [] } as const;

function split({ rule, found }: Check, { policies, mutes, stage }: Manner): Pick<Told, 'findings' | 'muted'> {
  if (found.length === 0) return NONE;
  const findings: Finding[] = [];
  const muted: Muted[] = [];
  for (const each of found) {
    const severity = severityOf(rule, each, policies, stage);
    if (severity === 'off') continue;
    const finding = severity === each.severity ? each : { ...each, severity };
    const mute = mutes.get(rule.code) ?? mutes.get(finding.id);
    if (mute) muted.push({ finding, mute });
    else findings.push(finding);
  }
  return { findings, muted };
}
