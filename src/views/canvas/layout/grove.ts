import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { type Tree, tree } from '../../../domain/tree/tree.ts';
import type { Session } from '../../../editor/session.ts';
import type { Forest } from './layout.ts';
import { Slots } from './slots.ts';

type Look = Pick<Session, 'folded' | 'focus'>;
/** Which of the roots of a plan are part of the picture. */
export type RootsOf = (plan: Plan, roots: readonly NodeId[]) => readonly NodeId[];

/** The children of a node as the plan lists them, and the same list as slots. */
interface Listed {
  readonly ids: readonly NodeId[];
  readonly slots: readonly number[];
}

/** Grows the forest a person sees out of a plan: without what is folded away, below the branch in focus. */
export class Grove {
  readonly slots = new Slots();
  readonly #listed: (Listed | undefined)[] = [];
  readonly #rootsOf: RootsOf;
  #last: {
    readonly of: Tree;
    readonly roots: readonly NodeId[];
    readonly look: Look;
    readonly forest: Forest;
  } | null = null;

  constructor(rootsOf: RootsOf = (_plan, roots) => roots) {
    this.#rootsOf = rootsOf;
  }

  /** The same object as before if nothing has changed that can be seen. */
  grow(plan: Plan, { folded, focus }: Look): Forest {
    const of = tree(plan);
    const last = this.#last;
    const roots = this.#rootsOf(plan, of.roots);
    const isSame = last?.of === of && last.look.folded === folded && last.look.focus === focus;
    if (isSame && sameRoots(last.roots, roots)) return last.forest;
    const forest = this.#grown(roots, of, { folded, focus });
    this.#last = { of, roots, look: { folded, focus }, forest };
    return forest;
  }

  #grown(roots: readonly NodeId[], { childrenOf }: Tree, { folded, focus }: Look): Forest {
    const tops = (focus === null ? roots : [focus]).map((id) => this.slots.of(id));
    // Room for every node that has no slot yet: lists that grow as they are filled take most of the time.
    let room = this.slots.size;
    for (const ids of childrenOf.values()) room += ids.length;
    const order = new Int32Array(room);
    const parents = new Int32Array(room).fill(-1);
    const depths = new Int32Array(room).fill(-1);
    const shown: (readonly number[] | undefined)[] = [];
    const open = tops.toReversed();
    let count = 0;
    while (open.length > 0) {
      const slot = open.pop() ?? 0;
      // A loop left by a merge, until it is repaired: every node stands once.
      if ((depths[slot] ?? -1) >= 0) continue;
      const parent = parents[slot] ?? -1;
      depths[slot] = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
      order[count++] = slot;
      const id = this.slots.idAt(slot);
      const ids = childrenOf.get(id);
      if (!ids || folded.has(id)) continue;
      const children = this.#slotsOf(slot, ids);
      shown[slot] = children;
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at] ?? 0;
        parents[child] = slot;
        open.push(child);
      }
    }
    const { size } = this.slots;
    return {
      order: order.slice(0, count),
      roots: tops,
      childrenOf: shown,
      parentOf: parents.slice(0, size),
      depthOf: depths.slice(0, size),
    };
  }

  #slotsOf(slot: number, ids: readonly NodeId[]): readonly number[] {
    const known = this.#listed[slot];
    if (known?.ids === ids) return known.slots;
    const slots = ids.map((id) => this.slots.of(id));
    this.#listed[slot] = { ids, slots };
    return slots;
  }
}

const sameRoots = (a: readonly NodeId[], b: readonly NodeId[]): boolean =>
  a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
