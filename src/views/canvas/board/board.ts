import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinkId, NodeId } from '../../../domain/ids.ts';
import type { Editor } from '../../../editor/editor.ts';
import type { CardWords } from '../cards/card-faces.ts';
import type { CardShapes } from '../cards/card-shapes.ts';
import { DESK, ROOM } from '../cards/card-shape.ts';
import { CardTeller } from '../cards/card-teller.ts';
import { densityAt, ELEMENT_ZOOM } from '../cards/density.ts';
import { Mounting, MOUNTS_A_FRAME } from '../flow/mounting.ts';
import { type Camera, inSight, toCanvas } from '../geometry/camera.ts';
import { centreOf, type Point } from '../geometry/rect.ts';
import type { Gesture } from '../gestures/gesture.ts';
import type { Palette } from '../paint/palette.ts';
import { boxAt, isFree } from '../scene/find-boxes.ts';
import { rectOf, type Scene, shownSlot } from '../scene/scene.ts';
import type { Projection } from '../scene/tree-projection.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import { Attention } from './attention.ts';
import { BoardCamera, type FlowStore } from './board-camera.ts';
import { BoardPicture } from './board-picture.ts';
import { type BoardState, boardStateOf } from './board-state.ts';
import { followFindings } from './follow-findings.ts';
import { Frames } from './frames.ts';
import { openingCamera } from './opening-camera.ts';
import { Pointer } from './pointer.ts';
import { Stage } from '../stage/stage.ts';
import { SceneKeeper } from './scene-keeper.ts';

export interface BoardParts {
  readonly editor: Editor;
  readonly shapes: CardShapes;
  readonly measure: TextMeasure;
  readonly family: string;
  readonly words: CardWords;
  readonly projection: Projection;
  /** Where this person looked when the view was last left. */
  readonly camera?: Camera | undefined;
}

/** The living model of one canvas view: it turns plan, session and camera into cards and pixels. */
export class Board {
  readonly editor: Editor;
  readonly shapes: CardShapes;
  readonly measure: TextMeasure;
  readonly family: string;
  readonly camera: BoardCamera;
  readonly teller: CardTeller;
  readonly state: StoreApi<BoardState>;
  readonly pointer = new Pointer();
  readonly #keeper: SceneKeeper;
  readonly #picture: BoardPicture;
  readonly #frames: Frames;
  #mounting: Mounting | null = null;
  #opening: Camera | 'whole' | null;
  #isAsked = false;
  /** Some cards on the screen are not elements yet. */
  #isMounting = true;
  readonly #attention: Attention;
  readonly #stage: Stage;
  readonly #movers = new Set<() => void>();

