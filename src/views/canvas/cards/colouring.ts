import type { CalendarDay } from '../../../domain/date.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { confidenceOf } from '../../../domain/scoring/confidence.ts';
import { ownerOf } from '../../../domain/tree/owner.ts';
import type { ColourBy } from '../../../editor/session.ts';
import { CONFIDENCE_TONES } from './confidence-tone.ts';
import { DUE_TINTS, DUE_TONES, dueOf, UNDATED_MARK } from './due.ts';
import { initialsOf } from './initials.ts';
import { ownerTints } from './owner-tints.ts';
import type { Standing } from './standing.ts';
import { type Tint, tintOf } from './tint.ts';
import type { Tone } from './tone.ts';

/** The rule by which cards have their colour, asked for by node. */
export interface Colouring {
  readonly tintOf: (id: NodeId) => Tint;
  /** The sign on a card too small for words: what the colour tells, told by shape. */
  readonly toneOf: (id: NodeId) => Tone;
  /** Letters in place of the sign, where that would not tell what the colour tells; empty for nothing at all. */
  readonly markOf: (id: NodeId) => string | null;
}

/** The rule as it holds for one version of a plan; every answer is kept, since a picture asks for thousands. */
export function colouring(rule: ColourBy, plan: Plan, standing: Standing, today: CalendarDay): Colouring {
  const kept = new Map<NodeId, Tint>();
  const made = tinting(rule, plan, standing, today);
  return {
    tintOf(id) {
      const tint = kept.get(id) ?? made(id);
      kept.set(id, tint);
      return tint;
    },
    toneOf: toning(rule, plan, standing, today),
    markOf: markOf(rule, plan, standing, today),
  };
}

function toning(rule: ColourBy, plan: Plan, standing: Standing, today: CalendarDay): (id: NodeId) => Tone {
  if (rule === 'overdue') return dueTone(plan, standing, today);
  return rule === 'confidence' ? confidenceTone(plan) : standing.toneOf;
}

const confidenceTone =
  (plan: Plan) =>
  (id: NodeId): Tone => {
    const confidence = confidenceOf(plan, id);
    return confidence ? CONFIDENCE_TONES[confidence] : 'none';
  };

function markOf(rule: ColourBy, plan: Plan, { progressOf }: Standing, today: CalendarDay) {
  if (rule === 'owner') return initialsIn(plan);
  return (id: NodeId): string | null => {
    const node = rule === 'overdue' ? plan.nodes[id] : undefined;
    return node && dueOf(node, progressOf(id).share, today) === 'undated' ? UNDATED_MARK : null;
  };
}

/** Initials, since there are more owners than colours. */
function initialsIn(plan: Plan): (id: NodeId) => string | null {
  const kept = new Map<string, string>();
  return (id) => {
    const name = ownerOf(plan, id)?.name;
    if (name === undefined) return '';
    const initials = kept.get(name) ?? initialsOf(name);
    kept.set(name, initials);
    return initials;
  };
}

function tinting(
  rule: ColourBy,
  plan: Plan,
  { progressOf, toneOf }: Standing,
  today: CalendarDay,
): (id: NodeId) => Tint {
  const ownTint = (id: NodeId): Tint => {
    const node = plan.nodes[id];
    return node ? tintOf(node) : 'input';
  };
  switch (rule) {
    case 'level':
      return ownTint;
    case 'status':
      return (id) => TONE_TINTS[toneOf(id)];
    case 'confidence': {
      const tone = confidenceTone(plan);
      return (id) => TONE_TINTS[tone(id)];
    }
    case 'owner':
      return (id) => {
        const owner = ownerOf(plan, id);
        return (owner && ownerTints(plan).get(owner.id)) ?? 'ink-faint';
      };
    case 'overdue':
      return (id) => {
        const node = plan.nodes[id];
        return node ? DUE_TINTS[dueOf(node, progressOf(id).share, today)] : 'ink-faint';
      };
  }
}

const TONE_TINTS: Readonly<Record<Tone, Tint>> = {
  good: 'good',
  warn: 'warn',
  bad: 'bad',
  none: 'ink-faint',
};

const dueTone =
  (plan: Plan, { progressOf }: Standing, today: CalendarDay) =>
  (id: NodeId): Tone => {
    const node = plan.nodes[id];
    return node ? DUE_TONES[dueOf(node, progressOf(id).share, today)] : 'none';
  };
