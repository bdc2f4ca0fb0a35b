import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../../scripts/files-of-the-build.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { budgetFindings, offlineFindings, pageFindings, sizes } from '../../scripts/check-dist.mjs';
import { lockFindings } from '../../scripts/check-lock.mjs';
import { anyFreePort, askedPort, firstFreePort, isFree } from '../../scripts/port.mjs';
import { oneCheck, resultTable, tallyOfPlaywright, tallyOfVitest, total } from '../../scripts/tally.mjs';

describe('the lock', () => {
  const vite = { version: '8.3.8', integrity: 'sha512-x', optionalDependencies: { fsevents: '2' } };
  const fsevents = { version: '2.0.0', integrity: 'sha512-y' };
  const wishes = { dependencies: { vite: '8.3.8' } };
  const findings = (packages: object, wanted: object = wishes) =>
    lockFindings(wanted, { packages: { '': {}, 'node_modules/vite': vite, ...packages } });

  test('is complete with the optional package beside or inside', () => {
    expect(findings({ 'node_modules/fsevents': fsevents })).toEqual([]);
    expect(findings({ 'node_modules/vite/node_modules/fsevents': fsevents })).toEqual([]);
  });

  test('lacks an optional package of another system', () => {
    expect(findings({})).toEqual(['node_modules/vite lacks its optional fsevents in the lock']);
    expect(findings({ 'node_modules/other/node_modules/fsevents': fsevents })).toHaveLength(1);
  });

  test.each([
    ['a range', {}, { dependencies: { vite: '^8.3.8' } }, 'give one version'],
    ['another version', {}, { dependencies: { vite: '8.3.7' } }, 'in package.json, 8.3.8 in the lock'],
    ['an install script', { hasInstallScript: true }, wishes, 'wants to run a script'],
    ['another registry', { resolved: 'https://example.org/vite.tgz' }, wishes, 'comes from example.org'],
    ['no hash', { integrity: undefined }, wishes, 'no integrity'],
  ])('shows %s', (_what, change, wanted, words) => {
    const packages = { 'node_modules/vite': { ...vite, ...change }, 'node_modules/fsevents': fsevents };
    expect(findings(packages, wanted).join()).toContain(words);
  });
});

describe('the built page', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">`;
  const findings = (html: string) => pageFindings(policy + html, (path) => path === './a.js');

  test('is right', () =>
    expect(findings('<script type="module" crossorigin src="./a.js"></script>')).toEqual([]));

  test.each([
    '<script>run()</script>',
    '<script type="module">run()</script>',
    '<style>p{}</style>',
    '<p style="color: red">',
    '<p onclick="run()">',
    '<link href="/a.js">',
    '<link href="https://example.org/a.js">',
    '<script src="./b.js"></script>',
    '<link rel="modulepreload" href="./a.js">',
    '<link data-of="#/plan/" data-href="./b.js">',
  ])('is wrong with %s', (html) => expect(findings(html)).toHaveLength(1));

  test('needs the content policy', () => expect(pageFindings('<p>', () => true)).toHaveLength(1));

  test('keeps every file offline', () => {
    const worker = 'precacheAndRoute([{url:"index.html",revision:"1"},{url:"assets/a.js",revision:null}])';
    expect(offlineFindings(worker, ['index.html', 'assets/a.js', 'sw.js', 'workbox-1a.js'])).toEqual([]);
    expect(offlineFindings(worker, ['assets/lazy.js'])).toEqual(['assets/lazy.js is not kept offline']);
  });

  test('is weighed', () => {
    const files = new Map([
      ['index.html', Buffer.from('x')],
      ['a.js', Buffer.alloc(100_000)],
      ['lazy.js', Buffer.alloc(100_000)],
    ]);
    const measured = sizes('<link href="./a.js"><script src="./a.js"></script>', files);
    expect(measured.initialJsKb).toBeGreaterThan(0);
    expect(measured.allJsKb).toBeCloseTo(2 * measured.initialJsKb);
    expect(measured.jsFiles).toBe(2);
    expect(measured.precacheKb).toBeCloseTo(200);
    expect(budgetFindings(measured, measured)).toEqual([]);
    expect(budgetFindings(measured, { ...measured, precacheKb: 199 })).toHaveLength(1);
  });
});

describe('the files of a drawing', () => {
  test.each(Object.entries(DRAWINGS))('are asked for by the address of the %s', (id, path) => {
    const view = VIEWS.find((each) => each.id === id);
    expect(view?.load.toString()).toContain(path.replace('src/views/', ''));
  });
});

describe('the sum of results', () => {
  const none = { passed: 0, failed: 1, skipped: 0 };

  test('counts what the runners say', () => {
    const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(tallyOfVitest(unit, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    const e2e = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(tallyOfPlaywright(e2e, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('takes a crash, a missing report and an empty run for failures', () => {
    expect(tallyOfVitest({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
    expect(tallyOfVitest(undefined, 0)).toEqual(none);
    expect(tallyOfPlaywright({ stats: { expected: 0 } }, 0)).toEqual(none);
    expect(tallyOfPlaywright('half a rep', 1)).toEqual(none);
  });

  test('ends with one line', () => {
    const rows = [
      { name: 'types', ...oneCheck(true), seconds: 1 },
      { name: 'unit', passed: 5, failed: 1, skipped: 3, seconds: 2 },
    ];
    expect(total(rows)).toEqual({ passed: 6, failed: 1, skipped: 3 });
    expect(resultTable(rows).split('\n').at(-1)).toBe('6 passed, 1 failed, 3 skipped');
  });
});

describe('ports', () => {
  test('PORT is a port or a sentence', () => {
    expect(askedPort('')).toEqual({});
    expect(askedPort('8080')).toEqual({ port: 8080 });
    for (const text of ['http', '-1', '0', '70000', '80.5']) expect(askedPort(text).problem).toContain(text);
  });

  test('a taken port is passed over', async () => {
    const port = await anyFreePort();
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    expect(await isFree(port)).toBe(false);
    expect(await firstFreePort(port)).toBeGreaterThan(port);
    await new Promise((done) => server.close(done));
    expect(await isFree(port)).toBe(true);
  });
});
