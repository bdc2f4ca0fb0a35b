import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Migration } from '../../../src/domain/file/migrations.ts';
import { historyFrom } from '../../../src/domain/journal.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan.ts';
import { Editor } from '../../../src/editor/editor.ts';
import type { Result } from '../../../src/domain/result.ts';
import type {
  PlanId,
  PlanSession,
  SaveState,
  StorageFailure,
  Workspace,
} from '../../../src/storage/contract.ts';
import type { Files } from '../../../src/storage/files.ts';
import { openWorkspace } from '../../../src/storage/open-workspace.ts';
import type { Surroundings } from '../../../src/storage/surroundings.ts';
import { NOW } from '../../support/context.ts';

/** Files outside the database, as a browser's private file system keeps them. */
export class MemoryFiles implements Files {
  readonly all = new Map<string, Uint8Array<ArrayBuffer>>();

  list(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return Promise.resolve(this.all.get(name) ?? null);
  }
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.all.set(name, bytes.slice());
    return Promise.resolve();
  }
  remove(name: string): Promise<void> {
    this.all.delete(name);
    return Promise.resolve();
  }
}

/** One person's browser: what its tabs share, and what outlives them. */
export class FakeBrowser {
  indexedDB: IDBFactory | undefined = new IDBFactory();
  readonly local = new Map<string, string>();
  files: MemoryFiles | string = new MemoryFiles();
  /** What a browser does before it answers where its files are. */
  beforeFiles: () => Promise<void> = () => Promise.resolve();
  now = new Date(NOW);
  locks: { readonly request: (...args: unknown[]) => Promise<unknown> } | undefined;
  readonly #tabs: Tab[] = [];

  /** A tab of the app, as a person opens it; `first` is the plan in its address. */
  async tab(
    options: { readonly migrations?: readonly Migration[]; readonly first?: PlanId } = {},
  ): Promise<Tab> {
    const tab = new Tab(this.#surroundings(options));
    this.#tabs.push(tab);
    await tab.open(options.first);
    return tab;
  }

  get backupFiles(): MemoryFiles {
    if (typeof this.files === 'string') throw new Error('This browser keeps no files');
    return this.files;
  }

  wait(days: number): void {
    this.now = new Date(this.now.getTime() + days * 86_400_000);
  }

  /** Ends all processes at once: transactions under way never happened. */
  kill(): void {
    for (const tab of this.#tabs.splice(0)) tab.kill();
  }

  #surroundings({ migrations }: { readonly migrations?: readonly Migration[] }): Surroundings {
    return {
      indexedDB: this.indexedDB,
      IDBKeyRange,
      localStorage: {
        getItem: (key) => this.local.get(key) ?? null,
        setItem: (key, value) => void this.local.set(key, value),
      },
      files: () => this.beforeFiles().then(() => this.files),
      locks: this.locks,
      storage: undefined,
      now: () => this.now,
      newId: () => crypto.randomUUID(),
      ...(migrations && { migrations }),
    };
  }
}

export class Tab {
  workspace!: Workspace;
  readonly #surroundings: Surroundings;
  readonly #connections = new Set<IDBDatabase>();
  readonly #transactions = new Set<IDBTransaction>();
  #isDead = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async open(first: PlanId | null = null): Promise<void> {
    const indexedDB = this.#surroundings.indexedDB && this.#watched(this.#surroundings.indexedDB);
    this.workspace = await openWorkspace({ ...this.#surroundings, indexedDB }, first);
  }

  async plan(id: PlanId): Promise<OpenedPlan> {
    const loaded = await this.workspace.load(id);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return new OpenedPlan(this.workspace, loaded.value, () => this.#surroundings.now().toISOString());
  }

  /** The browser ends the connections to the database, as it does when its storage process dies. */
  cutConnections(): void {
    for (const connection of this.#connections) connection.close();
  }

  kill(): void {
    this.#isDead = true;
    for (const transaction of this.#transactions) {
      try {
        transaction.abort();
      } catch {
        // It had ended.
      }
    }
    for (const connection of this.#connections) connection.close();
    this.workspace.close();
  }

  /** The same database, through connections that this tab can lose. */
  #watched(indexedDB: IDBFactory): IDBFactory {
    const open: IDBFactory['open'] = (name, version) => {
      if (this.#isDead) throw new DOMException('The tab is gone', 'InvalidStateError');
      const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
      request.addEventListener('success', () => this.#watch(request.result));
      return request;
    };
    return new Proxy(indexedDB, {
      get: (target, key) => {
        if (key === 'open') return open;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  #watch(connection: IDBDatabase): void {
    this.#connections.add(connection);
    const begin = connection.transaction.bind(connection);
    connection.transaction = (...options) => {
      const transaction = begin(...options);
      this.#transactions.add(transaction);
      return transaction;
    };
  }
}

/** A plan on somebody's screen: editor and storage joined as the app joins them. */
export class OpenedPlan {
  readonly editor: Editor;
  readonly session: PlanSession;
  readonly states: SaveState[] = [];
  readonly setAside: number;
  readonly missing: number;
  acknowledged = 0;

  constructor(
    workspace: Workspace,
    loaded: Extract<Awaited<ReturnType<Workspace['load']>>, { ok: true }>['value'],
    now: () => string = () => NOW,
  ) {
    const { plan, entries, setAside, missing } = loaded;
    this.setAside = setAside;
    this.missing = missing;
    this.editor = new Editor({
      plan,
      history: historyFrom(entries),
      now,
      newId: () => crypto.randomUUID(),
    });
    this.session = workspace.open(loaded);
    this.editor.onEntry((entry) => this.session.write(entry));
    this.session.onStored((event) => {
      if (event.type === 'foreign') return this.editor.receive(event.entries);
      this.acknowledged++;
      this.editor.acknowledge();
    });
    this.session.onSaveState((state) => this.states.push(state));
  }

  get saveState(): SaveState {
    return this.session.saveState;
  }

  /** A goal of that title at the top. */
  add(title: string): void {
    this.editor.dispatch({ type: 'addNode', kind: 'goal', title, under: null });
  }
  titles(): string[] {
    return Object.values(this.editor.plan.nodes)
      .map(({ title }) => title)
      .sort();
  }
  saved(): Promise<void> {
    return this.session.flush();
  }
}

/** A browser with one tab and one plan in it. */
export async function browserWith(plan: Plan = emptyPlan('Harvest', 'en', NOW)) {
  const browser = new FakeBrowser();
  const tab = await browser.tab();
  const created = await tab.workspace.create(plan);
  if (!created.ok) throw new Error(created.error.code);
  return { browser, tab, id: created.value, created: plan };
}

/** The value, or the test fails. */
export function valueOf<T>(result: Result<T, StorageFailure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Some turns of the event loop: databases answer in them, held timers do not ring. */
export async function settle(turns = 200): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const realTimeout = globalThis.setTimeout;

/** Some real time, for what other threads do; held timers do not ring. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => realTimeout(resolve, 10));
  await settle(60);
}
