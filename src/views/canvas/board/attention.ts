import type { NodeId } from '../../../domain/ids.ts';
import type { Session } from '../../../editor/session.ts';

/** A node to be brought into sight, and the zoom it must at least be seen at. */
export interface Wanted {
  readonly id: NodeId;
  readonly zoom: number;
}

/** The title being typed is brought up to this zoom: smaller, nobody could read what they write. */
const EDIT_ZOOM = 0.8;

/** What a person has turned to, so that it is brought into sight once and not held there. */
export class Attention {
  #active: NodeId | null;
  #edited: string | null = null;
  /** The node a pointer has just chosen: it is under the pointer, so nothing needs to move. */
  pointed: NodeId | null = null;

  constructor({ selection }: Session) {
    this.#active = selection.at(-1) ?? null;
  }

  /** What was chosen by key or elsewhere since the last time, or what is edited now. */
  turnTo({ selection, editing }: Session): Wanted | null {
    const active = selection.at(-1) ?? null;
    const isEdited = editing !== null && editing.group !== this.#edited;
    const isChosen = active !== this.#active && active !== this.pointed;
    this.#edited = editing?.group ?? null;
    this.#active = active;
    this.pointed = null;
    if (isEdited) return { id: editing.id, zoom: EDIT_ZOOM };
    return active !== null && isChosen ? { id: active, zoom: 0 } : null;
  }
}
