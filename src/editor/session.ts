import type { Subject } from '../domain/explain/subject.ts';
import type { LinkId, NodeId, PartyId, PeriodId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { type Filter, NO_FILTER } from './filter.ts';

/** The title being typed. `group` makes all it commits one step of the history. */
export interface Editing {
  readonly id: NodeId;
  readonly group: string;
  /** What Escape restores. */
  readonly original: string;
  /** What the editor opens with: the title, or what the person began to type over it. */
  readonly text: string;
  /** What of it has been put into the plan so far; nothing yet, where it is absent. */
  readonly kept?: string;
  /** A node made for this edit vanishes again if it is left without a title. */
  readonly isNew: boolean;
}

/** What a person is looking for, while they are. */
export interface Find {
  readonly text: string;
  /** The match walked to; none until the first step. */
  readonly at: NodeId | null;
  /** Folds opened on the way to a match: they close again with the search. */
  readonly lifted: ReadonlySet<NodeId>;
  /** Another one whenever the keyboard is asked into the search box. */
  readonly asked: number;
}

/** What the colour of a card tells. */
export const COLOURINGS = ['level', 'status', 'owner', 'confidence', 'overdue'] as const;
export type ColourBy = (typeof COLOURINGS)[number];

/** How the goal tree is arranged. */
export const LAYOUTS = ['leftRight', 'topDown', 'radial', 'lanes', 'indented'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What follows the mouse while a plan is presented. */
export type StagePointer = 'none' | 'dot' | 'spotlight';

/** A plan shown to a room, one branch after another. */
export interface Presenting {
  /** The node shown and those above it, nearest first: should it go, the next of them takes its place. Empty: the whole. */
  readonly path: readonly NodeId[];
  /** Every change is refused. */
  readonly isLocked: boolean;
  readonly pointer: StagePointer;
  /** What leaving brings back. */
  readonly before: Pick<Session, 'selection' | 'folded' | 'layout'>;
}

/** What can be opened below the results chain: its sentences, or the four questions it answers. */
export type ChainPanel = 'reading' | 'questions';

/** How a person looks at a plan: of this device and tab, never saved in the plan, never undone. */
export interface Session {
  /** The last one is the one that keys act from. */
  readonly selection: readonly NodeId[];
  /** The arrow that is looked at; whoever turns to a node turns away from it. */
  readonly link: LinkId | null;
  readonly folded: ReadonlySet<NodeId>;
  readonly editing: Editing | null;
  /** The branch looked at alone, or the whole plan. */
  readonly focus: NodeId | null;
  /** In a chain: only what leads to this node and what follows from it is looked at. */
  readonly through: NodeId | null;
  /** Another one whenever the keyboard is asked to what the chosen arrow stands or falls with. */
  readonly premiseAsked: number;
  /** What lies open below the results chain. */
  readonly chainPanel: ChainPanel | null;
  readonly find: Find | null;
  readonly filter: Filter;
  /** Whether the choices of the filter lie open. */
  readonly isFilterOpen: boolean;
  readonly colourBy: ColourBy;
  readonly layout: LayoutName;
  readonly presenting: Presenting | null;
  /** The period that is worked on; null shows all of them. */
  readonly period: PeriodId | null;
  /** Who is at the keyboard, as far as they have said: what is asked is theirs, what they say is by them. */
  readonly me: PartyId | null;
  /** The person or unit that is looked at; null shows all of them. */
  readonly party: PartyId | null;
  /** The number whose calculation lies open. */
  readonly explaining: Subject | null;
  /** Whether what people earn is on screen: asked for anew in every tab, so that no room reads it by chance. */
  readonly showsPay: boolean;
}

export const NEW_SESSION: Session = {
  selection: [],
  link: null,
  folded: new Set(),
  editing: null,
  focus: null,
  through: null,
  premiseAsked: 0,
  chainPanel: null,
  find: null,
  filter: NO_FILTER,
  isFilterOpen: false,
  colourBy: 'level',
  layout: 'leftRight',
  presenting: null,
  period: null,
  me: null,
  party: null,
  explaining: null,
  showsPay: false,
};

/** The session without rows that are gone. */
export function sessionIn(plan: Plan, session: Session): Session {
  const isThere = (id: NodeId) => Object.hasOwn(plan.nodes, id);
  const there = (id: NodeId | null) => (id !== null && isThere(id) ? id : null);
  const { selection, link, folded, editing, focus, through, find, period, party } = session;
  const kept: Partial<Session> = {
    link: link !== null && Object.hasOwn(plan.links, link) ? link : null,
    editing: editing && isThere(editing.id) ? editing : null,
    focus: there(focus),
    through: there(through),
    period: period !== null && Object.hasOwn(plan.periods, period) ? period : null,
    me: session.me !== null && Object.hasOwn(plan.parties, session.me) ? session.me : null,
    party: party !== null && Object.hasOwn(plan.parties, party) ? party : null,
    find: find?.at && !isThere(find.at) ? { ...find, at: null } : find,
    ...(!selection.every(isThere) && { selection: selection.filter(isThere) }),
    ...(![...folded].every(isThere) && { folded: new Set([...folded].filter(isThere)) }),
  };
  const isSame = Object.entries(kept).every(([field, value]) => session[field as keyof Session] === value);
  return isSame ? session : { ...session, ...kept };
}

/** Whether a new node stands there whose title is still to be typed. */
export const awaitsTitle = (plan: Plan, { editing }: Session): boolean =>
  editing?.isNew === true && plan.nodes[editing.id]?.title === '';
