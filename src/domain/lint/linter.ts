import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import { childrenOf } from '../tree/tree.ts';
import { branch } from '../tree/walk.ts';
import { findingId } from './finding.ts';
import { mutesOf } from './mutes.ts';
import { isOver, NodeFacts } from './node-facts.ts';
import type { Found, Look, Rule } from './rule.ts';
import { type RuleCode, RULES } from './rules/index.ts';
import { touchedNodes } from './touched.ts';
import { checkOf, Verdict } from './verdict.ts';

const NODE_RULES = RULES.filter(({ checkNode }) => checkNode);
const PLAN_RULES = RULES.filter(({ checkPlan }) => checkPlan);
const NOTHING_FOUND: readonly Found[] = [];

/** What a rule found in a plan as a whole; null where it had nothing to check. */
interface OfPlan {
  readonly look: Look;
  readonly found: readonly Found[] | null;
}

/**
 * All rules over a plan that lives. Rules about nodes ask again only of what a change can have touched, rules about the
 * plan as a whole only when a table they read is another one. The work can be done in slices; what it comes to is told
 * when all of it is done. Of a node only the verdict is kept: what was found there is found again by a `finder`.
 */
export class Linter {
  /** What is being checked, and what all has been checked on. */
  #met: Look | null = null;
  #look: Look | null = null;
  readonly #nothing = new Verdict();
  /** By the id of a node or the code of a rule about the plan: the parts of a report. */
  readonly #verdicts = new Map<string, Verdict>();
  readonly #tally = new Map<Verdict, number>();
  readonly #ofPlan = new Map<string, OfPlan>();
  /** The verdicts on what is being checked, as far as that has come; null where the part is gone. */
  #fresh = new Map<string, Verdict | null>();
  /** See `takeChecked`. */
  #before = new Map<string, Verdict | undefined>();
  #open: NodeId[] = [];
  #openRules: Rule<RuleCode>[] = [];

  /** From now on of this plan and day; nothing is checked yet. */
  meet(plan: Plan, today: CalendarDay): void {
    const before = this.#met;
    if (before?.plan === plan && before.today === today) return;
    this.#met = lookAt(plan, today);
    this.#openRules = [...PLAN_RULES];
    const touched = before?.today === today ? touchedNodes(before.plan, plan) : 'all';
    if (touched === 'all') {
      this.#fresh = new Map([...this.#fresh].filter(([part]) => isOfPlan(part)));
      this.#open = this.#all(plan);
    } else this.#open = [...new Set([...this.#open, ...touched])];
  }

  /** Checks until told to stop; says whether all is checked. */
  work(mayGoOn: () => boolean = () => true): boolean {
    const look = this.#met;
    if (!look) return true;
    const isMuted = mutedIn(look.plan);
    for (let id = this.#open.pop(); id !== undefined; id = this.#open.pop()) {
      const node = look.plan.nodes[id];
      this.#fresh.set(id, node ? this.#verdictOn(node, look, isMuted) : null);
      if (!mayGoOn()) return false;
    }
    for (let rule = this.#openRules.pop(); rule; rule = this.#openRules.pop()) {
      this.#checkPlan(rule, look, isMuted);
      if (!mayGoOn() && this.#openRules.length > 0) return false;
    }
    this.#look = look;
    this.#keepFresh();
    return true;
  }

  /** What all has been checked on. */
  get look(): Look | null {
    return this.#look;
  }
  /** The parts of the plan that have been checked: nodes, and rules about the plan as a whole. */
  get verdicts(): ReadonlyMap<string, Verdict> {
    return this.#verdicts;
  }
  /** How many parts each verdict stands for. */
  get tally(): ReadonlyMap<Verdict, number> {
    return this.#tally;
  }
  /** The parts checked since this was last asked, with their verdicts before. */
  takeChecked(): ReadonlyMap<string, Verdict | undefined> {
    const checked = this.#before;
    this.#before = new Map();
    return checked;
  }
  /** Finds again what rules found in a part. */
  finder(part: string): (rule: Rule<RuleCode>) => readonly Found[] {
    const ofPlan = this.#ofPlan.get(part);
    if (ofPlan) return () => ofPlan.found ?? NOTHING_FOUND;
    const look = this.#look;
    const node = look?.plan.nodes[part as NodeId];
    if (!look || !node) return () => NOTHING_FOUND;
    const at = new NodeFacts(look.plan, node);
    return ({ checkNode }) => checkNode?.(at, look) ?? NOTHING_FOUND;
  }

  /** All nodes, to be taken from the end: findings come in the order in which the plan is read. */
  #all(plan: Plan): NodeId[] {
    const inOrder = childrenOf(plan, null).flatMap((root) => branch(plan, root));
    const gone = [...this.#verdicts.keys()].filter((part): part is NodeId => !isOfPlan(part));
    return [...new Set([...inOrder, ...rowsOf(plan, 'nodes').map(({ id }) => id), ...gone])].reverse();
  }

  #verdictOn(node: Node, look: Look, isMuted: MutedOf): Verdict {
    let verdict = this.#nothing;
    if (isOver(node)) return verdict;
    const at = new NodeFacts(look.plan, node);
    for (const rule of NODE_RULES) {
      if (rule.kinds && !rule.kinds.includes(node.kind)) continue;
      const found = rule.checkNode?.(at, look) ?? null;
      if (found) verdict = verdict.and(checkOf(rule, found, isMuted(rule)));
    }
    return verdict;
  }

