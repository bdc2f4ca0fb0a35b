import type { Plan } from '../../src/domain/plan.ts';
import { plan } from './plan-robot.ts';

/** Enough for a planned pool to be accepted. */
const PROJECT = {
  isProject: true,
  poolBaseMinor: 1_000_000,
  poolGrade: 2,
  poolProfile: 'functional',
  poolRatings: {
    transformation: 4,
    uncertainty: 3,
    novelty: 3,
    duration: 2,
    prospects: 4,
    finance: 5,
    risks: 3,
  },
} as const;

/** A little of everything, so that the first commands already meet something. */
export function smallPlan(): Plan {
  return plan()
    .period('2026', '2026-01-01', '2026-12-31')
    .person('Boris')
    .goal('Grow', { level: 'strategic' })
    .owner('Anna')
    .goal('Sell', { level: 'tactical', ...PROJECT })
    .under('Grow', { weightPct: 60 })
    .indicator('Revenue', { method: 'ratio' })
    .target(100)
    .actual(80)
    .goal('Learn', { level: 'tactical' })
    .under('Grow', { weightPct: 40 })
    .goal('Call clients')
    .under('Sell')
    .alsoUnder('Learn')
    .node('assumption', 'Demand holds')
    .under('Sell')
    .activity('Train')
    .under('Learn')
    .node('problem', 'Prices fall')
    .period('2025', '2025-01-01', '2025-12-31', { phase: 'closed' }).plan;
}
