import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../../src/domain/ids.ts';
import { matrixOf } from '../../../src/domain/matrix/matrix.ts';
import { normalised } from '../../../src/domain/matrix/normalised.ts';
import { toNumber } from '../../../src/domain/exact/rational.ts';
import type { MatrixCell } from '../../../src/views/matrix/matrix-cells.ts';
import { cellEdit, type EditContext, linesEdit } from '../../../src/views/matrix/matrix-edits.ts';
import { shareText } from '../../../src/views/matrix/share-text.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-20';

function sales(): PlanRobot {
  const robot = plan().person('Amy').period('November', '2026-11-01', '2026-11-30', { type: 'month' });
  const periodId = robot.periodId('November');
  return robot
    .goal('Ship pallets', { periodId, goalType: 'typical' })
    .owner('Amy')
    .indicator('Pallets', { method: 'ratio', matrixWeightBp: 6_000 })
    .target(3468, { periodId });
}

const matrixIn = (robot: PlanRobot) =>
  matrixOf(robot.plan, robot.partyId('Amy'), robot.periodId('November'), TODAY)!;
const contextOf = (robot: PlanRobot): EditContext => ({
  plan: robot.plan,
  matrix: matrixIn(robot),
  today: TODAY,
  locale: 'en',
  newId: robot.context.newId,
});
/** Does the steps as the editor would: what a function asks for is the node made last. */
function take(robot: PlanRobot, edit: ReturnType<typeof cellEdit>): void {
  if (!edit.ok) throw new Error(edit.error);
  let made: NodeId | undefined;
  for (const step of edit.value) {
    made = robot.do(typeof step === 'function' ? step(made!) : step).focus?.[0] ?? made;
  }
}
const cell = (robot: PlanRobot, type: Exclude<MatrixCell['type'], 'new'>): MatrixCell => ({
  type,
  indicatorId: robot.indicatorId('Pallets'),
  nodeId: robot.id('Ship pallets'),
});
const write = (robot: PlanRobot, type: Exclude<MatrixCell['type'], 'new'>, text: string) =>
  cellEdit(cell(robot, type), text, contextOf(robot));

describe('typing into the matrix', () => {
  test('writes weight, unit, plan, fact, threshold and cap', () => {
    const robot = sales();
    for (const [type, text] of [
      ['weight', '25 %'],
      ['unit', 'pallets'],
      ['plan', '3,500'],
      ['fact', '3,678'],
      ['threshold', '80'],
      ['cap', '120%'],
    ] as const)
      take(robot, write(robot, type, text));
    const [line] = matrixIn(robot).lines;
    expect(line).toMatchObject({
      plan: 3500,
      fact: 3678,
      indicator: { unit: 'pallets', matrixWeightBp: 2500, corridorLowBp: 8000, capBp: 12_000 },
    });
  });

  test.each([
    ['weight', '120', 'notWeight'],
    ['weight', 'much', 'notShare'],
    ['plan', 'many', 'notNumber'],
    ['fact', '3/4', 'notNumber'],
  ] as const)('says why %s cannot be %s', (type, text, problem) =>
    expect(write(sales(), type, text)).toEqual({ ok: false, error: problem }),
  );

  test('an emptied name takes the line, an emptied weight leaves it to be shared', () => {
    const robot = sales();
    take(robot, write(robot, 'weight', ''));
    expect(toNumber(matrixIn(robot).lines[0]!.weight)).toBe(1);
    take(robot, write(robot, 'title', ''));
    expect(matrixIn(robot).lines).toEqual([]);
    expect(robot.id('Ship pallets')).toBeTruthy();
  });
});

describe('rows of a spreadsheet', () => {
  test('become goals of the person in the period, beside the goal they follow', () => {
    const robot = sales();
    const rows = [
      ['New clients', '15', 'pcs', '8', '6'],
      ['', '', '', '', ''],
      ['Visits', '25'],
    ];
    take(robot, linesEdit(rows, robot.id('Ship pallets'), contextOf(robot)));
    const { lines, sections } = matrixIn(robot);
    expect(lines.map(({ indicator, plan: target, fact }) => [indicator.title, target, fact])).toEqual([
      ['Pallets', 3468, undefined],
      ['Visits', undefined, undefined],
      ['New clients', 8, 6],
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['typical']);
  });

  test('are taken all or not at all', () => {
    const robot = sales();
    const rows = [
      ['New clients', '15', 'pcs', '8', '6'],
      ['Visits', 'heavy'],
    ];
    expect(linesEdit(rows, null, contextOf(robot))).toEqual({ ok: false, error: 'notWeight' });
  });
});

test('weights are brought to 100 % in their proportions', () => {
  const robot = sales();
  take(
    robot,
    linesEdit(
      [
        ['A', '60'],
        ['B', '60'],
      ],
      null,
      contextOf(robot),
    ),
  );
  for (const command of normalised(matrixIn(robot))) robot.do(command);
  const { weight, lines } = matrixIn(robot);
  expect(toNumber(weight)).toBe(1);
  expect(lines.map(({ indicator }) => indicator.matrixWeightBp).toSorted()).toEqual([3333, 3333, 3334]);
});

describe('a share', () => {
  test.each([
    [1.06055, '106.06%'],
    [0.91, '91%'],
    [1, '100%'],
    [0.999_999, '99.9999%'],
  ])('of %d reads %s', (share, text) => expect(shareText(share, 'en')).toBe(text));
});
