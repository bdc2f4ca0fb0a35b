import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actualPool, type CardGoal } from '../../../src/domain/bonus/actual-pool.ts';
import { CURVES, type Curve, payoutAt } from '../../../src/domain/bonus/payout.ts';
import { plannedPool, type PoolInputs } from '../../../src/domain/bonus/planned-pool.ts';
import { type PoolRules, poolRulesOf } from '../../../src/domain/bonus/pool-rules.ts';
import { fromDecimal, rational, subtract, sum, toNumber } from '../../../src/domain/exact/rational.ts';
import { POOL_PARAMETERS, type PoolRatings } from '../../../src/domain/kinds/goal.ts';
import { emptyPlan } from '../../../src/domain/plan.ts';
import { NOW } from '../../support/context.ts';
import { runs } from '../../support/runs.ts';

const RULES = poolRulesOf(emptyPlan('', 'en', NOW));
const under = (curve: Curve, rules: Partial<PoolRules> = {}): PoolRules => ({
  ...RULES,
  ...rules,
  payout: { ...RULES.payout, curve },
});

const goals = (...pairs: readonly (readonly [weight: number, degree: number | null])[]): CardGoal[] =>
  pairs.map(([weight, degree], at) => ({
    id: `g${at}`,
    weight: fromDecimal(weight),
    degree: degree === null ? null : fromDecimal(degree),
    isOut: false,
  }));
const V1 = goals([0.2, 1.2], [0.3, 0.6], [0.5, 0.95]);
const V2 = goals([0.2, 1.2], [0.3, 0.8], [0.5, 0.6]);
/** 100 000 in minor units. */
const PLANNED = 10_000_000n;

const ratings = (...given: readonly number[]): PoolRatings =>
  Object.fromEntries(POOL_PARAMETERS.flatMap((name, at) => (given[at] ? [[name, given[at]]] : [])));
const inputs = (part: Partial<PoolInputs> = {}): PoolInputs => ({
  ratings: ratings(4, 3, 3, 2, 4, 5, 3),
  baseMinor: 50_000_000,
  grade: 2,
  profile: 'projectOffice',
  ...part,
});

describe('the actual pool (domain A13, B)', () => {
  test.each([
    ['LINEAR-120', 89_500, [24_000, 18_000, 47_500]],
    ['LINEAR-100', 85_500, [20_000, 18_000, 47_500]],
    ['FLOOR-80', 71_500, [24_000, 0, 47_500]],
    ['STEP', 86_500, [24_000, 15_000, 47_500]],
    ['MBO-100', 20_000, [20_000, 0, 0]],
  ] as const)('is formed at 89.5 %%, and is under %s %d', (curve, pool, parts) => {
    const actual = actualPool(PLANNED, V1, under(curve));
    expect(actual.degree).toEqual(rational(895, 1000));
    expect(actual.isFormed).toBe(true);
    expect(actual.minor).toBe(BigInt(pool) * 100n);
    expect(actual.goals.map(({ minor }) => minor)).toEqual(parts.map((part) => BigInt(part) * 100n));
  });

  test.each(CURVES)('is not formed at 78 %%, so under %s nothing is paid', (curve) => {
    const actual = actualPool(PLANNED, V2, under(curve));
    expect(actual.degree).toEqual(rational(78, 100));
    expect(actual.isFormed).toBe(false);
    expect(actual.minor).toBe(0n);
    expect(actual.goals.map(({ minor }) => minor)).toEqual([0n, 0n, 0n]);
  });

  test('is formed at exactly 80 %', () => {
    const actual = actualPool(PLANNED, goals([0.5, 0.9], [0.5, 0.7]), RULES);
    expect([actual.isFormed, actual.minor]).toEqual([true, 8_000_000n]);
  });

  test('passes the gate where binary fractions would fall short of it', () => {
    const actual = actualPool(PLANNED, goals([0.15, 0.8], [0.15, 0.8], [0.7, 0.8]), RULES);
    expect([actual.isFormed, actual.minor]).toEqual([true, 8_000_000n]);
  });

  test('takes ten weights of 0.1 for a whole', () => {
    const actual = actualPool(PLANNED, goals(...Array.from({ length: 10 }, () => [0.1, 1] as const)), RULES);
    expect([actual.degree, actual.minor, actual.gaps]).toEqual([rational(1), PLANNED, []]);
  });

  test('is not known, which is not zero, while a degree, a weight or the planned pool is not', () => {
    const [unknown, uneven, unplanned, nothing] = [
      actualPool(PLANNED, goals([0.5, null], [0.5, 1]), RULES),
      actualPool(PLANNED, goals([0.5, 1], [0.4, 1]), RULES),
      actualPool(null, V1, RULES),
      actualPool(PLANNED, [], RULES),
    ];
    expect([unknown.degree, unknown.minor, unknown.gaps]).toEqual([null, null, ['unknownDegrees']]);
    expect([uneven.minor, uneven.gaps]).toEqual([null, ['goalWeights']]);
    expect([unplanned.isFormed, unplanned.minor, unplanned.gaps]).toEqual([true, null, ['noPlannedPool']]);
    expect([nothing.minor, nothing.gaps]).toContainEqual(['noGoals']);
    // Below the gate nothing is paid, whatever the planned pool would have been.
    expect(actualPool(null, V2, RULES)).toMatchObject({ isFormed: false, minor: 0n });
    expect(unknown.goals.map(({ minor }) => minor)).toEqual([null, null]);
  });

  test('pays nothing for a goal that was cancelled, and leaves it out of the average', () => {
    const [first, ...rest] = V1;
    const actual = actualPool(PLANNED, [{ ...first!, isOut: true, degree: null }, ...rest], RULES);
    expect(toNumber(actual.degree!)).toBeCloseTo((0.3 * 0.6 + 0.5 * 0.95) / 0.8, 9);
    expect(actual.goals.map(({ minor }) => minor)).toEqual([0n, 1_800_000n, 4_750_000n]);
  });

  test('counts what goes beyond a cap only where a plan sets one', () => {
    const high = goals([0.5, 3], [0.5, 0]);
    expect(actualPool(PLANNED, high, RULES).isFormed).toBe(true);
    expect(actualPool(PLANNED, high, under('LINEAR-120', { cap: rational(1) })).isFormed).toBe(false);
  });

  test('its parts sum to it to the minor unit, in whatever order the goals come', () => {
    const cards = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 20_000 })), {
        minLength: 1,
        maxLength: 9,
      })
      .map((pairs) => {
        const whole = pairs.reduce((total, [weight]) => total + weight, 0);
        return pairs.map(
          ([weight, degree], at): CardGoal => ({
            id: `g${at}`,
            weight: rational(weight, whole),
            degree: rational(degree, 10_000),
            isOut: false,
          }),
        );
      });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        cards,
        fc.constantFrom(...CURVES),
        (planned, card, curve) => {
          const actual = actualPool(planned, card, under(curve));
          const parts = actual.goals.map(({ minor }) => minor!);
          expect(parts.reduce((total, part) => total + part, 0n)).toBe(actual.minor);
          const turned = actualPool(planned, card.toReversed(), under(curve));
          expect(turned.minor).toBe(actual.minor);
          expect(turned.goals.toReversed()).toEqual(actual.goals);
          if (!actual.isFormed) expect(actual.minor).toBe(0n);
        },
      ),
      runs(200),
    );
  });
});

