import { historyFrom } from '../domain/journal.ts';
import { ok, type Result } from '../domain/result.ts';
import { Editor } from '../editor/editor.ts';
import { keepTitle } from '../editor/title-editing.ts';
import type { PlanId, PlanSession, StorageFailure, Workspace } from '../storage/contract.ts';
import { keepFolds, readFolds } from './folds.ts';
import { keepLook, readLook } from './kept-looks.ts';
import { keepPeriod, periodFor, personFor } from './kept-period.ts';
import { watchTrial } from './plan/lost-trial.ts';

/** A plan on screen: its editor and its storage, joined. */
export interface OpenPlan {
  readonly id: PlanId;
  readonly editor: Editor;
  readonly session: PlanSession;
  /** Rows that could not be read when it was opened. */
  readonly setAside: number;
  /** Rows that should be there and are not: the storage was damaged, and a backup may have them. */
  readonly missing: number;
  /** Sends off what is still being typed, and waits until all is written or writing is blocked. */
  flush(): Promise<void>;
  close(): void;
}

export async function openPlan(workspace: Workspace, id: PlanId): Promise<Result<OpenPlan, StorageFailure>> {
  // The rules of commands that run a plan are no part of the first page: they come with the first plan.
  const [loaded] = await Promise.all([workspace.load(id), import('../domain/commands/late-commands.ts')]);
  if (!loaded.ok) return loaded;
  const { plan, entries, setAside, missing } = loaded.value;
  const editor = new Editor({
    plan,
    history: historyFrom(entries),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  const period = periodFor(id, plan, editor.today);
  editor.look({ folded: readFolds(id, plan), ...readLook(id, plan), period, me: personFor(id, plan) });
  const session = workspace.open(loaded.value);
  const stop = join(editor, session);
  const folds = keepFolds(id, editor);
  const stopLooking = [watchTrial(id, editor), folds.stop, keepLook(id, editor), keepPeriod(id, editor)];
  const flush = () => {
    keepTyped(editor);
    folds.write();
    return session.flush();
  };
  const close = () => {
    for (const each of stopLooking) each();
    void flush().then(() => {
      stop();
      session.close();
    });
  };
  return ok({ id, editor, session, setAside, missing, flush, close });
}

/** The editor's changes go to the storage; what it has stored, and what other tabs have, comes back. */
function join(editor: Editor, session: PlanSession): () => void {
  const stops = [
    editor.onEntry((entry) => session.write(entry)),
    session.onStored((event) => {
      if (event.type === 'acknowledged') editor.acknowledge();
      else editor.receive(event.entries);
    }),
    session.onSaveState((state) => {
      if (state.state === 'blocked' && state.reason === 'newerSchema') editor.setReadOnly(true);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

const keepTyped = (editor: Editor): void => {
  if (editor.session.editing) keepTitle(editor, editor.session.editing.text);
};
