import { apply } from '../../src/domain/commands/apply.ts';
import { sameValue } from '../../src/domain/diff.ts';
import type { CommandContext, Outcome, Place } from '../../src/domain/commands/command.ts';
import type { Command } from '../../src/domain/commands/index.ts';
import type { AddedTable } from '../../src/domain/commands/add-row.ts';
import type { IndicatorId, LinkId, NodeId, PartyId, PeriodId } from '../../src/domain/ids.ts';
import type { GoalLevel, Kind } from '../../src/domain/kinds/index.ts';
import { emptyPlan, type Plan, rowsOf, settingsOf } from '../../src/domain/plan.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { LinkType } from '../../src/domain/rows/link.ts';
import type { Policies } from '../../src/domain/rows/settings.ts';
import { homeOf } from '../../src/domain/tree/tree.ts';
import { NOW, testContext } from './context.ts';
import { outline } from './outline.ts';

type Fields = Readonly<Record<string, unknown>>;
interface NodeOptions extends Fields {
  readonly level?: GoalLevel;
}

/**
 * Builds and changes a plan in users' words, every step through the gate. Rows are named by their titles, so titles
 * within one test should differ; what `under`, `owner`, `indicator` … speak of is what was added last.
 */
export class PlanRobot {
  plan: Plan;
  readonly context: CommandContext;
  #node: NodeId | undefined;
  #indicator: IndicatorId | undefined;
  #now: string;

  constructor(plan: Plan, context: CommandContext) {
    this.plan = plan;
    this.context = context;
    this.#now = context.now;
  }

  /** From here on it is this day (noon, UTC). */
  on(day: string): this {
    this.#now = `${day}T12:00:00.000Z`;
    return this;
  }

  node(kind: Kind, title: string, { level, ...fields }: NodeOptions = {}): this {
    const outcome = this.do({ type: 'addNode', kind, title, under: null, ...(level && { level }) });
    this.#node = outcome.focus![0]!;
    return this.with(fields);
  }
  goal(title: string, options?: NodeOptions): this {
    return this.node('goal', title, options);
  }
  impact(title: string, options?: NodeOptions): this {
    return this.node('impact', title, options);
  }
  outcome(title: string, options?: NodeOptions): this {
    return this.node('outcome', title, options);
  }
  output(title: string, options?: NodeOptions): this {
    return this.node('output', title, options);
  }
  activity(title: string, options?: NodeOptions): this {
    return this.node('activity', title, options);
  }

