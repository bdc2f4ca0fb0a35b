import { describe, expect, test } from 'vitest';
import { indicatorSeries } from '../../../src/domain/indicators/indicator-series.ts';
import { indicatorStandings, standingOf } from '../../../src/domain/indicators/indicator-standing.ts';
import { periodFacts } from '../../../src/domain/indicators/period-facts.ts';
import { servedOf } from '../../../src/domain/indicators/served.ts';
import { isStale } from '../../../src/domain/indicators/stale.ts';
import { factsOf } from '../../../src/domain/scoring/facts.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-30';
const RATIO = { type: 'percentage', method: 'formula', aggregation: 'ratio', trend: 'maximise' } as const;

const only = (robot: PlanRobot, title: string) =>
  standingOf(robot.plan, robot.plan.indicators[robot.indicatorId(title)]!, { day: TODAY })!;

describe('the worked cards of the source (domain A9)', () => {
  test('12 tenders won of 40 held are a success rate of 30 %', () => {
    const robot = plan()
      .goal('Tenders')
      .indicator('Tender success rate', RATIO)
      .target(30)
      .value('actual', { numerator: 12, denominator: 40 });
    const { facts, degree, status } = only(robot, 'Tender success rate');
    expect([facts.actual, degree.value, status]).toEqual([30, 1, 'achieved']);
  });

  test('115 clients after 100 at the start are a growth of 15 %', () => {
    const robot = plan()
      .goal('Clients')
      .indicator('Client-base growth', RATIO)
      .value('actual', { numerator: 115 - 100, denominator: 100 });
    expect(only(robot, 'Client-base growth').facts.actual).toBe(15);
  });

  test('without clients at the start the growth is undefined, neither nothing nor endless', () => {
    const robot = plan()
      .goal('Clients')
      .indicator('Client-base growth', RATIO)
      .target(15)
      .value('actual', { numerator: 115, denominator: 0 });
    const { facts, degree } = only(robot, 'Client-base growth');
    expect([facts.actual, degree]).toEqual([undefined, { value: null, why: 'noFact' }]);
  });
});

describe('a dashboard', () => {
  const robot = plan()
    .period('Q4', '2026-10-01', '2026-12-31')
    .goal('Clients')
    .owner('Amy')
    .indicator('New clients', { frequency: 'monthly', aggregation: 'sum' });
  robot
    .target(20, { periodId: robot.periodId('Q4') })
    .actual(8, { date: '2026-10-20' })
    .goal('Quality', { periodId: robot.periodId('Q4') })
    .indicator('Complaints', { frequency: 'quarterly' })
    .goal('Without period')
    .indicator('Something else');

  test('shows every indicator, or those of a period', () => {
    const titles = (period: 'Q4' | null) =>
      indicatorStandings(robot.plan, period && robot.periodId(period), TODAY).map(
        ({ indicator }) => indicator.title,
      );
    expect(titles(null)).toEqual(['New clients', 'Complaints', 'Something else']);
    expect(titles('Q4')).toEqual(['New clients', 'Complaints']);
  });

  test('says who owns it, when its last fact was and that it is stale', () => {
    const { owner, lastDay, isStale: stale } = only(robot, 'New clients');
    expect([owner?.name, lastDay, stale]).toEqual(['Amy', '2026-10-20', true]);
  });

  test('a fact is fresh for as long as its frequency says', () => {
    const monthly = { frequency: 'monthly' } as const;
    expect([isStale(monthly, '2026-10-30', TODAY), isStale(monthly, '2026-10-29', TODAY)]).toEqual([
      false,
      true,
    ]);
    expect(isStale({ frequency: 'end' }, '2020-01-01', TODAY)).toBe(false);
    expect(isStale(monthly, null, TODAY)).toBe(false);
  });

  test('tells an indicator period by period', () => {
    const [first] = periodFacts(robot.plan, robot.plan.indicators[robot.indicatorId('New clients')]!, TODAY);
    expect(first?.period.title).toBe('Q4');
    expect(first?.standing.facts).toMatchObject({ target: 20, actual: 8 });
  });
});

describe('the chart of an indicator', () => {
  const seriesOf = (robot: PlanRobot, title: string) => {
    const indicator = robot.plan.indicators[robot.indicatorId(title)]!;
    return indicatorSeries(robot.plan, indicator, factsOf(robot.plan, indicator, TODAY));
  };

  test('has facts by their days without those rejected, the way to the target, and the corridor', () => {
    const robot = plan()
      .period('2026', '2026-01-01', '2026-12-31')
      .goal('Lines')
      .indicator('Lines per client', { trend: 'maximise' })
      .baseline(10, { date: '2025-12-31' });
    robot
      .target(14, { periodId: robot.periodId('2026') })
      .actual(12.6, { date: '2026-10-31' })
      .actual(99, { date: '2026-11-01', status: 'rejected' })
      .actual(11.4, { date: '2026-06-30' });
    expect(seriesOf(robot, 'Lines per client')).toEqual({
      facts: [
        { day: '2026-06-30', amount: 11.4 },
        { day: '2026-10-31', amount: 12.6 },
      ],
      target: 14,
      expected: [
        { day: '2025-12-31', amount: 10 },
        { day: '2026-12-31', amount: 14 },
      ],
      corridor: { low: 11.2, high: 16.8 },
    });
  });

  test('has the range where one is to be kept, and the corridor turned round where less is better', () => {
    const robot = plan()
      .goal('Ratio')
      .indicator('Current ratio', { trend: 'maintain', rangeLow: 1.2, rangeHigh: 1.6 })
      .goal('Debts')
      .indicator('Overdue', { trend: 'minimise' })
      .target(200);
    expect(seriesOf(robot, 'Current ratio').corridor).toEqual({ low: 1.2, high: 1.6 });
    expect(seriesOf(robot, 'Overdue').corridor).toEqual({ low: 160, high: 240 });
  });
});

test('an indicator says what it serves and what serves it', () => {
  const robot = plan()
    .goal('Clients')
    .goal('Public buyers')
    .under('Clients')
    .indicator('Share of public purchases');
  robot
    .goal('Tenders')
    .under('Clients')
    .indicator('Tender success rate', { servesIndicatorId: robot.indicatorId('Share of public purchases') });
  const of = (title: string) => servedOf(robot.plan, robot.plan.indicators[robot.indicatorId(title)]!);
  expect(of('Tender success rate').serves?.title).toBe('Share of public purchases');
  expect(of('Tender success rate').above?.title).toBe('Clients');
  expect(of('Share of public purchases').servedBy.map(({ title }) => title)).toEqual(['Tender success rate']);
});
