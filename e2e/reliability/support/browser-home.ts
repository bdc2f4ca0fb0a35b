import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../../scripts/browser.mjs';
import { Guard } from '../../support/guard.ts';

/** What is done to every page before the app's own scripts run. */
type Prepare = (context: BrowserContext) => Promise<unknown>;

/** One person's browser with its profile on the disk: it can be killed, started again, and damaged in between. */
export class BrowserHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  readonly guard: Guard;
  readonly #address: string;
  #context: BrowserContext | null = null;

  constructor(address: string) {
    this.#address = address;
    this.guard = new Guard(address);
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not running');
    return this.#context;
  }

  /** Starts the browser and opens the app, or another place of it. */
  async start(
    path = './',
    prepare?: Prepare,
    options: Pick<BrowserContextOptions, 'serviceWorkers'> = {},
  ): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.folder, {
      ...launchOptions(),
      baseURL: this.#address,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      timezoneId: 'America/New_York',
      ...options,
    });
    await this.guard.watch(this.#context);
    await prepare?.(this.#context);
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(path);
    return page;
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** Ends every process of the browser at once, as a crash or the task manager does. */
  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    for (const pid of this.#processes()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone together with the one before.
      }
    }
    await closed;
    this.#context = null;
    while (this.#processes().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** The files of the app's databases, by the name of the file without its folder. */
  databaseFiles(name: RegExp): string[] {
    const root = join(this.folder, 'Default', 'IndexedDB');
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .map((path) => join(root, path));
  }

  /** Ends the browser and forgets all it has kept. */
  async clear(): Promise<void> {
    await this.stop();
    // A process of the browser may still be writing its last words.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  #processes(): number[] {
    return execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
      .split('\n')
      .filter((line) => line.includes(`--user-data-dir=${this.folder}`))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, stat]) => !stat?.startsWith('Z'))
      .map(([pid]) => Number(pid));
  }
}