  /** Hangs the last node below another, last unless said otherwise; `weightPct` is its share there. */
  under(title: string, where: { before?: string; after?: string; weightPct?: number } = {}): this {
    const { before, after, weightPct } = where;
    this.do({ type: 'moveNodes', ids: [this.#lastNode], ...this.place(title, { before, after }) });
    if (weightPct !== undefined) this.weighing(homeOf(this.plan, this.#lastNode)!.id, weightPct);
    return this;
  }
  /** A further parent of the last node, by a cross link. */
  alsoUnder(title: string, { weightPct }: { weightPct?: number } = {}): this {
    return this.link(this.plan.nodes[this.#lastNode]!.title, title, {
      ...(weightPct !== undefined && { weightPct }),
    });
  }
  link(from: string, to: string, options: { type?: LinkType; weightPct?: number } = {}): this {
    const { type = 'contributes', weightPct } = options;
    this.do({
      type: 'addLink',
      linkType: type,
      from: this.id(from),
      to: this.id(to),
      ...(weightPct !== undefined && { weightBp: Math.round(weightPct * 100) }),
    });
    return this;
  }
  weighing(link: LinkId, weightPct: number): this {
    this.do({
      type: 'editRows',
      table: 'links',
      ids: [link],
      fields: { weightBp: Math.round(weightPct * 100) },
    });
    return this;
  }
  /** Gives the last node some fields. */
  with(fields: Fields): this {
    if (Object.keys(fields).length > 0)
      this.do({ type: 'editRows', table: 'nodes', ids: [this.#lastNode], fields });
    return this;
  }
  owner(name: string): this {
    this.do({ type: 'setOwner', ids: [this.#lastNode], owner: { name } });
    return this;
  }

  indicator(title: string, fields: Fields = {}): this {
    this.#indicator = this.#row('indicators', { nodeId: this.#lastNode, title, ...fields }) as IndicatorId;
    return this;
  }
  baseline(amount: number, fields: Fields = {}): this {
    return this.value('baseline', { amount, ...fields });
  }
  target(amount: number, fields: Fields = {}): this {
    return this.value('target', { amount, ...fields });
  }
  actual(amount: number, fields: Fields = {}): this {
    return this.value('actual', { amount, ...fields });
  }
  /** A value of the last indicator. */
  value(kind: string, fields: Fields): this {
    this.#row('values', { indicatorId: this.#indicator, kind, ...fields });
    return this;
  }
  period(title: string, start: string, end: string, fields: Fields = {}): this {
    this.#row('periods', { title, type: 'custom', start, end, ...fields });
    return this;
  }
  person(name: string, fields: Fields = {}): this {
    this.#row('parties', { kind: 'person', name, ...fields });
    return this;
  }
  policies(policies: Partial<Policies>): this {
    const now = settingsOf(this.plan).policies;
    const whole = { ...now, ...policies };
    if (!sameValue(now, whole))
      this.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { policies: whole } });
    return this;
  }

  /** Has a command done and fails the test if it is refused. */
  do(command: Command): Outcome {
    const applied = apply(this.plan, command, this.#context());
    if (!applied.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(applied.error)}`);
    this.plan = applied.value.plan;
    return applied.value.outcome;
  }
  /** Why a command is refused; fails the test if it is not. */
  refusal(command: Command): Refusal {
    const applied = apply(this.plan, command, this.#context());
    if (applied.ok) throw new Error(`${command.type} was not refused`);
    return applied.error;
  }

  /** The node of that title. */
  id(title: string): NodeId {
    return named(rowsOf(this.plan, 'nodes'), title, (node) => node.title);
  }
  ids(...titles: readonly string[]): NodeId[] {
    return titles.map((title) => this.id(title));
  }
  partyId(name: string): PartyId {
    return named(rowsOf(this.plan, 'parties'), name, (party) => party.name);
  }
  periodId(title: string): PeriodId {
    return named(rowsOf(this.plan, 'periods'), title, (period) => period.title);
  }
  indicatorId(title: string): IndicatorId {
    return named(rowsOf(this.plan, 'indicators'), title, (indicator) => indicator.title);
  }
  /** The arrow from one node to another. */
  linkId(from: string, to: string): LinkId {
    const [source, target] = [this.id(from), this.id(to)];
    return rowsOf(this.plan, 'links').find((link) => link.from === source && link.to === target)!.id;
  }
  place(
    under: string | null,
    { before, after }: { before?: string | undefined; after?: string | undefined } = {},
  ): Place {
    return {
      under: under === null ? null : this.id(under),
      ...(before !== undefined && { before: this.id(before) }),
      ...(after !== undefined && { after: this.id(after) }),
    };
  }
  /** The tree as indented titles. */
  get outline(): string {
    return outline(this.plan);
  }

  get #lastNode(): NodeId {
    if (this.#node === undefined) throw new Error('Add a node first');
    return this.#node;
  }
  #context(): CommandContext {
    return { now: this.#now, newId: this.context.newId };
  }
  #row(table: AddedTable, fields: Fields): string {
    const id = this.context.newId();
    this.do({ type: 'addRow', table, id, fields });
    return id;
  }
}

function named<R extends { readonly id: string }>(
  rows: readonly R[],
  title: string,
  titleOf: (row: R) => string,
): R['id'] {
  const found = rows.find((row) => titleOf(row) === title);
  if (!found) throw new Error(`Nothing is called "${title}"`);
  return found.id;
}

/** A robot before an empty plan. */
export const plan = (context: CommandContext = testContext()): PlanRobot =>
  new PlanRobot(emptyPlan('Plan', 'en', NOW), context);

/** A robot before this plan. */
export const planOf = (given: Plan, context: CommandContext = testContext('new')): PlanRobot =>
  new PlanRobot(given, context);

/** A robot before a plan of goals written as indented titles. */
export function planFrom(lines: string, context: CommandContext = testContext()): PlanRobot {
  const robot = plan(context);
  const items = lines.split('\n').map((line) => ({
    depth: (line.length - line.trimStart().length) / 2,
    title: line.trim(),
  }));
  robot.do({ type: 'addBranch', under: null, items });
  return robot;
}
