import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { KindChoice } from '../kinds/kind-choices.ts';
import { type Plan, rowAt, rowsOf } from '../plan.ts';
import { effectOf } from '../problems/problem-trees.ts';
import { objectiveOf } from '../problems/mirrors.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { HOME_TYPES } from '../rows/link.ts';
import { contributionMisfit, contributionsFrom } from '../tree/links.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import { branch, topmost } from '../tree/walk.ts';
import { newNode } from './add-node.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { arrange, hang } from './placing.ts';

/** What the problems at the top become; each step towards the causes goes one down, and the last stays what it is. */
export const LADDERS = {
  impact: [{ kind: 'impact' }, { kind: 'outcome' }, { kind: 'output' }, { kind: 'activity' }],
  outcome: [{ kind: 'outcome' }, { kind: 'output' }, { kind: 'activity' }],
  goals: [
    { kind: 'goal', level: 'strategic' },
    { kind: 'goal', level: 'tactical' },
    { kind: 'goal', level: 'operational' },
  ],
} as const satisfies Readonly<Record<string, readonly KindChoice[]>>;
export type Ladder = keyof typeof LADDERS;
export const isLadder = (name: string): name is Ladder => Object.hasOwn(LADDERS, name);

/**
 * Cause → effect turned into means → end (ZOPP, domain C2): an objective for every problem that has none yet, worded as
 * the problem is until somebody rewords it, with the same arrows, in the same order. Without `ids` all problems.
 */
export interface MirrorProblems {
  readonly type: 'mirrorProblems';
  readonly ids?: readonly NodeId[];
  readonly ladder: Ladder;
}

export const mirrorProblems: Run<MirrorProblems> = (draft, { ids, ladder }, context) => {
  if (!isLadder(ladder)) return fail(refusal('badValue', { field: 'ladder' }));
  const wanted = problemsToMirror(draft.base, ids);
  if (wanted.length === 0) return fail(refusal('nothingToDo'));
  const made = new Mirror(draft, ladder, context).make(wanted);
  const tops = wanted.filter((id) => !made.has(effectOf(draft.base, id) ?? ('' as NodeId)));
  return ok({
    count: wanted.length,
    kind: 'problem',
    focus: tops.flatMap((id) => made.get(id) ?? []),
  });
};

/** The problems without an objective, all or those of some branches, effects before their causes. */
export function problemsToMirror(plan: Plan, ids?: readonly NodeId[]): NodeId[] {
  const tops = ids === undefined ? childrenOf(plan, null) : topmost(plan, ids);
  return tops
    .flatMap((top) => branch(plan, top))
    .filter((id) => plan.nodes[id]?.kind === 'problem' && objectiveOf(plan, id) === null);
}

/** How far each problem stands from the end of all arrows, so that every arrow leads from a lower step to a higher one. */
export function problemSteps(plan: Plan): ReadonlyMap<NodeId, number> {
  const steps = new Map<NodeId, number>();
  const entered = new Set<NodeId>();
  const open = rowsOf(plan, 'nodes').flatMap(({ id, kind }) => (kind === 'problem' ? [id] : []));
  while (open.length > 0) {
    const id = open.at(-1)!;
    const effects = steps.has(id) ? [] : effectsOf(plan, id);
    // Effects first. There is no ring among arrows (domain I1), or only one that is about to be repaired.
    const unknown = effects.filter((effect) => !steps.has(effect) && !entered.has(effect));
    entered.add(id);
    if (unknown.length > 0) open.push(...unknown);
    else {
      open.pop();
      if (!steps.has(id)) steps.set(id, Math.max(-1, ...effects.map((effect) => steps.get(effect) ?? 0)) + 1);
    }
  }
  return steps;
}

const effectsOf = (plan: Plan, id: NodeId): NodeId[] =>
  contributionsFrom(plan, id).flatMap(({ to }) => (plan.nodes[to]?.kind === 'problem' ? [to] : []));

class Mirror {
  readonly #draft: Draft;
  readonly #ladder: readonly KindChoice[];
  readonly #context: CommandContext;
  readonly #made = new Map<NodeId, NodeId>();
  readonly #drawn = new Map<NodeId, Set<NodeId>>();
  #hung: Plan | null = null;

  constructor(draft: Draft, ladder: Ladder, context: CommandContext) {
    this.#draft = draft;
    this.#ladder = LADDERS[ladder];
    this.#context = context;
  }

  /** The objectives made, by the problem they answer. */
  make(problems: readonly NodeId[]): ReadonlyMap<NodeId, NodeId> {
    const steps = problemSteps(this.#draft.base);
    for (const id of problems) this.#put(id, steps.get(id) ?? 0);
    for (const id of problems) this.#hang(id);
    for (const id of problems) this.#drawArrows(id);
    this.#order(problems);
    return this.#made;
  }

  #objective(problem: NodeId): NodeId | null {
    return this.#made.get(problem) ?? objectiveOf(this.#draft.base, problem);
  }

