import type { NodeId } from '../../../domain/ids.ts';
import type { GoalLevel, Node } from '../../../domain/kinds/index.ts';
import { checkInStanding } from '../../../domain/cycle/check-ins.ts';
import { type Mark, sameMark } from '../../../domain/lint/mark.ts';
import type { MapBand } from '../../../domain/map/perspectives.ts';
import type { Plan } from '../../../domain/plan.ts';
import { type OpenAgreement, openAgreement } from '../../../domain/agreement/open-agreement.ts';
import { confidenceOf } from '../../../domain/scoring/confidence.ts';
import type { Status } from '../../../domain/scoring/status.ts';
import type { Confidence } from '../../../domain/rows/entry.ts';
import type { Party } from '../../../domain/rows/party.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { isToBeReworded } from '../../../domain/problems/mirrors.ts';
import { ownerOf } from '../../../domain/tree/owner.ts';
import { childrenOf, homeOf } from '../../../domain/tree/tree.ts';
import type { MarkSign } from '../scene/arrow-marks.ts';
import type { CardFace, Hidden, Progress } from './card-face.ts';
import type { Due } from './due.ts';
import type { Colouring } from './colouring.ts';
import type { FindingMarks } from './finding-marks.ts';
import { hiddenBelow } from './hidden-below.ts';
import { initialsOf } from './initials.ts';
import { trendOf } from './indicator-trend.ts';
import { sparkline } from './sparkline.ts';
import type { Standing } from './standing.ts';

/** How to say what a card says. */
export interface CardWords {
  readonly kind: (node: Pick<Node, 'kind'> & { readonly level?: GoalLevel }) => string;
  readonly untitled: string;
  /** Said of an objective that still reads as the problem it came from. */
  readonly toReword: (kind: string) => string;
  readonly percent: (basisPoints: number) => string;
  readonly day: (day: string) => string;
  readonly count: (count: number) => string;
  readonly status: (status: Status) => string;
  readonly due: (due: Due) => string;
  readonly confidence: (confidence: Confidence | null) => string;
  readonly confidenceInFull: (confidence: Confidence) => string;
  readonly agreement: (agreement: OpenAgreement) => string;
  /** "3 findings, worst: error" */
  readonly findings: (mark: Mark) => string;
  /** "Check-in overdue" */
  readonly asks: (standing: 'stale' | 'overdue') => string;
  readonly nobody: string;
  /** A band of the strategy map, as the plan calls it. */
  readonly band: (band: MapBand) => string;
  /** The lane of whatever has no level. */
  readonly otherLane: string;
  /** The two sides of the ceiling of accountability. */
  readonly ceiling: { readonly below: string; readonly above: string };
  /** A sign on an arrow of a chain or a map. */
  readonly arrowSign: (sign: Exclude<MarkSign, 'break'>) => string;
  /** Stands for a number that cannot be computed. */
  readonly undefined: string;
  readonly today: string;
}

/** What a face was made of: as long as these are the same objects, so is the face. */
interface Made {
  readonly plan: Plan;
  readonly isFolded: boolean;
  readonly version: number;
  readonly colours: Colouring;
  readonly marks: FindingMarks;
  readonly asks: boolean;
  readonly of: readonly unknown[];
  readonly face: CardFace;
}

/** What is known of nodes beside the plan: how they stand, what their colours mean, what the rules find. */
interface Told {
  readonly standing: Standing;
  readonly colours: Colouring;
  readonly marks: FindingMarks;
  /** Whether check-ins are called for on the cards. */
  readonly asks: boolean;
}

/** The faces of cards, each made when it is asked for and kept until what it says changes. */
export class CardFaces {
  readonly #made = new Map<NodeId, Made>();
  readonly #words: CardWords;

  constructor(words: CardWords) {
    this.#words = words;
  }

