import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { scoresTouched } from '../../../domain/scoring/scores-touched.ts';
import { type Scores, scoresMissing, scoresOf, scoring } from '../../../domain/scoring/scores.ts';
import type { Status } from '../../../domain/scoring/status.ts';
import { whenIdle } from '../../../editor/when-idle.ts';
import type { Progress } from './card-face.ts';
import { TONE_OF, type Tone } from './tone.ts';

interface StandingWords {
  readonly percent: (basisPoints: number) => string;
  readonly status: (status: Status) => string;
  readonly undefined: string;
  readonly today: string;
}

/** With more cards than this the scores wait until the plan or the change itself has been drawn. */
const MOST_AT_ONCE = 500;
/** A fact of one goal moves what stands above it: so few are scored with the change, unless that draws new cards. */
const AT_ONCE = 200;
/** What a change has touched is few and follows in the next frame; where many are to be scored, typing goes first. */
const SOON_MS = 16;
const LATER_MS = 60;

/**
 * How the nodes of a plan stand. A large plan is drawn before it is scored, and a change of it with what was known
 * before; the scores follow when there is time, since that of a root hangs on everything below it.
 */
export class Standing {
  readonly #words: StandingWords;
  readonly #onReady: () => void;
  #plan: Plan;
  #scores: Scores | null;
  /** The plan that the last scores were of. */
  #scored: Plan | null = null;
  /** What has been said so far, the best answer while the scores are still to come. */
  readonly #known = new Map<NodeId, Progress>();
  #callOff: () => void = () => undefined;
  /** Another one whenever answers may differ from before. */
  version = 0;

  constructor(plan: Plan, size: number, words: StandingWords, onReady: () => void) {
    this.#words = words;
    this.#onReady = onReady;
    this.#plan = plan;
    this.#scores = null;
    this.meet(plan, size);
  }

  /** From now on of this plan, with so many cards. */
  meet(plan: Plan, size: number): void {
    this.#plan = plan;
    this.#callOff();
    if (size <= MOST_AT_ONCE) return this.#score();
    const scored = this.#scored;
    if (scored && isUntouched(scored, plan)) return this.#take(plan);
    const missing = scoresMissing(plan, this.#words.today);
    if (missing <= AT_ONCE && (!scored || hasSameNodes(scored, plan))) return this.#score();
    this.#scores = null;
    const timer =
      missing <= AT_ONCE
        ? setTimeout(() => this.settle(), SOON_MS)
        : setTimeout(() => this.#goOn(scoring(plan, this.#words.today)), LATER_MS);
    this.#callOff = () => clearTimeout(timer);
  }

  /** From now on with the scores that were still to come: a picture to be taken away cannot wait for them. */
  settle(): void {
    this.#callOff();
    if (this.#scores) return;
    this.#score();
    this.#onReady();
  }

  stop(): void {
    this.#callOff();
  }

  progressOf = (id: NodeId): Progress => {
    if (!this.#scores) return this.#known.get(id) ?? this.#said(null, 'none');
    const { degree, status } = this.#scores(id);
    const before = this.#known.get(id);
    const now = this.#said(degree.value, status);
    if (before && before.text === now.text && before.status === now.status && before.share === now.share) {
      return before;
    }
    this.#known.set(id, now);
    return now;
  };

  toneOf = (id: NodeId): Tone => this.progressOf(id).tone;

  #goOn(work: Iterator<void>): void {
    this.#callOff = whenIdle((until) => {
      while (performance.now() < until) if (work.next().done) return this.settle();
      return this.#goOn(work);
    });
  }

  #score(): void {
    this.version += 1;
    this.#take(this.#plan);
  }

  #take(plan: Plan): void {
    this.#scored = plan;
    this.#scores = scoresOf(plan, this.#words.today);
  }

  #said(share: number | null, status: Status): Progress {
    const { percent, status: wordFor, undefined: nothing } = this.#words;
    const text = share === null ? nothing : percent(Math.round(share * 10_000));
    return { share, text, status, tone: TONE_OF[status], word: status === 'none' ? '' : wordFor(status) };
  }
}

const isUntouched = (scored: Plan, plan: Plan): boolean => {
  const touched = scoresTouched(scored, plan);
  return touched !== 'all' && touched.size === 0;
};

const hasSameNodes = (scored: Plan, { nodes, links }: Plan): boolean =>
  scored.nodes === nodes && scored.links === links;
