import type { NodeId } from '../../../domain/ids.ts';
import type { Node } from '../../../domain/kinds/index.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Status } from '../../../domain/scoring/status.ts';
import type { Party } from '../../../domain/rows/party.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { ownerOf } from '../../../domain/tree/owner.ts';
import { childrenOf, tree } from '../../../domain/tree/tree.ts';
import type { CardFace, Hidden, Progress } from './card-face.ts';
import { hiddenBelow } from './hidden-below.ts';
import { initialsOf } from './initials.ts';
import type { Standing } from './standing.ts';
import { tintOf } from './tint.ts';

/** How to say what a card says. */
export interface CardWords {
  readonly kind: (node: Node) => string;
  readonly percent: (basisPoints: number) => string;
  readonly day: (day: string) => string;
  readonly count: (count: number) => string;
  readonly status: (status: Status) => string;
  /** Stands for a number that cannot be computed. */
  readonly undefined: string;
  readonly today: string;
}

/** What a face was made of: as long as these are the same objects, so is the face. */
interface Made {
  readonly plan: Plan;
  readonly isFolded: boolean;
  readonly version: number;
  readonly of: readonly unknown[];
  readonly face: CardFace;
}

/** The faces of cards, each made when it is asked for and kept until what it says changes. */
export class CardFaces {
  readonly #made = new Map<NodeId, Made>();
  readonly #words: CardWords;

  constructor(words: CardWords) {
    this.#words = words;
  }

  faceOf(plan: Plan, id: NodeId, standing: Standing, isFolded: boolean): CardFace | null {
    const made = this.#made.get(id);
    if (made?.plan === plan && made.isFolded === isFolded && made.version === standing.version)
      return made.face;
    const node = plan.nodes[id];
    if (!node) return null;
    const owner = ownerOf(plan, id);
    const home = plan.links[tree(plan).homeLinkOf.get(id) ?? ('' as never)];
    const progress = standing.progressOf(id);
    const children = childrenOf(plan, id);
    const inside = isFolded && children.length > 0 ? this.#hiddenIn(plan, id, standing) : null;
    const of = [node, owner, home, progress, children, inside?.count, inside?.worst];
    const face =
      made && same(made.of, of)
        ? made.face
        : this.#face(node, owner, home, progress, children.length, inside);
    this.#made.set(id, { plan, isFolded, version: standing.version, of, face });
    return face;
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
  ): CardFace {
    const words = this.#words;
    const end = 'end' in node ? node.end : undefined;
    return {
      kind: node.kind,
      ...(node.kind === 'goal' && { level: node.level }),
      tint: tintOf(node),
      label: words.kind(node),
      title: node.title,
      owner: owner ? { name: owner.name, initials: initialsOf(owner.name) } : null,
      due: end ? { text: words.day(end), isPast: end < words.today && (progress.share ?? 0) < 1 } : null,
      weight: home?.weightBp === undefined ? null : words.percent(home.weightBp),
      progress,
      childCount,
      hidden,
    };
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, at) => value === b[at]);
