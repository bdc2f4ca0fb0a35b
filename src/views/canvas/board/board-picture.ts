import type { CardTeller } from '../cards/card-teller.ts';
import { densityAt } from '../cards/density.ts';
import { inSight } from '../geometry/camera.ts';
import { onThemeChange, type Palette, paletteIn } from '../paint/palette.ts';
import { paintScene } from '../paint/paint-scene.ts';
import { Picture } from '../paint/picture.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import type { Scene } from '../scene/scene.ts';
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

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  attach(canvas: HTMLCanvasElement, redraw: () => void): () => void {
    this.#picture = new Picture(canvas);
    const host = canvas.parentElement ?? document.body;
    this.#palette = paletteIn(host);
    const stop = onThemeChange(() => {
      this.#palette = paletteIn(host);
      redraw();
    });
    return () => {
      stop();
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
  follow(): void {
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
    const isFew = this.#near(before) <= MOST_GLIDING && this.#near(after) <= MOST_GLIDING;
    this.#glide =
      isGliding && isFew && duration > 0 ? new Glide(this.#underway ?? before, after, duration) : null;
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

  #near(scene: Scene): number {
    const { now, size } = this.#parts.camera;
    return boxesIn(scene, inSight(now, size)).length;
  }
}
