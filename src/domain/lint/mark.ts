import { SEVERITIES, type Severity } from './rule.ts';

/** What stands on a node that has findings: how grave the worst is, and how many there are. */
export interface Mark {
  readonly severity: Severity;
  readonly count: number;
}

export function markOf(findings: readonly { readonly severity: Severity }[]): Mark | null {
  const severity = SEVERITIES.find((each) => findings.some((finding) => finding.severity === each));
  return severity ? { severity, count: findings.length } : null;
}

export const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a?.severity === b?.severity && a?.count === b?.count;

/** What stands on a node when two parts of its findings are taken together. */
export function bothMarks(a: Mark | null, b: Mark | null): Mark | null {
  if (!a || !b) return a ?? b;
  const severity = SEVERITIES.find((each) => a.severity === each || b.severity === each) ?? a.severity;
  return { severity, count: a.count + b.count };
}
