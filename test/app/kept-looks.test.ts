import { describe, expect, it } from 'vitest';
import { lookIn } from '../../src/app/kept-looks.ts';
import { filterChoices } from '../../src/app/plan/filter-choices.ts';
import { NO_FILTER } from '../../src/editor/filter.ts';
import { plan } from '../support/plan-robot.ts';

const robot = plan()
  .goal('Raise incomes', { level: 'strategic', tags: ['money'] })
  .owner('Ann')
  .node('activity', 'Write the course')
  .owner('Bo');
const [ann] = Object.values(robot.plan.parties).filter(({ name }) => name === 'Ann');
const words = {
  kind: ({ kind, level }: { kind: string; level?: string }) => level ?? kind,
  score: (_: string, code: string) => code,
  nobody: 'nobody',
  language: 'en',
};

describe('a look kept from last time', () => {
  it('comes back as it was', () => {
    const filter = { owners: [ann!.id, null], levels: ['strategic'], statuses: ['behind'], tags: ['money'] };
    const look = { colourBy: 'owner', layout: 'topDown', filter: { ...filter, periodId: null } };
    expect(lookIn(JSON.parse(JSON.stringify(look)), robot.plan)).toEqual(look);
  });

  it('loses what the plan no longer has', () =>
    expect(
      lookIn({ filter: { owners: ['gone'], tags: ['gone', 7], periodId: 'gone' } }, robot.plan).filter,
    ).toEqual(NO_FILTER));

  it.each([null, 7, 'text', [], { filter: 7, colourBy: 'taste' }, { filter: { levels: 'x' } }])(
    'is plain where %j was stored',
    (stored) => expect(lookIn(stored, robot.plan)).toMatchObject({ filter: NO_FILTER, colourBy: 'level' }),
  );
});

describe('what a filter offers', () => {
  const labels = (field: string) =>
    filterChoices(robot.plan, NO_FILTER, words)
      .filter((choice) => choice.field === field)
      .map(({ label }) => label);

  it('is what the plan has, in the order people think of it', () => {
    expect(labels('levels')).toEqual(['strategic', 'activity']);
    expect(labels('owners')).toEqual(['Ann', 'Bo', 'nobody']);
    expect(labels('tags')).toEqual(['money']);
    expect(labels('period')).toEqual([]);
    expect(labels('statuses')).toEqual(['achieved', 'onTrack', 'atRisk', 'behind', 'none']);
  });

  it('is put in and taken out with one press', () => {
    const pressed = (filter = NO_FILTER) =>
      filterChoices(robot.plan, filter, words).find(({ label }) => label === 'Ann')!;
    const { toggled } = pressed();
    expect(toggled).toEqual({ ...NO_FILTER, owners: [ann!.id] });
    expect(pressed(toggled).isChosen).toBe(true);
    expect(pressed(toggled).toggled).toEqual(NO_FILTER);
  });
});
