import { createStore, type StoreApi } from 'zustand/vanilla';
import { mergeDiff } from '../domain/apply-diff.ts';
import { apply } from '../domain/commands/apply.ts';
import type { CommandRule, Outcome } from '../domain/commands/command.ts';
import { type Command, commandTable } from '../domain/commands/index.ts';
import { type CalendarDay, localDay } from '../domain/date.ts';
import { asRowChange, conflicts, type Diff, rowIn, swapped } from '../domain/diff.ts';
import type { NodeId } from '../domain/ids.ts';
import { leavesNothingBehind } from '../domain/leaves-nothing-behind.ts';
import {
  advanced,
  type History,
  type JournalEntry,
  NO_HISTORY,
  type Step,
  type StoredEntry,
  turnedElsewhere,
  withoutStep,
} from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';
import { unlocked } from '../domain/cycle/locks.ts';
import { type Refusal, refusal } from '../domain/refusal.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { DispatchOptions, EditorOptions, EditorState } from './editor-state.ts';
import type { Notice } from './notice.ts';
import { Outgoing } from './outgoing.ts';
import { awaitsTitle, NEW_SESSION, type Session, sessionIn } from './session.ts';
import { SharedPlan } from './shared-plan.ts';
import { heirs, mayUnfit, nodesIn } from './touched-nodes.ts';
import { outcomeOf, Trial } from './trial.ts';
import type { Viewport } from './viewport.ts';

type NoticeBody = Notice extends infer N ? (N extends Notice ? Omit<N, 'number'> : never) : never;

/** The living document: one plan, one gate, one history, whichever views look at it. */
export class Editor {
  readonly store: StoreApi<EditorState>;
  /** Set by the view that is on screen. */
  viewport: Viewport | null = null;
  readonly #shared: SharedPlan;
  readonly #outgoing = new Outgoing();
  readonly #now: () => string;
  readonly newId: () => string;
  #trial: Trial | null = null;
  #notices = 0;
  /** The edit whose node another tab has deleted, until somebody has told what was typed. */
  #orphaned: string | null = null;

  constructor({ plan, history = NO_HISTORY, session = NEW_SESSION, now, newId }: EditorOptions) {
    this.#shared = new SharedPlan(plan);
    this.#now = now;
    this.newId = newId;
    this.store = createStore(() => ({
      plan,
      history,
      session: sessionIn(plan, session),
      notice: null,
      readOnly: false,
      isTyping: false,
      trial: null,
    }));
  }

