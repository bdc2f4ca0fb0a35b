import { describe, expect, test } from 'vitest';
import type { LinkId } from '../../src/domain/ids.ts';
import type { Migration } from '../../src/domain/file/migrations.ts';
import { eachRow } from '../../src/domain/file/migrations.ts';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { text } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { browserWith, type FakeBrowser, valueOf } from './support/fake-browser.ts';
import { expectWhole, stored } from './support/stored.ts';

const robot = planFrom(text`
  A
    B
      C
`);
const made = robot.plan;

/** Writes past the app, as damage does. */
function damage(browser: FakeBrowser, store: string, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = browser.indexedDB!.open('throughline');
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction(store, 'readwrite');
      change(transaction.objectStore(store));
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

const rowIn = (planId: string, id: string, row: unknown) => ({ planId, id, row });

describe('a stored plan', () => {
  test('comes back as it went in, fields of the future included, byte for byte', async () => {
    const node = { ...made.nodes[robot.id('B')]!, futureField: { deep: [1, 'zwei'] }, title: 'Бэ — «B»' };
    const plan = { ...made, nodes: { ...made.nodes, [node.id]: node } } as Plan;
    const { browser, id, tab } = await browserWith(plan);
    const opened = await tab.plan(id);
    expect(writePlan(opened.editor.plan)).toBe(writePlan(plan));
    expect((await stored(browser)).plan(id)).toEqual(plan);
    opened.editor.dispatch({ type: 'editRows', table: 'nodes', ids: [node.id], fields: { code: '1' } });
    await opened.saved();
    const again = await (await browser.tab()).plan(id);
    expect(again.editor.plan.nodes[node.id]).toEqual({ ...node, code: '1' });
    expect((await stored(browser)).summaries).toMatchObject([{ rowCount: 6, revision: 1 }]);
  });

  test('is read as soon as the storage is open where the address names it; each later opening reads anew', async () => {
    const { browser, id } = await browserWith(made);
    const tab = await browser.tab({ first: id });
    const opened = await tab.plan(id);
    expect(opened.editor.plan).toEqual(made);
    opened.editor.dispatch({
      type: 'editRows',
      table: 'nodes',
      ids: [robot.id('B')],
      fields: { title: 'New' },
    });
    await opened.saved();
    expect((await tab.plan(id)).editor.plan.nodes[robot.id('B')]).toMatchObject({ title: 'New' });
  });

  test('that is not there, or was written by a newer version, says so when it is asked for', async () => {
    const { browser, id } = await browserWith(made);
    expect(await (await browser.tab({ first: 'gone' })).workspace.load('gone')).toMatchObject({
      ok: false,
      error: { code: 'noSuchPlan' },
    });
    await damage(browser, 'meta', (meta) => {
      meta.put({ key: 'database', schema: 99, sequence: 1, plans: 1 });
    });
    expect(await (await browser.tab({ first: id })).workspace.load(id)).toMatchObject({
      ok: false,
      error: { code: 'newerSchema' },
    });
  });

  test('tells whoever would wait for the first of them when its reading has ended, well or badly', async () => {
    const { browser, id } = await browserWith(made);
    expect((await browser.tab()).workspace.firstRead).toBeNull();
    for (const first of [id, 'gone']) {
      await expect((await browser.tab({ first })).workspace.firstRead).resolves.toBeUndefined();
    }
  });

  test('opens without the rows that cannot be read; they go to the quarantine, with what hung on them', async () => {
    const { browser, id, created } = await browserWith(made);
    const c = robot.id('C');
    await damage(browser, 'nodes', (nodes) => {
      nodes.put(rowIn(id, c, { ...made.nodes[c], kind: 'spaceship' }));
      nodes.put(rowIn(id, 'x', 'not a row'));
    });
    const tab = await browser.tab();
    const opened = await tab.plan(id);
    expect(opened.titles()).toEqual(['A', 'B']);
    expect(opened.setAside).toBe(3);
    const { quarantine, plan } = await stored(browser);
    expect(quarantine.map(({ reason }) => reason).sort()).toEqual([
      'badId',
      'danglingDropped',
      'unknownKind',
    ]);
    expect(quarantine.map(({ row }) => row)).toContainEqual(created.links[robot.linkId('C', 'B')]);
    expect(plan(id)).toEqual(opened.editor.plan);
    const again = await (await browser.tab()).plan(id);
    expect(again.setAside).toBe(0);
    expect(again.missing).toBe(0);
    expect(await tab.workspace.rawExport()).toContain('spaceship');
  });

  test('is mended where two tabs left something hanging, in the storage too', async () => {
    const { browser, id } = await browserWith(made);
    const loop = {
      id: 'zz' as LinkId,
      type: 'contributes',
      from: robot.id('A'),
      to: robot.id('C'),
      primary: true,
    };
    await damage(browser, 'links', (links) => links.put(rowIn(id, loop.id, loop)));
    await damage(browser, 'nodes', (nodes) => nodes.delete([id, robot.id('B')]));
    await damage(browser, 'plans', (plans) => {
      plans.get(id).onsuccess = ({ target }) => {
        plans.put({ ...(target as IDBRequest<object>).result, rowCount: 6, nodeCount: 2 });
      };
    });
    const opened = await (await browser.tab()).plan(id);
    expect(opened.titles()).toEqual(['A', 'C']);
    expect(opened.setAside).toBe(0);
    expect((await stored(browser)).plan(id)).toEqual(opened.editor.plan);
    expect((await stored(browser)).journal(id)).toMatchObject([{ step: 'mend' }]);
    expect(opened.editor.history.undo).toEqual([]);
  });

  test('says how many rows have vanished without a word', async () => {
    const { browser, id } = await browserWith(made);
    await damage(browser, 'nodes', (nodes) => nodes.delete([id, robot.id('C')]));
    const opened = await (await browser.tab()).plan(id);
    expect(opened.missing).toBe(1);
    expect(opened.titles()).toEqual(['A', 'B']);
  });

  test('keeps its title when its settings are lost', async () => {
    const { browser, id } = await browserWith(made);
    await damage(browser, 'settings', (settings) => settings.delete([id, 'settings']));
    const opened = await (await browser.tab()).plan(id);
    expect(opened.editor.plan.settings).toMatchObject({ settings: { title: 'Plan' } });
    expect((await stored(browser)).plan(id)).toEqual(opened.editor.plan);
  });

  test('that is not there is not made up', async () => {
    const { tab } = await browserWith(made);
    expect(await tab.workspace.load('nowhere')).toEqual({ ok: false, error: { code: 'noSuchPlan' } });
  });
});

describe('the history', () => {
  const retitled = async (browser: FakeBrowser, id: string, times: number) => {
    const opened = await (await browser.tab()).plan(id);
    for (let at = 1; at <= times; at++) {
      const fields = { title: `A ${at}` };
      opened.editor.dispatch({ type: 'editRows', table: 'nodes', ids: [robot.id('A')], fields });
    }
    await opened.saved();
    return opened;
  };

  test('brings back 200 steps, in order, after many more', async () => {
    const { browser, id } = await browserWith(made);
    await retitled(browser, id, 600);
    const again = await (await browser.tab()).plan(id);
    expect(again.editor.history.undo).toHaveLength(200);
    for (let at = 0; at < 200; at++) again.editor.undo();
    expect(again.titles()).toContain('A 400');
    expect(again.editor.history.undo).toHaveLength(0);
  });

  test('with what was undone, to be redone', async () => {
    const { browser, id } = await browserWith(made);
    const opened = await retitled(browser, id, 5);
    opened.editor.undo();
    opened.editor.undo();
    await opened.saved();
    const again = await (await browser.tab()).plan(id);
    again.editor.redo();
    expect(again.titles()).toContain('A 4');
  });

  test('ends before an entry that cannot be read', async () => {
    const { browser, id } = await browserWith(made);
    await retitled(browser, id, 10);
    await damage(browser, 'journal', (journal) => {
      journal.put({ planId: id, revision: 6, changes: 'rubbish' });
    });
    const again = await (await browser.tab()).plan(id);
    expect(again.editor.history.undo).toHaveLength(3);
    expect(again.titles()).toContain('A 10');
  });
});

describe('a plan of an older format', () => {
  const migrations: readonly Migration[] = [
    {
      change: 'codes begin with a number sign',
      migrate: (tables) => eachRow(tables, 'nodes', (row) => ({ ...row, code: '#' })),
    },
  ];

  test('is backed up as it lies and brought up to date, once and whole', async () => {
    const { browser, id } = await browserWith(made);
    const tab = await browser.tab({ migrations });
    const opened = await tab.plan(id);
    expect(opened.editor.plan.nodes[robot.id('A')]).toMatchObject({ code: '#' });
    expect((await stored(browser)).plan(id)).toEqual(opened.editor.plan);
    await opened.saved();
    const again = await (await browser.tab({ migrations })).plan(id);
    expect(again.editor.plan).toEqual(opened.editor.plan);
    const { backups } = await tab.workspace.backups();
    expect(backups).toMatchObject([{ why: 'migration', title: 'Plan', nodeCount: 3 }]);
    opened.add('D');
    await opened.saved();
    valueOf(await tab.workspace.restore(backups[0]!.id));
    await opened.saved();
    expect(opened.editor.plan.nodes[robot.id('A')]).toMatchObject({ code: '#' });
    expect(opened.titles()).toEqual(['A', 'B', 'C']);
  });

  test('a kill leaves it as it was or makes it new', async () => {
    for (let turns = 0; turns < 40; turns += 3) {
      const { browser, id } = await browserWith(made);
      const newer = await browser.tab({ migrations });
      void newer.workspace.load(id);
      for (let at = 0; at < turns; at++) await new Promise((resolve) => setImmediate(resolve));
      browser.kill();
      const codes = Object.values((await stored(browser)).plan(id).nodes).map(({ code }) => code);
      expect([...new Set(codes)]).toHaveLength(1);
      const opened = await (await browser.tab({ migrations })).plan(id);
      expect(opened.editor.plan.nodes[robot.id('A')]).toMatchObject({ code: '#' });
    }
  });

  test('made by this format is not touched', async () => {
    const { browser, id } = await browserWith(made);
    await browser.tab();
    await expectWhole(browser, id, made);
  });
});
