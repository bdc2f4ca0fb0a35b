import type { Finding } from './finding.ts';
import { SEVERITIES, type Severity } from './rule.ts';

/** What stands on a node that has findings: how grave the worst is, and how many there are. */
export interface Mark {
  readonly severity: Severity;
  readonly count: number;
}

export function markOf(findings: readonly Finding[]): Mark | null {
  const severity = SEVERITIES.find((each) => findings.some((finding) => finding.severity === each));
  return severity ? { severity, count: findings.length } : null;
}

export const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a?.severity === b?.severity && a?.count === b?.count;