  #checkPlan(rule: Rule<RuleCode>, look: Look, isMuted: MutedOf): void {
    const part = partOf(rule);
    const known = this.#ofPlan.get(part);
    const isKnown = known !== undefined && sees(rule, known.look, look);
    const found = isKnown ? known.found : (rule.checkPlan?.(look) ?? null);
    // Where nothing new is seen too the new plan is kept, lest the old one live on.
    this.#ofPlan.set(part, { look, found });
    const verdict = found ? this.#nothing.and(checkOf(rule, found, isMuted(rule))) : this.#nothing;
    if (!isKnown || verdict !== this.#verdicts.get(part)) this.#fresh.set(part, verdict);
  }

  #keepFresh(): void {
    for (const [part, verdict] of this.#fresh) {
      const before = this.#verdicts.get(part);
      if (!this.#before.has(part)) this.#before.set(part, before);
      if (verdict) this.#verdicts.set(part, verdict);
      else this.#verdicts.delete(part);
      if (before === verdict) continue;
      if (before) this.#count(before, -1);
      if (verdict) this.#count(verdict, 1);
    }
    this.#fresh = new Map();
  }

  #count(verdict: Verdict, by: 1 | -1): void {
    const count = (this.#tally.get(verdict) ?? 0) + by;
    if (count > 0) this.#tally.set(verdict, count);
    else this.#tally.delete(verdict);
  }
}

/** The part of what a rule says of the plan as a whole. A node's id has no space, so this is none. */
export const partOf = ({ code }: { readonly code: RuleCode }): string => `plan ${code}`;
export const PLAN_PARTS: readonly string[] = PLAN_RULES.map(partOf);
const ofPlan = new Set(PLAN_PARTS);
export const isOfPlan = (part: string): boolean => ofPlan.has(part);

/** Whether a rule about the plan sees the same in two looks. */
const sees = ({ reads = [] }: Rule<RuleCode>, a: Look, b: Look): boolean =>
  a.today === b.today &&
  a.policies === b.policies &&
  a.vocabulary === b.vocabulary &&
  reads.every((table) => a.plan[table] === b.plan[table]);

function lookAt(plan: Plan, today: CalendarDay): Look {
  const { policies, vocabulary } = settingsOf(plan);
  const periods = rowsOf(plan, 'periods');
  const first = periods.reduce<string>((day, { start }) => (day === '' || start < day ? start : day), '');
  const last = periods.reduce<string>((day, { end }) => (end > day ? end : day), '');
  return { plan, today, policies, vocabulary, span: periods.length > 0 ? { start: first, end: last } : null };
}

type MutedOf = (rule: Rule<RuleCode>) => (found: Found) => boolean;

/** Which findings are muted one by one. */
function mutedIn(plan: Plan): MutedOf {
  const mutes = mutesOf(plan);
  return (rule) => (found) => mutes.size > 0 && mutes.has(findingId(rule, found));
}