describe('the payout curve', () => {
  test('never falls as the degree rises', () => {
    const degree = fc.integer({ min: -5_000, max: 30_000 });
    fc.assert(
      fc.property(degree, degree, fc.constantFrom(...CURVES), (a, b, curve) => {
        const at = (bp: number) => toNumber(payoutAt(under(curve).payout, rational(bp, 10_000)));
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
        expect(at(a)).toBeGreaterThanOrEqual(0);
      }),
      runs(200),
    );
  });

  test('pays by the table of the plan, and nothing below its first step', () => {
    const payout = { curve: 'STEP', steps: [{ fromBp: 9_000, factorBp: 10_000 }] } as const;
    expect(payoutAt(payout, rational(8_999, 10_000))).toEqual(rational(0));
    expect(payoutAt(payout, rational(9_000, 10_000))).toEqual(rational(1));
  });
});

describe('the planned pool (domain B)', () => {
  test('of ratings 4, 3, 3, 2, 4, 5, 3 and grade 2, factor 1.25', () => {
    const office = plannedPool(inputs(), RULES);
    expect(office.complexity).toEqual(fromDecimal(0.6625));
    expect(office.factor).toEqual(fromDecimal(0.746875));
    expect(office.minor).toBe(46_679_688n);
    expect(plannedPool(inputs({ profile: 'functional' }), RULES).minor).toBe(28_007_813n);
  });

  test('goes from a quarter where all is absent to the whole where all is very high', () => {
    const of = (rating: number) =>
      plannedPool(inputs({ ratings: ratings(...Array.from({ length: 7 }, () => rating)), grade: 1 }), RULES);
    expect([of(1).complexity, of(1).minor]).toEqual([rational(0), 12_500_000n]);
    expect([of(5).complexity, of(5).minor]).toEqual([rational(1), 50_000_000n]);
  });

  test('is not known, which is not zero, while anything it is made of is not', () => {
    const gapsOf = (part: Partial<PoolInputs>, rules = RULES) => {
      const { minor, gaps } = plannedPool(inputs(part), rules);
      expect(minor).toBeNull();
      return gaps;
    };
    expect(gapsOf({ ratings: ratings(4, 3) })).toEqual(['notRated']);
    expect(gapsOf({ baseMinor: undefined })).toEqual(['noBase']);
    expect(gapsOf({ grade: undefined, profile: undefined })).toEqual(['noGrade', 'noProfile']);
    expect(gapsOf({ grade: 9 })).toEqual(['unknownGrade']);
    const uneven = { ...RULES, weightsBp: [2_000, 1_500, 1_000, 1_000, 1_500, 2_000, 900] };
    expect(gapsOf({}, uneven)).toEqual(['parameterWeights']);
    expect(plannedPool(inputs({ baseMinor: 0 }), RULES).minor).toBe(0n);
  });

  test('a grade more never makes it less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (grade, base) => {
          const of = (at: number) => plannedPool(inputs({ grade: at, baseMinor: base }), RULES).minor!;
          expect(of(grade) <= of(grade + 1)).toBe(true);
        },
      ),
      runs(100),
    );
  });

  test('weights of the seven parameters sum to one', () => {
    const weights = RULES.weightsBp.map((bp) => rational(bp, 10_000));
    expect(subtract(sum(weights), rational(1))).toEqual(rational(0));
  });
});
