import type { LinkId, NodeId } from '../domain/ids.ts';
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
  readonly find: Find | null;
  readonly filter: Filter;
  /** Whether the choices of the filter lie open. */
  readonly isFilterOpen: boolean;
  readonly colourBy: ColourBy;
  readonly layout: LayoutName;
  readonly presenting: Presenting | null;
}

export const NEW_SESSION: Session = {
  selection: [],
  link: null,
  folded: new Set(),
  editing: null,
  focus: null,
  through: null,
  premiseAsked: 0,
  find: null,
  filter: NO_FILTER,
  isFilterOpen: false,
  colourBy: 'level',
  layout: 'leftRight',
  presenting: null,
};

/** The session without rows that are gone. */
export function sessionIn(plan: Plan, session: Session): Session {
  const lives = (id: NodeId) => Object.hasOwn(plan.nodes, id);
  const linkLives = session.link === null || Object.hasOwn(plan.links, session.link);
  const { selection, folded, editing, focus, through, find } = session;
  if (
    linkLives &&
    selection.every(lives) &&
    (!editing || lives(editing.id)) &&
    (!focus || lives(focus)) &&
    (!through || lives(through)) &&
    (!find?.at || lives(find.at)) &&
    [...folded].every(lives)
  ) {
    return session;
  }
  return {
    ...session,
    selection: selection.filter(lives),
    link: linkLives ? session.link : null,
    folded: new Set([...folded].filter(lives)),
    editing: editing && lives(editing.id) ? editing : null,
    focus: focus && lives(focus) ? focus : null,
    through: through && lives(through) ? through : null,
    find: find && { ...find, at: find.at && lives(find.at) ? find.at : null },
  };
}
