import { type ChainColumn, chainColumns, chainLinks, columnIn } from '../../../domain/chain/columns.ts';
import { leadingTo } from '../../../domain/chain/scope.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { type Drawing, type HandPlaces, handPlaces } from '../../../domain/tree/hand-places.ts';
import { readingOrder } from '../../../editor/find.ts';
import type { Session } from '../../../editor/session.ts';
import type { CardShapes, TitleDraft } from '../cards/card-shapes.ts';
import { chainLayout } from '../layout/chain/chain-layout.ts';
import { type ChainNet, chainNet } from '../layout/chain/chain-net.ts';
import type { Forest, Sizes } from '../layout/layout.ts';
import { Slots } from '../layout/slots.ts';
import { chainScene } from './chain-scene.ts';
import type { Scene } from './scene.ts';
import type { Projection } from './tree-projection.ts';

const DRAWING: Drawing = { view: 'chain' };

/** What of a plan is to be seen in its chain; compared part by part, so that a picture is kept while it holds. */
interface Seen {
  readonly columns: readonly ChainColumn[];
  readonly members: readonly NodeId[];
  readonly columnOf: readonly ChainColumn[];
  readonly links: readonly Link[];
}

interface Made {
  readonly nodes: Plan['nodes'];
  readonly links: Plan['links'];
  readonly focus: NodeId | null;
  readonly byHand: HandPlaces;
  readonly seen: Seen;
  readonly net: ChainNet;
  readonly listed: Forest;
  readonly sizes: Sizes;
  readonly scene: Scene;
}

/**
 * The plan as a results chain: columns of means and ends, arrows between them. The picture remembers who stood above
 * whom, so that an edit re-orders only around itself; tidying makes it forget.
 */
export class ChainProjection implements Projection {
  readonly #slots = new Slots();
  readonly #shapes: CardShapes;
  #remembered: ReadonlyMap<string, number> | undefined;
  #made: Made | null = null;

  constructor(shapes: CardShapes) {
    this.#shapes = shapes;
  }

  project(plan: Plan, session: Session, draft: TitleDraft | null): Scene {
    const made = this.#made;
    const { focus } = session;
    const { nodes, links } = plan;
    const isSame = made?.nodes === nodes && made.links === links && made.focus === focus;
    const seen = isSame ? made.seen : kept(made?.seen, seenIn(plan, focus));
    const listed = seen === made?.seen ? made.listed : listOf(seen.members, this.#slots);
    const sizes = this.#shapes.sizesOf(plan, listed, this.#slots, draft);
    const byHand = handPlaces(plan, DRAWING);
    if (made && seen === made.seen && sizes === made.sizes && byHand === made.byHand) {
      this.#made = { ...made, nodes, links, focus };
      return made.scene;
    }
    // Tidied: nothing need stay where it is.
    if (made && made.byHand.size > 0 && byHand.size === 0) this.#remembered = undefined;
    const net =
      seen === made?.seen ? made.net : chainNet(seen.columns, seen.columnOf, seen.members, seen.links);
    const scene = this.#drawn(seen, net, sizes, byHand);
    this.#made = { nodes, links, focus, byHand, seen, net, listed, sizes, scene };
    return scene;
  }

  #drawn({ members, columns, links }: Seen, net: ChainNet, sizes: Sizes, byHand: HandPlaces): Scene {
    const slots = members.map((id) => this.#slots.of(id));
    const heights = slots.map((slot) => sizes.heights[slot] ?? 0);
    // The column decides how far to the right a card stands, so a hand decides how far down.
    const pinned = members.map((id, number) => {
      const y = byHand.get(id)?.y;
      return y === undefined ? undefined : y + (heights[number] ?? 0) / 2;
    });
    const laidOut = chainLayout({ ...net, heights, pinned }, this.#remembered);
    this.#remembered = laidOut.remembered;
    const hand = {
      drawing: DRAWING,
      isFromParent: false,
      slots: new Set(slots.filter((_, number) => pinned[number] !== undefined)),
    };
    return chainScene({ slots: this.#slots, columns, net, links, sizes, hand }, slots, laidOut);
  }
}

function seenIn(plan: Plan, focus: NodeId | null): Seen {
  const scope = focus !== null && columnIn(plan, focus) ? leadingTo(plan, focus) : null;
  const members = readingOrder(plan).filter((id) => columnIn(plan, id) && (scope === null || scope.has(id)));
  const shown = new Set<string>(members);
  return {
    columns: chainColumns(plan),
    members,
    columnOf: members.map((id) => columnIn(plan, id) ?? 'activity'),
    links: chainLinks(plan).filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}

/** What was seen before, if the same is seen now. */
function kept(before: Seen | undefined, now: Seen): Seen {
  if (!before) return now;
  const isSame =
    same(before.columns, now.columns) &&
    same(before.members, now.members) &&
    same(before.columnOf, now.columnOf) &&
    same(before.links, now.links);
  return isSame ? before : now;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** The members as they are read: what their sizes are asked for by. */
function listOf(members: readonly NodeId[], slots: Slots): Forest {
  const roots = members.map((id) => slots.of(id));
  const depthOf = new Int32Array(slots.size).fill(-1);
  for (const slot of roots) depthOf[slot] = 0;
  return {
    order: Int32Array.from(roots),
    roots,
    childrenOf: [],
    parentOf: new Int32Array(slots.size).fill(-1),
    depthOf,
  };
}
