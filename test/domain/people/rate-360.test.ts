import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/domain/ids.ts';
import {
  readRatingFile,
  ratingFileFor,
  ratingMisfit,
  writeRatingFile,
} from '../../../src/domain/people/rating-file.ts';
import { closedRoundsOf, openRoundOf, type Relation } from '../../../src/domain/people/rounds.ts';
import { visibleOf } from '../../../src/domain/people/visible-ratings.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** Anna is to sell and to listen. */
function start(): PlanRobot {
  const robot = plan().person('Anna');
  const partyId = robot.partyId('Anna');
  for (const [name, required] of [
    ['Listening', 3],
    ['Selling', 4],
  ] as const)
    robot.do({ type: 'assessCompetency', partyId, competency: { type: 'professional', name }, required });
  return robot;
}
const open = (robot: PlanRobot, ...relations: Relation[]): PlanRobot => {
  const raters = relations.map((relation) => ({ relation, name: relation }));
  robot.do({ type: 'openRound', partyId: robot.partyId('Anna'), raters });
  return robot;
};
const roundOf = (robot: PlanRobot) => openRoundOf(robot.plan, robot.partyId('Anna'))!;
/** The next who has not answered gives these two scores. */
const give = (robot: PlanRobot, q1: number, q2: number, of?: Relation): void => {
  const round = roundOf(robot);
  const rater = round.raters.find(
    ({ token, relation }) => !round.given.has(token) && (of === undefined || relation === of),
  )!;
  robot.do({ type: 'giveRating', roundId: round.id, token: rater.token, scores: { q1, q2 } });
};
const kinds = (robot: PlanRobot) =>
  rowsOf(robot.plan, 'entries')
    .filter(({ type }) => type === 'rating360')
    .map(({ data }) => String(data?.['of']));

describe('what may be seen', () => {
  const answers = (counts: Partial<Record<Relation, number>>) =>
    Object.entries(counts).flatMap(([relation, count]) =>
      Array.from({ length: count }, () => ({ relation: relation as Relation, scores: { q1: 4 } })),
    );
  const seen = (counts: Partial<Record<Relation, number>>) => {
    const { self, manager, others, groups } = visibleOf(answers(counts));
    return [
      self && `self ${self.count}`,
      manager && `manager ${manager.count}`,
      others && `others ${others.count}`,
      ...groups.map(({ relation, sums }) => `${relation} ${sums.count}`),
    ].filter(Boolean);
  };

  test.each([
    ['two others', { peer: 2, self: 1, manager: 1 }, []],
    ['three others of three groups', { peer: 1, report: 1, customer: 1 }, ['others 3']],
    ['three peers', { peer: 3, self: 1 }, ['self 1', 'others 3', 'peer 3']],
    ['two peers and a report', { peer: 2, report: 1 }, ['others 3']],
    // One report alone could be reckoned from peers and all.
    ['three peers and a report', { peer: 3, report: 1 }, ['others 4']],
    ['three peers and three customers', { peer: 3, customer: 3 }, ['others 6', 'peer 3', 'customer 3']],
    ['two left of eight', { peer: 3, report: 3, customer: 2 }, ['others 8', 'peer 3']],
    ['three left of seven', { peer: 4, report: 2, customer: 1 }, ['others 7', 'peer 4']],
    ['self and manager alone', { self: 1, manager: 1 }, []],
  ] as const)('%s', (_what, counts, shown) => expect(seen(counts)).toEqual(shown));
});

