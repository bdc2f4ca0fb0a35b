import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../domain/lint/finding.ts';
import type { Linter } from '../domain/lint/linter.ts';
import type { Report, Reporter } from '../domain/lint/report.ts';
import type { Place } from '../domain/lint/telling.ts';
import type { Editor } from './editor.ts';
import { whenIdle } from './when-idle.ts';

/** What the rules say of the plan on screen, and how a person looks at it. */
export interface LintState {
  /** None until the rules have been fetched and have seen the plan once. */
  readonly report: Report | null;
  readonly isOpen: boolean;
  /** Another one whenever the keyboard is asked into the list. */
  readonly asked: number;
  /** The finding walked to. */
  readonly at: Finding | null;
}

/** After a change: until it has been drawn, and the next key of somebody who types has come. */
const LATER_MS = 150;

/**
 * Follows a plan with the linter, off the way of keys: some time after a change, and in slices. The rules are fetched
 * when somebody first wants to know.
 */
export class Linting {
  readonly store: StoreApi<LintState> = createStore(() => ({
    report: null,
    isOpen: false,
    asked: 0,
    at: null,
  }));
  readonly #editor: Editor;
  #work: { readonly linter: Linter; readonly reporter: Reporter } | null = null;
  #callOff: () => void = () => undefined;
  #stop: (() => void) | null = null;
  #wanted = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Keeps the report up to date until the returned function is called. */
  follow(): () => void {
    if (this.#wanted++ === 0) this.#start();
    return () => {
      if (--this.#wanted > 0) return;
      this.#stop?.();
      this.#stop = null;
      this.#callOff();
    };
  }

  #start(): void {
    this.#stop = this.#editor.store.subscribe(({ plan }, before) => {
      if (plan !== before.plan) this.#later();
    });
    this.#begin();
  }

  #begin(): void {
    this.#fetch().then(
      () => {
        if (this.#stop) this.#later();
      },
      // Out of reach for now: they are asked for again with the next change.
      () => undefined,
    );
  }

  async #fetch(): Promise<void> {
    if (this.#work) return;
    const [{ Linter }, { Reporter }] = await Promise.all([
      import('../domain/lint/linter.ts'),
      import('../domain/lint/report.ts'),
    ]);
    const linter = new Linter();
    this.#work ??= { linter, reporter: new Reporter(linter) };
  }

  #later(): void {
    this.#callOff();
    const timer = setTimeout(() => {
      if (!this.#work) return this.#begin();
      this.#work.linter.meet(this.#editor.plan, this.#editor.today);
      this.#goOn();
    }, LATER_MS);
    this.#callOff = () => clearTimeout(timer);
  }

  #goOn(): void {
    this.#callOff = whenIdle((until) => {
      if (!this.#work) return;
      const { linter, reporter } = this.#work;
      if (linter.work(() => performance.now() < until)) this.store.setState({ report: reporter.report() });
      else this.#goOn();
    });
  }
}

const lintings = new WeakMap<Editor, Linting>();

/** The linting of the plan that an editor holds: one, whoever asks. */
export function lintingOf(editor: Editor): Linting {
  const known = lintings.get(editor);
  if (known) return known;
  const linting = new Linting(editor);
  lintings.set(editor, linting);
  return linting;
}

/** Opens the list of findings and asks the keyboard into it. */
export function openFindings(editor: Editor): void {
  lintingOf(editor).store.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }));
}

/** Where a finding is in a report, if it is still found; only those it could be are made. */
export const placeOf = (report: Report, { id, rule, nodes: [first] }: Finding): Place | undefined =>
  report.places.find(
    (place) => place.rule === rule && place.node === (first ?? null) && report.findingAt(place)?.id === id,
  );

/** Goes from finding to finding that has a place in the plan, round and round. */
export function walkFindings(editor: Editor, step: 1 | -1): Finding | null {
  const { store } = lintingOf(editor);
  const { report, at } = store.getState();
  const placed = report?.places.filter(({ node }) => node !== null) ?? [];
  if (!report || placed.length === 0) return null;
  const from = at && placeOf(report, at);
  const last = from ? placed.indexOf(from) : -1;
  const next = last < 0 ? (step > 0 ? 0 : placed.length - 1) : (last + step + placed.length) % placed.length;
  const place = placed[next];
  const finding = (place && report.findingAt(place)) ?? null;
  if (finding) store.setState({ at: finding });
  return finding;
}
