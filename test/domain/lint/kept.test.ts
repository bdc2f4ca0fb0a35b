import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import type { Command } from '../../../src/domain/commands/index.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { Linter } from '../../../src/domain/lint/linter.ts';
import { lint, type Report, Reporter } from '../../../src/domain/lint/report.ts';
import { RULES } from '../../../src/domain/lint/rules/index.ts';
import { type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { testContext } from '../../support/context.ts';
import { planIn } from '../../support/plan-files.ts';
import { plan } from '../../support/plan-robot.ts';

const TODAY = '2026-10-15';

/** A plan that is followed by a linter, command by command. */
class Followed {
  plan: Plan;
  readonly linter = new Linter();
  readonly #reporter = new Reporter(this.linter);
  readonly #context = testContext('x');

  constructor(start: Plan) {
    this.plan = start;
  }

  report(): Report {
    this.linter.meet(this.plan, TODAY);
    this.linter.work();
    return this.#reporter.report();
  }
  do(command: Command): void {
    const applied = apply(this.plan, command, this.#context);
    if (!applied.ok) throw new Error(applied.error.code);
    this.plan = applied.value.plan;
  }
}

const idsOf = (report: Report) => report.findings.map(({ id, severity }) => `${severity} ${id}`);

describe('what is kept of a checked plan', () => {
  test('is one verdict for all nodes that fared alike', () => {
    const { linter, ...followed } = new Followed(bigPlan(2_000));
    linter.meet(followed.plan, TODAY);
    linter.work();
    const nodes = rowsOf(followed.plan, 'nodes').map(({ id }) => linter.verdicts.get(id));
    expect(nodes.length).toBe(2_000);
    // By their levels, and by whether something leads to them.
    expect(new Set(nodes).size).toBe(4);
    expect([...linter.tally.values()].reduce((a, b) => a + b)).toBe(linter.verdicts.size);
  });

  test('is forgotten with the node', () => {
    const followed = new Followed(bigPlan(20));
    followed.report();
    const [, ...others] = rowsOf(followed.plan, 'nodes');
    followed.do({ type: 'deleteNodes', ids: others.map(({ id }) => id) });
    followed.report();
    const nodes = [...followed.linter.verdicts.keys()].filter((part) => !part.startsWith('plan '));
    expect(nodes).toHaveLength(1);
  });
});

describe('findings are made when somebody looks', () => {
  const asked: string[] = [];
  beforeEach(() => {
    for (const rule of RULES) {
      const { checkNode } = rule;
      if (!checkNode) continue;
      vi.spyOn(rule as Required<typeof rule>, 'checkNode').mockImplementation((at, look) => {
        asked.push(`${rule.code} ${at.id}`);
        return checkNode(at, look);
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());

  test('counts, marks, places and score ask no rule again', () => {
    const report = new Followed(bigPlan(100)).report();
    asked.length = 0;
    expect(report.counts.warning).toBeGreaterThan(100);
    expect(report.score).toBeGreaterThan(0);
    for (const { node } of report.places) expect(node === null || report.markAt(node)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('those of one node ask only the rules that found something there, and only once', () => {
    const followed = new Followed(bigPlan(100));
    const report = followed.report();
    const ids: readonly NodeId[] = rowsOf(followed.plan, 'nodes').map(({ id }) => id);
    const [second, last] = [ids[1]!, ids.at(-1)!];
    asked.length = 0;
    const found = report.at(second);
    expect(found.length).toBeGreaterThan(1);
    expect(asked).toEqual(found.map(({ rule }) => `${rule} ${second}`));
    asked.length = 0;
    expect(report.at(second)).toBe(found);
    // An edit elsewhere leaves them the same objects, so that nothing on screen is drawn again.
    followed.do({ type: 'editRows', table: 'nodes', ids: [last], fields: { description: 'Why' } });
    expect(followed.report().at(second)).toBe(found);
    expect(asked.filter((each) => each.endsWith(` ${second}`))).toEqual([]);
  });
});

describe('the places of findings', () => {
  test.each(['en', 'ru'])('lead to all of them, in their order (%s)', (language) => {
    const report = lint(planIn('fixture', `broken-livelihood.${language}.throughline.json`), TODAY);
    expect(report.places.map((place) => report.findingAt(place))).toEqual(report.findings);
    expect(report.places.map(({ node }) => node)).toEqual(
      report.findings.map(({ nodes: [first] }) => first ?? null),
    );
  });

  test('rules about a node lead to that node first, whatever the plan', () => {
    const twin = planIn('fixture', 'broken-livelihood.en.throughline.json');
    const { linter } = new Followed(twin);
    linter.meet(twin, TODAY);
    linter.work();
    for (const { id } of rowsOf(twin, 'nodes')) {
      const find = linter.finder(id);
      for (const { rule } of linter.verdicts.get(id)?.checks ?? [])
        for (const { nodes } of find(rule)) expect(nodes[0]).toBe(id);
    }
  });
});

describe('muting a single finding', () => {
  test('and telling it again is seen at once, whatever row it is about', () => {
    const followed = new Followed(planIn('fixture', 'broken-livelihood.en.throughline.json'));
    const all = idsOf(followed.report());
    for (const { id, severity } of followed.report().findings) {
      followed.do({ type: 'mute', what: id, reason: 'Known' });
      const muted = followed.report();
      expect(idsOf(muted)).toEqual(all.filter((each) => each !== `${severity} ${id}`));
      expect(muted.muted.map(({ finding, mute }) => [finding.id, mute.reason])).toEqual([[id, 'Known']]);
      expect(muted.score).toBe(lint(followed.plan, TODAY).score);
      followed.do({ type: 'unmute', what: id });
      expect(idsOf(followed.report())).toEqual(all);
    }
  });
});

test('work that begins too early is told where it begins, unless what it waits for has been given up', () => {
  const robot = plan()
    .activity('One', { start: '2026-05-01', end: '2026-05-10' })
    .activity('Two', { start: '2026-05-10', end: '2026-05-12' })
    .link('One', 'Two', { type: 'precedes' });
  const early = () =>
    lint(robot.plan, TODAY)
      .at(robot.id('Two'))
      .filter(({ rule }) => rule === 'SCHED');
  expect(early()).toMatchObject([{ message: 'early', params: { count: 1 } }]);
  robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('One')], fields: { state: 'cancelled' } });
  expect(early()).toEqual([]);
});