describe('a round', () => {
  test('shows nothing at two others and averages at the third; self and manager stand apart', () => {
    const robot = open(start(), 'self', 'manager', 'peer', 'peer', 'report');
    give(robot, 5, 5, 'self');
    give(robot, 2, 3, 'manager');
    give(robot, 4, 2);
    give(robot, 3, 2);
    expect(roundOf(robot).visible).toEqual({
      otherCount: 2,
      self: null,
      manager: null,
      others: null,
      groups: [],
    });
    give(robot, 5, 1);
    expect(roundOf(robot).visible).toEqual({
      otherCount: 3,
      self: { count: 1, of: { q1: 5, q2: 5 } },
      manager: { count: 1, of: { q1: 2, q2: 3 } },
      others: { count: 3, of: { q1: 12, q2: 5 } },
      groups: [],
    });
  });

  test('keeps no link between an answer and who gave it, not even by the time', () => {
    const robot = open(start().on('2026-03-01'), 'peer', 'peer', 'peer').on('2026-03-09');
    give(robot, 4, 4);
    const [given, answer] = rowsOf(robot.plan, 'entries').filter(({ data }) => data?.['roundId']);
    expect([given!.at, answer!.at]).toEqual(['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.000Z']);
    const { token } = roundOf(robot).raters[0]!;
    expect(JSON.stringify([given, answer].filter((entry) => entry!.data?.['scores']))).not.toContain(token);
  });

  test('drops answers and names when it is closed, and keeps averages', () => {
    const robot = open(start(), 'self', 'peer', 'peer', 'peer');
    for (const [q1, q2] of [
      [5, 5],
      [4, 2],
      [3, 2],
      [5, 1],
    ] as const)
      give(robot, q1, q2);
    expect(kinds(robot).filter((of) => of === 'answer')).toHaveLength(4);
    const tokens = roundOf(robot).raters.map(({ token }) => token);
    robot.do({ type: 'closeRound', roundId: roundOf(robot).id });
    expect(kinds(robot)).toEqual(['result']);
    const text = JSON.stringify(robot.plan.entries);
    expect(tokens.filter((token) => text.includes(token))).toEqual([]);
    expect(openRoundOf(robot.plan, robot.partyId('Anna'))).toBeNull();
    expect(closedRoundsOf(robot.plan, robot.partyId('Anna'))).toMatchObject([
      {
        questions: [{ text: 'Listening' }, { text: 'Selling' }],
        visible: {
          otherCount: 3,
          self: { count: 1, of: { q1: 5, q2: 5 } },
          others: { count: 3, of: { q1: 12, q2: 5 } },
          groups: [{ relation: 'peer', sums: { count: 3, of: { q1: 12, q2: 5 } } }],
        },
      },
    ]);
  });

  test('closed before three have answered keeps nothing of theirs; with no answer at all it leaves nothing', () => {
    const robot = open(start(), 'self', 'peer', 'peer');
    give(robot, 4, 4, 'self');
    give(robot, 1, 1);
    give(robot, 2, 2);
    robot.do({ type: 'closeRound', roundId: roundOf(robot).id });
    const [closed] = closedRoundsOf(robot.plan, robot.partyId('Anna'));
    expect(closed!.visible).toEqual({
      otherCount: 2,
      self: { count: 1, of: { q1: 4, q2: 4 } },
      manager: null,
      others: null,
      groups: [],
    });
    open(robot, 'peer');
    robot.do({ type: 'closeRound', roundId: roundOf(robot).id });
    expect(kinds(robot)).toEqual(['result']);
  });

  test('lets raters come and go, but not those who have answered', () => {
    const robot = open(start(), 'peer', 'report');
    give(robot, 3, 3, 'peer');
    const { id, raters } = roundOf(robot);
    robot.do({ type: 'setRaters', roundId: id, raters: [{ relation: 'customer', name: ' Carla ' }] });
    expect(roundOf(robot).raters.map(({ relation, name }) => `${relation} ${name}`)).toEqual([
      'peer peer',
      'customer Carla',
    ]);
    const again = {
      type: 'giveRating',
      roundId: id,
      token: raters[0]!.token,
      scores: { q1: 1, q2: 1 },
    } as const;
    expect(robot.refusal(again).code).toBe('nothingToDo');
    expect(robot.refusal({ ...again, token: raters[1]!.token }).code).toBe('notFound');
  });

  test('takes whole answers only', () => {
    const robot = open(start(), 'peer');
    const { id, raters } = roundOf(robot);
    const rate = (scores: Record<string, number>) =>
      robot.refusal({ type: 'giveRating', roundId: id, token: raters[0]!.token, scores }).code;
    expect([{}, { q1: 3 }, { q1: 3, q2: 6 }, { q1: 3, q2: 2.5 }, { q1: 3, q2: 3, q3: 3 }].map(rate)).toEqual(
      Array.from({ length: 5 }, () => 'badValue'),
    );
  });
});

