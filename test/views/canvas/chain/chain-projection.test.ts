import { describe, expect, it } from 'vitest';
import { NEW_SESSION, type Session } from '../../../../src/editor/session.ts';
import { CardShapes } from '../../../../src/views/canvas/cards/card-shapes.ts';
import { columnDrop } from '../../../../src/views/canvas/gestures/column-drop.ts';
import { rightOf } from '../../../../src/views/canvas/geometry/rect.ts';
import { markLabel } from '../../../../src/views/canvas/scene/arrow-marks.ts';
import { CHAIN_VIEW } from '../../../../src/views/canvas/scene/chain-view.ts';
import { NetProjection } from '../../../../src/views/canvas/scene/net-projection.ts';
import { laneAt } from '../../../../src/views/canvas/scene/lane-at.ts';
import { linePaths } from '../../../../src/views/canvas/scene/lines.ts';
import { neighbour } from '../../../../src/views/canvas/scene/neighbour.ts';
import { rectOf, type Scene, shownSlot } from '../../../../src/views/canvas/scene/scene.ts';
import { TextMeasure } from '../../../../src/views/canvas/text/text-measure.ts';
import { plan, type PlanRobot } from '../../../support/plan-robot.ts';

const context = { font: '', measureText: (text: string) => ({ width: [...text].length * 8 }) };
const chain = () => new NetProjection(CHAIN_VIEW, new CardShapes(new TextMeasure(() => context), 'Test'));
const draw = (robot: PlanRobot, session: Partial<Session> = {}, projection = chain()): Scene =>
  projection.project(robot.plan, { ...NEW_SESSION, ...session }, null);

/** A short chain with an arrow that skips the outputs, and two outcomes one after the other. */
const programme = (): PlanRobot =>
  plan()
    .impact('Health')
    .outcome('Habit')
    .under('Health')
    .outcome('Knowledge')
    .under('Habit')
    .output('Lessons')
    .under('Knowledge')
    .activity('Teach')
    .under('Lessons')
    .activity('Broadcast')
    .under('Knowledge');
const titlesIn = (robot: PlanRobot, scene: Scene) =>
  [...scene.forest.order].map((slot) => robot.plan.nodes[scene.slots.idAt(slot)]?.title);
const rect = (robot: PlanRobot, scene: Scene, title: string) =>
  rectOf(scene, shownSlot(scene, robot.id(title)));

