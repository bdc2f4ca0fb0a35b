import type { LinkId, NodeId } from '../../../domain/ids.ts';
import type { Mark } from '../../../domain/lint/mark.ts';
import type { Report } from '../../../domain/lint/report.ts';
import type { Palette } from '../paint/palette.ts';

/** What the rules find at a node, in the least room; another object whenever some mark is another one. */
export interface FindingMarks {
  readonly at: (id: NodeId) => Mark | null;
  /** Whether an arrow does not hold: what it leads from is there, what it leads to is not. */
  readonly isBroken: (id: LinkId) => boolean;
}

export const NO_MARKS: FindingMarks = { at: () => null, isBroken: () => false };

export function marksIn(report: Report): FindingMarks {
  const broken = new Set(report.breaks.flatMap(({ links = [] }) => links));
  return { at: report.markAt, isBroken: (id) => broken.has(id) };
}

/** The colour of a severity, as `SeverityMark` has it. */
export const severityColour = ({ tones, tints }: Palette, severity: Mark['severity']): string =>
  severity === 'error' ? tones.bad : severity === 'warning' ? tones.warn : tints.outcome;
