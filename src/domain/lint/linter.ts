import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import { type Finding, findingOf } from './finding.ts';
import { childrenOf } from '../tree/tree.ts';
import { branch } from '../tree/walk.ts';
import { NodeFacts } from './node-facts.ts';
import type { Found, Look, Rule } from './rule.ts';
import { type RuleCode, RULES } from './rules/index.ts';
import { touchedNodes } from './touched.ts';

/** What one rule said of one thing; `found` is empty where all is well. */
export interface Check {
  readonly rule: Rule<RuleCode>;
  readonly found: readonly Finding[];
}

const NODE_RULES = RULES.filter(({ checkNode }) => checkNode);
const PLAN_RULES = RULES.filter(({ checkPlan }) => checkPlan);
const NO_CHECKS: readonly Check[] = [];

/**
 * All rules over a plan that lives. Rules about nodes ask again only of what a change can have touched, rules about the
 * plan as a whole only when a table they read is another one. The work can be done in slices.
 */
export class Linter {
  #look: Look | null = null;
  /** By the id of a node or the code of a rule about the plan: the parts of a report. */
  readonly #checks = new Map<string, readonly Check[]>();
  readonly #lookOf = new Map<RuleCode, Look>();
  #checked = new Set<string>();
  #open: NodeId[] = [];
  #isPlanOpen = false;

  /** From now on of this plan and day; nothing is checked yet. */
  meet(plan: Plan, today: CalendarDay): void {
    const before = this.#look;
    if (before?.plan === plan && before.today === today) return;
    this.#look = lookAt(plan, today);
    this.#isPlanOpen = true;
    const touched = before?.today === today ? touchedNodes(before.plan, plan) : 'all';
    if (touched === 'all') {
      const gone = [...this.#checks.keys()].filter((part): part is NodeId => !PLAN_PARTS.has(part));
      const inOrder = childrenOf(plan, null).flatMap((root) => branch(plan, root));
      // Taken from the end: findings come in the order in which the plan is read.
      this.#open = [
        ...new Set([...inOrder, ...rowsOf(plan, 'nodes').map(({ id }) => id), ...gone]),
      ].reverse();
    } else this.#open = [...new Set([...this.#open, ...touched])];
  }

  /** Checks until told to stop; says whether all is checked. */
  work(mayGoOn: () => boolean = () => true): boolean {
    const look = this.#look;
    if (!look) return true;
    for (let id = this.#open.pop(); id !== undefined; id = this.#open.pop()) {
      const node = look.plan.nodes[id];
      this.#keep(id, node && checksAt(node, look));
      if (!mayGoOn()) return false;
    }
    if (this.#isPlanOpen) for (const rule of PLAN_RULES) this.#checkPlan(rule, look);
    this.#isPlanOpen = false;
    return true;
  }

  get look(): Look | null {
    return this.#look;
  }

  /** The parts of the plan that have been checked: nodes, and rules about the plan as a whole. */
  parts(): Iterable<string> {
    return this.#checks.keys();
  }
  /** The checks of a part; none where it is gone. */
  checksOf(part: string): readonly Check[] | undefined {
    return this.#checks.get(part);
  }
  /** The parts checked since this was last asked. */
  takeChecked(): ReadonlySet<string> {
    const checked = this.#checked;
    this.#checked = new Set();
    return checked;
  }

  #keep(part: string, checks: readonly Check[] | undefined): void {
    if (checks) this.#checks.set(part, checks);
    else this.#checks.delete(part);
    this.#checked.add(part);
  }

  #checkPlan(rule: Rule<RuleCode>, look: Look): void {
    const known = this.#lookOf.get(rule.code);
    if (known && sees(rule, known, look)) return;
    const found = rule.checkPlan?.(look) ?? null;
    this.#keep(partOf(rule), found ? [checkOf(rule, found)] : []);
    this.#lookOf.set(rule.code, look);
  }
}

/** The part of what a rule says of the plan as a whole. A node's id has no space, so this is none. */
export const partOf = ({ code }: { readonly code: RuleCode }): string => `plan ${code}`;
const PLAN_PARTS = new Set(PLAN_RULES.map(partOf));

/** Whether a rule about the plan sees the same in two looks. */
const sees = ({ reads = [] }: Rule<RuleCode>, a: Look, b: Look): boolean =>
  a.today === b.today &&
  a.policies === b.policies &&
  a.vocabulary === b.vocabulary &&
  reads.every((table) => a.plan[table] === b.plan[table]);

const checkOf = (rule: Rule<RuleCode>, found: readonly Found[]): Check =>
  found.length === 0 ? passed(rule) : { rule, found: found.map((each) => findingOf(rule, each)) };

function lookAt(plan: Plan, today: CalendarDay): Look {
  const { policies, vocabulary } = settingsOf(plan);
  const periods = rowsOf(plan, 'periods');
  const first = periods.reduce<string>((day, { start }) => (day === '' || start < day ? start : day), '');
  const last = periods.reduce<string>((day, { end }) => (end > day ? end : day), '');
  return { plan, today, policies, vocabulary, span: periods.length > 0 ? { start: first, end: last } : null };
}

/** What is given up needs no mending (domain E, node end events). */
const isOver = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

function checksAt(node: Node, look: Look): readonly Check[] {
  if (isOver(node)) return NO_CHECKS;
  const at = new NodeFacts(look.plan, node);
  const checks: Check[] = [];
  for (const rule of NODE_RULES) {
    if (rule.kinds && !rule.kinds.includes(node.kind)) continue;
    const found = rule.checkNode?.(at, look) ?? null;
    if (found) checks.push(checkOf(rule, found));
  }
  return checks;
}

const PASSED = new Map<string, Check>();
/** One object for all that is well: most of ten thousand nodes is. */
function passed(rule: Rule<RuleCode>): Check {
  const known = PASSED.get(rule.code);
  if (known) return known;
  const check: Check = { rule, found: [] };
  PASSED.set(rule.code, check);
  return check;
}
