import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Editor } from '../editor/editor.ts';
import type { Session } from '../editor/session.ts';
import type { PlanId } from '../storage/contract.ts';

/** Folds of a plan are of this device: they lie beside the preferences, not in the plan. */
const keyOf = (id: PlanId) => `throughline.folded.${id}`;
const LATER_MS = 400;

export function readFolds(id: PlanId, plan: Plan): ReadonlySet<NodeId> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]');
    const ids = Array.isArray(stored) ? stored : [];
    return new Set(ids.filter((text): text is NodeId => Object.hasOwn(plan.nodes, String(text))));
  } catch {
    return new Set();
  }
}

interface KeptFolds {
  /** Writes them down at once: the page may be gone in a moment. */
  readonly write: () => void;
  readonly stop: () => void;
}

/** Writes the folds down a moment after they change, and once more when it is stopped. */
export function keepFolds(id: PlanId, editor: Editor): KeptFolds {
  let kept = foldsOf(editor.session);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const folds = foldsOf(editor.session);
    if (sameFolds(folds, kept)) return;
    kept = folds;
    writeFolds(id, kept);
  };
  const stop = editor.store.subscribe(({ session }, before) => {
    if (session.folded === before.session.folded) return;
    clearTimeout(timer);
    timer = setTimeout(write, LATER_MS);
  });
  return {
    write,
    stop: () => {
      stop();
      write();
    },
  };
}

/** What a search or a presentation has opened on its way is folded still. */
const foldsOf = ({ folded, find, presenting }: Session): ReadonlySet<NodeId> => {
  if (presenting) return presenting.before.folded;
  return find && find.lifted.size > 0 ? new Set([...folded, ...find.lifted]) : folded;
};

const sameFolds = (a: ReadonlySet<NodeId>, b: ReadonlySet<NodeId>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));

function writeFolds(id: PlanId, folded: ReadonlySet<NodeId>): void {
  try {
    if (folded.size === 0) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify([...folded]));
  } catch {
    // No room, or no storage at all: the plan opens unfolded next time.
  }
}