  faceOf(
    plan: Plan,
    id: NodeId,
    { standing, colours, marks, asks }: Told,
    isFolded: boolean,
  ): CardFace | null {
    const made = this.#made.get(id);
    const { version } = standing;
    const now = { plan, version, colours, marks, asks, isFolded };
    if (made && isSame(made, now)) return made.face;
    const node = plan.nodes[id];
    if (!node) return null;
    const owner = ownerOf(plan, id);
    const home = homeOf(plan, id);
    const progress = standing.progressOf(id);
    const children = childrenOf(plan, id);
    const inside = isFolded && children.length > 0 ? this.#hiddenIn(plan, id, standing) : null;
    const confidence = confidenceOf(plan, id);
    const findings = this.#findings(marks.at(id), made?.face.findings ?? null);
    const agreement = openAgreement(plan, id);
    const tint = colours.tintOf(id);
    const trend = this.#sparkOf(plan, id, made?.plan === plan ? made.face : null);
    const spark = trend && made?.face.spark && sameSpark(trend, made.face.spark) ? made.face.spark : trend;
    const isRaw = isToBeReworded(plan, id);
    const called = asks ? this.#asksOf(plan, id) : null;
    const hidden = [inside?.count, inside?.worst];
    const said = [confidence, findings, called, agreement, isRaw];
    const of = [node, owner, home, progress, children, ...hidden, tint, spark, ...said];
    const face =
      made && same(made.of, of)
        ? made.face
        : {
            ...this.#face(node, owner, home, progress, children.length, inside),
            label: this.#labelOf(node, isRaw),
            confidence: this.#confidence(confidence),
            agreement: agreement && this.#words.agreement(agreement),
            findings,
            asks: called && { standing: called, said: this.#words.asks(called) },
            tint,
            spark,
          };
    this.#made.set(id, { ...now, of, face });
    return face;
  }

  #confidence(level: Confidence | null): CardFace['confidence'] {
    const words = this.#words;
    return level && { level, word: words.confidence(level), title: words.confidenceInFull(level) };
  }

  /** The same as before, as long as it says the same. */
  #findings(mark: Mark | null, before: CardFace['findings']): CardFace['findings'] {
    if (!mark || sameMark(mark, before)) return mark && before;
    return { ...mark, text: this.#words.count(mark.count), said: this.#words.findings(mark) };
  }

  #asksOf(plan: Plan, id: NodeId): 'stale' | 'overdue' | null {
    const standing = checkInStanding(plan, id, this.#words.today);
    return standing === 'stale' || standing === 'overdue' ? standing : null;
  }

  #labelOf(node: Node, isRaw: boolean): string {
    const kind = this.#words.kind(node);
    return isRaw ? this.#words.toReword(kind) : kind;
  }

  #sparkOf(plan: Plan, id: NodeId, before: CardFace | null): CardFace['spark'] {
    if (before) return before.spark;
    const trend = trendOf(plan, id, this.#words.today);
    const drawn = trend && sparkline(trend.points, trend.target);
    return drawn && { ...drawn, title: trend.title };
  }

  #hiddenIn(plan: Plan, id: NodeId, standing: Standing): Hidden {
    const { count, worst } = hiddenBelow(plan, id, standing.toneOf);
    return { count, worst, text: this.#words.count(count) };
  }

  #face(
    node: Node,
    owner: Party | undefined,
    home: Link | undefined,
    progress: Progress,
    childCount: number,
    hidden: Hidden | null,
  ): Omit<CardFace, 'label' | 'tint' | 'spark' | 'confidence' | 'agreement' | 'findings' | 'asks'> {
    const words = this.#words;
    const end = 'end' in node ? node.end : undefined;
    return {
      kind: node.kind,
      ...(node.kind === 'goal' && { level: node.level }),
      title: node.title,
      name: node.title === '' ? words.untitled : node.title,
      owner: owner ? { name: owner.name, initials: initialsOf(owner.name) } : null,
      due: end ? { text: words.day(end), isPast: end < words.today && (progress.share ?? 0) < 1 } : null,
      weight: home?.weightBp === undefined ? null : words.percent(home.weightBp),
      progress,
      childCount,
      hidden,
    };
  }
}

const isSame = (made: Made, now: Omit<Made, 'of' | 'face'>): boolean =>
  made.plan === now.plan &&
  made.version === now.version &&
  made.colours === now.colours &&
  made.marks === now.marks &&
  made.asks === now.asks &&
  made.isFolded === now.isFolded;

const sameSpark = (a: NonNullable<CardFace['spark']>, b: NonNullable<CardFace['spark']>): boolean =>
  a.line === b.line && a.target === b.target && a.title === b.title;

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, at) => value === b[at]);
