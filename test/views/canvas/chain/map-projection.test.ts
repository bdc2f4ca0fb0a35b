import { describe, expect, it } from 'vitest';
import { SETTINGS_ID } from '../../../../src/domain/ids.ts';
import { objectivesOf, crowdOf } from '../../../../src/domain/map/objectives.ts';
import { NEW_SESSION } from '../../../../src/editor/session.ts';
import { CardShapes } from '../../../../src/views/canvas/cards/card-shapes.ts';
import { bottomOf } from '../../../../src/views/canvas/geometry/rect.ts';
import { bandDrop } from '../../../../src/views/canvas/gestures/band-drop.ts';
import { laneOf } from '../../../../src/views/canvas/scene/lane-at.ts';
import { linePaths } from '../../../../src/views/canvas/scene/lines.ts';
import { MAP_VIEW } from '../../../../src/views/canvas/scene/map-view.ts';
import { NetProjection } from '../../../../src/views/canvas/scene/net-projection.ts';
import { rectOf, type Scene, shownSlot } from '../../../../src/views/canvas/scene/scene.ts';
import { TextMeasure } from '../../../../src/views/canvas/text/text-measure.ts';
import { plan, type PlanRobot } from '../../../support/plan-robot.ts';

const context = { font: '', measureText: (text: string) => ({ width: [...text].length * 8 }) };
const draw = (robot: PlanRobot): Scene =>
  new NetProjection(MAP_VIEW, new CardShapes(new TextMeasure(() => context), 'Test')).project(
    robot.plan,
    NEW_SESSION,
    null,
  );
const slotOf = (robot: PlanRobot, scene: Scene, title: string) => shownSlot(scene, robot.id(title));
const rect = (robot: PlanRobot, scene: Scene, title: string) => rectOf(scene, slotOf(robot, scene, title));

/** Learning bears quality, which bears loyalty, which bears profit; one goal waits, one is nobody's strategy. */
const strategy = (): PlanRobot =>
  plan()
    .goal('Profit', { level: 'strategic', perspective: 'finance' })
    .goal('Loyal clients', { level: 'tactical', perspective: 'customer' })
    .under('Profit')
    .goal('Quality', { level: 'tactical', perspective: 'process' })
    .under('Loyal clients')
    .goal('Skills', { level: 'tactical', perspective: 'learning' })
    .under('Quality')
    .goal('New office', { level: 'strategic' })
    .goal('Buy chairs', { level: 'operational' })
    .under('New office');

describe('a strategy map', () => {
  it('has its perspectives above each other, the finances on top, and below what waits for one', () => {
    const robot = strategy();
    const scene = draw(robot);
    expect(scene.lanes.map(({ name, cards }) => [name, cards])).toEqual([
      ['finance', 1],
      ['customer', 1],
      ['process', 1],
      ['learning', 1],
      ['unplaced', 1],
    ]);
    const titles = [...scene.forest.order].map((slot) => robot.plan.nodes[scene.slots.idAt(slot)]?.title);
    expect(titles).toEqual(['Profit', 'Loyal clients', 'Quality', 'Skills', 'New office']);
    for (const [title, band] of [
      ['Profit', 'finance'],
      ['New office', 'unplaced'],
    ] as const)
      expect(laneOf(scene, slotOf(robot, scene, title))?.name).toBe(band);
    expect(objectivesOf(robot.plan)).toEqual({ placed: 4, waiting: 1 });
  });
  it('leads arrows up, from the top of the cause to the foot of the effect', () => {
    const robot = strategy();
    const scene = draw(robot);
    const line = scene.crossLinks().find(({ link }) => link.id === robot.linkId('Skills', 'Quality'));
    const paths = linePaths(scene, line!);
    expect(paths[0]?.from.y).toBe(rect(robot, scene, 'Skills').y);
    expect(paths.at(-1)?.to.y).toBe(bottomOf(rect(robot, scene, 'Quality')));
    expect(line?.marks?.isAgainst).toBe(false);
  });
  it('puts a cause below its effect also within one perspective', () => {
    const robot = strategy();
    robot.do({ type: 'setPerspective', ids: [robot.id('Skills')], perspective: 'process' });
    const scene = draw(robot);
    expect(rect(robot, scene, 'Skills').y).toBeGreaterThan(bottomOf(rect(robot, scene, 'Quality')));
  });
  it('marks an arrow against the order of the perspectives, and counts such arrows before a card is let go', () => {
    const robot = strategy();
    const profit = [robot.id('Profit')];
    expect(bandDrop(robot.plan, profit, 'learning').drop).toMatchObject({ to: 'learning', against: 1 });
    expect(bandDrop(robot.plan, profit, 'finance')).toEqual({ drop: null, refusal: null });
    expect(bandDrop(robot.plan, profit, 'unplaced').drop).toMatchObject({ to: null, against: 0 });
    robot.do({ type: 'setPerspective', ids: profit, perspective: 'learning' });
    const against = draw(robot)
      .crossLinks()
      .filter(({ marks }) => marks?.isAgainst);
    expect(against.map(({ link }) => link.id)).toEqual([robot.linkId('Loyal clients', 'Profit')]);
  });
  it('has the perspectives its plan says, in that order; what was in another waits', () => {
    const robot = strategy();
    robot.do({
      type: 'editRows',
      table: 'settings',
      ids: [SETTINGS_ID],
      fields: { perspectives: [{ id: 'finance' }, { id: 'process' }, { id: 'own1', name: 'Community' }] },
    });
    expect(draw(robot).lanes.map(({ name }) => name)).toEqual(['own1', 'process', 'finance', 'unplaced']);
    expect(objectivesOf(robot.plan)).toEqual({ placed: 2, waiting: 3 });
  });
  it('takes no card that states no result', () => {
    const robot = plan().activity('Teach');
    expect(bandDrop(robot.plan, [robot.id('Teach')], 'process').refusal?.code).toBe('badValue');
  });
  it('is plenty with more than 15 objectives and too much with more than 20', () => {
    expect([15, 16, 20, 21].map(crowdOf)).toEqual(['few', 'many', 'many', 'tooMany']);
  });
});
