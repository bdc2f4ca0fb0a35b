import type { BrowserContext, Dialog } from '@playwright/test';

/** What must not happen while a person uses the app. */
export type ProblemKind = 'console' | 'pageError' | 'policy' | 'dialog' | 'foreign';

type Problem = { kind: ProblemKind; text: string };
type DialogAnswer = (dialog: Dialog) => Promise<void>;

const POLICY_BINDING = '__throughlinePolicyViolation';

/**
 * Watches every page of a browser context: console errors, uncaught errors, breaches of the content policy,
 * dialogs nobody expected, requests to any origin but the app's. What a test expects it allows by name first.
 */
export class Guard {
  readonly #origin: string;
  readonly #problems: Problem[] = [];
  readonly #allowed: { kind: ProblemKind; pattern: RegExp }[] = [];
  #answer: DialogAnswer | undefined;

  /** @param appUrl any address of the app under test */
  constructor(appUrl: string) {
    this.#origin = new URL(appUrl).origin;
  }

  /** Starts watching; call before the context opens its first page of the app. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.#report('console', `${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (webError) => this.#report('pageError', String(webError.error().stack)));
    context.on('request', (request) => this.#checkOrigin(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => this.#checkOrigin(socket.url())));
    context.on('dialog', (dialog) => void this.#meet(dialog));
    await context.exposeFunction(POLICY_BINDING, (text: string) => this.#report('policy', text));
    await context.addInitScript((binding) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const tell: unknown = Reflect.get(window, binding);
        if (typeof tell === 'function')
          tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    }, POLICY_BINDING);
  }

  /** Says that this test expects such a thing; everything else of the kind still fails it. */
  allow(kind: ProblemKind, pattern: RegExp): void {
    this.#allowed.push({ kind, pattern });
  }

  /** Answers every dialog from now on; without it a dialog is a failure. */
  onDialog(answer: DialogAnswer): void {
    this.#answer = answer;
  }

  /** One line for each thing that happened and was not allowed. */
  problems(): string[] {
    return this.#problems
      .filter(({ kind, text }) => !this.#allowed.some((one) => one.kind === kind && one.pattern.test(text)))
      .map(({ kind, text }) => `${kind}: ${text}`);
  }

  /** Throws when something happened that was not allowed. */
  assertClean(): void {
    const problems = this.problems();
    if (problems.length > 0) throw new Error(`The app misbehaved in the background:\n${problems.join('\n')}`);
  }

  #report(kind: ProblemKind, text: string): void {
    this.#problems.push({ kind, text });
  }

  #checkOrigin(url: string): void {
    const { protocol, host } = new URL(url);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    if (host !== new URL(this.#origin).host) this.#report('foreign', url);
  }

  async #meet(dialog: Dialog): Promise<void> {
    if (this.#answer) return this.#answer(dialog);
    this.#report('dialog', `${dialog.type()} ${dialog.message()}`);
    // Leaving the page is what the test was about to do; anything else is declined.
    await (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss());
  }
}
