import type { Plan } from '../../../domain/plan.ts';
import { type Drawing, type HandPlaces, handPlaces } from '../../../domain/tree/hand-places.ts';
import type { LayoutName, Session } from '../../../editor/session.ts';
import type { CardShapes, TitleDraft } from '../cards/card-shapes.ts';
import { union } from '../geometry/rect.ts';
import { arrangements } from '../layout/arrangements.ts';
import { Grove, type RootsOf } from '../layout/grove.ts';
import { handPlaced } from '../layout/hand-placed.ts';
import { lanes } from '../layout/lanes.ts';
import type { Forest, Sizes } from '../layout/layout.ts';
import { type LevelLanes, levelLanes, sameLanes } from '../layout/level-lanes.ts';
import { crossLinksOf } from './cross-links.ts';
import type { HandRefusal } from './handwork.ts';
import { boundsOf, type Scene, type SceneLane } from './scene.ts';

/** Makes the picture of a plan as one person looks at it: what a canvas view is, besides its words. */
export interface Projection {
  /** The same object as before if nothing has changed that can be seen. */
  project(plan: Plan, session: Session, draft: TitleDraft | null): Scene;
}

interface Made {
  readonly scene: Scene;
  readonly forest: Forest;
  readonly sizes: Sizes;
  readonly links: Plan['links'];
  readonly nodes: Plan['nodes'];
  readonly layout: LayoutName;
  readonly laneOf: LevelLanes | null;
  readonly byHand: HandPlaces;
}

/** What the arrangement in force says of a scene. */
type Arranged = Pick<Scene, 'places' | 'lanes' | 'shape' | 'origin' | 'bounds' | 'hand'>;

/** What a hand may do in each arrangement. */
const DRAWINGS: Readonly<Record<LayoutName, Drawing | HandRefusal>> = {
  leftRight: { view: 'tree', layout: 'leftRight' },
  topDown: { view: 'tree', layout: 'topDown' },
  radial: { view: 'tree', layout: 'radial' },
  lanes: 'placeInLanes',
  indented: 'placeInList',
};
const NO_PLACES: HandPlaces = new Map();

/** What a drawing of a tree is made of. */
export interface TreePicture {
  readonly rootsOf?: RootsOf;
  /** Its one arrangement, and what places by hand belong to there; without it the session says how. */
  readonly fixed?: { readonly layout: Exclude<LayoutName, 'lanes'>; readonly drawing: Drawing };
}

/** The plan as a tree, arranged as the session asks for, or always in one way. */
export class TreeProjection implements Projection {
  readonly #grove: Grove;
  readonly #fixed: TreePicture['fixed'];
  readonly #shapes: CardShapes;
  readonly #arrangements = arrangements();
  #made: Made | null = null;

  constructor(shapes: CardShapes, { rootsOf, fixed }: TreePicture = {}) {
    this.#shapes = shapes;
    this.#grove = new Grove(rootsOf);
    this.#fixed = fixed;
  }

  project(plan: Plan, session: Session, draft: TitleDraft | null): Scene {
    const { slots } = this.#grove;
    const forest = this.#grove.grow(plan, session);
    const sizes = this.#shapes.sizesOf(plan, forest, slots, draft);
    const { links, nodes } = plan;
    const layout = this.#fixed?.layout ?? session.layout;
    const laneOf = this.#laneOf(plan, forest, layout);
    const drawing = this.#fixed?.drawing ?? DRAWINGS[layout];
    const byHand = typeof drawing === 'string' ? NO_PLACES : handPlaces(plan, drawing);
    const made = this.#made;
    const isPlaced =
      made?.forest === forest &&
      made.sizes === sizes &&
      made.layout === layout &&
      made.laneOf === laneOf &&
      made.byHand === byHand;
    const isLinked = made?.forest === forest && made.links === links;
    this.#made = made && { ...made, nodes };
    if (isPlaced && isLinked) return made.scene;
    const scene: Scene = {
      slots,
      forest,
      sizes,
      crossLinks: isLinked ? made.scene.crossLinks : once(() => crossLinksOf(plan, forest, slots)),
      ...(isPlaced ? arrangedIn(made.scene) : this.#arrange({ forest, sizes, layout, laneOf, byHand })),
    };
    this.#made = { scene, forest, sizes, links, nodes, layout, laneOf, byHand };
    return scene;
  }

  /** Who stands in which lane; the same object as long as nobody changes lanes. */
  #laneOf(plan: Plan, forest: Forest, layout: LayoutName): LevelLanes | null {
    if (layout !== 'lanes') return null;
    const made = this.#made;
    if (made?.laneOf && made.nodes === plan.nodes && made.forest === forest) return made.laneOf;
    const found = levelLanes(plan, forest, this.#grove.slots);
    return made?.laneOf && sameLanes(made.laneOf, found) ? made.laneOf : found;
  }

  #arrange({ forest, sizes, layout: name, laneOf, byHand }: Arranging): Arranged {
    const { layout, shape, options } = this.#arrangements[name];
    const drawing = this.#fixed?.drawing ?? DRAWINGS[name];
    const origin = { x: 0, y: 0 };
    if (layout !== 'lanes') {
      const slotsOf = this.#grove.slots;
      const { places, slots } = handPlaced(layout(forest, sizes, options), forest, slotsOf, byHand);
      const hand = { drawing, isFromParent: true, slots };
      return { shape, places, origin, lanes: [], hand, bounds: boundsOf(forest.order, places, sizes) };
    }
    const standing = laneOf ?? { names: [], count: 0, of: new Int32Array() };
    const { lanes: found, ...places } = lanes(forest, sizes, options, standing);
    const named = found.map((lane, at): SceneLane => ({ ...lane, name: standing.names[at] ?? 'other' }));
    const cards = boundsOf(forest.order, places, sizes);
    const end = found.at(-1);
    const across = { ...cards, x: 0, width: end ? end.start + end.extent : 0 };
    const bounds = forest.order.length > 0 ? union(cards, across) : cards;
    const hand = { drawing, isFromParent: true, slots: new Set<number>() };
    return { shape, places, origin, lanes: named, hand, bounds };
  }
}

type Arranging = Pick<Made, 'forest' | 'sizes' | 'layout' | 'laneOf' | 'byHand'>;

const arrangedIn = ({ places, lanes: found, shape, origin, bounds, hand }: Scene): Arranged => ({
  places,
  lanes: found,
  shape,
  origin,
  bounds,
  hand,
});

/** Asks once, and only if somebody wants to know. */
function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
