import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanSummary } from '../../src/storage/contract.ts';
import { bigPlan } from '../support/big-plan.ts';
import { text } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { browserWith, FakeBrowser, settle, type Tab, valueOf } from './support/fake-browser.ts';
import { expectWhole, stored } from './support/stored.ts';

afterEach(() => vi.useRealTimers());

const robot = planFrom(text`
  A
    B
    C
`);
const made = robot.plan;

const listed = (tab: Tab) =>
  new Promise<readonly PlanSummary[]>((resolve) => tab.workspace.onPlans((plans) => resolve(plans)));

test('a database known by name opens while the files are still looked for', async () => {
  const browser = new FakeBrowser();
  valueOf(await (await browser.tab()).workspace.create(made));
  await settle();
  const open = vi.spyOn(browser.indexedDB!, 'open');
  browser.beforeFiles = () =>
    vi.waitFor(() => expect(open).toHaveBeenCalledWith('throughline', expect.anything()));
  const { workspace } = await browser.tab();
  expect(workspace.storage).toEqual({ kind: 'browser' });
});

describe('a plan is made', () => {
  test('whole, with progress from 0 to 1', async () => {
    const plan = bigPlan(1_200);
    const browser = new FakeBrowser();
    const tab = await browser.tab();
    const progress: number[] = [];
    const id = valueOf(await tab.workspace.create(plan, { onProgress: (share) => progress.push(share) }));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(4);
    expect(progress.at(-1)).toBe(1);
    await expectWhole(browser, id, plan);
    expect(await listed(tab)).toMatchObject([{ id, title: 'Plan', nodeCount: 1_200 }]);
  });

  test('or not at all, when it is cancelled', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.tab();
    const cancel = new AbortController();
    const created = await tab.workspace.create(bigPlan(1_200), {
      signal: cancel.signal,
      onProgress: (share) => share > 0.4 && cancel.abort(),
    });
    expect(created).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await stored(browser)).toMatchObject({ rows: 0, summaries: [] });
  });

  // R2 in small: a kill at any moment.
  test('or not at all, when the browser is killed', async () => {
    const plan = bigPlan(600);
    const outcomes = new Set<number>();
    for (const turns of [1, 5, 20, 60, 200, 400, 600, 900, 1_100, 1_300, 9_000]) {
      const browser = new FakeBrowser();
      const tab = await browser.tab();
      void tab.workspace.create(plan);
      await settle(turns);
      browser.kill();
      const { rows, summaries } = await stored(browser);
      outcomes.add(rows);
      expect(summaries).toHaveLength(rows === 0 ? 0 : 1);
      expect((await browser.tab()).workspace.loss).toBeNull();
    }
    // Settings, 600 goals and the 599 links between them.
    expect([...outcomes]).toEqual([0, 1_200]);
  });

  test('from another, under a new title', async () => {
    const { tab, id } = await browserWith(made);
    const copy = await tab.plan(valueOf(await tab.workspace.duplicate(id, 'Copy')));
    copy.add('D');
    await copy.saved();
    expect((await listed(tab)).map(({ title }) => title).sort()).toEqual(['Copy', 'Plan']);
    expect((await tab.plan(id)).titles()).toEqual(['A', 'B', 'C']);
  });
});

describe('the trash', () => {
  test('keeps a plan for 30 days', async () => {
    const { browser, tab, id } = await browserWith(made);
    valueOf(await tab.workspace.trash(id));
    expect(await listed(tab)).toMatchObject([{ id, trashedAt: browser.now.toISOString() }]);
    valueOf(await tab.workspace.untrash(id));
    expect((await listed(tab))[0]).not.toHaveProperty('trashedAt');
    valueOf(await tab.workspace.trash(id));
    tab.workspace.close();
    for (const [days, left] of [
      [29, 1],
      [1.1, 0],
    ] as const) {
      browser.wait(days);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const later = await browser.tab();
      await vi.advanceTimersByTimeAsync(3_000);
      await settle();
      vi.useRealTimers();
      await vi.waitFor(async () => expect((await stored(browser)).summaries).toHaveLength(left));
      later.workspace.close();
    }
    expect((await stored(browser)).rows).toBe(0);
    const { backups } = await (await browser.tab()).workspace.backups();
    expect(backups).toMatchObject([{ why: 'delete', title: 'Plan' }]);
  });

  test('a plan deleted for good leaves nothing but a backup, which brings it back', async () => {
    const { browser, tab, id } = await browserWith(made);
    const opened = await tab.plan(id);
    opened.add('D');
    await opened.saved();
    valueOf(await tab.workspace.deleteForever(id));
    expect(await stored(browser)).toMatchObject({ rows: 0, summaries: [], quarantine: [] });
    const [backup] = (await tab.workspace.backups()).backups;
    expect(valueOf(await tab.workspace.restore(backup!.id))).toBe(id);
    expect((await tab.plan(id)).titles()).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('the picture of a plan', () => {
  test('is its tree in small', async () => {
    const { tab } = await browserWith(made);
    expect((await listed(tab))[0]!.thumbnail).toEqual([
      { x: 0, y: 30, width: 35 },
      { x: 50, y: 15, width: 35, parent: 0 },
      { x: 50, y: 45, width: 35, parent: 0 },
    ]);
  });

  test('stays within its frame and shows parents first, however large the plan', async () => {
    const { tab } = await browserWith(bigPlan(500));
    const { thumbnail } = (await listed(tab))[0]!;
    expect(thumbnail).toHaveLength(40);
    for (const [at, { x, y, width, parent = -1 }] of thumbnail.entries()) {
      expect(parent).toBeLessThan(at);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(60);
    }
  });

  test('is drawn anew some moments after an edit, and when the plan is closed', async () => {
    const { tab, id } = await browserWith(made);
    const opened = await tab.plan(id);
    opened.add('D');
    opened.session.close();
    await vi.waitFor(async () => expect((await listed(tab))[0]!.thumbnail).toHaveLength(4));
  });
});
