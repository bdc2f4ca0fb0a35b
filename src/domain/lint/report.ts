import type { CalendarDay } from '../date.ts';
import type { LinkId, NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import type { Finding } from './finding.ts';
import { Linter, partOf } from './linter.ts';
import { type Mark, sameMark } from './mark.ts';
import type { Severity } from './rule.ts';
import type { Stage } from './severities.ts';
import { type Muted, type Place, Telling } from './telling.ts';
import type { Verdict } from './verdict.ts';

export type Counts = Readonly<Record<Severity, number>>;

/**
 * What the rules say of a plan. Findings and their places are made when they are asked for: of a plan that changes only
 * the newest report is asked.
 */
export interface Report {
  /** Where all findings are: gravest first, within a severity by rule. */
  readonly places: readonly Place[];
  readonly findingAt: (place: Place) => Finding | undefined;
  /** All findings in full, in the order of their places; in a large plan as much work as checking it. */
  readonly findings: readonly Finding[];
  readonly muted: readonly Muted[];
  readonly counts: Counts;
  /** The findings that lead to a node. */
  readonly at: (id: NodeId) => readonly Finding[];
  /** The findings about an arrow. */
  readonly on: (id: LinkId) => readonly Finding[];
  readonly markAt: (id: NodeId) => Mark | null;
  /** The arrows that do not hold: see `breaksOf`. */
  readonly breaks: readonly Finding[];
  /** Another one whenever some node's mark is another one. */
  readonly marks: number;
  /** The share of checks passed, each with the weight of its rule [OURS]; null where nothing was to be checked. */
  readonly score: number | null;
}

const BREAKS = partOf({ code: 'BREAK' });

/** Keeps what is told of a plan up to date with what a linter has checked. */
export class Reporter {
  readonly #linter: Linter;
  readonly #telling: Telling;
  #marks = 0;

  constructor(linter: Linter) {
    this.#linter = linter;
    this.#telling = new Telling(linter);
  }

  /** The report on what the linter has checked. */
  report(stage: Stage = 'draft'): Report {
    const telling = this.#telling;
    const ofPlan = marksOf(telling.ofPlan);
    const checked = this.#linter.takeChecked();
    const isRetold = telling.renew(checked.keys(), stage);
    if (isRetold || ofPlan !== marksOf(telling.ofPlan) || this.#isMarkedAnew(checked)) this.#marks++;
    return reportOn(telling, { ...this.#sums(), marks: this.#marks });
  }

  #isMarkedAnew(checked: ReadonlyMap<string, Verdict | undefined>): boolean {
    const { verdicts } = this.#linter;
    const mark = (verdict: Verdict | undefined) => this.#telling.tell(verdict).mark;
    return [...checked].some(([part, before]) => !sameMark(mark(before), mark(verdicts.get(part))));
  }

  #sums(): Pick<Report, 'counts' | 'score'> {
    const counts = { error: 0, warning: 0, info: 0 };
    let [passed, checked] = [0, 0];
    for (const [verdict, count] of this.#linter.tally) {
      const told = this.#telling.tell(verdict);
      passed += told.passed * count;
      checked += told.checked * count;
      for (const { severity } of told.notices) counts[severity] += count;
    }
    return { counts, score: checked === 0 ? null : passed / checked };
  }
}

/** Where what is found of the plan as a whole stands on nodes and arrows. */
const marksOf = (findings: readonly Finding[]): string =>
  findings.map(({ id, severity, nodes: [node] }) => `${severity} ${node} ${id}`).join();

function reportOn(telling: Telling, known: Pick<Report, 'counts' | 'score' | 'marks'>): Report {
  let places: readonly Place[] | null = null;
  let findings: readonly Finding[] | null = null;
  let muted: readonly Muted[] | null = null;
  return {
    ...known,
    get places() {
      return (places ??= telling.places());
    },
    findingAt: ({ part, nth }) => telling.findingsOf(part)[nth],
    get findings() {
      return (findings ??= telling.all());
    },
    get muted() {
      return (muted ??= telling.muted());
    },
    at: (id) => telling.at(id),
    on: (id) => telling.on(id),
    markAt: telling.markAt,
    breaks: telling.findingsOf(BREAKS),
  };
}

/** All rules over a plan at once: for guards, reports and tests. What is shown live comes from a `Linter` that is kept. */
export function lint(plan: Plan, today: CalendarDay, stage: Stage = 'draft'): Report {
  const linter = new Linter();
  linter.meet(plan, today);
  linter.work();
  return new Reporter(linter).report(stage);
}