  get plan(): Plan {
    return this.store.getState().plan;
  }
  /** The plan without what is only tried out: what may be written anywhere. */
  get settled(): Plan {
    const { trial, plan } = this.store.getState();
    return trial?.base ?? plan;
  }
  get session(): Session {
    return this.store.getState().session;
  }
  get history(): History {
    return this.store.getState().history;
  }
  /** The day on the person's own calendar. */
  get today(): CalendarDay {
    return localDay(new Date(this.#now()));
  }

  /** Every change goes through here. */
  dispatch(command: Command, options: DispatchOptions = {}): Result<Outcome, Refusal> {
    const { history, isExempt } = commandTable[command.type] as CommandRule<Command>;
    const isMending = history === 'none';
    const no = this.#closed(isMending);
    if (no) return this.#refuse(no, 'command');
    const at = this.#now();
    const applied = apply(this.plan, command, { now: at, newId: this.newId });
    if (!applied.ok) return this.#refuse(applied.error, 'command');
    const { plan, diff, outcome } = applied.value;
    const label = {
      command: command.type,
      count: outcome.count,
      ...(outcome.kind && { kind: outcome.kind }),
    };
    const group = options.group ?? this.newId();
    if (isExempt) this.#trial?.exempt(diff);
    const entry = { step: history === 'step' ? 'do' : 'mend', group, label, changes: diff, at } as const;
    this.#commit(plan, entry, options.look?.(outcome));
    if (!options.quiet && history === 'step') this.#say({ type: 'done', label, nodes: outcome.focus ?? [] });
    return ok(outcome);
  }

  undo(): void {
    this.#turn('undo', this.history.undo.at(-1));
  }
  redo(): void {
    this.#turn('redo', this.history.redo.at(-1));
  }

  /** Takes the last step back as if it had never been, if it is the one of this group. */
  withdraw(group: string): boolean {
    const last = this.history.undo.at(-1);
    if (last?.group !== group || this.#closed()) return false;
    const changes = swapped(last.changes);
    const { label } = last;
    this.#commit(mergeDiff(this.plan, changes), { step: 'do', group, label, changes, at: this.#now() });
    this.#mend(changes);
    return true;
  }

  /** Whether the plan may be changed now; if it may not, the person is told why. To be asked before a gesture begins. */
  mayChange(): boolean {
    const no = this.#closed();
    return no ? this.#refuse(no, 'command').ok : true;
  }

  /** Tells the person why something cannot be done that was not even tried. */
  tell(why: Refusal): void {
    this.#refuse(why, 'command');
  }

  /** Replaces parts of the session. */
  look(session: Partial<Session>): void {
    this.store.setState((state) => ({
      session: sessionIn(state.plan, { ...state.session, ...turning(session) }),
    }));
    this.#send();
  }
  select(ids: readonly NodeId[]): void {
    this.look({ selection: ids });
  }
  /** Whether a field holds text that is not in the plan yet. */
  typing(isTyping: boolean): void {
    if (this.store.getState().isTyping !== isTyping) this.store.setState({ isTyping });
  }
  setReadOnly(readOnly: boolean): void {
    this.store.setState({ readOnly });
  }

  /** Begins a what-if: from here on changes are tried out only, until `endTrial`. */
  beginTrial(): boolean {
    if (this.#trial || !this.mayChange()) return false;
    this.#trial = new Trial(this.history);
    // Another object, for what is tried is unlocked and the plan is not.
    this.#show({ ...this.plan }, { trial: { base: this.plan }, history: NO_HISTORY });
    return true;
  }
  /** Takes over all that was tried as one step, or none of it. */
  endTrial(keeping: 'all' | 'nothing'): boolean {
    const [trial, base, tried] = [this.#trial, this.settled, this.plan];
    if (!trial || (keeping === 'all' && !this.mayChange())) return false;
    const changes = keeping === 'all' ? outcomeOf(base, tried) : [];
    const lock = trial.lockOn(base, changes);
    if (lock) return this.#refuse(lock, 'command').ok;
    this.#trial = null;
    this.#show(base, { history: trial.history, trial: null });
    if (changes.length === 0) return true;
    const label = { command: 'trial', count: changes.length } as const;
    const entry = { step: 'do', group: this.newId(), label, changes, at: this.#now() } as const;
    this.#commit(mergeDiff(base, changes), entry);
    this.#say({ type: 'done', label, nodes: [] });
    return true;
  }

  /** Calls back with every change of this tab, to be stored in the order given. */
  onEntry(listener: (entry: JournalEntry) => void): () => void {
    return this.#outgoing.listen(listener);
  }
  /** The oldest change not yet acknowledged has been stored. */
  acknowledge(): void {
    this.#shared.acknowledge(this.settled);
  }
  /** Changes another tab has stored, in order. */
  receive(entries: readonly StoredEntry[]): void {
    if (entries.length === 0) return;
    const { editing } = this.session;
    const [trial, base] = [this.#trial, this.#shared.receive(entries)];
    const changes = entries.flatMap((entry) => entry.changes);
    if (trial) {
      trial.history = entries.reduce(turnedElsewhere, trial.history);
      const mended = this.#mendBelow(base, changes);
      this.#show(trial.on(mended), { trial: { base: mended } });
    } else this.#show(base, { history: entries.reduce(turnedElsewhere, this.history) });
    if (editing && !this.session.editing) this.#orphaned = editing.group;
    this.#mend(changes);
    this.#send();
  }

  /** Tells of a text that has no node any more, if this edit was ended by another tab. */
  tellLost(group: string, text: string): void {
    if (this.#orphaned !== group) return;
    this.#orphaned = null;
    this.typing(false);
    this.#say({ type: 'lost', text });
  }

  /** Why nothing can be changed now. The lock of a presentation is for people: what mends a plan goes on. */
  #closed(isMending = false): Refusal | null {
    const { readOnly, session } = this.store.getState();
    if (readOnly) return refusal('readOnly');
    return session.presenting?.isLocked && !isMending ? refusal('locked') : null;
  }

  #turn(step: 'undo' | 'redo', found: Step | undefined): void {
    const no = this.#closed();
    if (no) return void this.#refuse(no, step);
    if (!found) return this.#say({ type: 'nothing', doing: step });
    const changes = step === 'undo' ? swapped(found.changes) : found.changes;
    const clash = changes
      .map(asRowChange)
      .find((change) => conflicts(rowIn(this.plan, change.table, change.id), change));
    if (clash) {
      // It can never be turned any more; the steps before it may.
      this.store.setState(({ history }) => ({ history: withoutStep(history, found) }));
      return void this.#refuse(refusal('changedElsewhere', {}, nodesIn(this.plan, [clash])), step);
    }
    const before = this.plan;
    const plan = mergeDiff(before, changes);
    this.#commit(plan, { step, group: found.group, label: found.label, changes, at: this.#now() });
    // Another tab may have hung something on what has just gone.
    this.#mend(changes);
    const nodes = nodesIn(plan, changes.map(asRowChange));
    const shown = nodes.length > 0 ? nodes.slice(0, 100) : heirs(before, plan, changes);
    if (shown.length > 0) this.select(shown);
    this.#say({ type: step === 'undo' ? 'undone' : 'redone', label: found.label, nodes });
  }

  /** Mends the plan below a trial: that is nobody's trial, and other tabs do the same. */
  #mendBelow(base: Plan, changes: Diff): Plan {
    if (this.store.getState().readOnly || !changes.some(mayUnfit)) return base;
    const at = this.#now();
    const applied = apply(base, { type: 'repairPlan' }, { now: at, newId: this.newId });
    if (!applied.ok) return base;
    const { plan, diff, outcome } = applied.value;
    const label = { command: 'repairPlan', count: outcome.count } as const;
    const entry = { step: 'mend', group: this.newId(), label, changes: diff, at } as const;
    this.#shared.add(entry);
    this.#tell(entry);
    return plan;
  }

  #mend(changes: Diff): void {
    if (this.store.getState().readOnly || !changes.some(mayUnfit)) return;
    if (leavesNothingBehind(this.plan, changes)) return;
    this.dispatch({ type: 'repairPlan' }, { quiet: true });
  }

  #commit(plan: Plan, entry: JournalEntry, look?: Partial<Session>): void {
    this.#trial?.add(entry);
    const isTried = this.#trial !== null;
    if (!isTried) this.#shared.add(entry);
    const session = look ? { ...this.session, ...turning(look) } : this.session;
    this.#show(plan, { session: sessionIn(plan, session), history: advanced(this.history, entry) });
    if (!isTried) this.#tell(entry);
  }

  #tell(entry: JournalEntry): void {
    this.#outgoing.add(entry);
    this.#send();
  }

  /** What hangs on a new node without a title stays here: of one whose page goes first, nothing is left behind. */
  #send(): void {
    if (!awaitsTitle(this.plan, this.session)) this.#outgoing.send();
  }

  #show(plan: Plan, rest: Partial<EditorState>): void {
    if (this.#trial) unlocked(plan);
    this.store.setState((state) => ({ plan, session: sessionIn(plan, state.session), ...rest }));
  }

  #refuse(why: Refusal, doing: 'command' | 'undo' | 'redo'): Result<never, Refusal> {
    if (why.code !== 'nothingToDo') this.#say({ type: 'refused', refusal: why, doing });
    return fail(why);
  }

  #say(notice: NoticeBody): void {
    this.store.setState({ notice: { ...notice, number: ++this.#notices } as Notice });
  }
}

/** Who turns to nodes turns away from the arrow. */
const turning = (look: Partial<Session>): Partial<Session> =>
  look.selection === undefined ? look : { link: null, ...look };
