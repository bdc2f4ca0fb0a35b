import type { GoalPay } from '../bonus/actual-pool.ts';
import type { PlannedPool, PoolInputs } from '../bonus/planned-pool.ts';
import { actualPoolOf, plannedPoolOf, poolInputsOf } from '../bonus/pool-of.ts';
import { poolRulesOf } from '../bonus/pool-rules.ts';
import { projectOf } from '../bonus/project.ts';
import { teamOf, teamPay } from '../bonus/team.ts';
import { multiply, type Rational, rational, rounded, toNumber } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { POOL_PARAMETERS } from '../kinds/goal.ts';
import { type Plan, settingsOf } from '../plan.ts';
import { explainNode } from './explain-node.ts';
import type { Case, Explainer, Figure, Given, Step } from './explanation.ts';

const money = (minor: bigint | number): Figure => ({ type: 'money', minor: Number(minor) });
const factor = (value: Rational): Figure => ({ type: 'factor', value: toNumber(value) });
const share = (value: Rational): Figure => ({ type: 'share', bp: inBasisPoints(value) });
const degree = (value: Rational | null): Figure => ({ type: 'degree', value: value && toNumber(value) });
const inBasisPoints = (value: Rational): number => Number(rounded(multiply(value, rational(10_000))));

/** ПБП = base · grade · profile · (kmin + (1 − kmin)·K) (domain B). */
export const explainPlannedPool: Explainer<'plannedPool'> = ({ plan }, { nodeId }) => {
  const [project, pool] = [projectOf(plan, nodeId), plannedPoolOf(plan, nodeId)];
  if (!project || !pool) return null;
  const inputs = poolInputsOf(plan, project);
  return {
    rule: pool.minor === null ? 'pool.plannedUnknown' : 'pool.planned',
    title: project.title,
    at: { nodeId },
    figure: pool.minor === null ? null : money(pool.minor),
    isOurs: true,
    steps: () => [...pool.gaps.map(gapStep), ...factorSteps(plan, inputs, pool)],
  };
};

const gapStep = (gap: string): Step => ({ rule: `poolGap.${gap}`, figure: null });

function factorSteps(plan: Plan, inputs: PoolInputs, pool: PlannedPool): Step[] {
  const { baseMinor, grade, profile } = inputs;
  const steps: Step[] = [];
  if (baseMinor !== undefined) steps.push({ rule: 'pool.base', figure: money(baseMinor) });
  if (pool.gradeFactor)
    steps.push({ rule: 'pool.grade', given: { grade: String(grade) }, figure: factor(pool.gradeFactor) });
  if (pool.profileFactor && profile) {
    const word: Given = { type: 'word', field: 'profile', value: profile };
    steps.push({ rule: 'pool.profile', given: { profile: word }, figure: factor(pool.profileFactor) });
  }
  const { factor: whole, complexity } = pool;
  if (whole && complexity) {
    const given = { minimum: factor(poolRulesOf(plan).minimum), complexity: factor(complexity) };
    const below = () => [complexityStep(plan, inputs, complexity)];
    steps.push({ rule: 'pool.factor', given, figure: factor(whole), isOurs: true, steps: below });
  }
  return steps;
}

/** K = Σ weight · (rating − 1) / 4 over the seven parameters. */
const complexityStep = (plan: Plan, { ratings }: PoolInputs, complexity: Rational): Step => ({
  rule: 'pool.complexity',
  figure: factor(complexity),
  isOurs: true,
  steps: () =>
    POOL_PARAMETERS.map((parameter, at) => {
      const rating = ratings[parameter] ?? 1;
      return {
        rule: 'pool.parameter',
        given: {
          parameter: { type: 'word', field: 'poolParameter', value: parameter },
          rating: { type: 'word', field: 'poolRating', value: String(rating) },
          points: String(rating),
        },
        figure: factor(rational(rating - 1, 4)),
        weightBp: settingsOf(plan).policies.poolWeightsBp[at],
      };
    }),
});

/** РП = Σ ВЦi·СРЦi, the gate, and БПЦi = ПБП·ВЦi·k(СРЦi) (domain A13, B). */
export const explainActualPool: Explainer<'actualPool'> = (of, { nodeId }) => {
  const pool = actualPoolOf(of.plan, nodeId, of.today);
  if (!pool) return null;
  const { gate } = poolRulesOf(of.plan);
  const rule =
    pool.isFormed === false ? 'pool.notFormed' : pool.minor === null ? 'pool.actualUnknown' : 'pool.actual';
  return {
    rule,
    title: of.plan.nodes[nodeId]?.title,
    at: { nodeId },
    given: { gate: share(gate), degree: degree(pool.degree) },
    figure: pool.minor === null ? null : money(pool.minor),
    isOurs: pool.isFormed === true,
    steps: () => [
      ...pool.gaps.map(gapStep),
      {
        rule: 'pool.realisation',
        given: { gate: share(gate) },
        figure: degree(pool.degree),
        steps: () => pool.goals.map((each) => goalStep(of, each)),
      },
      ...plannedStep(of, nodeId),
      ...(pool.isFormed ? pool.goals.map((each) => payStep(of, each)) : []),
      ...(pool.minor === null ? [] : teamSteps(of, nodeId, pool.minor)),
    ],
  };
};

const plannedStep = (of: Case, nodeId: NodeId): Step[] => {
  const step = explainPlannedPool(of, { type: 'plannedPool', nodeId });
  return step ? [{ ...step, title: undefined, rule: `${step.rule}Below` }] : [];
};

function goalStep(of: Case, { goal }: GoalPay): Step {
  const nodeId = goal.id as NodeId;
  const step = explainNode(of, { type: 'nodeScore', nodeId }) ?? { rule: 'node.none', figure: null };
  return { ...step, weightBp: inBasisPoints(goal.weight), note: goal.isOut ? 'goalOut' : undefined };
}

/** What one goal brings, by the curve of the plan. */
function payStep({ plan }: Case, { goal, factor: paid, minor }: GoalPay): Step {
  const { curve } = poolRulesOf(plan).payout;
  return {
    rule: goal.isOut ? 'pool.payOut' : `pool.pay.${curve}`,
    title: plan.nodes[goal.id as NodeId]?.title,
    at: { nodeId: goal.id as NodeId },
    given: {
      weight: share(goal.weight),
      degree: degree(goal.degree),
      ...(paid && { factor: factor(paid) }),
    },
    figure: minor === null ? null : money(minor),
    isOurs: true,
  };
}

/** How the pool is divided: no part of its calculation, but of what each person gets. */
function teamSteps({ plan }: Case, nodeId: NodeId, minor: bigint): Step[] {
  const team = teamOf(plan, nodeId);
  const pay = teamPay(team, minor);
  if (!pay) return [];
  return team.map(({ role, party }) => ({
    rule: 'pool.person',
    title: party.name,
    given: { share: { type: 'share', bp: role.shareBp ?? 0 } },
    figure: money(pay.get(role.id) ?? 0n),
    isOurs: true,
    isAside: true,
  }));
}
