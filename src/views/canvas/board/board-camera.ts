import type { ReactFlowState } from '@xyflow/react';
import type { StoreApi } from 'zustand/vanilla';
import {
  type Camera,
  centredOn,
  clearing,
  fitting,
  LEAST_ZOOM,
  MAX_ZOOM,
  revealing,
  zoomedAt,
  zoomToFit,
} from '../geometry/camera.ts';
import { overlap, type Rect, type Size } from '../geometry/rect.ts';
import { Covers } from './covers.ts';
import { motionMs } from './motion.ts';

/** React Flow's store: it owns pan and zoom. */
export type FlowStore = Pick<StoreApi<ReactFlowState>, 'getState' | 'setState' | 'subscribe'>;

/** How long the camera must stand still to count as at rest. */
const REST_MS = 120;
/** Air around what is fitted, what is revealed, and between that and what lies on the canvas. */
const FIT_PADDING = 48;
const REVEAL_PADDING = 24;
const COVER_PADDING = 8;
const ZOOM_STEP = 1.25;
/** The camera does not glide farther than so many screens. */
const FAR_SCREENS = 3;
/** In the next frame, as a glide begins: a key need not wait for the picture of another place. */
const AT_ONCE_MS = 1;
/** However small the plan, one can step back at least this far. */
const ZOOM_OUT = 0.25;

/** Where this person looks: React Flow's viewport, with what the canvas asks of it. */
export class BoardCamera {
  #store: FlowStore | null = null;
  #seen: readonly number[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly covers = new Covers();
  /** Where it stood last, also after the view has gone. */
  last: Camera = { x: 0, y: 0, zoom: 1 };
  readonly #onMove: () => void;
  readonly #onRest: () => void;

  /** @param onMove is called with every change of place, zoom or screen; `onRest` when it has stood still. */
  constructor(onMove: () => void, onRest: () => void) {
    this.#onMove = onMove;
    this.#onRest = onRest;
  }

  attach(store: FlowStore): () => void {
    this.#store = store;
    this.#seen = [];
    const stop = store.subscribe(() => this.#look());
    return () => {
      stop();
      clearTimeout(this.#rest);
      this.#store = null;
    };
  }

  get now(): Camera {
    const [x, y, zoom] = this.#store?.getState().transform ?? [0, 0, 1];
    return { x, y, zoom };
  }

  get size(): Size {
    const { width = 0, height = 0 } = this.#store?.getState() ?? {};
    return { width, height };
  }

  /** Gliding only over what the eye can follow: from far away it would be a flicker of all that lies between. */
  moveTo({ x, y, zoom }: Camera, { isGliding = false } = {}): void {
    const { now, size } = this;
    const isFar =
      zoom === now.zoom &&
      (Math.abs(x - now.x) > FAR_SCREENS * size.width || Math.abs(y - now.y) > FAR_SCREENS * size.height);
    const glideMs = isFar ? AT_ONCE_MS : motionMs();
    const duration = isGliding ? glideMs : 0;
    const { panZoom } = this.#store?.getState() ?? {};
    void panZoom?.setViewport({ x, y, zoom }, duration > 0 ? { duration, interpolate: 'linear' } : {});
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.now;
    this.moveTo({ x: x + dx, y: y + dy, zoom });
  }

  /** Brings a box into sight, if it is not or lies under something, and up to a zoom at which it can be read. */
  reveal(rect: Rect, leastZoom = 0): void {
    const { now, size } = this;
    if (now.zoom < leastZoom) return this.moveTo(centredOn(rect, size, leastZoom), { isGliding: true });
    const near = revealing(now, rect, size, REVEAL_PADDING);
    const camera = clearing(near, rect, size, this.covers.rects, COVER_PADDING);
    if (camera !== now) this.moveTo(camera, { isGliding: true });
  }

  fit(rect: Rect): void {
    this.moveTo(fitting(rect, this.size, FIT_PADDING), { isGliding: true });
  }

  /** Steps in or out around the middle of the screen. */
  step(direction: 'in' | 'out'): void {
    const { zoom } = this.now;
    this.zoomTo(direction === 'in' ? zoom * ZOOM_STEP : zoom / ZOOM_STEP);
  }

  zoomTo(zoom: number): void {
    const { width, height } = this.size;
    const { minZoom = LEAST_ZOOM } = this.#store?.getState() ?? {};
    const kept = Math.min(MAX_ZOOM, Math.max(minZoom, zoom));
    this.moveTo(zoomedAt(this.now, { x: width / 2, y: height / 2 }, kept), { isGliding: true });
  }

  /** Lets one step back until the whole can be seen, and no further. */
  limitTo(bounds: Rect): void {
    const whole = zoomToFit(bounds, this.size, FIT_PADDING) * 0.8;
    this.#store?.getState().setMinZoom(Math.max(LEAST_ZOOM, Math.min(ZOOM_OUT, whole)));
  }

  sees(rect: Rect): boolean {
    const { x, y, zoom } = this.now;
    const { width, height } = this.size;
    return overlap({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, rect);
  }

  #look(): void {
    if (!this.#store) return;
    const { transform, width, height } = this.#store.getState();
    const look = [...transform, width, height];
    if (look.every((value, at) => value === this.#seen[at])) return;
    this.#seen = look;
    this.last = this.now;
    this.#onMove();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#onRest, REST_MS);
  }
}
