import { describe, expect, it } from 'vitest';
import { ceilingOf } from '../../../src/domain/chain/ceiling.ts';
import { chainColumns } from '../../../src/domain/chain/columns.ts';
import { fourAnswers } from '../../../src/domain/chain/four-questions.ts';
import { premisesOn, worstStanding } from '../../../src/domain/chain/premises.ts';
import { readingCounts, sentencesOf } from '../../../src/domain/chain/reading.ts';
import { nodesInScope } from '../../../src/domain/chain/scope.ts';
import { canSetKind } from '../../../src/domain/commands/set-kind.ts';
import { SETTINGS_ID } from '../../../src/domain/ids.ts';
import { parentOf } from '../../../src/domain/tree/tree.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** The programme of the slides (domain A4). */
const livelihood = (): PlanRobot =>
  plan()
    .impact('Food security')
    .outcome('Incomes')
    .under('Food security')
    .outcome('Confidence')
    .under('Food security')
    .output('Understanding')
    .under('Incomes')
    .alsoUnder('Confidence')
    .output('Credit')
    .under('Incomes')
    .alsoUnder('Confidence')
    .activity('Train')
    .under('Understanding')
    .activity('Lend')
    .under('Credit');
const titles = (robot: PlanRobot, ids: Iterable<string>) =>
  [...ids].map((id) => robot.plan.nodes[id as never]?.title);
const assume = (
  robot: PlanRobot,
  from: string,
  to: string,
  title: string,
  kind: 'assumption' | 'risk' = 'assumption',
) => robot.do({ type: 'addPremise', linkId: robot.linkId(from, to), kind, title });

describe('the columns of a plan', () => {
  it('are the five of the chain, also empty ones', () => {
    const five = ['input', 'activity', 'output', 'outcome', 'impact'];
    expect(chainColumns(plan().plan)).toEqual(five);
    expect(chainColumns(livelihood().plan)).toEqual(five);
  });
  it('have mission and vision beyond them, where there are any', () => {
    const robot = livelihood().node('vision', 'Thriving valley').node('mission', 'Small business');
    expect(chainColumns(robot.plan).slice(-3)).toEqual(['impact', 'mission', 'vision']);
  });
  it('are levels where a plan has goals only', () => {
    const goals = plan().goal('Grow', { level: 'strategic' }).activity('Call clients').under('Grow');
    expect(chainColumns(goals.plan)).toEqual(['activity', 'operational', 'tactical', 'strategic']);
  });
  it('put goals where the fewest arrows run backwards', () => {
    const above = livelihood().goal('Strategy', { level: 'strategic' });
    above.link('Food security', 'Strategy');
    expect(chainColumns(above.plan).at(-1)).toBe('strategic');
    const below = livelihood().goal('Preparation', { level: 'operational' });
    below.link('Preparation', 'Credit');
    expect(chainColumns(below.plan).indexOf('operational')).toBeLessThan(
      chainColumns(below.plan).indexOf('output'),
    );
  });
});

describe('the ceiling of accountability', () => {
  it('lies above the outputs, elsewhere or nowhere', () => {
    const robot = livelihood();
    const columns = chainColumns(robot.plan);
    const set = (ceiling: string) =>
      robot.do({ type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { ceiling } });
    expect(ceilingOf(robot.plan, columns)).toBe('output');
    set('outcome');
    expect(ceilingOf(robot.plan, columns)).toBe('outcome');
    set('none');
    expect(ceilingOf(robot.plan, columns)).toBeNull();
  });
});

describe('what an arrow stands or falls with', () => {
  it('is added in one step, bears on the arrow and lives with the result', () => {
    const robot = livelihood();
    assume(robot, 'Understanding', 'Confidence', 'Markets stay open');
    const arrow = robot.linkId('Understanding', 'Confidence');
    expect(premisesOn(robot.plan, arrow).map(({ title }) => title)).toEqual(['Markets stay open']);
    expect(parentOf(robot.plan, robot.id('Markets stay open'))).toBe(robot.id('Confidence'));
  });
  it('stands as badly as the worst of it', () => {
    const robot = livelihood();
    const arrow = robot.linkId('Credit', 'Incomes');
    for (const title of ['Rates stay low', 'Banks lend', 'Prices hold'])
      assume(robot, 'Credit', 'Incomes', title);
    const judge = (title: string, standing: string) =>
      robot.do({ type: 'editRows', table: 'nodes', ids: robot.ids(title), fields: { standing } });
    expect(worstStanding(premisesOn(robot.plan, arrow))).toBeNull();
    judge('Banks lend', 'doubtful');
    expect(worstStanding(premisesOn(robot.plan, arrow))).toBe('doubtful');
    judge('Prices hold', 'failed');
    expect(worstStanding(premisesOn(robot.plan, arrow))).toBe('failed');
  });
  it('goes with the arrow, and stays with the result', () => {
    const robot = livelihood();
    assume(robot, 'Credit', 'Confidence', 'Banks lend', 'risk');
    robot.do({ type: 'deleteLinks', ids: [robot.linkId('Credit', 'Confidence')] });
    expect(parentOf(robot.plan, robot.id('Banks lend'))).toBe(robot.id('Confidence'));
  });
});

