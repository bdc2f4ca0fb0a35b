import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';

/** The title being typed. `group` makes all it commits one step of the history. */
export interface Editing {
  readonly id: NodeId;
  readonly group: string;
  /** What Escape restores. */
  readonly original: string;
  /** What the editor opens with: the title, or what the person began to type over it. */
  readonly text: string;
  /** A node made for this edit vanishes again if it is left without a title. */
  readonly isNew: boolean;
}

/** How a person looks at a plan: of this device and tab, never saved in the plan, never undone. */
export interface Session {
  /** The last one is the one that keys act from. */
  readonly selection: readonly NodeId[];
  readonly folded: ReadonlySet<NodeId>;
  readonly editing: Editing | null;
  /** The branch looked at alone, or the whole plan. */
  readonly focus: NodeId | null;
}

export const NEW_SESSION: Session = { selection: [], folded: new Set(), editing: null, focus: null };

/** The session without rows that are gone. */
export function sessionIn(plan: Plan, session: Session): Session {
  const lives = (id: NodeId) => Object.hasOwn(plan.nodes, id);
  const { selection, folded, editing, focus } = session;
  if (
    selection.every(lives) &&
    (!editing || lives(editing.id)) &&
    (!focus || lives(focus)) &&
    [...folded].every(lives)
  ) {
    return session;
  }
  return {
    selection: selection.filter(lives),
    folded: new Set([...folded].filter(lives)),
    editing: editing && lives(editing.id) ? editing : null,
    focus: focus && lives(focus) ? focus : null,
  };
}
