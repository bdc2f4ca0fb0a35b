import {
  type Rational,
  floor,
  fromBasisPoints,
  isLess,
  multiply,
  rational,
  toNumber,
} from '../exact/rational.ts';

/** Green, yellow and red (domain C2, OKR): [0.7, 1], [0.4, 0.7), [0, 0.4). */
export const BANDS = ['high', 'middle', 'low'] as const;
export type Band = (typeof BANDS)[number];

const HIGH = fromBasisPoints(7_000);
const MIDDLE = fromBasisPoints(4_000);

export const bandOf = (score: Rational): Band =>
  !isLess(score, HIGH) ? 'high' : !isLess(score, MIDDLE) ? 'middle' : 'low';

/** With one decimal as OKR are told; rounded down, so that 0.69 is no 0.7 beside the word for what is below it. */
export const gradeOf = (score: Rational): number => Number(floor(multiply(score, rational(10)))) / 10;

export type Commitment = 'committed' | 'aspirational';

/** What is expected in the end: all of what was promised, 0.7 of what was dared (the sweet spot is 0.6 to 0.7). */
export const expectedGrade = (commitment: Commitment): number =>
  commitment === 'committed' ? 1 : toNumber(HIGH);
