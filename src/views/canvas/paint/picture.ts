import { type Camera, inSight, toCanvas } from '../geometry/camera.ts';
import { encloses, grown, type Rect, type Size } from '../geometry/rect.ts';

/** What is drawn beyond the screen on every side, so that a pan has something to show. */
const MARGIN_PX = 256;
/** No bitmap larger than this, whatever the screen: memory is better spent elsewhere. */
const MOST_PIXELS = 12_000_000;
/** Stretched further than this the picture is drawn anew even while the zoom goes on. */
const MOST_STRETCH = 1.6;

interface Drawn {
  readonly camera: Camera;
  /** The part of the canvas on the bitmap. */
  readonly area: Rect;
  readonly margin: number;
  readonly ratio: number;
}

/**
 * One bitmap beneath the cards, drawn with a margin: while the camera moves it is only moved and stretched by CSS, and
 * drawn anew when it no longer covers the screen or when the camera has come to rest.
 */
export class Picture {
  readonly canvas: HTMLCanvasElement;
  readonly #ctx: CanvasRenderingContext2D;
  #drawn: Drawn | null = null;

  constructor(canvas: HTMLCanvasElement) {
    const ctx = canvas.getContext('2d', { alpha: false });
    if (!ctx) throw new Error('this browser cannot draw');
    this.canvas = canvas;
    this.#ctx = ctx;
  }

  /** Puts the bitmap where the camera has gone. */
  follow(camera: Camera): void {
    if (!this.#drawn) return;
    const { area, camera: from, ratio } = this.#drawn;
    const stretch = camera.zoom / from.zoom;
    // Whole pixels where nothing is stretched: the lines stay sharp.
    const whole = (value: number) => (stretch === 1 ? Math.round(value * ratio) / ratio : value);
    const x = whole(area.x * camera.zoom + camera.x);
    const y = whole(area.y * camera.zoom + camera.y);
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${stretch})`;
  }

  /** Whether the bitmap still shows everything on the screen, and not too coarsely. */
  covers(camera: Camera, size: Size): boolean {
    if (!this.#drawn) return false;
    const stretch = camera.zoom / this.#drawn.camera.zoom;
    const isCoarse = stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH / MOST_STRETCH;
    return !isCoarse && encloses(this.#drawn.area, inSight(camera, size));
  }

  /** Whether drawing it anew would show anything sharper, or give back the margin. */
  isStale(camera: Camera, size: Size): boolean {
    if (!this.#drawn) return true;
    const { camera: from, area, margin, ratio } = this.#drawn;
    const seen = grown(inSight(camera, size), margin / 2 / camera.zoom);
    return from.zoom !== camera.zoom || ratio !== devicePixelRatio || !encloses(area, seen);
  }

  /** Draws it anew around what the camera sees. */
  draw(
    camera: Camera,
    size: Size,
    ground: string,
    paint: (ctx: CanvasRenderingContext2D, area: Rect) => void,
  ): void {
    const ratio = devicePixelRatio;
    const margin = marginFor(size, ratio);
    const whole = { width: Math.ceil(size.width + 2 * margin), height: Math.ceil(size.height + 2 * margin) };
    this.#resize(whole, ratio);
    // The corner lies on a whole pixel of the screen.
    const corner = toCanvas(camera, { x: -margin, y: -margin });
    const area = { ...corner, width: whole.width / camera.zoom, height: whole.height / camera.zoom };
    this.#drawn = { camera, area, margin, ratio };
    const ctx = this.#ctx;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.fillStyle = ground;
    ctx.fillRect(0, 0, whole.width, whole.height);
    ctx.translate(margin, margin);
    paint(ctx, area);
    this.follow(camera);
  }

  #resize({ width, height }: Size, ratio: number): void {
    const { canvas } = this;
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width === pixelWidth && canvas.height === pixelHeight) return;
    canvas.width = pixelWidth;
    canvas.height = pixelHeight;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
}

function marginFor({ width, height }: Size, ratio: number): number {
  let margin = MARGIN_PX;
  while (margin > 0 && (width + 2 * margin) * (height + 2 * margin) * ratio * ratio > MOST_PIXELS)
    margin -= 32;
  return margin;
}
