import { describe, expect, test } from 'vitest';
import { NEW_SESSION, type LayoutName, type Session } from '../../../src/editor/session.ts';
import { SceneKeeper } from '../../../src/views/canvas/board/scene-keeper.ts';
import { homePaths } from '../../../src/views/canvas/scene/edge-path.ts';
import { drawingOf, shiftedPlaces } from '../../../src/views/canvas/scene/handwork.ts';
import { rectOf, shownSlot } from '../../../src/views/canvas/scene/scene.ts';
import { text } from '../../support/outline.ts';
import { type PlanRobot, planFrom } from '../../support/plan-robot.ts';
import { folded, sceneOf, treeProjection } from './drawn.ts';

const start = () =>
  planFrom(text`
    Company
      North
        Clients
          Anna
      South
      West
    Partners
  `);

const cornersOf = (robot: PlanRobot, layout: LayoutName = 'leftRight', session: Partial<Session> = {}) => {
  const scene = sceneOf(robot.plan, session, layout);
  return (title: string) => {
    const { x, y } = rectOf(scene, shownSlot(scene, robot.id(title)));
    return { x, y };
  };
};

/** Carries a card as a hand would. */
function carry(robot: PlanRobot, title: string, x: number, y: number, layout: LayoutName = 'leftRight') {
  const scene = sceneOf(robot.plan, {}, layout);
  const places = shiftedPlaces(scene, robot.ids(title), { x, y }, { isWhole: true });
  robot.do({ type: 'placeNodes', ...drawingOf(scene)!, places });
}

const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => ({ x: a.x - b.x, y: a.y - b.y });

describe.each(['leftRight', 'topDown', 'radial'] as const)('placed by hand in %s', (layout) => {
  test('a card stands where it was let go, its branch with it, and everybody else where they were', () => {
    const robot = start();
    const before = cornersOf(robot, layout);
    carry(robot, 'North', 900, -400, layout);
    const after = cornersOf(robot, layout);
    for (const title of ['North', 'Clients', 'Anna']) {
      const moved = apart(after(title), before(title));
      expect(moved.x).toBeCloseTo(900, -0.5);
      expect(moved.y).toBeCloseTo(-400, -0.5);
    }
    for (const title of ['Company', 'South', 'West', 'Partners']) expect(after(title)).toEqual(before(title));
  });
  test('it stays beside its parent, whatever comes or goes elsewhere', () => {
    const robot = start();
    carry(robot, 'North', 900, -400, layout);
    const before = apart(cornersOf(robot, layout)('North'), cornersOf(robot, layout)('Company'));
    robot
      .goal('East')
      .under('Company')
      .goal('Staff')
      .under('South')
      .goal('First', {})
      .goal('Wages')
      .under('North');
    robot.do({ type: 'deleteBranch', ids: robot.ids('West') });
    const after = cornersOf(robot, layout);
    expect(apart(after('North'), after('Company'))).toEqual(before);
  });
  test('in another arrangement it stands as that one has it', () => {
    const robot = start();
    const before = cornersOf(robot, 'indented');
    carry(robot, 'North', 900, -400, layout);
    expect(cornersOf(robot, 'indented')('North')).toEqual(before('North'));
  });
});

describe('a place by hand', () => {
  test('carried again within a carried branch, a card keeps to its parent', () => {
    const robot = start();
    carry(robot, 'Clients', 0, 300);
    carry(robot, 'North', 500, 500);
    const { x, y } = cornersOf(robot)('Clients');
    carry(robot, 'North', 10, 20);
    expect(cornersOf(robot)('Clients')).toEqual({ x: x + 10, y: y + 20 });
  });
  test('of a root is kept from where the arrangement begins', () => {
    const robot = start();
    carry(robot, 'Partners', 700, 40);
    const before = cornersOf(robot)('Partners');
    robot.goal('East').under('Company').goal('Far east').under('East');
    expect(cornersOf(robot)('Partners')).toEqual(before);
  });
  test('waits while its branch is looked at alone, and while it is folded away', () => {
    const robot = start();
    carry(robot, 'North', 900, -400);
    const scene = sceneOf(robot.plan, { focus: robot.id('North') });
    expect(scene.hand.slots.size).toBe(0);
    expect(shiftedPlaces(scene, robot.ids('North'), { x: 1, y: 1 }, { isWhole: false })).toEqual([]);
    expect(sceneOf(robot.plan, folded(robot, 'Company')).hand.slots.size).toBe(0);
  });
  test('does not count below another parent', () => {
    const robot = start();
    carry(robot, 'Anna', 300, 300);
    robot.do({ type: 'deleteNodes', ids: robot.ids('Clients') });
    expect(sceneOf(robot.plan).hand.slots.size).toBe(0);
  });
  test('moves nothing but the card on the screen, and lets everything else stand when it is taken back', () => {
    const robot = start();
    const session: Session = { ...NEW_SESSION, selection: robot.ids('North') };
    const keeper = new SceneKeeper(treeProjection(), robot.plan, session);
    const look = () => keeper.look(robot.plan, session, { x: 0, y: 0 });
    const at = (title: string) => rectOf(keeper.scene, shownSlot(keeper.scene, robot.id(title)));
    robot.goal('East').under('Company');
    look();
    const before = { north: at('North'), south: at('South') };
    const places = shiftedPlaces(keeper.scene, robot.ids('North'), { x: 600, y: 8 }, { isWhole: true });
    robot.do({ type: 'placeNodes', ...drawingOf(keeper.scene)!, places });
    look();
    expect(at('North').x).toBe(before.north.x + 600);
    // Places are kept as whole pixels.
    expect(Math.abs(at('North').y - before.north.y - 8)).toBeLessThanOrEqual(0.5);
    expect(at('South')).toEqual(before.south);
    robot.do({ type: 'tidyLayout', ...drawingOf(keeper.scene)! });
    look();
    expect([at('North'), at('South')]).toEqual([before.north, before.south]);
  });
  test.each([
    ['lanes', 'placeInLanes'],
    ['indented', 'placeInList'],
  ] as const)('is refused in %s, with the reason', (layout, reason) => {
    const scene = sceneOf(start().plan, {}, layout);
    expect([scene.hand.drawing, drawingOf(scene)]).toEqual([reason, null]);
  });
});

describe('the line to a card placed by hand', () => {
  const box = (x: number, y: number) => ({ x, y, width: 200, height: 80 });
  const ends = (x: number, y: number, shape: 'leftRight' | 'topDown') => {
    const [path] = homePaths(box(0, 0), box(x, y), shape, true);
    return [path!.from, path!.to];
  };
  test('joins the sides that face each other', () => {
    expect(ends(400, 0, 'leftRight')).toEqual([
      { x: 200, y: 40 },
      { x: 400, y: 40 },
    ]);
    expect(ends(-400, 0, 'leftRight')).toEqual([
      { x: 0, y: 40 },
      { x: -200, y: 40 },
    ]);
    expect(ends(50, 300, 'leftRight')).toEqual([
      { x: 100, y: 80 },
      { x: 150, y: 300 },
    ]);
    expect(ends(50, -300, 'topDown')).toEqual([
      { x: 100, y: 0 },
      { x: 150, y: -220 },
    ]);
    expect(ends(400, 10, 'topDown')).toEqual([
      { x: 200, y: 40 },
      { x: 400, y: 50 },
    ]);
  });
});
