import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import { type Logframe, logframeOf } from '../../../src/domain/logframe/logframe.ts';
import { plan } from '../../support/plan-robot.ts';

const printed = ({ sections, preconditions }: Logframe): string[] => [
  ...sections.flatMap(({ level, rows }) => [
    `${level}:`,
    ...rows.map(({ node, number, alsoServes }) =>
      [number, node.title, ...(alsoServes.length > 0 ? [`also ${alsoServes.join(', ')}`] : [])]
        .filter(Boolean)
        .join(' '),
    ),
  ]),
  ...preconditions.map(({ title }) => `pre: ${title}`),
];

const chain = () =>
  plan()
    .impact('Health')
    .outcome('Safe water')
    .under('Health')
    .outcome('Clean hands')
    .under('Health')
    .output('Wells')
    .under('Safe water')
    .output('Taps')
    .under('Clean hands')
    .output('Pipes')
    .under('Safe water')
    .alsoUnder('Clean hands')
    .activity('Dig')
    .under('Wells')
    .node('input', 'Shovels')
    .under('Dig')
    .node('assumption', 'Licence granted');

describe('a logframe', () => {
  test('reads the chain from the top, numbered below what each row serves', () => {
    expect(printed(logframeOf(chain().plan))).toEqual([
      'impact:',
      'Health',
      'outcome:',
      '1 Safe water',
      '2 Clean hands',
      'output:',
      '1.1 Wells',
      '1.2 Pipes also 2',
      '2.1 Taps',
      'activity:',
      '1.1.1 Dig',
      'pre: Licence granted',
    ]);
  });
  test('counts on what hangs nowhere, and names several impacts by letters', () => {
    const robot = chain().output('Stray').impact('Wealth').outcome('Income').under('Wealth');
    expect(printed(logframeOf(robot.plan)).slice(0, 12)).toEqual([
      'impact:',
      'A Health',
      'B Wealth',
      'outcome:',
      '1 Safe water',
      '2 Clean hands',
      '3 Income',
      'output:',
      '1.1 Wells',
      '1.2 Pipes also 2',
      '2.1 Taps',
      '4 Stray',
    ]);
  });
  test('shows one branch alone', () => {
    const robot = chain();
    expect(printed(logframeOf(robot.plan, robot.id('Clean hands')))).toEqual([
      'outcome:',
      '1 Clean hands',
      'output:',
      '1.1 Taps',
    ]);
  });
  test('puts a cascade of goals beside the chain, by level', () => {
    const robot = plan()
      .goal('Grow', { level: 'strategic' })
      .goal('Sell more', { level: 'tactical' })
      .under('Grow')
      .goal('Call ten clients')
      .under('Sell more');
    expect(printed(logframeOf(robot.plan))).toEqual([
      'strategic:',
      '1 Grow',
      'tactical:',
      '1.1 Sell more',
      'operational:',
      '1.1.1 Call ten clients',
    ]);
  });
});

describe('assumptions', () => {
  const assumptionsOf = (logframe: Logframe, title: string) =>
    logframe.sections
      .flatMap(({ rows }) => rows)
      .find(({ node }) => node.title === title)
      ?.assumptions.map((each) => each.title);

  // Domain C2, EC: if outputs and assumptions then purpose.
  test('on an arrow stand in the row it comes from, those on a result in the row of the result', () => {
    const robot = chain().node('assumption', 'Rain falls').under('Safe water');
    expect(assumptionsOf(logframeOf(robot.plan), 'Safe water')).toEqual(['Rain falls']);
    robot.do({
      type: 'addLink',
      linkType: 'conditions',
      from: robot.id('Rain falls'),
      to: robot.linkId('Wells', 'Safe water'),
    });
    expect(assumptionsOf(logframeOf(robot.plan), 'Safe water')).toEqual([]);
    expect(assumptionsOf(logframeOf(robot.plan), 'Wells')).toEqual(['Rain falls']);
  });
});

test('the water programme has three outcomes, nine outputs and an assumption for each arrow that has one', () => {
  const read = readPlanFile(
    readFileSync(new URL('../../../public/samples/water.en.json', import.meta.url), 'utf8'),
  );
  const { sections } = logframeOf((read.ok && read.value.plan) as never);
  expect(sections.map(({ level, rows }) => [level, rows.length])).toEqual([
    ['impact', 1],
    ['outcome', 3],
    ['output', 9],
    ['activity', 22],
  ]);
  const rows = sections.flatMap((section) => section.rows);
  expect(rows.reduce((sum, { assumptions }) => sum + assumptions.length, 0)).toBe(10);
  expect(rows.reduce((sum, { means }) => sum + means.length, 0)).toBe(12);
});
