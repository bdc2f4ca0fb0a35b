import { describe, expect, test } from 'vitest';
import { cardHeight, ROOM } from '../../../src/views/canvas/cards/card-shape.ts';
import { toScreen } from '../../../src/views/canvas/geometry/camera.ts';
import { encloses, type Rect, type Size } from '../../../src/views/canvas/geometry/rect.ts';
import { boundsOf, rectOf, type Scene } from '../../../src/views/canvas/scene/scene.ts';
import { arrangements } from '../../../src/views/canvas/layout/arrangements.ts';
import { Slots } from '../../../src/views/canvas/layout/slots.ts';
import { stageCamera } from '../../../src/views/canvas/stage/stage-camera.ts';
import { swipeOf } from '../../../src/views/canvas/stage/swipe.ts';
import { type Plant, planted } from './planted.ts';

const WALL: Size = { width: 1280, height: 664 };
const PHONE: Size = { width: 360, height: 708 };

const card = (...children: readonly Plant[]): Plant => ({
  width: 272,
  height: cardHeight(2, ROOM),
  children,
});
const cards = (count: number): Plant[] => Array.from({ length: count }, () => card());

function sceneOf(top: Plant): Scene {
  const { forest, sizes } = planted([top]);
  const { layout, shape, options } = arrangements().leftRight;
  if (layout === 'lanes') throw new Error('Not a tree');
  const places = layout(forest, sizes, options);
  const bounds = boundsOf(forest.order, places, sizes);
  const hand = { drawing: 'placeInLanes', isFromParent: true, slots: new Set<number>() } as const;
  const still = { crossLinks: () => [], shape, origin: { x: 0, y: 0 }, lanes: [], hand };
  return { slots: new Slots(), forest, sizes, places, bounds, ...still };
}

const familyOf = ({ forest }: Scene, slot: number) =>
  slot < 0 ? [] : [slot, ...(forest.childrenOf[slot] ?? [])];
const onScreen = (scene: Scene, size: Size, shown: number, slot: number): Rect =>
  toScreen(stageCamera(scene, size, familyOf(scene, shown)), rectOf(scene, slot));
const titleHeight = (scene: Scene, size: Size, shown: number): number =>
  stageCamera(scene, size, familyOf(scene, shown)).zoom * ROOM.title.size;
const isWithin = (size: Size, rect: Rect) => encloses({ x: 0, y: 0, ...size }, rect);

describe('a step on a wall', () => {
  test('shows a branch and what hangs below it, as large as there is room', () => {
    const scene = sceneOf(card(...cards(3)));
    for (const slot of scene.forest.order) expect(isWithin(WALL, onScreen(scene, WALL, 0, slot))).toBe(true);
    expect(titleHeight(scene, WALL, 0)).toBeGreaterThan(28);
  });

  test('is never smaller than the back row can read; what finds no room is cut at the end', () => {
    const scene = sceneOf(card(...cards(5)));
    expect(titleHeight(scene, WALL, 0)).toBeCloseTo(28);
    expect(isWithin(WALL, onScreen(scene, WALL, 0, 0))).toBe(true);
    expect(isWithin(WALL, onScreen(scene, WALL, 0, 1))).toBe(true);
    expect(isWithin(WALL, onScreen(scene, WALL, 0, 5))).toBe(false);
  });

  test('never loses its top, however much hangs below', () => {
    const scene = sceneOf(card(...cards(60)));
    expect(isWithin(WALL, onScreen(scene, WALL, 0, 0))).toBe(true);
  });

  test('does not blow up a single card', () =>
    expect(titleHeight(sceneOf(card()), WALL, 0)).toBeLessThanOrEqual(40));

  test('of the whole shows all there is', () => {
    const scene = sceneOf(card(...cards(40)));
    for (const slot of scene.forest.order) expect(isWithin(WALL, onScreen(scene, WALL, -1, slot))).toBe(true);
  });
});

describe('below the names of columns and of the ceiling', () => {
  const chain = (top: Plant): Scene => {
    const scene = sceneOf(top);
    const lanes = [{ name: 'output', start: 0, extent: 400, cards: 1 }] as const;
    return { ...scene, shape: 'chain', lanes, ceiling: 400 };
  };
  const below = { x: 0, y: 84, width: WALL.width, height: WALL.height - 84 };

  test('the whole is shown free of them', () => {
    const scene = chain(card(...cards(40)));
    for (const slot of scene.forest.order)
      expect(encloses(below, onScreen(scene, WALL, -1, slot))).toBe(true);
  });

  test('so is the top of a step, however much hangs below', () => {
    const scene = chain(card(...cards(60)));
    expect(encloses(below, onScreen(scene, WALL, 0, 0))).toBe(true);
  });
});

test('in the hand a branch and what hangs below it stand side by side', () => {
  const scene = sceneOf(card(...cards(3)));
  for (const slot of scene.forest.order) expect(isWithin(PHONE, onScreen(scene, PHONE, 0, slot))).toBe(true);
});

describe('a finger', () => {
  test.each([
    ['brushing to the left leads on', -120, 10, 200, 'next'],
    ['brushing to the right leads back', 120, -10, 200, 'previous'],
    ['going slowly moves the picture', -120, 10, 900, null],
    ['going down moves the picture', -80, 70, 200, null],
    ['hardly moving is a tap', -20, 0, 100, null],
  ] as const)('%s', (_what, across, down, ms, way) => expect(swipeOf(across, down, ms)).toBe(way));
});
