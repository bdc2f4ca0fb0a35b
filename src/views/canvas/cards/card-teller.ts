import { kindIn } from '../../../domain/chain/columns.ts';
import type { LinkId, NodeId } from '../../../domain/ids.ts';
import { isMapBand } from '../../../domain/map/perspectives.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Session } from '../../../editor/session.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { isNet } from '../layout/layout.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import type { CardContents, CardLook } from '../paint/paint-cards.ts';
import { branchesOf, type Scene, shownSlots } from '../scene/scene.ts';
import type { CardData, DropMark } from './card-data.ts';
import type { CardFace } from './card-face.ts';
import { CardFaces, type CardWords } from './card-faces.ts';
import type { FarTitle, Print } from './card-shape.ts';
import type { CardShapes } from './card-shapes.ts';
import { type Colouring, colouring } from './colouring.ts';
import type { Density } from './density.ts';
import { type FindingMarks, NO_MARKS } from './finding-marks.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { Lit } from './lit.ts';
import { Standing } from './standing.ts';
import type { Tint } from './tint.ts';
import type { Tone } from './tone.ts';

/** What decides how cards look now. */
export interface Situation {
  readonly plan: Plan;
  readonly session: Session;
  readonly scene: Scene;
  readonly density: Density;
  readonly hover: NodeId | null;
  readonly gesture: Gesture | null;
}

/** Knows what every card says and how it looks, for those that draw cards as elements and as pixels alike. */
export class CardTeller implements CardContents {
  readonly #shapes: CardShapes;
  readonly #onScored: () => void;
  #faces: CardFaces;
  #standing: Standing;
  #at: Situation;
  #selected: ReadonlySet<number> = new Set();
  #dragged: ReadonlySet<number> = new Set();
  readonly #lit = new Lit();
  #words: CardWords;
  #colours: Colouring;
  #marks: FindingMarks = NO_MARKS;

