/** The phases of domain A2 and E in their order, and the end. */
export const PHASES = ['plan', 'organize', 'monitor', 'evaluate', 'review', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** How far a period has come: what is later in the order is further on. */
export const phaseRank = (phase: Phase): number => PHASES.indexOf(phase);
