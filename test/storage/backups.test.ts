import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Backup } from '../../src/storage/contract.ts';
import { backupName, backupNamed } from '../../src/storage/backups/backup-name.ts';
import { spareBackups } from '../../src/storage/backups/rotation.ts';
import { NOW } from '../support/context.ts';
import { text } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { breathe, browserWith, settle, valueOf } from './support/fake-browser.ts';
import { stored } from './support/stored.ts';

afterEach(() => vi.useRealTimers());

const made = planFrom(text`
  A
    B
`).plan;
const MINUTE = 60_000;
const holdTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

describe('the name of a backup', () => {
  const backup = {
    planId: 'ab-12',
    title: 'Доходы / «семей» ~ 100% 🌾.backup',
    takenAt: NOW,
    why: 'interval',
    nodeCount: 12,
    bytes: 3_456,
  } as const;

  test('says all that the list shows, and means nothing to a file system', () => {
    const name = backupName(backup);
    expect(name).toMatch(/^[\w~-]+\.backup$/);
    expect(backupNamed(name)).toEqual({ ...backup, id: name });
  });
  test('is short enough for any title', () => {
    const title = '目'.repeat(500);
    const name = backupName({ ...backup, planId: crypto.randomUUID(), title });
    expect(name.length).toBeLessThan(255);
    expect(title.startsWith(backupNamed(name)!.title)).toBe(true);
  });
  test.each(['marker.json', 'x.backup', '~~.backup', '1~interval~1~1~!~!.backup', `${NOW}.backup`])(
    'is not %s',
    (name) => expect(backupNamed(name)).toBeUndefined(),
  );
});

describe('rotation', () => {
  const at = (iso: string): Backup => ({
    id: iso,
    planId: 'p',
    title: '',
    takenAt: new Date(iso).toISOString(),
    why: 'interval',
    nodeCount: 0,
    bytes: 0,
  });
  const days = (count: number, hour = 12) =>
    Array.from({ length: count }, (_, back) => at(new Date(2026, 0, 15 - back, hour).toISOString()));
  const keptOf = (backups: readonly Backup[], now: Date) => {
    const spare = new Set(spareBackups(backups, now).map(({ id }) => id));
    return backups.filter(({ id }) => !spare.has(id));
  };

  test('keeps the last 3 of today', () => {
    const today = [8, 9, 10, 11].map((hour) => at(new Date(2026, 0, 15, hour).toISOString()));
    expect(keptOf(today, new Date(2026, 0, 15, 12))).toEqual(today.slice(1));
  });
  test('keeps the last one of each day before', () => {
    const yesterday = [8, 23].map((hour) => at(new Date(2026, 0, 14, hour).toISOString()));
    expect(keptOf(yesterday, new Date(2026, 0, 15, 0, 5))).toEqual([yesterday[1]]);
  });
  test('keeps 10 in all', () => {
    const now = new Date(2026, 0, 15, 13);
    const today = [9, 10, 11].map((hour) => at(new Date(2026, 0, 15, hour).toISOString()));
    const before = days(20).slice(1);
    expect(keptOf([...before, ...today], now)).toEqual([...before.slice(0, 7), ...today]);
  });
});

