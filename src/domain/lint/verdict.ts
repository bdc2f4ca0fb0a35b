import type { Found, Rule, Severity } from './rule.ts';
import type { RuleCode } from './rules/index.ts';

/** As much of a finding as bears on how it counts; all else is found again when somebody looks. */
export interface Sign {
  /** How much it weighs, where it does not weigh as its rule is set. */
  readonly own: Severity | undefined;
  readonly atAgree: Severity | undefined;
  /** By itself; a rule may be muted besides. */
  readonly isMuted: boolean;
}

/** What one rule said of one thing; `found` is empty where all is well. */
export interface Check {
  readonly rule: Rule<RuleCode>;
  readonly found: readonly Sign[];
}

/** What all rules said of a node. Those that fared alike share one verdict, and most of ten thousand do. */
export class Verdict {
  readonly checks: readonly Check[];
  readonly #next = new Map<Check, Verdict>();

  constructor(checks: readonly Check[] = []) {
    this.checks = checks;
  }

  /** The verdict that says one thing more. */
  and(check: Check): Verdict {
    const known = this.#next.get(check);
    if (known) return known;
    const next = new Verdict([...this.checks, check]);
    this.#next.set(check, next);
    return next;
  }
}

const checks = new Map<Rule<RuleCode>, Map<string, Check>>();

/** The check of a rule that found this; the same object for all that count alike. */
export function checkOf(
  rule: Rule<RuleCode>,
  found: readonly Found[],
  isMuted: (found: Found) => boolean,
): Check {
  const key = found.length === 0 ? '' : found.map((each) => keyOf(each, isMuted(each))).join();
  let known = checks.get(rule);
  if (!known) checks.set(rule, (known = new Map()));
  let check = known.get(key);
  if (!check) known.set(key, (check = { rule, found: found.map((each) => signOf(each, isMuted(each))) }));
  return check;
}

const signOf = ({ severity, atAgree }: Found, isMuted: boolean): Sign => ({
  own: severity,
  atAgree,
  isMuted,
});
const keyOf = ({ severity, atAgree }: Found, isMuted: boolean): string =>
  `${severity ?? ''} ${atAgree ?? ''} ${isMuted}`;
