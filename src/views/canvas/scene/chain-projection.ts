import { type ChainColumn, chainColumns, chainLinks, columnIn } from '../../../domain/chain/columns.ts';
import { ceilingOf } from '../../../domain/chain/ceiling.ts';
import { type ChainScope, nodesInScope } from '../../../domain/chain/scope.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { type Drawing, type HandPlaces, handPlaces } from '../../../domain/tree/hand-places.ts';
import { readingOrder } from '../../../editor/find.ts';
import type { Session } from '../../../editor/session.ts';
import type { CardShapes, TitleDraft } from '../cards/card-shapes.ts';
import { chainLayout, type NetPlaces } from '../layout/chain/chain-layout.ts';
import { type ChainNet, chainNet } from '../layout/chain/chain-net.ts';
import type { Forest, Sizes } from '../layout/layout.ts';
import { Slots } from '../layout/slots.ts';
import { type ArrowMarks, arrowMarks, sameMarks } from './arrow-marks.ts';
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
  readonly marks: readonly ArrowMarks[];
  readonly ceiling: ChainColumn | null;
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
    const { nodes, links, settings } = plan;
    const of: Of = { nodes, links, settings, focus: session.focus, through: session.through };
    const seen = made && sameFields(made.of, of) ? made.seen : kept(made?.seen, seenIn(plan, of));
    const isJoinedAlike = made !== null && sameNet(made.seen, seen);
    const listed = isJoinedAlike ? made.listed : listOf(seen.members, this.#slots);
    const sizes = this.#shapes.sizesOf(plan, listed, this.#slots, draft);
    const byHand = handPlaces(plan, DRAWING);
    const isPlacedAlike = isJoinedAlike && sizes === made.sizes && byHand === made.byHand;
    if (isPlacedAlike && seen === made.seen) {
      this.#made = { ...made, of };
      return made.scene;
    }
    // Tidied: nothing need stay where it is.
    if (made && made.byHand.size > 0 && byHand.size === 0) this.#remembered = undefined;
    const net = isJoinedAlike ? made.net : chainNet(seen.columns, seen.columnOf, seen.members, seen.links);
    const laidOut = isPlacedAlike ? made.laidOut : this.#layOut(seen.members, net, sizes, byHand);
    const drawn = this.#drawn(seen, net, sizes, byHand, laidOut);
    // Cards that stand where they stood are not to be moved, measured and anchored anew.
    const scene = isPlacedAlike ? { ...drawn, forest: made.scene.forest, places: made.scene.places } : drawn;
    this.#made = { of, byHand, seen, net, listed, sizes, laidOut, scene };
    return scene;
  }

  #layOut(members: readonly NodeId[], net: ChainNet, sizes: Sizes, byHand: HandPlaces): NetPlaces {
    const heights = members.map((id) => sizes.heights[this.#slots.of(id)] ?? 0);
    // The column decides how far to the right a card stands, so a hand decides how far down.
    const pinned = members.map((id, number) => {
      const y = byHand.get(id)?.y;
      return y === undefined ? undefined : y + (heights[number] ?? 0) / 2;
    });
    const laidOut = chainLayout({ ...net, heights, pinned }, this.#remembered);
    this.#remembered = laidOut.remembered;
    return laidOut;
  }

  #drawn(seen: Seen, net: ChainNet, sizes: Sizes, byHand: HandPlaces, laidOut: NetPlaces): Scene {
    const { members, columns, links, marks, ceiling } = seen;
    const slots = members.map((id) => this.#slots.of(id));
    const placed = new Set(members.flatMap((id) => (byHand.has(id) ? this.#slots.of(id) : [])));
    const hand = { drawing: DRAWING, isFromParent: false, slots: placed };
    return chainScene(
      { slots: this.#slots, columns, net, links, marks, sizes, hand, ceiling },
      slots,
      laidOut,
    );
  }
}

function seenIn(plan: Plan, of: ChainScope): Seen {
  const scope = nodesInScope(plan, of);
  const members = readingOrder(plan).filter(
    (id) => columnIn(plan, id) !== null && (scope === null || scope.has(id)),
  );
  const shown = new Set<string>(members);
  const links = chainLinks(plan).filter(({ from, to }) => shown.has(from) && shown.has(to));
  const columns = chainColumns(plan);
  return {
    columns,
    members,
    columnOf: members.map((id) => columnIn(plan, id) ?? 'activity'),
    links,
    marks: links.map((link) => arrowMarks(plan, link)),
    ceiling: ceilingOf(plan, columns),
  };
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

/** Whether the same cards stand in the same columns, joined alike. */
const sameNet = (a: Seen, b: Seen): boolean =>
  same(a.columns, b.columns) &&
  same(a.members, b.members) &&
  same(a.columnOf, b.columnOf) &&
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
