import type { LinkId, NodeId } from '../ids.ts';
import { settingsOf } from '../plan.ts';
import { type Finding, findingOf } from './finding.ts';
import { isOfPlan, type Linter, PLAN_PARTS } from './linter.ts';
import { bothMarks, type Mark, markOf } from './mark.ts';
import { type Mute, mutesOf } from './mutes.ts';
import { type Found, type Rule, SEVERITIES, type Severity } from './rule.ts';
import { RULE_CODES, type RuleCode } from './rules/index.ts';
import type { Stage } from './severities.ts';
import { Shown } from './shown.ts';
import { isSameManner, type Manner, type Notice, type Told, toldOf } from './told.ts';
import type { Verdict } from './verdict.ts';

/** Where there is a finding: as much of it as puts a list in order. */
export interface Place {
  /** The node, or the rule about the plan as a whole, that it is told of; `nth` of what is told there. */
  readonly part: string;
  readonly nth: number;
  /** Where a person is led to; none where it is about the plan as a whole. */
  readonly node: NodeId | null;
  readonly rule: RuleCode;
  readonly severity: Severity;
}

export interface Muted {
  readonly finding: Finding;
  readonly mute: Mute;
}

const NONE: readonly Finding[] = [];
const NOTHING: Told = { notices: [], muted: [], mark: null, passed: 0, checked: 0 };

/**
 * What is told of the parts that a linter has checked. Kept is what is told of each verdict, which does not grow with
 * the plan; findings are made in full where somebody looks.
 */
export class Telling {
  readonly #linter: Linter;
  readonly #told = new Map<Verdict, Told>();
  readonly #shown = new Shown();
  #manner: Manner | null = null;
  #ofPlan = NONE;

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  /** Goes on to what has been checked by now; says whether all of it is told in another manner. */
  renew(checked: Iterable<string>, stage: Stage): boolean {
    const manner = mannerOf(this.#linter, stage);
    const isSame = isSameManner(this.#manner, manner);
    if (!isSame) {
      this.#told.clear();
      this.#shown.forget();
    }
    this.#manner = manner;
    this.#shown.renew(checked);
    this.#ofPlan = PLAN_PARTS.flatMap((part) => this.findingsOf(part));
    return !isSame;
  }

  /** What is found of the plan as a whole: few things. */
  get ofPlan(): readonly Finding[] {
    return this.#ofPlan;
  }

  tell(verdict: Verdict | undefined): Told {
    if (!verdict || !this.#manner) return NOTHING;
    const told = this.#told.get(verdict) ?? toldOf(verdict.checks, this.#manner);
    this.#told.set(verdict, told);
    return told;
  }

  findingsOf(part: string): readonly Finding[] {
    return this.#shown.at(part, () => this.#inFull(part, this.#toldOf(part).notices));
  }

  /** The findings that lead to a node: its own, and what is found of the plan as a whole. */
  at(id: NodeId): readonly Finding[] {
    const ofPlan = this.#ofPlanAt(id);
    return ofPlan.length > 0 ? [...this.findingsOf(id), ...ofPlan] : this.findingsOf(id);
  }

  /** The findings about an arrow: rules about nodes have them at its ends. */
  on(id: LinkId): readonly Finding[] {
    const link = this.#linter.look?.plan.links[id];
    const near = link ? [...this.findingsOf(link.from), ...this.findingsOf(link.to)] : NONE;
    return inOrder([...near, ...this.#ofPlan].filter(({ links }) => links?.includes(id)));
  }

  /** A function of its own, so that whoever keeps it keeps nothing else. */
  readonly markAt = (id: NodeId): Mark | null => bothMarks(this.#toldOf(id).mark, markOf(this.#ofPlanAt(id)));

  places(): readonly Place[] {
    const places: Place[] = [];
    for (const [part, verdict] of this.#linter.verdicts) {
      for (const [nth, { rule, severity }] of this.tell(verdict).notices.entries()) {
        const node = isOfPlan(part) ? (this.findingsOf(part)[nth]?.nodes[0] ?? null) : (part as NodeId);
        places.push({ part, nth, node, rule: rule.code, severity });
      }
    }
    return inOrder(places);
  }

  all(): readonly Finding[] {
    const parts = [...this.#linter.verdicts];
    return inOrder(parts.flatMap(([part, verdict]) => this.#inFull(part, this.tell(verdict).notices)));
  }

  muted(): readonly Muted[] {
    const plan = this.#linter.look?.plan;
    const mutes = plan && mutesOf(plan);
    return [...this.#linter.verdicts].flatMap(([part, verdict]) =>
      this.#inFull(part, this.tell(verdict).muted).flatMap((finding) => {
        const mute = mutes?.get(finding.rule) ?? mutes?.get(finding.id);
        return mute ? [{ finding, mute }] : [];
      }),
    );
  }

  #toldOf(part: string): Told {
    return this.tell(this.#linter.verdicts.get(part));
  }

  #ofPlanAt(id: NodeId): readonly Finding[] {
    return this.#ofPlan.filter(({ nodes: [first] }) => first === id);
  }

  /** The rules that gave notice look at the part again, each once. */
  #inFull(part: string, notices: readonly Notice[]): readonly Finding[] {
    const find = this.#linter.finder(part);
    let last: Rule<RuleCode> | undefined;
    let found: readonly Found[] = [];
    return notices.flatMap(({ rule, severity, nth }) => {
      if (rule !== last) found = find((last = rule));
      const one = found[nth];
      return one ? [findingOf(rule, one, severity)] : [];
    });
  }
}

function mannerOf({ look }: Linter, stage: Stage): Manner | null {
  if (!look) return null;
  const mutes = mutesOf(look.plan);
  const mutedRules = RULE_CODES.filter((code) => mutes.has(code));
  return { policies: settingsOf(look.plan).policies, mutedRules, stage };
}

/** Gravest first, within a severity by rule: ten thousand are put in their places rather than compared. */
function inOrder<T extends Pick<Place, 'rule' | 'severity'>>(all: readonly T[]): readonly T[] {
  const places = new Map<Severity, Map<RuleCode, T[]>>(SEVERITIES.map((severity) => [severity, new Map()]));
  for (const each of all) {
    const rules = places.get(each.severity);
    const place = rules?.get(each.rule);
    if (place) place.push(each);
    else rules?.set(each.rule, [each]);
  }
  return SEVERITIES.flatMap((severity) =>
    RULE_CODES.flatMap((code) => places.get(severity)?.get(code) ?? []),
  );
}