describe('a chain read aloud', () => {
  it('has a sentence for every result that something leads to, from the bottom up', () => {
    const robot = livelihood();
    const read = sentencesOf(robot.plan).map(({ result, means }) => [
      ...titles(robot, [result]),
      titles(robot, means).toSorted(),
    ]);
    expect(read).toEqual([
      ['Understanding', ['Train']],
      ['Credit', ['Lend']],
      ['Incomes', ['Credit', 'Understanding']],
      ['Confidence', ['Credit', 'Understanding']],
      ['Food security', ['Confidence', 'Incomes']],
    ]);
  });
  it('names each assumption once, whether it bears on an arrow, on the result or on both', () => {
    const robot = livelihood().node('assumption', 'Peace').under('Incomes');
    assume(robot, 'Credit', 'Incomes', 'Banks lend');
    const incomes = sentencesOf(robot.plan).find(({ result }) => result === robot.id('Incomes'));
    expect(titles(robot, incomes?.provided ?? []).toSorted()).toEqual(['Banks lend', 'Peace']);
  });
  it('is as true as the least true of its arrows, once all are marked', () => {
    const robot = livelihood();
    const sentence = () => sentencesOf(robot.plan).find(({ result }) => result === robot.id('Incomes'));
    const mark = (from: string, reading: 'true' | 'doubtful' | 'false') =>
      robot.do({ type: 'markReading', ids: [robot.linkId(from, 'Incomes')], reading });
    mark('Credit', 'true');
    expect(sentence()?.mark).toBeNull();
    mark('Understanding', 'doubtful');
    expect(sentence()?.mark).toBe('doubtful');
    mark('Credit', 'false');
    expect(sentence()?.mark).toBe('false');
    expect(readingCounts(sentencesOf(robot.plan))).toEqual({ true: 0, doubtful: 0, false: 1, open: 4 });
  });
  it('can be read of a part alone', () => {
    const robot = livelihood();
    const scope = nodesInScope(robot.plan, { focus: null, through: robot.id('Understanding') });
    expect(titles(robot, scope ?? []).toSorted()).toEqual([
      'Confidence',
      'Food security',
      'Incomes',
      'Train',
      'Understanding',
    ]);
    const branch = nodesInScope(robot.plan, { focus: robot.id('Confidence'), through: null });
    expect(titles(robot, branch ?? [])).toContain('Lend');
  });
});

describe('the four questions', () => {
  it('are answered by the slides without a gap', () => {
    const answers = fourAnswers(livelihood().plan).map(({ question, nodes, gaps }) => [
      question,
      nodes.length,
      gaps.length,
    ]);
    expect(answers).toEqual([
      ['why', 1, 0],
      ['what', 2, 0],
      ['created', 2, 0],
      ['how', 2, 0],
    ]);
  });
  it('show what nothing leads to and what leads nowhere', () => {
    const robot = plan().impact('Change').output('Report').activity('Meet');
    const gaps = fourAnswers(robot.plan).flatMap((answer) =>
      answer.gaps.map(({ id, gap }) => `${robot.plan.nodes[id]?.title} ${gap}`),
    );
    expect(gaps).toEqual(['Change noMeans', 'Report noMeans', 'Report leadsNowhere', 'Meet leadsNowhere']);
  });
});

describe('a card let go in another column', () => {
  it('is refused where arrows would run backwards, and names each of them', () => {
    const robot = livelihood();
    const refusal = canSetKind(robot.plan, { ids: robot.ids('Understanding'), kind: 'impact' });
    expect(refusal?.code).toBe('backwards');
    expect(titles(robot, refusal?.nodes ?? [])).toEqual([
      'Understanding',
      'Incomes',
      'Understanding',
      'Confidence',
    ]);
    expect(canSetKind(robot.plan, { ids: robot.ids('Train'), kind: 'input' })).toBeUndefined();
  });
});
