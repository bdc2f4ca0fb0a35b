import { apportion } from '../exact/apportion.ts';
import { exact } from '../exact/rational.ts';
import type { NodeId, PartyId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { unitsAbove } from '../people/org-tree.ts';
import { wholeWeights } from '../scoring/roll-up.ts';
import { ownerOf } from '../tree/owner.ts';
import { parentOf } from '../tree/tree.ts';
import { servingBelow } from './strategic.ts';

/** A unit, a person outside any unit, or nobody. */
export type Bearer = PartyId | 'nobody';

const UNITS: ReadonlySet<string> = new Set(['unit', 'organisation']);

/** Whose work each node is: of the unit of its owner, or of the owner of what it hangs below [OURS]. */
export class Bearers {
  readonly #plan: Plan;
  readonly #known = new Map<NodeId, Bearer>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** What is above is asked once, however deep the tree. */
  of(id: NodeId): Bearer {
    const path: NodeId[] = [];
    let found: Bearer | undefined;
    for (let at: NodeId | null = id; at !== null && !found; at = parentOf(this.#plan, at)) {
      path.push(at);
      found = this.#known.get(at) ?? this.#own(at);
    }
    const bearer = found ?? 'nobody';
    for (const at of path) this.#known.set(at, bearer);
    return bearer;
  }

  #own(id: NodeId): Bearer | undefined {
    const owner = ownerOf(this.#plan, id);
    const unit = owner && [owner, ...unitsAbove(this.#plan, owner.id)].find(({ kind }) => UNITS.has(kind));
    return (unit ?? owner)?.id;
  }
}

type Split = ReadonlyMap<Bearer, number>;

/**
 * How a node rests on units: its 100 % go down by the weights to what nothing contributes to, and there to whoever
 * bears it. What is below is split first and only once, however many ways lead to it.
 */
export class Splits {
  readonly #plan: Plan;
  readonly #bearers: Bearers;
  readonly #known = new Map<NodeId, Split>();

  constructor(plan: Plan, bearers: Bearers) {
    this.#plan = plan;
    this.#bearers = bearers;
  }

  /** In basis points that make exactly 10,000. */
  of(id: NodeId): ReadonlyMap<Bearer, number> {
    const split = this.#split(id);
    const portions = [...split].map(([bearer, share]) => ({ id: bearer, weight: exact(share) }));
    const shares = apportion(10_000n, portions);
    return new Map([...split.keys()].map((bearer) => [bearer, Number(shares.get(bearer) ?? 0n)]));
  }

  /** Without recursion: a chain may be ten thousand goals long, and a loop not opened yet. */
  #split(top: NodeId): Split {
    const open: NodeId[] = [top];
    const entered = new Set<NodeId>();
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      if (this.#known.has(id) || entered.has(id)) {
        open.pop();
        if (!this.#known.has(id)) this.#known.set(id, this.#splitBelow(id));
        continue;
      }
      entered.add(id);
      for (const { from } of servingBelow(this.#plan, id)) if (!entered.has(from)) open.push(from);
    }
    return this.#known.get(top) ?? new Map();
  }

  #splitBelow(id: NodeId): Split {
    const below = servingBelow(this.#plan, id);
    const split = new Map<Bearer, number>();
    const weights = wholeWeights(below.map(({ link }) => link));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, { from }] of below.entries()) {
      const share = whole === 0 ? 1 / below.length : (weights[at] ?? 0) / whole;
      for (const [bearer, part] of this.#known.get(from) ?? []) {
        split.set(bearer, (split.get(bearer) ?? 0) + share * part);
      }
    }
    if (split.size === 0) split.set(this.#bearers.of(id), 1);
    return split;
  }
}
