import type { Period } from '../rows/period.ts';
import { dayGuards, fullGuards, lightGuards, type PhaseGuards, reportGuards } from './preset-guards.ts';
import type { CycleState, CycleTemplate, CycleTransition } from './template.ts';

const STATES: readonly CycleState[] = [
  {
    id: 'plan',
    phase: 'plan',
    steps: [
      { id: 'goals', role: 'accountable' },
      { id: 'measures', role: 'accountable' },
      { id: 'agree', role: 'approver', due: { from: 'start', days: -60, unit: 'working' } },
    ],
  },
  {
    id: 'organize',
    phase: 'organize',
    steps: [
      { id: 'assign', role: 'accountable' },
      { id: 'resources', role: 'accountable', due: { from: 'start', days: 0, unit: 'working' } },
    ],
  },
  {
    id: 'monitor',
    phase: 'monitor',
    steps: [
      { id: 'checkIns', role: 'executor' },
      { id: 'facts', role: 'factEntry', due: { from: 'end', days: 3, unit: 'calendar' } },
    ],
  },
  {
    id: 'evaluate',
    phase: 'evaluate',
    steps: [
      { id: 'ratings', role: 'accountable' },
      { id: 'lessons', role: 'accountable' },
    ],
  },
  {
    id: 'review',
    phase: 'review',
    steps: [
      { id: 'diagnose', role: 'accountable' },
      { id: 'actions', role: 'accountable' },
      { id: 'report', role: 'approver' },
    ],
  },
  { id: 'closed', phase: 'closed' },
  { id: 'cancelled', phase: 'closed' },
];

const arrow = (
  event: string,
  from: string,
  to: string,
  direction: CycleTransition['direction'],
  guards: CycleTransition['guards'] = [],
): CycleTransition => ({ event, from, to, direction, ...(guards.length > 0 && { guards }) });

/** The machine of domain E, with what a preset asks at its arrows. */
const arrows = (ask: PhaseGuards): readonly CycleTransition[] => [
  arrow('agreePlan', 'plan', 'organize', 'forward', ask.agreePlan),
  arrow('start', 'organize', 'monitor', 'forward', ask.start),
  arrow('closeFacts', 'monitor', 'evaluate', 'forward', ask.closeFacts),
  arrow('score', 'evaluate', 'review', 'forward', ask.score),
  arrow('closePeriod', 'review', 'closed', 'forward', ask.closePeriod),
  arrow('openNext', 'closed', 'plan', 'next'),
  arrow('replan', 'organize', 'plan', 'backward'),
  arrow('replan', 'monitor', 'plan', 'backward'),
  arrow('reassign', 'monitor', 'organize', 'backward'),
  arrow('reopenFacts', 'evaluate', 'monitor', 'backward'),
  arrow('reEvaluate', 'review', 'evaluate', 'backward'),
  arrow('reopen', 'closed', 'review', 'backward', [{ guard: 'nextStillPlanned' }]),
  ...['plan', 'organize', 'monitor', 'evaluate', 'review'].map((from) =>
    arrow('cancel', from, 'cancelled', 'cancel'),
  ),
];

const full = (id: string, ask: PhaseGuards): CycleTemplate => ({
  id,
  version: 1,
  preset: id,
  states: STATES,
  transitions: arrows(ask),
});

/** A week of one person: no agreement, no papers. */
const week: CycleTemplate = {
  id: 'week',
  version: 1,
  preset: 'week',
  states: [
    { id: 'plan', phase: 'plan', steps: [{ id: 'goals' }] },
    { id: 'monitor', phase: 'monitor', steps: [{ id: 'checkIns' }] },
    { id: 'review', phase: 'review', steps: [{ id: 'lessons' }] },
    { id: 'closed', phase: 'closed' },
    { id: 'cancelled', phase: 'closed' },
  ],
  transitions: [
    arrow('start', 'plan', 'monitor', 'forward', dayGuards.start),
    arrow('closeFacts', 'monitor', 'review', 'forward', dayGuards.closeFacts),
    arrow('closePeriod', 'review', 'closed', 'forward'),
    arrow('openNext', 'closed', 'plan', 'next'),
    arrow('replan', 'monitor', 'plan', 'backward'),
    arrow('reopenFacts', 'review', 'monitor', 'backward'),
    arrow('reopen', 'closed', 'review', 'backward', [{ guard: 'nextStillPlanned' }]),
    ...['plan', 'monitor', 'review'].map((from) => arrow('cancel', from, 'cancelled', 'cancel')),
  ],
};