  constructor({ editor, shapes, measure, family, words, projection, camera }: BoardParts) {
    const { plan, session } = editor.store.getState();
    this.editor = editor;
    this.shapes = shapes;
    this.measure = measure;
    this.family = family;
    this.#opening = camera ?? 'whole';
    this.#attention = new Attention(session);
    shapes.setIn(session.presenting ? ROOM : DESK);
    this.#keeper = new SceneKeeper(projection, plan, session);
    const { scene } = this.#keeper;
    const zoom = camera?.zoom ?? 1;
    this.state = createStore(() => boardStateOf(scene, zoom));
    this.teller = new CardTeller(shapes, words, this.#situation(scene), () => this.#retell());
    this.camera = new BoardCamera(
      () => this.#moved(),
      () => this.#rested(),
    );
    this.#stage = new Stage(this.camera);
    this.#picture = new BoardPicture({ camera: this.camera, teller: this.teller, measure, family });
    this.#frames = new Frames((now) => this.#frame(now));
  }

  /** Follows the plan and the session until the returned function is called. */
  start(): () => void {
    const stop = this.editor.store.subscribe(() => this.#ask());
    const stopMarking = followFindings(this.editor, (marks) => {
      this.teller.mark(marks);
      this.#retell();
    });
    this.#ask();
    return () => {
      stop();
      stopMarking();
      this.#frames.stop();
      this.teller.stop();
    };
  }

  attachFlow(store: FlowStore): () => void {
    this.#mounting = new Mounting(store);
    const detach = this.camera.attach(store);
    this.#moved();
    return () => {
      detach();
      this.#mounting = null;
    };
  }

  attachPicture(canvas: HTMLCanvasElement): () => void {
    const detach = this.#picture.attach(canvas, () => this.redraw());
    this.redraw();
    return detach;
  }

  get scene(): Scene {
    return this.#keeper.scene;
  }

  /** The theme's colours; null until there is something to draw on. */
  get palette(): Palette | null {
    return this.#picture.palette;
  }
  /** Calls back whenever the camera has moved. */
  onMove(listener: () => void): () => void {
    this.#movers.add(listener);
    return () => void this.#movers.delete(listener);
  }

  /** What stands under a point of the screen, measured from the corner of the canvas. */
  nodeAt(point: Point): NodeId | null {
    const slot = boxAt(this.scene, this.toCanvas(point));
    return slot < 0 ? null : this.scene.slots.idAt(slot);
  }
  toCanvas(point: Point): Point {
    return toCanvas(this.camera.now, point);
  }

  hover(id: NodeId | null, hoverLink: LinkId | null = null): void {
    const { hover, hoverLink: before } = this.state.getState();
    if (hoverLink !== before) this.state.setState({ hoverLink });
    if (hover === id) return;
    this.state.setState({ hover: id });
    this.#meet();
  }
  gesture(gesture: Gesture | null): void {
    this.state.setState({ gesture, ...(gesture && { hover: null }) });
    this.#meet();
  }
  /** The card of a title grows and shrinks while it is typed. */
  typing(id: NodeId, lines: number): void {
    const { draft } = this.#keeper;
    if (draft?.id === id && draft.lines === lines) return;
    this.#keeper.draft = { id, lines };
    this.#look();
  }
  speak(words: CardWords): void {
    this.teller.speak(words);
    this.#retell();
  }
  /** To be called when titles measure otherwise than before. */
  remeasure(): void {
    this.shapes.forget();
    this.#look();
    this.redraw();
  }
  redraw(): void {
    this.#picture.spoil();
    this.#frames.request();
  }

  /** Selects what a pointer has chosen: it is under the pointer, so nothing needs to move. */
  choose(ids: readonly NodeId[]): void {
    this.#attention.pointed = ids.at(-1) ?? null;
    this.editor.select(ids);
  }
  reveal(id: NodeId, leastZoom = 0): void {
    const slot = shownSlot(this.scene, id);
    if (slot >= 0) this.camera.reveal(rectOf(this.scene, slot), leastZoom);
  }
  /** Shows once more what is presented. */
  frameStage(): void {
    this.#stage.frame(this.scene);
  }
  fit(): void {
    if (this.scene.forest.order.length > 0) this.camera.fit(this.scene.bounds);
  }

  /** Several changes within one event are looked at together, still before the browser goes on with it. */
  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      this.#look();
    });
  }

  #look(): void {
    const { plan, session } = this.editor.store.getState();
    if (session.editing?.id !== this.#keeper.draft?.id) this.#keeper.draft = null;
    this.shapes.setIn(session.presenting ? ROOM : DESK);
    const before = this.scene;
    const middle = centreOf(inSight(this.camera.now, this.camera.size));
    const scene = this.#keeper.look(plan, session, middle);
    if (scene !== before) {
      this.#picture.change(before, scene, { isGliding: this.#keeper.draft === null });
      this.camera.limitTo(scene.bounds);
      this.state.setState({ scene, isLost: this.#isLost() });
    }
    this.#meet();
    const wanted = this.#attention.turnTo(session);
    const isShown = this.#stage.meet(before, scene, plan, session);
    if (wanted && !isShown) this.reveal(wanted.id, wanted.zoom);
  }

  #situation(scene: Scene) {
    const { plan, session } = this.editor.store.getState();
    const { density, hover, gesture } = this.state.getState();
    return { plan, session, scene, density, hover, gesture };
  }

  /** Brings cards up to date with everything but the camera. */
  #meet(): void {
    if (this.teller.meet(this.#situation(this.scene))) this.#retell();
    // What is acted on at once, the others in the next frames: a key must not wait for them.
    this.#mount(0);
    this.#frames.request();
  }

  /** Cards say something else. While a title is typed nobody waits for pixels that elements cover. */
  #retell(): void {
    this.state.setState(({ told }) => ({ told: told + 1 }));
    const isCovered = this.camera.now.zoom >= ELEMENT_ZOOM && !this.#isMounting;
    if (isCovered && this.editor.session.editing) this.#picture.spoilBeneath();
    else this.redraw();
  }

  /** Brings the elements up to date, with so many new ones besides what is acted on. */
  #mount(most: number): void {
    const { camera, scene } = this;
    const { hover, gesture } = this.state.getState();
    const { editing, selection } = this.editor.session;
    const aimed =
      gesture?.type === 'drag' ? gesture.drop?.onto : gesture?.type === 'connect' ? gesture.to : null;
    const always = [hover, aimed, editing?.id, selection.at(-1)].map((id) => shownSlot(scene, id));
    const sighted = {
      scene,
      camera: camera.now,
      size: camera.size,
      always,
      dataOf: this.teller.dataOf,
      most,
    };
    this.#isMounting = this.#mounting?.update(sighted) ?? false;
  }

  #moved(): void {
    if (this.#opening !== null) this.#open();
    this.#stage.resized(this.scene);
    const density = densityAt(this.camera.now.zoom);
    if (density !== this.state.getState().density) {
      this.state.setState({ density });
      this.#meet();
    }
    this.#picture.follow();
    for (const listener of this.#movers) listener();
    this.#frames.request();
  }

  #open(): void {
    const { size } = this.camera;
    if (size.width === 0 || this.#opening === null) return;
    const camera = this.#opening === 'whole' ? openingCamera(this.scene, size) : this.#opening;
    this.#opening = null;
    this.camera.limitTo(this.scene.bounds);
    this.camera.moveTo(camera);
  }

  #rested(): void {
    this.state.setState({ rested: this.camera.now, isLost: this.#isLost() });
    this.#picture.refresh();
    this.#frames.request();
  }

  #isLost(): boolean {
    const { now, size } = this.camera;
    const isEmpty = this.scene.forest.order.length === 0;
    return !isEmpty && size.width > 0 && isFree(this.scene, inSight(now, size));
  }

  #frame(now: number): boolean {
    this.#mount(MOUNTS_A_FRAME);
    const isGliding = this.#picture.frame(now, this.scene);
    return this.#isMounting || isGliding;
  }
}
