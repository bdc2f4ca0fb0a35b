import type { CalendarDay } from '../../../domain/date.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentOf } from '../../../domain/tree/tree.ts';
import type { Session } from '../../../editor/session.ts';
import { lit } from '../../../editor/stand-out.ts';
import { type Scene, shownSlot } from '../scene/scene.ts';

interface Looked {
  readonly plan: Plan;
  readonly session: Session;
  readonly scene: Scene;
}

/** The cards that stand out while something is looked for or filtered; all of them while nothing is. */
export class Lit {
  #ids: ReadonlySet<NodeId> | null = null;
  #scene: Scene | null = null;
  #slots: ReadonlySet<number> | null = null;

  /** Whether some stand out at all. */
  get isChoosing(): boolean {
    return this.#slots !== null;
  }

  has(slot: number): boolean {
    return this.#slots === null || this.#slots.has(slot);
  }

  /** Says whether other cards stand out now. */
  meet({ plan, session, scene }: Looked, today: CalendarDay): boolean {
    const ids = lit(plan, session, today);
    if (ids === this.#ids && (ids === null || scene === this.#scene)) return false;
    this.#ids = ids;
    this.#scene = scene;
    this.#slots = ids && litSlots(plan, scene, ids);
    return true;
  }
}

/** What is folded away stands out in the card it is folded away in. */
function litSlots(plan: Plan, scene: Scene, ids: ReadonlySet<NodeId>): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const id of ids) {
    const climbed = new Set<NodeId>();
    for (let at: NodeId | null = id; at !== null && !climbed.has(at); at = parentOf(plan, at)) {
      climbed.add(at);
      const slot = shownSlot(scene, at);
      if (slot < 0) continue;
      slots.add(slot);
      break;
    }
  }
  return slots;
}