describe('backups', () => {
  test('are taken a minute after the first edit, then every 15 minutes while there are edits', async () => {
    holdTimers();
    const { browser, tab, id } = await browserWith(made);
    const opened = await tab.plan(id);
    const pass = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++) {
        browser.now = new Date(browser.now.getTime() + MINUTE);
        await vi.advanceTimersByTimeAsync(MINUTE);
        await breathe();
      }
    };
    const count = async () => (await tab.workspace.backups()).backups.length;
    const passUntil = async (expected: number) => {
      for (let minute = 0; minute < 10 && (await count()) < expected; minute++) await pass(1);
      expect(await count()).toBe(expected);
    };
    await passUntil(1);
    opened.add('C');
    await opened.saved();
    await pass(12);
    expect(await count()).toBe(1);
    await passUntil(2);
    await pass(60);
    expect(await count()).toBe(2);
    const [second] = (await tab.workspace.backups()).backups;
    expect(second).toMatchObject({ why: 'interval', title: 'Plan', nodeCount: 3 });
  });

  test('are taken by one tab of many', async () => {
    holdTimers();
    const { browser, id, tab } = await browserWith(made);
    tab.workspace.close();
    let holders = 0;
    let most = 0;
    const queue: (() => void)[] = [];
    browser.locks = {
      request: async (...args: unknown[]) => {
        const { signal } = args[1] as { signal: AbortSignal };
        if (holders > 0) await new Promise<void>((resolve) => queue.push(resolve));
        most = Math.max(most, ++holders);
        await (args[2] as () => Promise<void>)();
        holders--;
        if (!signal.aborted) throw new Error('let go too early');
        queue.shift()?.();
      },
    };
    const [first, second] = [await browser.tab(), await browser.tab()];
    await vi.advanceTimersByTimeAsync(10_000);
    await settle(60);
    await vi.waitFor(async () => {
      const { backups } = await first.workspace.backups();
      expect(backups).toMatchObject([{ planId: id, why: 'interval' }]);
    });
    first.workspace.close();
    await settle(60);
    expect(holders).toBe(1);
    second.workspace.close();
    await settle(60);
    expect([holders, most]).toEqual([0, 1]);
  });

  // R8: 30 simulated days, then the newest is damaged.
  test('of 30 days rotate, and the newest sound one restores what was there', async () => {
    const { browser, tab, id } = await browserWith(made);
    const opened = await tab.plan(id);
    const plans = new Map<string, unknown>();
    for (let hour = 0; hour < 30 * 24; hour += 4) {
      opened.add(`Hour ${hour}`);
      await opened.saved();
      const backup = valueOf(await tab.workspace.backUp(id, 'interval'));
      plans.set(backup.id, opened.editor.plan);
      browser.now = new Date(browser.now.getTime() + 4 * 60 * MINUTE);
    }
    const { backups } = await tab.workspace.backups();
    expect(backups).toHaveLength(10);
    const dayOf = ({ takenAt }: Backup) => new Date(takenAt).toDateString();
    const days = backups.map(dayOf);
    const before = days.filter((day) => day !== days[0]);
    expect(days.length - before.length).toBeLessThanOrEqual(3);
    expect(new Set(before).size).toBe(before.length);

    const [newest, second] = backups;
    const bytes = browser.backupFiles.all.get(newest!.id)!;
    bytes[bytes.length >> 1]! ^= 1;
    expect(await tab.workspace.restore(newest!.id)).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
    const present = opened.editor.plan;
    expect(valueOf(await tab.workspace.restore(second!.id))).toBe(id);
    await opened.saved();
    expect(opened.editor.plan).toEqual(plans.get(second!.id));
    expect((await stored(browser)).plan(id)).toEqual(plans.get(second!.id));

    const kept = (await tab.workspace.backups()).backups.find(({ why }) => why === 'restore');
    valueOf(await tab.workspace.restore(kept!.id));
    await opened.saved();
    expect(opened.editor.plan).toEqual(present);
  });

  test('hold a row that was made and then changed since the plan was opened', async () => {
    const { tab, id } = await browserWith(made);
    const opened = await tab.plan(id);
    opened.add('');
    const added = Object.values(opened.editor.plan.nodes).find(({ title }) => title === '');
    for (const title of ['C', 'Changed'])
      opened.editor.dispatch({ type: 'editRows', table: 'nodes', ids: [added!.id], fields: { title } });
    await opened.saved();
    const backup = valueOf(await tab.workspace.backUp(id, 'manual'));
    opened.editor.dispatch({ type: 'deleteBranch', ids: [added!.id] });
    await opened.saved();
    valueOf(await tab.workspace.restore(backup.id));
    await opened.saved();
    expect(opened.titles()).toEqual(['A', 'B', 'Changed']);
  });

  test('are read again after writing: one that did not arrive whole is none', async () => {
    const { browser, tab, id } = await browserWith(made);
    const files = browser.backupFiles;
    vi.spyOn(files, 'write').mockImplementation((name, bytes) => {
      files.all.set(name, bytes.slice(0, bytes.length - 10));
      return Promise.resolve();
    });
    expect(await tab.workspace.backUp(id, 'manual')).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
    expect((await tab.workspace.backups()).backups).toEqual([]);
  });

  test('that find no room say so', async () => {
    const { browser, tab, id } = await browserWith(made);
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    vi.spyOn(browser.backupFiles, 'write').mockImplementation(full);
    expect(await tab.workspace.backUp(id, 'manual')).toEqual({ ok: false, error: { code: 'quota' } });
    expect((await tab.workspace.load(id)).ok).toBe(true);
  });

  test('are missing with a reason where the browser has no place for them', async () => {
    const { browser, id } = await browserWith(made);
    browser.files = 'no such thing here';
    const tab = await browser.tab();
    expect(await tab.workspace.backups()).toEqual({ backups: [], unavailable: 'no such thing here' });
    expect(await tab.workspace.backUp(id, 'manual')).toMatchObject({
      ok: false,
      error: { code: 'noStorage' },
    });
    valueOf(await tab.workspace.deleteForever(id));
  });

  test('of plans long gone are let go', async () => {
    const { browser, tab, id } = await browserWith(made);
    valueOf(await tab.workspace.deleteForever(id));
    const other = valueOf(await tab.workspace.create(made));
    valueOf(await tab.workspace.backUp(other, 'manual'));
    tab.workspace.close();
    browser.wait(91);
    holdTimers();
    const later = await browser.tab();
    await vi.advanceTimersByTimeAsync(3_000);
    await settle(60);
    await vi.waitFor(async () => {
      const { backups } = await later.workspace.backups();
      expect(new Set(backups.map(({ planId }) => planId))).toEqual(new Set([other]));
    });
  });

  test('put back into the trash are taken out of it', async () => {
    const { tab, id } = await browserWith(made);
    const backup = valueOf(await tab.workspace.backUp(id, 'manual'));
    valueOf(await tab.workspace.trash(id));
    valueOf(await tab.workspace.restore(backup.id));
    const [plan] = await new Promise<readonly object[]>((resolve) => tab.workspace.onPlans(resolve));
    expect(plan).not.toHaveProperty('trashedAt');
  });
});