describe('a chain drawn', () => {
  it('has its cards in the columns of their kinds, counted', () => {
    const robot = programme();
    const scene = draw(robot);
    expect(scene.lanes.map(({ name, cards }) => [name, cards])).toEqual([
      ['input', 0],
      ['activity', 2],
      ['output', 1],
      ['outcome', 2],
      ['impact', 1],
    ]);
    expect(laneAt(scene, rect(robot, scene, 'Lessons'))?.name).toBe('output');
  });
  it('puts what comes later in a column further to the right', () => {
    const robot = programme();
    const scene = draw(robot);
    expect(rect(robot, scene, 'Habit').x).toBeGreaterThan(rightOf(rect(robot, scene, 'Knowledge')));
  });
  it('is read column by column, from the means to the ends', () => {
    const robot = programme();
    const read = titlesIn(robot, draw(robot));
    expect(read.slice(0, 2).toSorted()).toEqual(['Broadcast', 'Teach']);
    expect(read.slice(2)).toEqual(['Lessons', 'Knowledge', 'Habit', 'Health']);
  });
  it('leads arrows from right side to left side, and past what they skip', () => {
    const robot = programme();
    const scene = draw(robot);
    const line = scene.crossLinks().find(({ link }) => link.id === robot.linkId('Broadcast', 'Knowledge'));
    const paths = linePaths(scene, line!);
    expect(paths).toHaveLength(3);
    expect(paths[0]?.from.x).toBe(rightOf(rect(robot, scene, 'Broadcast')));
    expect(paths.at(-1)?.to.x).toBe(rect(robot, scene, 'Knowledge').x);
    const { y, height } = rect(robot, scene, 'Lessons');
    const passed = paths[1]?.from.y ?? 0;
    expect(passed < y || passed > y + height).toBe(true);
  });
  it('is walked along its arrows, and up and down its columns', () => {
    const robot = programme();
    const scene = draw(robot);
    const go = (title: string, direction: 'left' | 'right' | 'up' | 'down') =>
      titlesIn(robot, scene)[
        [...scene.forest.order].indexOf(neighbour(scene, shownSlot(scene, robot.id(title)), direction))
      ];
    expect(go('Broadcast', 'right')).toBe('Knowledge');
    expect(go('Knowledge', 'left')).toBe('Lessons');
    expect([go('Teach', 'up'), go('Teach', 'down')]).toContain('Broadcast');
  });
  it('shows the branch in focus, or the path through one node', () => {
    const robot = programme();
    expect(titlesIn(robot, draw(robot, { focus: robot.id('Lessons') }))).toEqual(['Teach', 'Lessons']);
    expect(titlesIn(robot, draw(robot, { through: robot.id('Lessons') }))).toEqual([
      'Teach',
      'Lessons',
      'Knowledge',
      'Habit',
      'Health',
    ]);
  });
  it('leaves out what only conditions it, and marks it on the arrow', () => {
    const robot = programme();
    robot.do({
      type: 'addPremise',
      linkId: robot.linkId('Teach', 'Lessons'),
      kind: 'assumption',
      title: 'Teachers stay',
    });
    robot.do({ type: 'markReading', ids: [robot.linkId('Teach', 'Lessons')], reading: 'doubtful' });
    const scene = draw(robot);
    expect(titlesIn(robot, scene)).not.toContain('Teachers stay');
    const line = scene.crossLinks().find(({ link }) => link.id === robot.linkId('Teach', 'Lessons'));
    const signs = markLabel(line!.link, line!.marks)?.parts.map(({ sign, text }) => [sign, text]);
    expect(signs).toEqual([
      ['doubtful', ''],
      ['assumption', '1'],
    ]);
  });
  it('has its ceiling between outputs and outcomes', () => {
    const robot = programme();
    const scene = draw(robot);
    const x = scene.origin.x + (scene.ceiling ?? 0);
    expect(x).toBeGreaterThan(rightOf(rect(robot, scene, 'Lessons')));
    expect(x).toBeLessThan(rect(robot, scene, 'Knowledge').x);
  });
});

describe('a chain that is edited', () => {
  it('stays where it is while only what is said of it changes', () => {
    const robot = programme();
    const projection = chain();
    const before = draw(robot, {}, projection);
    robot.do({ type: 'markReading', ids: [robot.linkId('Teach', 'Lessons')], reading: 'true' });
    const after = draw(robot, {}, projection);
    expect(after).not.toBe(before);
    expect(after.places).toBe(before.places);
    robot.do({ type: 'setOwner', ids: robot.ids('Teach'), owner: { name: 'Anna' } });
    expect(draw(robot, {}, projection)).toBe(after);
  });
  it('keeps a card where a hand has put it, and its neighbours clear of it', () => {
    const robot = programme();
    robot.do({
      type: 'placeNodes',
      view: 'chain',
      places: [{ nodeId: robot.id('Broadcast'), x: 0, y: -300 }],
    });
    const scene = draw(robot);
    expect(rect(robot, scene, 'Broadcast').y - scene.origin.y).toBeCloseTo(-300);
    expect(scene.hand.slots.size).toBe(1);
  });
  it('gives a card the kind of the column it is let go in, unless an arrow forbids it', () => {
    const robot = programme();
    expect(columnDrop(robot.plan, robot.ids('Broadcast'), 'output').drop?.to).toEqual({ kind: 'output' });
    expect(columnDrop(robot.plan, robot.ids('Broadcast'), 'activity')).toEqual({ drop: null, refusal: null });
    expect(columnDrop(robot.plan, robot.ids('Lessons'), 'impact').refusal?.code).toBe('backwards');
  });
});