  /** @param onScored called when cards say something else because scores have come in */
  constructor(shapes: CardShapes, words: CardWords, at: Situation, onScored: () => void) {
    this.#shapes = shapes;
    this.#onScored = () => {
      this.#colour();
      onScored();
    };
    this.#words = words;
    this.#faces = new CardFaces(words);
    this.#standing = new Standing(at.plan, at.scene.slots.size, words, this.#onScored);
    this.#at = at;
    this.#colours = colouring(at.session.colourBy, at.plan, this.#standing, words.today);
    this.#selected = shownSlots(at.scene, at.session.selection);
    this.#lit.meet(at, words.today);
  }

  /** From now on in other words: another language, another vocabulary. */
  speak(words: CardWords): void {
    this.#words = words;
    this.#faces = new CardFaces(words);
    this.#standing.stop();
    this.#standing = new Standing(this.#at.plan, this.#at.scene.slots.size, words, this.#onScored);
    this.#colour();
  }

  /** What a lane is called, as its cards are. */
  readonly laneName = (name: LaneName): string => {
    if (isMapBand(name)) return this.#words.band(name);
    return name === 'other' ? this.#words.otherLane : this.#words.kind(kindIn(name));
  };

  get ceilingNames(): CardWords['ceiling'] {
    return this.#words.ceiling;
  }

  /** What a sign on an arrow stands for. */
  readonly signName: CardWords['arrowSign'] = (sign) => this.#words.arrowSign(sign);

  /** From now on in another situation; says whether pixels have changed. */
  meet(at: Situation): boolean {
    const before = this.#at;
    this.#at = at;
    const isReplaced = at.plan !== before.plan;
    if (isReplaced) this.#standing.meet(at.plan, at.scene.slots.size);
    const isOther = at.scene !== before.scene;
    const isSelectedOther = isOther || at.session.selection !== before.session.selection;
    if (isSelectedOther) this.#selected = shownSlots(at.scene, at.session.selection);
    const isDraggedOther = isOther || draggedIn(at.gesture) !== draggedIn(before.gesture);
    if (isDraggedOther) this.#dragged = branchesOf(at.scene, draggedIn(at.gesture));
    const isRuleOther = at.session.colourBy !== before.session.colourBy;
    if (isReplaced || isRuleOther) this.#colour();
    const isLitOther = this.#lit.meet(at, this.#words.today);
    const isDressed = isRuleOther || isLitOther || at.session.folded !== before.session.folded;
    return isReplaced || isSelectedOther || isDraggedOther || isDressed;
  }

  /** From now on with these marks of what the rules find. */
  mark(marks: FindingMarks): void {
    this.#marks = marks;
  }

  /** Whether an arrow is marked as one that does not hold. */
  isBroken = (id: LinkId): boolean => this.#at.session.presenting === null && this.#marks.isBroken(id);

  #colour(): void {
    const { session, plan } = this.#at;
    this.#colours = colouring(session.colourBy, plan, this.#standing, this.#words.today);
  }

  /** Everything cards have to say is known from now on. */
  settle(): void {
    this.#standing.settle();
  }

  stop(): void {
    this.#standing.stop();
  }

  dataOf = (slot: number): CardData | null => {
    const face = this.faceOf(slot);
    if (!face) return null;
    const { density, hover, session, scene, gesture } = this.#at;
    const id = scene.slots.idAt(slot);
    const { editing, selection } = session;
    return {
      face,
      density,
      print: this.print,
      lines: this.#shapes.linesOf(slot),
      far: density === 'full' ? null : this.#shapes.farTitleOf(slot),
      spark: density === 'full' && this.#shapes.hasRoomForSpark(face),
      isSelected: this.isSelected(slot),
      isActive: selection.at(-1) === id,
      isHovered: hover === id && gesture === null,
      isDimmed: this.isDimmed(slot),
      isByHand: this.isByHand(slot),
      drop: dropMark(gesture, id),
      editing: editing?.id === id ? editing : null,
    };
  };

  faceOf = (slot: number): CardFace | null => {
    const { plan, scene, session } = this.#at;
    const id = scene.slots.idAt(slot);
    const isFolded = !isNet(scene.shape) && session.folded.has(id);
    // What is still to be mended is not for the audience.
    const marks = session.presenting === null ? this.#marks : NO_MARKS;
    const asks = session.presenting === null;
    const told = { standing: this.#standing, colours: this.#colours, marks, asks };
    return this.#faces.faceOf(plan, id, told, isFolded);
  };

  get print(): Print {
    return this.#shapes.print;
  }

  tintOf = (slot: number): Tint => this.#colours.tintOf(this.#at.scene.slots.idAt(slot));
  toneOf = (slot: number): Tone => this.#colours.toneOf(this.#at.scene.slots.idAt(slot));
  markOf = (slot: number): string | null => this.#colours.markOf(this.#at.scene.slots.idAt(slot));
  linesOf = (slot: number): readonly string[] => this.#shapes.linesOf(slot);
  farTitleOf = (slot: number): FarTitle => this.#shapes.farTitleOf(slot);
  /** Standing, owner or day: what the colour of a card tells, in words and with a sign. */
  meaningOf = (slot: number): Meaning | null => {
    const { plan, scene, session } = this.#at;
    const node = plan.nodes[scene.slots.idAt(slot)];
    return node
      ? meaningOf(session.colourBy, plan, node, this.#standing, this.#colours.tintOf(node.id), this.#words)
      : null;
  };
  isByHand = (slot: number): boolean => this.#at.scene.hand.slots.has(slot);
  isSelected = (slot: number): boolean => this.#selected.has(slot);
  /** Stands back: it is being dragged away, or others are looked for. */
  isDimmed = (slot: number): boolean => this.#dragged.has(slot) || !this.#lit.has(slot);
  /** Null while every card is as near as any other. */
  get dimming(): ((slot: number) => boolean) | null {
    return this.#dragged.size > 0 || this.#lit.isChoosing ? this.isDimmed : null;
  }
  lookOf = (slot: number): CardLook => ({
    isSelected: this.#selected.has(slot),
    isDimmed: this.isDimmed(slot),
    isByHand: this.isByHand(slot),
  });
}

const NONE: readonly NodeId[] = [];
const draggedIn = (gesture: Gesture | null): readonly NodeId[] =>
  gesture?.type === 'drag' && !gesture.isCopy ? gesture.ids : NONE;

function dropMark(gesture: Gesture | null, id: NodeId): DropMark | null {
  if (gesture?.type === 'drag' && gesture.drop?.onto === id)
    return gesture.drop.refusal ? 'refused' : 'allowed';
  if (gesture?.type === 'connect' && gesture.to === id) return gesture.refusal ? 'refused' : 'allowed';
  return null;
}
