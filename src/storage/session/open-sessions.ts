import { sameValue } from '../../domain/diff.ts';
import type { Plan } from '../../domain/plan.ts';
import type { LoadedPlan, PlanId, PlanSession } from '../contract.ts';
import type { Database } from '../database.ts';
import { changeSummary } from '../plans/create-plan.ts';
import { dueSoon } from '../plans/due-soon.ts';
import { thumbnail } from '../plans/thumbnail.ts';
import type { Tabs } from '../tabs.ts';
import { TabSession } from './plan-session.ts';

const THUMBNAIL_AFTER_MS = 2_000;

/** What the list of plans shows of one, worked out while nobody waits for it. */
const drawnOf = (plan: Plan) => ({ thumbnail: thumbnail(plan), due: dueSoon(plan, new Date()) });

/** The plans open in this tab. */
export class OpenSessions {
  readonly #db: Database;
  readonly #tabs: Tabs;
  readonly #newId: () => string;
  readonly #sessions = new Map<TabSession, { timer?: ReturnType<typeof setTimeout>; drawn: unknown }>();

  constructor(db: Database, tabs: Tabs, newId: () => string) {
    this.#db = db;
    this.#tabs = tabs;
    this.#newId = newId;
    db.on('versionchange', ({ newVersion }) => {
      void this.#makeWay(newVersion !== null);
      return false;
    });
    globalThis.document?.addEventListener('visibilitychange', this.#onVisible);
  }

  open(loaded: LoadedPlan): PlanSession {
    const session = new TabSession({
      db: this.#db,
      tabs: this.#tabs,
      loaded,
      writer: this.#newId(),
      onSettled: (settled) => this.#drawLater(settled),
      onEnded: (ended) => this.#end(ended),
    });
    this.#sessions.set(session, { drawn: drawnOf(loaded.plan) });
    return session;
  }

  /** A plan as stored, if it is open here: what need not be read then. One left and opened again is newer. */
  storedPlan(id: PlanId): Plan | null {
    return [...this.#sessions.keys()].findLast((session) => session.id === id)?.storedPlan ?? null;
  }

  /** Ends all; resolves when what could be written has been. */
  async close(): Promise<void> {
    globalThis.document?.removeEventListener('visibilitychange', this.#onVisible);
    const sessions = [...this.#sessions.keys()];
    for (const session of sessions) session.close();
    await Promise.all(sessions.map((session) => session.flush()));
    await Promise.all(sessions.map((session) => this.#draw(session)));
  }

  /** A tab in the background may have been frozen while others wrote. */
  readonly #onVisible = (): void => {
    if (document.visibilityState !== 'visible') return;
    for (const session of this.#sessions.keys()) session.lookForOthers();
  };

  /** Another tab wants the database to itself: to bring it to a newer version, or to delete it. Refusing helps nobody. */
  async #makeWay(toNewerVersion: boolean): Promise<void> {
    const sessions = [...this.#sessions.keys()];
    await Promise.all(sessions.map((session) => session.flush()));
    this.#db.superseded = toNewerVersion;
    this.#db.close({ disableAutoOpen: toNewerVersion });
    if (toNewerVersion) for (const session of sessions) session.supersede();
  }

  #drawLater(session: TabSession): void {
    const drawing = this.#sessions.get(session);
    if (!drawing) return;
    clearTimeout(drawing.timer);
    drawing.timer = setTimeout(() => void this.#draw(session), THUMBNAIL_AFTER_MS);
  }

  /** The picture in the list of plans; if it cannot be written, the next change draws it again. */
  async #draw(session: TabSession): Promise<void> {
    const drawing = this.#sessions.get(session);
    if (!drawing || session.saveState.state !== 'saved') return;
    clearTimeout(drawing.timer);
    const drawn = drawnOf(session.storedPlan);
    if (sameValue(drawn, drawing.drawn)) return;
    const change = changeSummary(this.#db, session.id, (summary) => ({ ...summary, ...drawn }));
    const written = await change.then(
      () => true,
      () => false,
    );
    if (!written) return;
    drawing.drawn = drawn;
    this.#tabs.tell(null);
  }

  #end(session: TabSession): void {
    void this.#draw(session).then(() => {
      clearTimeout(this.#sessions.get(session)?.timer);
      this.#sessions.delete(session);
    });
  }
}
