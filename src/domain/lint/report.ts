import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Finding } from './finding.ts';
import { Linter, partOf } from './linter.ts';
import { type Mark, markOf, sameMark } from './mark.ts';
import { mutesOf } from './mutes.ts';
import { SEVERITIES, type Severity } from './rule.ts';
import { RULE_CODES, type RuleCode } from './rules/index.ts';
import type { Stage } from './severities.ts';
import { type Manner, type Muted, type Told, toldOf } from './told.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** What the rules say of a plan. */
export interface Report {
  /** Gravest first, within a severity by rule. */
  readonly findings: readonly Finding[];
  readonly muted: readonly Muted[];
  readonly counts: Counts;
  /** The findings that lead to a node. */
  readonly at: (id: NodeId) => readonly Finding[];
  /** The arrows that do not hold: see `breaksOf`. */
  readonly breaks: readonly Finding[];
  /** Another one whenever some node's mark is another one. */
  readonly marks: number;
  /** The share of checks passed, each with the weight of its rule [OURS]; null where nothing was to be checked. */
  readonly score: number | null;
}

const NONE: readonly Finding[] = [];
const BREAKS = partOf({ code: 'BREAK' });

/** Keeps what is told of a plan up to date with what a linter has checked, part by part. */
export class Reporter {
  readonly #told = new Map<string, Told>();
  readonly #at = new Map<NodeId, readonly Finding[]>();
  readonly #counts = { error: 0, warning: 0, info: 0 };
  #passed = 0;
  #checked = 0;
  #manner: Manner | null = null;
  #marks = 0;

  /** The report on what the linter has checked by now. */
  report(linter: Linter, stage: Stage = 'draft'): Report {
    const parts = this.#take(linter, stage);
    const before = new Map<NodeId, Mark | null>();
    for (const part of parts) this.#replace(part, linter.checksOf(part), before);
    if ([...before].some(([id, mark]) => !sameMark(mark, markOf(this.#at.get(id) ?? NONE)))) this.#marks++;
    const told = [...this.#told.values()];
    let findings: readonly Finding[] | null = null;
    let muted: readonly Muted[] | null = null;
    // A report once made says the same for good; `at` is asked of the newest one only.
    return {
      get findings() {
        return (findings ??= sorted(told));
      },
      get muted() {
        return (muted ??= told.flatMap((each) => each.muted));
      },
      counts: { ...this.#counts },
      at: (id) => this.#at.get(id) ?? NONE,
      breaks: this.#told.get(BREAKS)?.findings ?? NONE,
      marks: this.#marks,
      score: this.#checked === 0 ? null : this.#passed / this.#checked,
    };
  }

  /** The parts to be told anew: those checked since, or all of them in another manner. */
  #take(linter: Linter, stage: Stage): Iterable<string> {
    const checked = linter.takeChecked();
    const { look } = linter;
    if (!look) return [];
    const manner: Manner = { policies: settingsOf(look.plan).policies, mutes: mutesOf(look.plan), stage };
    const before = this.#manner;
    const isSame =
      before?.policies === manner.policies && before.mutes === manner.mutes && before.stage === stage;
    this.#manner = manner;
    return isSame ? checked : new Set([...this.#told.keys(), ...linter.parts()]);
  }

  #replace(
    part: string,
    checks: Parameters<typeof toldOf>[0] | undefined,
    marks: Map<NodeId, Mark | null>,
  ): void {
    const before = this.#told.get(part);
    const after = checks && this.#manner ? toldOf(checks, this.#manner) : undefined;
    if (after) this.#told.set(part, after);
    else this.#told.delete(part);
    this.#passed += (after?.passed ?? 0) - (before?.passed ?? 0);
    this.#checked += (after?.checked ?? 0) - (before?.checked ?? 0);
    for (const finding of before?.findings ?? NONE) this.#mark(finding, -1, marks);
    for (const finding of after?.findings ?? NONE) this.#mark(finding, 1, marks);
  }

  /** @param marks takes down how the node was marked before the first change */
  #mark(finding: Finding, by: 1 | -1, marks: Map<NodeId, Mark | null>): void {
    this.#counts[finding.severity] += by;
    const [id] = finding.nodes;
    if (!id) return;
    const known = this.#at.get(id) ?? NONE;
    if (!marks.has(id)) marks.set(id, markOf(known));
    const now = by === 1 ? [...known, finding] : known.filter((other) => other !== finding);
    if (now.length > 0) this.#at.set(id, now);
    else this.#at.delete(id);
  }
}

/** Ten thousand findings are put in their places rather than compared. */
function sorted(told: readonly Told[]): readonly Finding[] {
  const places = new Map<Severity, Map<RuleCode, Finding[]>>(
    SEVERITIES.map((severity) => [severity, new Map()]),
  );
  for (const { findings } of told) {
    for (const finding of findings) {
      const rules = places.get(finding.severity);
      const place = rules?.get(finding.rule);
      if (place) place.push(finding);
      else rules?.set(finding.rule, [finding]);
    }
  }
  return SEVERITIES.flatMap((severity) =>
    RULE_CODES.flatMap((code) => places.get(severity)?.get(code) ?? []),
  );
}

/** All rules over a plan at once: for guards, reports and tests. What is shown live comes from a `Linter` that is kept. */
export function lint(plan: Plan, today: CalendarDay, stage: Stage = 'draft'): Report {
  const linter = new Linter();
  linter.meet(plan, today);
  linter.work();
  return new Reporter().report(linter, stage);
}
