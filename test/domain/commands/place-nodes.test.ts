import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import { fragmentOf } from '../../../src/domain/commands/paste-fragment.ts';
import { applyDiff } from '../../../src/domain/apply-diff.ts';
import { swapped } from '../../../src/domain/diff.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { handPlaces } from '../../../src/domain/tree/hand-places.ts';
import { testContext } from '../../support/context.ts';
import { text } from '../../support/outline.ts';
import { type PlanRobot, planFrom } from '../../support/plan-robot.ts';

const TREE = { view: 'tree', layout: 'leftRight' } as const;
const MAP = { view: 'map' } as const;

const start = () =>
  planFrom(text`
    Company
      North
        Clients
      South
  `);

const put = (robot: PlanRobot, title: string, under: string, x: number, y: number) =>
  robot.do({
    type: 'placeNodes',
    ...TREE,
    places: [{ nodeId: robot.id(title), under: robot.id(under), x, y }],
  });

const placeOf = (robot: PlanRobot, title: string, drawing: typeof TREE | typeof MAP = TREE) =>
  handPlaces(robot.plan, drawing).get(robot.id(title));

describe('a node placed by hand', () => {
  test('has one place in a drawing, in whole pixels; putting it elsewhere moves it', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400.4, -0.2);
    expect(placeOf(robot, 'North')).toMatchObject({ x: 400, y: 0, under: robot.id('Company') });
    put(robot, 'North', 'Company', 10, 20);
    expect(placeOf(robot, 'North')).toMatchObject({ x: 10, y: 20 });
    expect(rowsOf(robot.plan, 'positions')).toHaveLength(1);
    expect(handPlaces(robot.plan, { view: 'tree', layout: 'topDown' }).size).toBe(0);
  });
  test('is refused beyond what anybody could find again, and measured from what is not its parent', () => {
    const robot = start();
    const nodeId = robot.id('North');
    const place = (more: object) =>
      robot.refusal({ type: 'placeNodes', ...TREE, places: [{ nodeId, x: 0, y: 0, ...more }] });
    expect(place({ x: Number.NaN })).toMatchObject({ code: 'badValue', params: { field: 'x' } });
    expect(place({ y: 2_000_000 })).toMatchObject({ code: 'badValue', params: { field: 'y' } });
    expect(place({ under: robot.id('South') })).toMatchObject({
      code: 'badValue',
      params: { field: 'under' },
    });
    expect(place({ nodeId: 'gone' }).code).toBe('notFound');
  });
  test('goes back to its row when it is moved within the tree; another drawing keeps its place', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400, 0);
    robot.do({ type: 'placeNodes', ...MAP, places: [{ nodeId: robot.id('North'), x: 5, y: 6 }] });
    robot.do({ type: 'moveNodes', ids: robot.ids('North'), ...robot.place('Company', { after: 'South' }) });
    expect(placeOf(robot, 'North')).toBeUndefined();
    expect(placeOf(robot, 'North', MAP)).toMatchObject({ x: 5, y: 6 });
  });
  test('loses its place with itself and with the parent it was measured from', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400, 0);
    put(robot, 'Clients', 'North', 300, 0);
    const before = robot.plan;
    const done = apply(before, { type: 'deleteNodes', ids: robot.ids('North') }, testContext('more'));
    if (!done.ok) throw new Error(done.error.code);
    expect(rowsOf(done.value.plan, 'positions')).toEqual([]);
    expect(applyDiff(done.value.plan, swapped(done.value.diff))).toEqual(before);
  });
});

describe('tidying', () => {
  test('takes back the places of one drawing, or of some nodes in it', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400, 0);
    put(robot, 'South', 'Company', 400, 300);
    robot.do({ type: 'placeNodes', ...MAP, places: [{ nodeId: robot.id('North'), x: 5, y: 6 }] });
    expect(robot.do({ type: 'tidyLayout', ...TREE, ids: robot.ids('South', 'Clients') }).count).toBe(1);
    expect([...handPlaces(robot.plan, TREE).keys()]).toEqual(robot.ids('North'));
    robot.do({ type: 'tidyLayout', ...TREE });
    expect(placeOf(robot, 'North', MAP)).toBeDefined();
    expect(robot.refusal({ type: 'tidyLayout', ...TREE }).code).toBe('nothingToDo');
  });
});

describe('a copied branch', () => {
  test('keeps its shape: what was placed beside a card that comes along', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400, 0);
    put(robot, 'Clients', 'North', 300, 50);
    const fragment = fragmentOf(robot.plan, robot.ids('North'));
    const [copy] = robot.do({ type: 'pasteFragment', fragment, under: robot.id('South') }).focus!;
    const places = handPlaces(robot.plan, TREE);
    expect(places.size).toBe(3);
    expect(places.get(copy!)).toBeUndefined();
    expect([...places.values()].filter(({ under }) => under === copy)).toMatchObject([{ x: 300, y: 50 }]);
  });
  test('that was cut comes back where it was', () => {
    const robot = start();
    put(robot, 'North', 'Company', 400, 0);
    const fragment = fragmentOf(robot.plan, robot.ids('North'), { cut: true });
    robot.do({ type: 'deleteBranch', ids: robot.ids('North') });
    robot.do({ type: 'pasteFragment', fragment, under: robot.id('Company') });
    expect(placeOf(robot, 'North')).toMatchObject({ x: 400, y: 0 });
  });
});
