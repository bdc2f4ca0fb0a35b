import { toNumber } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { settingsOf } from '../plan.ts';
import { type Contributor, contributorsTo, firstIndicator } from '../scoring/contributors.ts';
import { degreeOf } from '../scoring/indicator-degree.ts';
import { factsOf } from '../scoring/facts.ts';
import { withWeights } from '../scoring/roll-up.ts';
import { rulesOf } from '../scoring/rules-of.ts';
import { rollUpOf } from '../scoring/score-of.ts';
import { outlooksOf, type Score, scoresOf } from '../scoring/scores.ts';
import { indicatorStep } from './explain-indicator.ts';
import { type Case, type Explainer, type Figure, figureOf, type Step } from './explanation.ts';
import { factStep, valueStep } from './fact-steps.ts';

export const explainNode: Explainer<'nodeScore'> = (of, { nodeId }) =>
  of.plan.nodes[nodeId] ? nodeStep(of, nodeId) : null;

/** How far a node is: by its indicators, by what contributes to it, or by hand (domain C4). */
function nodeStep(of: Case, id: NodeId): Step {
  const node = of.plan.nodes[id];
  const score = scoresOf(of.plan, of.today)(id);
  const figure: Figure = figureOf(score.degree);
  const whole = node ? bySource(of, node, score) : { rule: 'node.none' };
  return {
    title: node?.title,
    at: { nodeId: id },
    figure,
    ...whole,
    steps: () => [...(whole.steps?.() ?? []), ...(node ? asides(of, node, score) : [])],
  };
}

type Made = Omit<Step, 'figure'> & { readonly figure?: Figure };

function bySource(of: Case, node: Node, { source }: Score): Made {
  if (source === 'indicators') return measured(of, node);
  if (source === 'children') return implied(of, node);
  return { rule: `node.${source}` };
}

/** What its own indicators say together. */
function measured(of: Case, { id }: Node): Made {
  const indicators = withWeights(rowsWith(of.plan, 'indicators', 'nodeId', id));
  const { undefinedParts } = rulesOf(of.plan);
  const note = (value: number | null) => (value === null ? emptyNote(undefinedParts) : undefined);
  return {
    rule: indicators.length === 1 ? 'node.indicator' : 'node.indicators',
    steps: () =>
      indicators.map((indicator) => ({
        ...indicatorStep(of, indicator, indicators.length > 1 ? indicator.weight : undefined),
        note: indicators.length > 1 ? note(degreeOf(of.plan, indicator, of.today).value) : undefined,
      })),
  };
}

/** What those that contribute to it say together, by the roll-up of the node. */
function implied(of: Case, node: Node): Made {
  const scores = scoresOf(of.plan, of.today);
  const method = rollUpOf(node);
  const contributors = contributorsTo(of.plan, node.id, (id) => scores(id).degree);
  if (method === 'sum') return summed(of, contributors);
  const { undefinedParts } = rulesOf(of.plan);
  const { corridorHighBp: capBp } = settingsOf(of.plan).policies;
  const parts = withWeights(contributors.map((each) => ({ ...each, weightBp: each.link.weightBp })));
  const isWeighed = method === 'weighted' || method === 'own' || method === 'milestone';
  const note = (value: number | null, isOpen: boolean) => {
    if (value === null) return method === 'all' ? 'notAchieved' : emptyNote(undefinedParts);
    if (value > capBp / 10_000) return 'capped';
    return isWeighed && isOpen ? 'openWeight' : undefined;
  };
  return {
    rule: `rollUp.${method === 'own' ? 'weighted' : method}`,
    given: { cap: { type: 'share', bp: capBp } },
    steps: () =>
      parts.map(({ node: child, weight, weightBp }) => ({
        ...nodeStep(of, child.id),
        weightBp: isWeighed ? weight : undefined,
        note: note(scores(child.id).degree.value, weightBp === undefined),
      })),
  };
}

const emptyNote = (policy: 'skip' | 'zero') => (policy === 'skip' ? 'leftOut' : 'asZero');

/** The facts added up, against the targets added up. */
function summed(of: Case, contributors: readonly Contributor[]): Made {
  const indicators = contributors.flatMap(({ node }) => firstIndicator(of.plan, node.id) ?? []);
  const total = (pick: (facts: ReturnType<typeof factsOf>) => number | undefined): Figure => ({
    type: 'amount',
    unit: indicators[0]?.unit,
    value: indicators.reduce<number>(
      (sum, indicator) => sum + (pick(factsOf(of.plan, indicator, of.today)) ?? 0),
      0,
    ),
  });
  const named = (step: Step, { title }: { readonly title: string }): Step => ({ ...step, title });
  return {
    rule: 'rollUp.sum',
    steps: () => [
      {
        rule: 'sum.facts',
        figure: total(({ actual }) => actual),
        steps: () => indicators.map((indicator) => named(factStep(of, indicator), indicator)),
      },
      {
        rule: 'sum.targets',
        figure: total(({ target }) => target),
        steps: () =>
          indicators.flatMap((indicator) => {
            const { target } = factsOf(of.plan, indicator, of.today).from;
            return target ? [named(valueStep(of, indicator, target), indicator)] : [];
          }),
      },
    ],
  };
}

/** The other of what is measured and what is implied, to be seen beside the one that counts. */
function asides(of: Case, node: Node, score: Score): readonly Step[] {
  const { source, measured: own, implied: others } = score;
  const steps: Step[] = [...ahead(of, node, score)];
  const aside = (rule: string, figure: Figure, made: Made) =>
    steps.push({
      rule,
      figure,
      isAside: true,
      steps: () => [{ ...made, figure, title: node.title, at: { nodeId: node.id } }],
    });
  if (source !== 'indicators' && own.why !== 'noIndicator') {
    aside('aside.measured', figureOf(own), measured(of, node));
  }
  if (source !== 'children' && others.why !== 'noChildren') {
    aside('aside.implied', figureOf(others), implied(of, node));
  }
  return steps;
}

/** What is expected by now and where it leads, while there is time left; they make its status. */
function ahead({ plan, today }: Case, { id }: Node, { degree, expected }: Score): readonly Step[] {
  const share = toNumber(expected);
  if (degree.value === null || share >= 1) return [];
  const { corridorLowBp } = settingsOf(plan).policies;
  const steps: Step[] = [
    {
      rule: 'aside.expected',
      given: { low: { type: 'degree', value: share * (corridorLowBp / 10_000) } },
      figure: { type: 'degree', value: share },
      isAside: true,
    },
  ];
  const { forecast } = outlooksOf(plan, today)(id);
  if (forecast && degree.value < 1) {
    const value = toNumber(forecast);
    const isLow = value < corridorLowBp / 10_000;
    steps.push({
      rule: 'aside.forecast',
      given: { low: { type: 'share', bp: corridorLowBp } },
      note: isLow ? 'belowCorridor' : undefined,
      figure: { type: 'degree', value },
      isAside: true,
      isOurs: true,
    });
  }
  return steps;
}
