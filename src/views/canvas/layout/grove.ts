import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentsChanged, type Tree, tree } from '../../../domain/tree/tree.ts';
import type { Session } from '../../../editor/session.ts';
import type { Forest } from './layout.ts';
import { withLeaf, withoutLeaf } from './leaf.ts';
import { Slots } from './slots.ts';

type Look = Pick<Session, 'folded' | 'focus'>;
/** Which of the roots of a plan are part of the picture. */
export type RootsOf = (plan: Plan, roots: readonly NodeId[]) => readonly NodeId[];

type Ids = readonly NodeId[];

/** The children of a node as the plan lists them, and the same list as slots. */
interface Listed {
  readonly ids: readonly NodeId[];
  readonly slots: readonly number[];
}

interface Grown {
  readonly of: Tree;
  readonly roots: readonly NodeId[];
  readonly look: Look;
  readonly forest: Forest;
}

const NO_CHILDREN: Ids = [];

/** Grows the forest a person sees out of a plan: without what is folded away, below the branch in focus. */
export class Grove {
  readonly slots = new Slots();
  readonly #listed: (Listed | undefined)[] = [];
  readonly #rootsOf: RootsOf;
  #last: Grown | null = null;

  constructor(rootsOf: RootsOf = (_plan, roots) => roots) {
    this.#rootsOf = rootsOf;
  }

  /** The same object as before if nothing has changed that can be seen. */
  grow(plan: Plan, { folded, focus }: Look): Forest {
    const of = tree(plan);
    const last = this.#last;
    const roots = this.#rootsOf(plan, of.roots);
    const isSame = last?.look.folded === folded && last.look.focus === focus && sameIds(last.roots, roots);
    if (isSame && last.of === of) return last.forest;
    const forest = (isSame && this.#nearly(last, of)) || this.#grown(roots, of, { folded, focus });
    this.#last = { of, roots, look: { folded, focus }, forest };
    return forest;
  }

  /** The last forest with a leaf more or less, if that is all that has changed: so are most edits of a large plan. */
  #nearly({ of: before, look, forest }: Grown, of: Tree): Forest | null {
    const parents = parentsChanged(before, of);
    const under = parents?.length === 1 ? parents[0] : null;
    const parent = this.slots.find(under ?? null);
    if (!under || look.folded.has(under) || (forest.depthOf[parent] ?? -1) < 0) return null;
    const [was, is] = [before, of].map((tree) => tree.childrenOf.get(under) ?? NO_CHILDREN) as [Ids, Ids];
    const [fewer, more] = was.length < is.length ? [was, is] : [is, was];
    const id = more.find((child, at) => child !== fewer[at]);
    const isAllElse =
      fewer.length + 1 === more.length &&
      sameIds(
        more.filter((child) => child !== id),
        fewer,
      );
    if (!id || !isAllElse || [before, of].some((tree) => tree.childrenOf.has(id))) return null;
    const leaf = this.slots.of(id);
    const isThere = (forest.depthOf[leaf] ?? -1) >= 0;
    const children = is.length > 0 ? this.#slotsOf(parent, is) : undefined;
    const change = { leaf, parent, children, size: this.slots.size };
    if (isThere === (more === is)) return null;
    return isThere ? withoutLeaf(forest, change) : withLeaf(forest, change);
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

const sameIds = (a: Ids, b: Ids): boolean =>
  a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
