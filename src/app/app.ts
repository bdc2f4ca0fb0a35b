import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action } from '../editor/action.ts';
import type { Editor } from '../editor/editor.ts';
import { changeLanguage } from '../i18n/index.ts';
import type { Workspace } from '../storage/contract.ts';
import { allActions } from './actions/index.ts';
import type { AppState, DialogRequest, ImportIntent, MenuPlace } from './app-state.ts';
import { Beginning } from './beginning.ts';
import { withOwnKeys } from './keys/own-keys.ts';
import { LeftPlans } from './left-plans.ts';
import type { Toast } from './notices/toast.ts';
import type { OpenPlan } from './open-plan.ts';
import { keepPreferences, type Preferences, showTheme } from './preferences.ts';

/** Long enough for a screen reader to take it up. */
const SPOKEN_MS = 3_000;

/** What stands around the plan: storage, preferences, dialogs, messages, and everything a person can press. */
export class App {
  readonly workspace: Workspace;
  readonly store: StoreApi<AppState>;
  /** Everything a person can press, with the keys it comes with. */
  readonly given: ReadonlyMap<string, Action>;
  readonly left = new LeftPlans();
  readonly beginning = new Beginning();
  readonly #stopPlans: () => void;
  /** Whether what people earn goes on the paper that is printed next. */
  printsPay = false;
  #numbers = 0;

  constructor(workspace: Workspace, preferences: Preferences) {
    this.workspace = workspace;
    this.given = new Map(allActions(this).map((action) => [action.id, action]));
    this.store = createStore(
      (): AppState => ({
        preferences,
        actions: withOwnKeys(this.given, preferences.keys),
        plans: null,
        open: null,
        loss: workspace.loss,
        dialog: null,
        menuAt: null,
        toasts: [],
        spoken: { number: 0, text: '' },
        updateReady: null,
      }),
    );
    this.#stopPlans = workspace.onPlans((plans) => this.store.setState({ plans }));
  }

  get open(): OpenPlan | null {
    return this.store.getState().open;
  }
  get editor(): Editor | null {
    return this.open?.editor ?? null;
  }
  get actions(): ReadonlyMap<string, Action> {
    return this.store.getState().actions;
  }
  get preferences(): Preferences {
    return this.store.getState().preferences;
  }

  /** Does what the action does, if it makes sense now. */
  press(actionId: string): void {
    const action = this.actions.get(actionId);
    if (action && (action.enabled?.(this.editor) ?? true)) void action.run(this.editor);
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    await this.follow(change);
    keepPreferences(this.preferences);
  }
  /** Goes by what is preferred, without keeping it. */
  async follow(change: Partial<Preferences>): Promise<void> {
    if (change.language) await changeLanguage(change.language);
    const preferences = { ...this.preferences, ...change };
    const isRekeyed = preferences.keys !== this.preferences.keys;
    const actions = isRekeyed ? withOwnKeys(this.given, preferences.keys) : this.actions;
    this.store.setState({ preferences, actions });
    showTheme(preferences.theme);
  }

  show(dialog: DialogRequest | null): void {
    this.store.setState({ dialog });
  }
  /** Closes the dialog that has done its work, if the person has not gone on to another one meanwhile. */
  hide(type: DialogRequest['type']): void {
    if (this.store.getState().dialog?.type === type) this.show(null);
  }
  /** Opens the menu of what is chosen; the keyboard returns to the plan with its end. */
  openMenu(menuAt: MenuPlace): void {
    this.editor?.viewport?.focus();
    this.store.setState({ menuAt });
  }
  closeMenu(): void {
    this.store.setState({ menuAt: null });
  }
  /** Reads a file and asks what to do with it. */
  import(file: File, intent: ImportIntent = 'open'): void {
    this.show({ type: 'import', file, intent });
  }

  /** Shows a message for a while and has it read out. */
  toast(toast: Omit<Toast, 'number'>): void {
    const number = ++this.#numbers;
    if (toast.topic) this.dismissTopic(toast.topic);
    this.store.setState(({ toasts }) => ({ toasts: [...toasts, { ...toast, number }].slice(-3) }));
    this.say([toast.text, toast.remedy].filter(Boolean).join(' '));
  }
  dismiss(number: number): void {
    this.store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.number !== number) }));
  }
  dismissTopic(topic: string): void {
    const isOther = (toast: Toast) => toast.topic !== topic;
    const { toasts } = this.store.getState();
    if (!toasts.every(isOther)) this.store.setState({ toasts: toasts.filter(isOther) });
  }
  /** Has a screen reader say this, when it is done with what it is saying. */
  say(text: string): void {
    const number = ++this.#numbers;
    this.store.setState({ spoken: { number, text } });
    // What was said stays for nobody to come upon later.
    setTimeout(() => {
      if (this.store.getState().spoken.number === number)
        this.store.setState({ spoken: { number, text: '' } });
    }, SPOKEN_MS);
  }

  close(): void {
    this.#stopPlans();
    this.workspace.close();
  }
}