  #put(problem: NodeId, step: number): void {
    const { kind, level } = this.#ladder[Math.min(step, this.#ladder.length - 1)]!;
    const title = this.#draft.get('nodes', problem)?.title ?? '';
    const node = newNode(kind, title, level, this.#context);
    this.#draft.put('nodes', node);
    this.#draft.put('links', {
      id: freshId<LinkId>(this.#context),
      type: 'mirrors',
      from: node.id,
      to: problem,
    });
    this.#made.set(problem, node.id);
  }

  /** Below the objective of its effect; where that one is of a kind nothing of its own can lead to, it stands alone. */
  #hang(problem: NodeId): void {
    const effect = effectOf(this.#draft.base, problem);
    const [objective, above] = [this.#made.get(problem), effect && this.#objective(effect)];
    if (objective && above && this.#fits(objective, above))
      hang(this.#draft, objective, above, this.#context);
  }

  #fits(from: NodeId, to: NodeId): boolean {
    const [source, target] = [this.#draft.get('nodes', from), this.#draft.get('nodes', to)];
    return !!source && !!target && contributionMisfit(source.kind, target.kind) === undefined;
  }

  /** Every further arrow at a new objective's problem, and the homes of causes that had an objective before. */
  #drawArrows(problem: NodeId): void {
    const { base } = this.#draft;
    const around = [...rowsWith(base, 'links', 'from', problem), ...rowsWith(base, 'links', 'to', problem)];
    for (const { type, from, to } of around) {
      if (type !== 'contributes') continue;
      const [means, end] = [this.#objective(from), this.#objective(to as NodeId)];
      if (!means || !end || !this.#fits(means, end) || this.#leadsTo(means).has(end)) continue;
      if (this.#wouldLoop(means, end)) continue;
      this.#leadsTo(means).add(end);
      const isHomeless = !this.#made.has(from) && parentOf(base, means) === null;
      if (isHomeless && effectOf(base, from) === to) hang(this.#draft, means, end, this.#context);
      else this.#putArrow(means, end);
    }
  }

  #putArrow(from: NodeId, to: NodeId): void {
    const id = freshId<LinkId>(this.#context);
    this.#draft.put('links', { id, type: 'contributes', from, to });
  }

  /** What an objective contributes to, as far as that has been drawn. */
  #leadsTo(id: NodeId): Set<NodeId> {
    const known = this.#drawn.get(id) ?? new Set(contributionsFrom(this.#hungPlan(), id).map(({ to }) => to));
    this.#drawn.set(id, known);
    return known;
  }

  /** Only objectives that somebody has rearranged since can close a ring that the problems do not. */
  #wouldLoop(from: NodeId, to: NodeId): boolean {
    const plan = this.#hungPlan();
    const seen = new Set<string>();
    const open: string[] = [to];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === from) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(this.#drawn.get(at as NodeId) ?? []));
      // What bears on an arrow bears on its target.
      const onLink = rowAt(plan, 'links', at);
      if (onLink) open.push(onLink.to);
      for (const link of rowsWith(plan, 'links', 'from', at))
        if (HOME_TYPES.has(link.type)) open.push(link.to);
    }
    return false;
  }

  /** The plan with every new objective in its place, before further arrows are drawn. */
  #hungPlan(): Plan {
    this.#hung ??= this.#draft.plan;
    return this.#hung;
  }

  /** Among its new siblings each stands where its problem stands: after that of the sibling before, or else at the end. */
  #order(problems: readonly NodeId[]): void {
    const { plan } = this.#draft;
    const fresh = new Set(this.#made.values());
    const groups = new Map<NodeId | null, NodeId[]>();
    for (const problem of problems) {
      const objective = this.#made.get(problem)!;
      const under = parentOf(plan, objective);
      const group = groups.get(under) ?? childrenOf(plan, under).filter((id) => !fresh.has(id));
      groups.set(under, group);
      group.splice(this.#placeIn(group, problem), 0, objective);
    }
    for (const group of groups.values()) arrange(this.#draft, group, fresh);
  }

  #placeIn(group: readonly NodeId[], problem: NodeId): number {
    const siblings = childrenOf(this.#draft.base, parentOf(this.#draft.base, problem));
    const at = siblings.indexOf(problem);
    const placeOf = (id: NodeId | undefined) => group.indexOf((id && this.#objective(id)) ?? ('' as NodeId));
    for (let before = at - 1; before >= 0; before--) {
      const place = placeOf(siblings[before]);
      if (place >= 0) return place + 1;
    }
    for (let after = at + 1; after < siblings.length; after++) {
      const place = placeOf(siblings[after]);
      if (place >= 0) return place;
    }
    return group.length;
  }
}
