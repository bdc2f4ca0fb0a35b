import { describe, expect, test } from 'vitest';
import { dropTarget } from '../../../src/views/canvas/gestures/drop-target.ts';
import { mayConnect } from '../../../src/editor/connecting.ts';
import { mayCopy, mayMove } from '../../../src/views/canvas/gestures/may-drop.ts';
import { text } from '../../support/outline.ts';
import { plan, planFrom } from '../../support/plan-robot.ts';
import { Drawn } from './drawn.ts';

const robot = planFrom(text`
  Company
    North
    South
      Staff
    West
`);

describe('a drop', () => {
  const drawn = new Drawn(robot);
  const at = (title: string, share: number, whole = true, on = drawn) => {
    const { x, y, width, height } = on.rect(title);
    return dropTarget(on.scene, { x: x + width / 2, y: y + height * share }, whole);
  };

  test('on the middle of a card hangs below it', () => {
    expect(at('South', 0.5)?.place).toEqual({ under: robot.id('South') });
    expect(at('South', 0.5)?.onto).toBe(drawn.slot('South'));
  });
  test('on its edge goes beside it, with the line between the two', () => {
    const target = at('South', 0.1);
    expect(target?.place).toEqual({ under: robot.id('Company'), before: robot.id('South') });
    expect(target?.onto).toBe(-1);
    const above = drawn.rect('North');
    expect(target?.line?.y).toBe((above.y + above.height + drawn.rect('South').y) / 2);
    expect(at('West', 0.95)?.place).toEqual({ under: robot.id('Company'), after: robot.id('West') });
    expect(at('West', 0.95)?.line?.y).toBeGreaterThan(drawn.rect('West').y + drawn.rect('West').height);
  });
  test('in a gap goes to the nearer card', () => {
    const { x, y, height } = drawn.rect('North');
    const gap = drawn.rect('South').y - y - height;
    expect(dropTarget(drawn.scene, { x: x + 9, y: y + height + gap * 0.4 }, true)?.place).toMatchObject({
      after: robot.id('North'),
    });
    expect(dropTarget(drawn.scene, { x: x + 9, y: y + height + gap * 0.6 }, true)?.place).toMatchObject({
      before: robot.id('South'),
    });
  });
  test('far from everything does nothing', () => {
    expect(dropTarget(drawn.scene, { x: -900, y: 0 }, true)).toBeNull();
  });
  test('beside a root makes a root, but not beside a branch looked at alone', () => {
    expect(at('Company', 0.05)?.place).toEqual({ under: null, before: robot.id('Company') });
    const alone = new Drawn(robot, { focus: robot.id('South') });
    expect(at('South', 0.05, false, alone)?.place).toEqual({ under: robot.id('South') });
  });
  test('top-down the left and right edges count', () => {
    const upright = new Drawn(robot, {}, 'topDown');
    const { x, y, width } = upright.rect('South');
    const target = dropTarget(upright.scene, { x: x + width * 0.05, y: y + 20 }, true);
    expect(target?.place).toMatchObject({ before: robot.id('South') });
    expect(target?.line).toMatchObject({ width: 0, height: upright.rect('South').height });
  });
});

describe('a drop is refused', () => {
  test('where a goal would come to serve itself', () => {
    const staff = robot.id('Staff');
    expect(mayMove(robot.plan, robot.ids('South'), staff)?.code).toBe('loop');
    expect(mayMove(robot.plan, robot.ids('North'), staff)).toBeUndefined();
    expect(mayMove(robot.plan, robot.ids('North'), null)).toBeUndefined();
    expect(mayConnect(robot.plan, robot.id('Company'), staff)?.code).toBe('loop');
    expect(mayConnect(robot.plan, staff, robot.id('South'))?.code).toBe('alreadyLinked');
    expect(mayConnect(robot.plan, staff, robot.id('West'))).toBeUndefined();
  });
  test('for copies only where their kind cannot hang', () => {
    expect(mayCopy(robot.plan, robot.ids('South'), robot.id('Staff'))).toBeUndefined();
    const chain = plan().outcome('Incomes').output('Training').activity('Teach');
    expect(mayCopy(chain.plan, chain.ids('Incomes'), chain.id('Teach'))?.code).toBe('backwards');
  });
});
