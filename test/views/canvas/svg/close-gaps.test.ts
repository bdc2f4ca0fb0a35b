import { expect, it } from 'vitest';
import { withoutGaps } from '../../../../src/views/canvas/svg/close-gaps.ts';
import { rectOf } from '../../../../src/views/canvas/scene/scene.ts';
import { Drawn } from '../drawn.ts';
import { plan } from '../../../support/plan-robot.ts';

const robot = plan();
robot.goal('Top');
for (const title of ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Last']) robot.goal(title).under('Top');
const drawn = new Drawn(robot);
const chosen = [drawn.slot('First'), drawn.slot('Second'), drawn.slot('Last')];

it('moves chosen cards together that others stood between', () => {
  const scene = withoutGaps(drawn.scene, chosen);
  const [first, second, last] = chosen.map((slot) => rectOf(scene, slot));
  expect(last!.y - second!.y - second!.height).toBe(72);
  expect([first!.y, second!.y]).toEqual([drawn.rect('First').y, drawn.rect('Second').y]);
  expect(last!.x).toBe(first!.x);
});

it('leaves cards where they are that stand beside each other', () => {
  const scene = withoutGaps(drawn.scene, chosen.slice(0, 2));
  expect(chosen.slice(0, 2).map((slot) => rectOf(scene, slot))).toEqual([
    drawn.rect('First'),
    drawn.rect('Second'),
  ]);
});

it('moves nothing where the place of a card tells something', () => {
  const lanes = new Drawn(robot, {}, 'lanes');
  expect(withoutGaps(lanes.scene, chosen)).toBe(lanes.scene);
});
