import type { CardTeller } from '../cards/card-teller.ts';
import { densityAt } from '../cards/density.ts';
import { inSight } from '../geometry/camera.ts';
import { onThemeChange, type Palette, paletteIn } from '../paint/palette.ts';
import { paintScene } from '../paint/paint-scene.ts';
import { Picture } from '../paint/picture.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { isShown, type Scene } from '../scene/scene.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import type { BoardCamera } from './board-camera.ts';
import { Glide } from './glide.ts';
import { motionMs } from './motion.ts';

interface Parts {
  readonly camera: BoardCamera;
  readonly teller: CardTeller;
  readonly measure: TextMeasure;
  readonly family: string;
}

/** How long after the last key what elements cover is drawn anew. */
const COVERED_MS = 250;

/** To the pixel: places are sums, and those of two pictures differ by what is lost in adding. */
const isSamePlace = ({ places: a }: Scene, { places: b }: Scene, slot: number): boolean =>
  Math.abs((a.xs[slot] ?? 0) - (b.xs[slot] ?? 0)) < 0.5 &&
  Math.abs((a.ys[slot] ?? 0) - (b.ys[slot] ?? 0)) < 0.5;

/** With more cards than this around, a new arrangement is shown at once. */
const MOST_GLIDING = 120;

/** The pixels beneath the cards: when they are drawn, with which colours, and while cards are on their way. */
export class BoardPicture {
  readonly #parts: Parts;
  #picture: Picture | null = null;
  #palette: Palette | null = null;
  #glide: Glide | null = null;
  /** What a glide last showed. */
  #underway: Scene | null = null;
  #isSpoilt = true;
  /** Will say that what is covered no longer holds. */
  #late: ReturnType<typeof setTimeout> | undefined;
  #redraw: () => void = () => undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  attach(canvas: HTMLCanvasElement, redraw: () => void): () => void {
    this.#picture = new Picture(canvas);
    this.#redraw = redraw;
    const host = canvas.parentElement ?? document.body;
    this.#palette = paletteIn(host);
    const stop = onThemeChange(() => {
      this.#palette = paletteIn(host);
      redraw();
    });
    return () => {
      stop();
      clearTimeout(this.#late);
      this.#picture = null;
    };
  }

  get palette(): Palette | null {
    return this.#palette;
  }

  /** What is drawn no longer holds. */
  spoil(): void {
    this.#isSpoilt = true;
  }
  /** What is drawn no longer holds, but elements cover it: there is time until the hands rest or the camera moves. */
  spoilBeneath(): void {
    clearTimeout(this.#late);
    this.#late = setTimeout(this.#redraw, COVERED_MS);
  }
  follow(): void {
    if (this.#late !== undefined) this.#redraw();
    this.#picture?.follow(this.#parts.camera.now);
  }
  /** The camera is at rest: time to draw sharply what was only stretched. */
  refresh(): void {
    const { now, size } = this.#parts.camera;
    if (this.#picture?.isStale(now, size)) this.#isSpoilt = true;
  }

  change(before: Scene, after: Scene, { isGliding }: { readonly isGliding: boolean }): void {
    this.#isSpoilt = true;
    const duration = motionMs();
    const from = this.#underway ?? before;
    const isSeen = isGliding && duration > 0 && this.#isSeenToMove(from, after);
    this.#glide = isSeen ? new Glide(from, after, duration) : null;
  }

  /** Draws if it must; says whether the next frame will differ. */
  frame(now: number, scene: Scene): boolean {
    const gliding = this.#glide?.sceneAt(now) ?? null;
    if (this.#glide) this.#shiftCards(scene, gliding ?? scene);
    if (gliding === null) this.#glide = null;
    this.#underway = gliding;
    const { now: camera, size } = this.#parts.camera;
    if (size.width > 0 && (this.#isSpoilt || gliding || !this.#picture?.covers(camera, size))) {
      this.#draw(gliding ?? scene);
    }
    // What was drawn on the way has to be drawn once more on arrival.
    this.#isSpoilt = gliding !== null;
    return gliding !== null;
  }

  #draw(scene: Scene): void {
    const palette = this.#palette;
    if (!palette) return;
    clearTimeout(this.#late);
    this.#late = undefined;
    const { camera, teller, measure, family } = this.#parts;
    const { now, size } = camera;
    const density = densityAt(now.zoom);
    this.#picture?.draw(now, size, palette.ground, (ctx, area) => {
      const { isBroken } = teller;
      const pen = { ctx, camera: now, density, palette, family, measure, area, isBroken };
      paintScene(pen, scene, teller, teller);
    });
  }

  /** Elements stand where they belong already; on the way they are held back by a translation of their own. */
  #shiftCards(scene: Scene, shown: Scene): void {
    const host = this.#picture?.canvas.parentElement;
    for (const element of host?.querySelectorAll<HTMLElement>('.react-flow__node') ?? []) {
      const slot = scene.slots.find((element.dataset['id'] ?? null) as never);
      const dx = (shown.places.xs[slot] ?? 0) - (scene.places.xs[slot] ?? 0);
      const dy = (shown.places.ys[slot] ?? 0) - (scene.places.ys[slot] ?? 0);
      element.style.translate = dx === 0 && dy === 0 ? '' : `${dx}px ${dy}px`;
    }
  }

  /** Whether any card on the screen, and not too many of them, is put elsewhere. */
  #isSeenToMove(from: Scene, to: Scene): boolean {
    const { now, size } = this.#parts.camera;
    const sight = inSight(now, size);
    const near = [from, to].map((scene) => boxesIn(scene, sight));
    return (
      near.every(({ length }) => length <= MOST_GLIDING) &&
      near.flat().some((slot) => isShown(from, slot) && isShown(to, slot) && !isSamePlace(from, to, slot))
    );
  }
}
