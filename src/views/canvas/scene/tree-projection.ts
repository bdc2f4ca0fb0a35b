import type { Plan } from '../../../domain/plan.ts';
import type { Session } from '../../../editor/session.ts';
import type { CardShapes, TitleDraft } from '../cards/card-shapes.ts';
import { Grove } from '../layout/grove.ts';
import type { Forest, Layout, LayoutOptions, Sizes } from '../layout/layout.ts';
import { crossLinksOf } from './cross-links.ts';
import { boundsOf, type Scene } from './scene.ts';

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
}

/** The plan as a tree, arranged by any layout. */
export class TreeProjection implements Projection {
  readonly #grove = new Grove();
  readonly #shapes: CardShapes;
  readonly #layout: Layout;
  readonly #options: LayoutOptions;
  #made: Made | null = null;

  constructor(shapes: CardShapes, layout: Layout, options: LayoutOptions) {
    this.#shapes = shapes;
    this.#layout = layout;
    this.#options = options;
  }

  project(plan: Plan, session: Session, draft: TitleDraft | null): Scene {
    const { slots } = this.#grove;
    const forest = this.#grove.grow(plan, session);
    const sizes = this.#shapes.sizesOf(plan, forest, slots, draft);
    const { links } = plan;
    const made = this.#made;
    const isPlaced = made?.forest === forest && made.sizes === sizes;
    const isLinked = made?.forest === forest && made.links === links;
    if (isPlaced && isLinked) return made.scene;
    const places = isPlaced ? made.scene.places : this.#layout(forest, sizes, this.#options);
    const scene: Scene = {
      slots,
      forest,
      sizes,
      places,
      crossLinks: isLinked ? made.scene.crossLinks : once(() => crossLinksOf(plan, forest, slots)),
      orientation: this.#options.orientation,
      bounds: isPlaced ? made.scene.bounds : boundsOf(forest.order, places, sizes),
    };
    this.#made = { scene, forest, sizes, links };
    return scene;
  }
}

/** Asks once, and only if somebody wants to know. */
function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
