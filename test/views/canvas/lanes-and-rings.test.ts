import { describe, expect, it } from 'vitest';
import { NEW_SESSION } from '../../../src/editor/session.ts';
import { dropTarget } from '../../../src/views/canvas/gestures/drop-target.ts';
import { higherBelow, laneDrop } from '../../../src/views/canvas/gestures/lane-drop.ts';
import { homePaths } from '../../../src/views/canvas/scene/edge-path.ts';
import { laneAt } from '../../../src/views/canvas/scene/lane-at.ts';
import { neighbour } from '../../../src/views/canvas/scene/neighbour.ts';
import { moved } from '../../../src/views/canvas/scene/scene.ts';
import { text } from '../../support/outline.ts';
import { plan, planFrom } from '../../support/plan-robot.ts';
import { Drawn, treeProjection } from './drawn.ts';

const levels = plan()
  .goal('Grow', { level: 'strategic' })
  .goal('Sell', { level: 'tactical' })
  .goal('Call', { level: 'operational' });
const branches = planFrom(text`
  Company
    North
      Shop
    South
    West
    East
`);

describe('lanes', () => {
  const drawn = new Drawn(levels, {}, 'lanes');

  it('are one a level, with their counts, and goals stand in theirs', () => {
    expect(drawn.scene.lanes.map(({ name, cards }) => [name, cards])).toEqual([
      ['strategic', 1],
      ['tactical', 1],
      ['operational', 1],
    ]);
    expect(laneAt(drawn.scene, drawn.middle('Sell'))?.name).toBe('tactical');
    expect(laneAt(drawn.scene, { x: -1, y: 0 })).toBeNull();
  });
  it('move with the picture', () => {
    const elsewhere = moved(drawn.scene, 1_000, 0);
    expect(laneAt(elsewhere, { x: drawn.middle('Sell').x + 1_000, y: 0 })?.name).toBe('tactical');
  });
  it('gain one for what has no level, if there is any', () => {
    const mixed = plan().goal('Grow').node('risk', 'Prices fall');
    expect(new Drawn(mixed, {}, 'lanes').scene.lanes.map(({ name }) => name).at(-1)).toBe('other');
  });
  it('are laid out anew when a level changes', () => {
    const robot = plan().goal('Grow', { level: 'tactical' });
    const projection = treeProjection();
    const session = { ...NEW_SESSION, layout: 'lanes' as const };
    const before = projection.project(robot.plan, session, null);
    expect(before.lanes.map(({ cards }) => cards)).toEqual([0, 1, 0]);
    robot.do({ type: 'setKind', ids: robot.ids('Grow'), kind: 'goal', level: 'strategic' });
    const after = projection.project(robot.plan, session, null);
    expect(after.lanes.map(({ cards }) => cards)).toEqual([1, 0, 0]);
  });
});

describe('a goal let go in another lane', () => {
  it('gets its level, unless it has it', () => {
    expect(laneDrop(levels.plan, levels.ids('Call'), 'tactical')).toMatchObject({
      to: { kind: 'goal', level: 'tactical' },
    });
    expect(laneDrop(levels.plan, levels.ids('Sell'), 'tactical')).toBeNull();
  });
  it('may stand above the goal it serves, but that is said', () => {
    const robot = planFrom(text`
      Top
        Below
    `);
    robot.do({ type: 'setKind', ids: robot.ids('Top', 'Below'), kind: 'goal', level: 'tactical' });
    expect(laneDrop(robot.plan, robot.ids('Below'), 'strategic')).toMatchObject({ isUpsideDown: true });
    expect(laneDrop(robot.plan, robot.ids('Below'), 'operational')).toMatchObject({ isUpsideDown: false });
    expect(laneDrop(robot.plan, robot.ids('Below'), 'strategic', null)).toMatchObject({
      isUpsideDown: false,
    });
  });
  it('may leave goals below it on a higher level: those are asked about', () => {
    const robot = plan()
      .goal('Top', { level: 'strategic' })
      .goal('Middle', { level: 'tactical' })
      .under('Top');
    robot.goal('Low').under('Middle').goal('High', { level: 'strategic' }).under('Middle');
    const left = (level: 'strategic' | 'tactical' | 'operational') =>
      higherBelow(robot.plan, robot.ids('Top'), level);
    expect(left('operational')).toEqual(robot.ids('Middle', 'High'));
    expect(left('tactical')).toEqual(robot.ids('High'));
    expect(left('strategic')).toEqual([]);
    expect(higherBelow(robot.plan, robot.ids('Top', 'Middle'), 'tactical')).toEqual(robot.ids('High'));
  });
  it('is refused where levels do not apply', () => {
    const robot = plan().goal('Grow').node('risk', 'Prices fall');
    expect(laneDrop(robot.plan, robot.ids('Prices fall'), 'tactical')).toBe('noLevel');
    expect(laneDrop(robot.plan, robot.ids('Grow'), 'other')).toBe('noLane');
  });
});

describe('rings', () => {
  const drawn = new Drawn(branches, {}, 'radial');

  it('have lines that end at the borders of the cards', () => {
    const [from, to] = [drawn.rect('Company'), drawn.rect('South')];
    const [path] = homePaths(from, to, 'radial');
    const isOnBorder = (box: typeof from, { x, y }: { x: number; y: number }) =>
      Math.abs(Math.abs(x - box.x - box.width / 2) - box.width / 2) < 0.01 ||
      Math.abs(Math.abs(y - box.y - box.height / 2) - box.height / 2) < 0.01;
    expect(isOnBorder(from, path!.from)).toBe(true);
    expect(isOnBorder(to, path!.to)).toBe(true);
  });
  it('take a card between siblings clockwise, on the left side upwards', () => {
    const east = drawn.slot('East');
    const { x, y, width, height } = drawn.rect('East');
    expect(x + width / 2).toBeLessThan(drawn.scene.origin.x);
    const isSide = Math.abs(x + width / 2) > Math.abs(y + height / 2);
    const last = isSide ? { x: x + width / 2, y: y + 2 } : { x: x + width - 2, y: y + height / 2 };
    expect(dropTarget(drawn.scene, last, true)?.place).toMatchObject({ after: drawn.scene.slots.idAt(east) });
  });
});

describe('a list', () => {
  const drawn = new Drawn(branches, {}, 'indented');
  const from = (title: string, direction: 'up' | 'down' | 'left' | 'right') =>
    drawn.title(neighbour(drawn.scene, drawn.slot(title), direction));

  it('is walked line by line, in and out', () => {
    expect(from('North', 'down')).toBe('Shop');
    expect(from('Shop', 'down')).toBe('South');
    expect(from('South', 'up')).toBe('Shop');
    expect(from('Shop', 'left')).toBe('North');
    expect(from('Company', 'right')).toBe('North');
    expect(from('Company', 'up')).toBeNull();
  });
  it('puts what comes after a branch below all of it', () => {
    const { x, y, height } = drawn.rect('North');
    const target = dropTarget(drawn.scene, { x: x + 20, y: y + height - 2 }, true);
    expect(target?.place).toMatchObject({ after: branches.id('North') });
    const shop = drawn.rect('Shop');
    expect(target?.line?.y).toBeGreaterThan(shop.y + shop.height);
  });
  it('has lines from the left edge of the parent down into the child', () => {
    const [parent, child] = [drawn.rect('Company'), drawn.rect('South')];
    const paths = homePaths(parent, child, 'indented');
    expect(paths[0]?.from).toMatchObject({ y: parent.y + parent.height });
    expect(paths.at(-1)?.to).toEqual({ x: child.x, y: child.y + child.height / 2 });
  });
});
