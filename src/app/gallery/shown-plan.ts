import type { Command } from '../../domain/commands/index.ts';
import { localDay } from '../../domain/date.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { GoalLevel, Kind } from '../../domain/kinds/index.ts';
import { emptyPlan } from '../../domain/plan.ts';
import { homeOf } from '../../domain/tree/tree.ts';
import { Editor } from '../../editor/editor.ts';

interface Wish {
  readonly title: string;
  readonly kind?: Kind;
  readonly level?: GoalLevel;
  readonly under?: NodeId;
  readonly owner?: string;
  /** Of its parent, in basis points. */
  readonly weightBp?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

const now = () => new Date().toISOString();
const DAY_MS = 86_400_000;
/** So many days from now: what is due stays due whenever one looks. */
export const dayFromNow = (days: number): string => localDay(new Date(Date.now() + days * DAY_MS));

/** A plan made for looking at, every step of it through the gate; it is kept nowhere. */
export class ShownPlan {
  readonly editor: Editor;

  constructor(title: string, language: string) {
    this.editor = new Editor({
      plan: emptyPlan(title, language, now()),
      now,
      newId: () => crypto.randomUUID(),
    });
  }

  node({ title, kind = 'goal', level, under, owner, weightBp, fields }: Wish): NodeId {
    const added = this.#do({ type: 'addNode', kind, title, under: under ?? null, ...(level && { level }) });
    const [id] = added.focus ?? [];
    if (!id) throw new Error('a new node has no id');
    if (fields) this.#do({ type: 'editRows', table: 'nodes', ids: [id], fields });
    if (owner) this.#do({ type: 'setOwner', ids: [id], owner: { name: owner } });
    const home = weightBp === undefined ? undefined : homeOf(this.editor.plan, id)?.id;
    if (home) this.#do({ type: 'editRows', table: 'links', ids: [home], fields: { weightBp } });
    return id;
  }

  /** An indicator of a node, with what came of it a month apart, the last of it today, and where it should lead. */
  indicator(nodeId: NodeId, title: string, facts: readonly number[], target: number): void {
    const id = crypto.randomUUID();
    this.#do({ type: 'addRow', table: 'indicators', id, fields: { nodeId, title } });
    this.#value({ indicatorId: id, kind: 'target', amount: target });
    facts.forEach((amount, at) => {
      const date = dayFromNow(-30 * (facts.length - 1 - at));
      this.#value({ indicatorId: id, kind: 'actual', amount, date, status: 'confirmed' });
    });
  }

  link(from: NodeId, to: NodeId): void {
    this.#do({ type: 'addLink', linkType: 'contributes', from, to });
  }

  #value(fields: Readonly<Record<string, unknown>>): void {
    this.#do({ type: 'addRow', table: 'values', fields });
  }

  #do(command: Command) {
    const done = this.editor.dispatch(command, { quiet: true });
    if (!done.ok) throw new Error(`${command.type} was refused: ${done.error.code}`);
    return done.value;
  }
}