describe('the file of a rater', () => {
  const fileOf = (robot: PlanRobot) => {
    const round = roundOf(robot);
    return ratingFileFor(robot.plan, round, round.raters[0]!.token)!;
  };

  test('goes out with the questions, comes back with the answer, and counts once', () => {
    const robot = open(start(), 'peer');
    const file = fileOf(robot);
    expect(file).toMatchObject({
      relation: 'peer',
      subject: 'Anna',
      questions: [{ text: 'Listening' }, { text: 'Selling' }],
    });
    const back = readRatingFile(writeRatingFile({ ...file, scores: { q1: 4, q2: 5 } }));
    if (!back.ok) throw new Error(back.error.code);
    const { roundId, token, scores = {} } = back.value;
    expect(ratingMisfit(robot.plan, back.value)).toBeNull();
    robot.do({ type: 'giveRating', roundId: roundId as EntryId, token, scores });
    expect(ratingMisfit(robot.plan, back.value)).toBe('given');
    robot.do({ type: 'closeRound', roundId: roundId as EntryId });
    expect(ratingMisfit(robot.plan, back.value)).toBe('closed');
  });

  test('fits no other plan, no other rater and no other questions', () => {
    const robot = open(start(), 'peer');
    const file = { ...fileOf(robot), scores: { q1: 4, q2: 5 } };
    expect(ratingMisfit(start().plan, file)).toBe('noRound');
    expect(ratingMisfit(robot.plan, { ...file, token: 'guessed' })).toBe('unknownRater');
    expect(ratingMisfit(robot.plan, { ...file, scores: { q1: 4, q9: 5 } })).toBe('otherQuestions');
    expect(ratingMisfit(robot.plan, { ...file, scores: { q1: 4 } })).toBe('incomplete');
  });

  const good = { ...fileOf(open(start(), 'peer')), scores: { q1: 4, q2: 5 } };
  test.each<[string, unknown, string, string?]>([
    ['another program', { ...good, format: 'survey' }, 'notOurs'],
    ['a newer version', { ...good, version: 2 }, 'tooNew'],
    ['no version', { ...good, version: 'one' }, 'wrongShape', 'version'],
    ['no questions', { ...good, questions: [] }, 'wrongShape', 'questions'],
    [
      'a question twice',
      { ...good, questions: [good.questions[0], good.questions[0]] },
      'wrongShape',
      'questions',
    ],
    ['too long a text', { ...good, subject: 'x'.repeat(501) }, 'wrongShape', 'subject'],
    ['a score beyond the scale', { ...good, scores: { q1: 6 } }, 'wrongShape', 'scores.q1'],
    ['a score that is a text', { ...good, scores: { q1: '5' } }, 'wrongShape', 'scores.q1'],
    ['a score for nothing asked', { ...good, scores: { q7: 5 } }, 'wrongShape', 'scores'],
    ['a relation nobody has', { ...good, relation: 'spouse' }, 'wrongShape', 'relation'],
    ['a list', [good], 'notOurs'],
    ['nothing', null, 'notOurs'],
  ])('is refused with its place: %s', (_what, value, code, path) => {
    const read = readRatingFile(JSON.stringify(value));
    expect(read.ok ? 'read' : read.error.code).toBe(code);
    if (!read.ok && path !== undefined) expect(read.error.path).toBe(path);
  });

  test.each([
    ['cut off', writeRatingFile(good).slice(0, 60), 'cutOff'],
    ['no JSON', '{ format: throughline-360 }', 'notJson'],
    ['empty', ' ', 'empty'],
    ['far too deep', `${'['.repeat(100)}${']'.repeat(100)}`, 'tooDeep'],
    ['a key that could do harm', writeRatingFile(good).replace('"q1":', '"__proto__":'), 'forbiddenKey'],
  ])('is refused as text: %s', (_what, content, code) => {
    const read = readRatingFile(content);
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });
});
