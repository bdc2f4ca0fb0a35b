import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/domain/kinds/index.ts';
import {
  canHang,
  canLink,
  contributionMisfit,
  contributionsFrom,
  contributionsTo,
} from '../../../src/domain/tree/links.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { plan } from '../../support/plan-robot.ts';

describe('an arrow is refused only where it cannot mean anything', () => {
  const robot = plan()
    .impact('Impact')
    .outcome('Outcome')
    .under('Impact')
    .output('Output')
    .under('Outcome')
    .activity('Activity')
    .under('Output')
    .node('assumption', 'Assumption')
    .under('Outcome')
    .node('risk', 'Risk')
    .under('Output')
    .node('problem', 'Problem')
    .goal('Goal');
  const ask = (from: string, to: string, type: Parameters<typeof canLink>[3] = 'contributes') =>
    canLink(robot.plan, robot.id(from), robot.id(to), type)?.code;

  test.each([
    ['Activity', 'Outcome'],
    ['Activity', 'Impact'],
    ['Goal', 'Outcome'],
    ['Outcome', 'Goal'],
  ])('%s may contribute to %s', (from, to) => expect(ask(from, to)).toBeUndefined());

  test.each([
    ['Impact', 'Goal', undefined],
    ['Goal', 'Goal', 'itself'],
    ['Output', 'Outcome', 'alreadyLinked'],
    ['Impact', 'Activity', 'backwards'],
    ['Outcome', 'Output', 'backwards'],
    ['Output', 'Risk', 'kindMismatch'],
    ['Risk', 'Goal', 'kindMismatch'],
    ['Problem', 'Goal', 'kindMismatch'],
    ['Goal', 'Problem', 'kindMismatch'],
  ])('%s to %s: %s', (from, to, code) => expect(ask(from, to)).toBe(code));

  test('a loop of any length is refused, across the types that can be a home', () => {
    const ring = plan()
      .goal('A')
      .goal('B')
      .under('A')
      .goal('C')
      .under('B')
      .node('assumption', 'If')
      .under('C');
    const from = (title: string) => ring.id(title);
    expect(canLink(ring.plan, from('A'), from('C'), 'contributes')).toMatchObject({
      code: 'loop',
      params: { from: 'A', to: 'C' },
    });
    expect(canLink(ring.plan, from('A'), from('If'), 'conditions')?.code).toBe('loop');
  });

  test('a schedule has loops of its own: two goals may contribute one way and precede the other', () => {
    const two = plan().goal('A').goal('B').under('A');
    two.link('A', 'B', { type: 'precedes' });
    expect(canLink(two.plan, two.id('B'), two.id('A'), 'precedes')?.code).toBe('loop');
  });

  test('an assumption may bear on an arrow, and what bears on an arrow bears on its end', () => {
    const bearing = plan().goal('A').node('action', 'Act').under('A').node('assumption', 'If');
    const arrow = bearing.linkId('Act', 'A');
    expect(canLink(bearing.plan, bearing.id('If'), arrow, 'conditions')).toBeUndefined();
    bearing.do({ type: 'addLink', linkType: 'conditions', from: bearing.id('If'), to: arrow });
    expect(canLink(bearing.plan, bearing.id('A'), bearing.id('If'), 'conditions')?.code).toBe('loop');
    expect(canLink(bearing.plan, bearing.id('Act'), arrow, 'contributes')?.code).toBe('notFound');
  });

  test('nothing but an assumption or a risk bears on an arrow', () => {
    const arrow = robot.linkId('Output', 'Outcome');
    for (const type of ['serves', 'precedes', 'carriedOver'] as const) {
      expect(canLink(robot.plan, robot.id('Goal'), arrow, type)?.code).toBe('notFound');
    }
    expect(canLink(robot.plan, robot.id('Goal'), arrow, 'threatens')).toBeUndefined();
  });

  test('a home is not moved to where what bears on its arrow leads back', () => {
    const ring = plan().goal('A').goal('B').node('action', 'Act').under('A').node('assumption', 'If');
    const arrow = ring.linkId('Act', 'A');
    ring.do({ type: 'addLink', linkType: 'conditions', from: ring.id('If'), to: arrow });
    ring.node('assumption', 'Other').under('If');
    expect(canHang(ring.plan, ring.id('Act'), ring.id('B'))).toBeUndefined();
    expect(canHang(ring.plan, ring.id('Act'), ring.id('Other'))?.code).toBe('loop');
  });

  test('nothing leads to or from what is not there', () => {
    const id = 'constructor' as NodeId;
    expect(canLink(robot.plan, id, robot.id('Goal'), 'contributes')?.code).toBe('notFound');
    expect(canLink(robot.plan, robot.id('Goal'), id, 'contributes')?.code).toBe('notFound');
  });
});

describe('a home', () => {
  const robot = plan()
    .goal('A')
    .goal('B')
    .under('A')
    .goal('C')
    .under('B')
    .goal('D')
    .under('C')
    .alsoUnder('A');
  const ask = (id: string, under: string | null) =>
    canHang(robot.plan, robot.id(id), under === null ? null : robot.id(under))?.code;

  test('may be where the node hangs already or has a cross link to', () => {
    expect(ask('D', 'C')).toBeUndefined();
    expect(ask('D', 'A')).toBeUndefined();
  });
  test('may be nowhere, which makes a root', () => expect(ask('D', null)).toBeUndefined());
  test('may not be below itself', () => {
    expect(ask('A', 'A')).toBe('itself');
    expect(ask('A', 'D')).toBe('loop');
    expect(ask('B', 'D')).toBe('loop');
  });
});

test('the chain runs one way for every pair of kinds that have a place in it', () => {
  for (const kind of KINDS) expect(contributionMisfit(kind, kind) === 'backwards').toBe(false);
  expect(contributionMisfit('vision', 'mission')).toBe('backwards');
  expect(contributionMisfit('input', 'vision')).toBeUndefined();
  expect(contributionMisfit('action', 'risk')).toBeUndefined();
});

test('contributions are the same for a home and a cross link', () => {
  const robot = plan().goal('A').goal('B').goal('C').under('A').alsoUnder('B');
  expect(contributionsFrom(robot.plan, robot.id('C')).map(({ to }) => to)).toEqual(robot.ids('A', 'B'));
  expect(contributionsTo(robot.plan, robot.id('B')).map(({ from }) => from)).toEqual(robot.ids('C'));
});
