import type { ChainScope } from '../../../domain/chain/scope.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { type HandPlaces, handPlaces } from '../../../domain/tree/hand-places.ts';
import type { Session } from '../../../editor/session.ts';
import type { CardShapes, TitleDraft } from '../cards/card-shapes.ts';
import { chainLayout, type NetPlaces } from '../layout/chain/chain-layout.ts';
import { type ChainNet, chainNet, type Manner } from '../layout/chain/chain-net.ts';
import type { Forest, NetShape, Sizes } from '../layout/layout.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import { Slots } from '../layout/slots.ts';
import { type ArrowMarks, sameMarks } from './arrow-marks.ts';
import { breadthsIn, netScene } from './net-scene.ts';
import type { Scene } from './scene.ts';
import type { Projection } from './tree-projection.ts';

/** A view in which cards stand in lanes and are joined by arrows: what is to be seen there, and how lanes are filled. */
export interface NetView {
  /** Also the name under which its places by hand are kept. */
  readonly shape: NetShape;
  readonly manner: Manner;
  readonly see: (plan: Plan, scope: ChainScope) => Seen;
}

/** What of a plan is to be seen in such a view; compared part by part, so that a picture is kept while it holds. */
export interface Seen {
  readonly lanes: readonly LaneName[];
  readonly members: readonly NodeId[];
  /** By member. */
  readonly laneOf: readonly LaneName[];
  readonly links: readonly Link[];
  readonly marks: readonly ArrowMarks[];
  /** The last lane that people answer for. */
  readonly ceiling: LaneName | null;
}

/** What a picture was made of. */
interface Of extends ChainScope {
  readonly nodes: Plan['nodes'];
  readonly links: Plan['links'];
  readonly settings: Plan['settings'];
}

interface Made {
  readonly of: Of;
  readonly byHand: HandPlaces;
  readonly seen: Seen;
  readonly net: ChainNet;
  readonly listed: Forest;
  readonly sizes: Sizes;
  readonly laidOut: NetPlaces;
  readonly scene: Scene;
}

/**
 * The plan as lanes of cards and the arrows between them: a results chain, a strategy map. The picture remembers who stood above
 * whom, so that an edit re-orders only around itself; tidying makes it forget.
 */
export class NetProjection implements Projection {
  readonly #slots = new Slots();
  readonly #view: NetView;
  readonly #shapes: CardShapes;
  #remembered: ReadonlyMap<string, number> | undefined;
  #made: Made | null = null;

  constructor(view: NetView, shapes: CardShapes) {
    this.#view = view;
    this.#shapes = shapes;
  }

  project(plan: Plan, session: Session, draft: TitleDraft | null): Scene {
    const made = this.#made;
    const { nodes, links, settings } = plan;
    const of: Of = { nodes, links, settings, focus: session.focus, through: session.through };
    const seen = made && sameFields(made.of, of) ? made.seen : kept(made?.seen, this.#view.see(plan, of));
    const isJoinedAlike = made !== null && sameNet(made.seen, seen);
    const listed = isJoinedAlike ? made.listed : listOf(seen.members, this.#slots);
    const sizes = this.#shapes.sizesOf(plan, listed, this.#slots, draft);
    const byHand = handPlaces(plan, { view: this.#view.shape });
    const isPlacedAlike = isJoinedAlike && sizes === made.sizes && byHand === made.byHand;
    if (isPlacedAlike && seen === made.seen) {
      this.#made = { ...made, of };
      return made.scene;
    }
    // Tidied: nothing need stay where it is.
    if (made && made.byHand.size > 0 && byHand.size === 0) this.#remembered = undefined;
    const net = isJoinedAlike ? made.net : this.#netOf(seen);
    const laidOut = isPlacedAlike ? made.laidOut : this.#layOut(seen.members, net, sizes, byHand);
    const drawn = this.#drawn(seen, net, sizes, byHand, laidOut);
    // Cards that stand where they stood are not to be moved, measured and anchored anew.
    const scene = isPlacedAlike ? { ...drawn, forest: made.scene.forest, places: made.scene.places } : drawn;
    this.#made = { of, byHand, seen, net, listed, sizes, laidOut, scene };
    return scene;
  }

  #netOf({ lanes, laneOf, members, links }: Seen): ChainNet {
    return chainNet(lanes, laneOf, members, links, this.#view.manner);
  }

  #layOut(members: readonly NodeId[], net: ChainNet, sizes: Sizes, byHand: HandPlaces): NetPlaces {
    const { shape } = this.#view;
    const breadths = breadthsIn(shape, sizes);
    const heights = members.map((id) => breadths[this.#slots.of(id)] ?? 0);
    // The lane decides how far along a card stands, so a hand decides how far across.
    const pinned = members.map((id, number) => {
      const place = byHand.get(id)?.[shape === 'chain' ? 'y' : 'x'];
      return place === undefined ? undefined : place + (heights[number] ?? 0) / 2;
    });
    const laidOut = chainLayout({ ...net, heights, pinned }, this.#remembered);
    this.#remembered = laidOut.remembered;
    return laidOut;
  }

  #drawn(seen: Seen, net: ChainNet, sizes: Sizes, byHand: HandPlaces, laidOut: NetPlaces): Scene {
    const { members, lanes, links, marks, ceiling } = seen;
    const { shape } = this.#view;
    const slots = members.map((id) => this.#slots.of(id));
    const placed = new Set(members.flatMap((id) => (byHand.has(id) ? this.#slots.of(id) : [])));
    const hand = { drawing: { view: shape }, isFromParent: false, slots: placed };
    return netScene(
      { shape, slots: this.#slots, lanes, net, links, marks, sizes, hand, ceiling },
      slots,
      laidOut,
    );
  }
}

/** What was seen before, if the same is seen now. */
function kept(before: Seen | undefined, now: Seen): Seen {
  const isSame =
    before !== undefined &&
    sameNet(before, now) &&
    same(before.links, now.links) &&
    before.ceiling === now.ceiling &&
    before.marks.every((marks, at) => sameMarks(marks, now.marks[at] ?? marks));
  return isSame ? before : now;
}

/** Whether the same cards stand in the same lanes, joined alike. */
const sameNet = (a: Seen, b: Seen): boolean =>
  same(a.lanes, b.lanes) &&
  same(a.members, b.members) &&
  same(a.laneOf, b.laneOf) &&
  a.links.length === b.links.length &&
  a.links.every((link, at) => {
    const other = b.links[at];
    return link === other || (link.id === other?.id && link.from === other.from && link.to === other.to);
  });

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

const sameFields = (a: Of, b: Of): boolean => same(Object.values(a), Object.values(b));

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
