import type { GoalLevel, Kind, Node } from '../../../domain/kinds/index.ts';
import type { Plan } from '../../../domain/plan.ts';
import { CONFIDENCES, type Confidence } from '../../../domain/rows/entry.ts';
import { confidenceOf } from '../../../domain/scoring/confidence.ts';
import { STATUSES, type Status } from '../../../domain/scoring/status.ts';
import { ownerOf } from '../../../domain/tree/owner.ts';
import { RANKS } from '../../../editor/filter.ts';
import type { ColourBy } from '../../../editor/session.ts';
import { DUES, DUE_TONES, type Due, dueOf } from './due.ts';
import { initialsOf } from './initials.ts';
import type { Standing } from './standing.ts';
import type { Tint } from './tint.ts';
import type { Tone } from './tone.ts';

/** What stands beside the word in a legend, so that no colour has to be told from another. */
export type Sign =
  | { readonly type: 'kind'; readonly kind: Kind; readonly level?: GoalLevel }
  | { readonly type: 'status'; readonly status: Status; readonly tone: Tone }
  | { readonly type: 'owner'; readonly initials: string }
  | { readonly type: 'confidence'; readonly confidence: Confidence | null }
  | { readonly type: 'due'; readonly due: Due; readonly tone: Tone };

/** What the colour of a card tells. */
export interface Meaning {
  /** One for all cards of which the same is told. */
  readonly key: string;
  readonly tint: Tint;
  readonly text: string;
  readonly sign: Sign;
  /** Its place in a legend; what has the same place is put in order by name. */
  readonly place: number;
}

export interface MeaningWords {
  readonly kind: (node: Node) => string;
  /** Also of the status of which nothing can be said. */
  readonly status: (status: Status) => string;
  readonly due: (due: Due) => string;
  /** Also of what nobody has said anything about. */
  readonly confidence: (confidence: Confidence | null) => string;
  readonly nobody: string;
  readonly today: string;
}

export function meaningOf(
  rule: ColourBy,
  plan: Plan,
  node: Node,
  { progressOf }: Standing,
  tint: Tint,
  words: MeaningWords,
): Meaning {
  switch (rule) {
    case 'level': {
      const level = node.kind === 'goal' ? { level: node.level } : {};
      const text = words.kind(node);
      const place = RANKS.indexOf(node.kind === 'goal' ? node.level : node.kind);
      return { key: text, tint, text, sign: { type: 'kind', kind: node.kind, ...level }, place };
    }
    case 'status': {
      const { status, tone } = progressOf(node.id);
      const sign: Sign = { type: 'status', status, tone };
      return { key: status, tint, text: words.status(status), sign, place: STATUSES.indexOf(status) };
    }
    case 'owner': {
      const owner = ownerOf(plan, node.id);
      const sign: Sign = { type: 'owner', initials: owner ? initialsOf(owner.name) : '' };
      return { key: owner?.id ?? '', tint, text: owner?.name ?? words.nobody, sign, place: owner ? 0 : 1 };
    }
    case 'confidence': {
      const confidence = confidenceOf(plan, node.id);
      const sign: Sign = { type: 'confidence', confidence };
      const place = confidence ? CONFIDENCES.indexOf(confidence) : CONFIDENCES.length;
      return { key: confidence ?? '', tint, text: words.confidence(confidence), sign, place };
    }
    case 'overdue': {
      const due = dueOf(node, progressOf(node.id).share, words.today);
      const sign: Sign = { type: 'due', due, tone: DUE_TONES[due] };
      return { key: due, tint, text: words.due(due), sign, place: DUES.indexOf(due) };
    }
  }
}

/** Every meaning once, in the order of a legend. */
export function legendFrom(meanings: Iterable<Meaning | null>): readonly Meaning[] {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) if (meaning && !found.has(meaning.key)) found.set(meaning.key, meaning);
  return [...found.values()].sort((a, b) => a.place - b.place || a.text.localeCompare(b.text));
}
