import { describe, expect, test } from 'vitest';
import type { FlowStore } from '../../../src/views/canvas/board/board-camera.ts';
import type { CardData } from '../../../src/views/canvas/cards/card-data.ts';
import { type CardNode, Mounting, type Sighted } from '../../../src/views/canvas/flow/mounting.ts';
import { centredOn } from '../../../src/views/canvas/geometry/camera.ts';
import { rectOf } from '../../../src/views/canvas/scene/scene.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { sceneOf } from './drawn.ts';

const scene = sceneOf(bigPlan(2_000));
const size = { width: 1_440, height: 900 };
const first = scene.forest.order[1_000]!;

/** React Flow's store, as far as it is told of cards. */
function flow() {
  const told: CardNode[][] = [];
  const setNodes = (nodes: CardNode[]) => void told.push(nodes);
  return { told, store: { getState: () => ({ setNodes }) } as unknown as FlowStore };
}

const data = (slot: number, isHovered = false): CardData =>
  ({ face: slot, editing: null, isHovered }) as unknown as CardData;
const sighted = (zoom: number, change: Partial<Sighted> = {}): Sighted => ({
  scene,
  camera: centredOn(rectOf(scene, first), size, zoom),
  size,
  always: [],
  dataOf: data,
  most: 10,
  ...change,
});
const settle = (mounting: Mounting, at: Sighted) => {
  let frames = 1;
  while (mounting.update(at)) frames++;
  return frames;
};

describe('React Flow is given', () => {
  test('the cards near the screen, a few a frame, with everything it would measure', () => {
    const { told, store } = flow();
    const frames = settle(new Mounting(store), sighted(1));
    const nodes = told.at(-1)!;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.length).toBeLessThan(60);
    expect(frames).toBe(Math.ceil(nodes.length / 10));
    expect(told[0]!.length).toBeLessThanOrEqual(10);
    for (const { width, height, measured, handles } of nodes) {
      expect(measured).toEqual({ width, height });
      expect(handles).toEqual([]);
    }
  });
  test('nothing where cards cannot be read, but for what is pointed at', () => {
    const { told, store } = flow();
    const mounting = new Mounting(store);
    settle(mounting, sighted(1));
    expect(mounting.update(sighted(0.4))).toBe(false);
    expect(told.at(-1)).toEqual([]);
    mounting.update(sighted(0.4, { always: [first, -1] }));
    expect(told.at(-1)!.map(({ id }) => id)).toEqual([scene.slots.idAt(first)]);
  });
  test('at a key press only what is acted on, the others later', () => {
    const { told, store } = flow();
    const mounting = new Mounting(store);
    expect(mounting.update(sighted(1, { always: [first], most: 0 }))).toBe(true);
    expect(told.at(-1)!.map(({ id }) => id)).toEqual([scene.slots.idAt(first)]);
    settle(mounting, sighted(1));
    expect(told.at(-1)!.length).toBeGreaterThan(5);
  });
  test('the same objects, and no word, while nothing of a card changes', () => {
    const { told, store } = flow();
    const mounting = new Mounting(store);
    settle(mounting, sighted(1));
    const before = told.at(-1)!;
    const { length } = told;
    const moved = centredOn({ ...rectOf(scene, first), y: rectOf(scene, first).y + 3 }, size, 1);
    mounting.update(sighted(1, { camera: moved }));
    expect(told).toHaveLength(length);
    mounting.update(sighted(1, { dataOf: (slot) => data(slot, slot === first) }));
    const after = told.at(-1)!;
    const changed = after.filter((node) => !before.includes(node)).map(({ id }) => id);
    expect(changed).toEqual([scene.slots.idAt(first)]);
  });
});
