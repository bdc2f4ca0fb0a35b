import { describe, expect, test } from 'vitest';
import { NEW_SESSION, type Session } from '../../../src/editor/session.ts';
import { SceneKeeper } from '../../../src/views/canvas/board/scene-keeper.ts';
import { rectOf, shownSlot } from '../../../src/views/canvas/scene/scene.ts';
import { text } from '../../support/outline.ts';
import { type PlanRobot, planFrom } from '../../support/plan-robot.ts';
import { folded, treeProjection } from './drawn.ts';

const start = () =>
  planFrom(text`
    Company
      North
        Clients
      South
        Staff
      West
  `);

/** The keeper of a robot's plan, with where cards lie by title. */
function kept(robot: PlanRobot) {
  const session: Session = { ...NEW_SESSION, selection: [] };
  const keeper = new SceneKeeper(treeProjection(), robot.plan, session);
  return {
    keeper,
    look: (change: Partial<Session>) => keeper.look(robot.plan, { ...session, ...change }, { x: 0, y: 0 }),
    at: (title: string) => {
      const { x, y } = rectOf(keeper.scene, shownSlot(keeper.scene, robot.id(title)));
      return { x, y };
    },
  };
}

describe('while everything is laid out anew', () => {
  test('the parent of a new card stays where it was', () => {
    const robot = start();
    const { look, at } = kept(robot);
    const before = at('South');
    robot.goal('Training').under('South');
    look({ selection: robot.ids('Training') });
    expect(at('South')).toEqual(before);
    expect(at('Training').y).toBeGreaterThan(at('Staff').y);
  });
  test('the card whose title grows stays where it was', () => {
    const robot = start();
    const { look, at } = kept(robot);
    const before = at('South');
    robot.do({
      type: 'editRows',
      table: 'nodes',
      ids: robot.ids('Staff'),
      fields: { title: 'Staff who have been trained in everything that three districts need' },
    });
    look({ selection: robot.ids('South') });
    expect(at('South')).toEqual(before);
  });
  test('the folded card stays where it was', () => {
    const robot = start();
    robot.goal('Training').under('South').goal('Wages').under('South');
    const { look, at } = kept(robot);
    const before = at('South');
    look({ selection: robot.ids('South'), ...folded(robot, 'South') });
    expect(at('South')).toEqual(before);
  });
  test('for a card that has moved, its new parent does', () => {
    const robot = start();
    const { look, at } = kept(robot);
    look({ selection: robot.ids('Staff') });
    const before = at('North');
    robot.do({ type: 'moveNodes', ids: robot.ids('Staff'), under: robot.id('North') });
    look({ selection: robot.ids('Staff') });
    expect(at('North')).toEqual(before);
  });
  test('after a deletion, what is selected next does', () => {
    const robot = start();
    const { look, at } = kept(robot);
    look({ selection: robot.ids('South') });
    const before = at('West');
    robot.do({ type: 'deleteBranch', ids: robot.ids('South') });
    look({ selection: robot.ids('West') });
    expect(at('West')).toEqual(before);
  });
  test('with nothing selected, what is nearest to the middle of the screen does', () => {
    const robot = start();
    const { keeper, at } = kept(robot);
    const before = at('West');
    robot.goal('Training').under('North').goal('Wages').under('North');
    keeper.look(robot.plan, NEW_SESSION, before);
    expect(at('West')).toEqual(before);
  });
});

test('what cannot be seen makes no other picture', () => {
  const robot = start();
  const { keeper, look } = kept(robot);
  const { scene } = keeper;
  robot.do({ type: 'setOwner', ids: robot.ids('Staff'), owner: { name: 'Ana' } });
  expect(look({ selection: robot.ids('Staff') })).toBe(scene);
});

test('a further link is drawn without moving anything', () => {
  const robot = start();
  const { keeper, look, at } = kept(robot);
  const before = { ...keeper.scene.places };
  robot.link('Staff', 'North');
  const scene = look({});
  expect(scene.places).toEqual(before);
  expect(scene.crossLinks().map(({ from, to }) => [scene.slots.idAt(from), scene.slots.idAt(to)])).toEqual([
    robot.ids('Staff', 'North'),
  ]);
  expect(at('North').y).toBeLessThan(at('Staff').y);
});

test('while a title is typed its card grows, and only then', () => {
  const robot = start();
  const { keeper, look } = kept(robot);
  const heightOf = () => rectOf(keeper.scene, shownSlot(keeper.scene, robot.id('Staff'))).height;
  const before = heightOf();
  keeper.draft = { id: robot.id('Staff'), lines: 4 };
  look({});
  expect(heightOf()).toBe(before + 3 * 19);
  keeper.draft = null;
  look({});
  expect(heightOf()).toBe(before);
});