/** Plan, do, check, act: doing begins with handing out the work, acting ends with the next plan. */
const pdca: CycleTemplate = {
  id: 'pdca',
  version: 1,
  preset: 'pdca',
  states: [
    { id: 'plan', phase: 'plan', steps: [{ id: 'goals', role: 'accountable' }] },
    { id: 'do', phase: 'monitor', steps: [{ id: 'checkIns', role: 'executor' }] },
    { id: 'check', phase: 'evaluate', steps: [{ id: 'lessons', role: 'accountable' }] },
    { id: 'act', phase: 'review', steps: [{ id: 'actions', role: 'accountable' }] },
    { id: 'closed', phase: 'closed' },
    { id: 'cancelled', phase: 'closed' },
  ],
  transitions: [
    arrow('agreePlan', 'plan', 'do', 'forward', lightGuards.agreePlan),
    arrow('closeFacts', 'do', 'check', 'forward', lightGuards.closeFacts),
    arrow('score', 'check', 'act', 'forward', lightGuards.score),
    arrow('closePeriod', 'act', 'closed', 'forward', lightGuards.closePeriod),
    arrow('openNext', 'closed', 'plan', 'next'),
    arrow('replan', 'do', 'plan', 'backward'),
    arrow('reopenFacts', 'check', 'do', 'backward'),
    arrow('reEvaluate', 'act', 'check', 'backward'),
    arrow('reopen', 'closed', 'act', 'backward', [{ guard: 'nextStillPlanned' }]),
    ...['plan', 'do', 'check', 'act'].map((from) => arrow('cancel', from, 'cancelled', 'cancel')),
  ],
};

/**
 * Donor reporting: facts are checked against their evidence before they count, and nothing is closed before the report
 * has gone out. Two states of one phase each.
 */
function donorReporting(): CycleTemplate {
  const base = full('donor', reportGuards);
  const within = (id: string): readonly CycleState[] =>
    id === 'monitor'
      ? [{ id: 'verify', phase: 'monitor', steps: [{ id: 'evidence', role: 'collector' }] }]
      : id === 'review'
        ? [{ id: 'report', phase: 'review', steps: [{ id: 'report', role: 'approver' }] }]
        : [];
  const moved = base.transitions.map((each) => {
    if (each.event === 'closeFacts') return { ...each, from: 'verify' };
    if (each.event === 'closePeriod') return { ...each, from: 'report' };
    return each;
  });
  return {
    ...base,
    states: base.states.flatMap((state) => [state, ...within(state.id)]),
    transitions: [
      ...moved,
      arrow('verify', 'monitor', 'verify', 'forward'),
      arrow('returnFacts', 'verify', 'monitor', 'backward'),
      arrow('draftReport', 'review', 'report', 'forward', [{ guard: 'diagnosed' }]),
      arrow('returnReport', 'report', 'review', 'backward'),
      arrow('cancel', 'verify', 'cancelled', 'cancel'),
      arrow('cancel', 'report', 'cancelled', 'cancel'),
    ],
  };
}

/** The cycles the product brings along; their words are messages, named after their ids. */
export const PRESETS = {
  year: full('year', fullGuards()),
  quarter: full('quarter', fullGuards()),
  month: full('month', fullGuards({ ratings: 'always' })),
  week,
  donor: donorReporting(),
  pdca,
} as const satisfies Readonly<Record<string, CycleTemplate>>;
export type PresetId = keyof typeof PRESETS;

/** The preset of periods of a type, unless the plan says otherwise. */
export const PRESET_OF_TYPE: Readonly<Record<Period['type'], PresetId>> = {
  year: 'year',
  half: 'quarter',
  quarter: 'quarter',
  month: 'month',
  custom: 'year',
};
