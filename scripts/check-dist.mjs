import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './program.mjs';

const dist = join(root, 'dist');

/**
 * What the content policy would block in a page, and what would not load from a static host's subfolder.
 * @param {string} html
 * @param {(path: string) => boolean} exists asked for each file the page names, relative to it
 * @returns {string[]} one sentence a finding
 */
export function pageFindings(html, exists) {
  const findings = [];
  if (!/<meta http-equiv="Content-Security-Policy" content="default-src (&#39;|')none/.test(html)) {
    findings.push('the content policy is missing');
  }
  if (/<style[\s>]/i.test(html)) findings.push('an inline style element');
  if (/rel="modulepreload"/.test(html))
    findings.push('modulepreload: compiled anew each time (script-preload.ts)');
  if (/<script(?![^>]*\ssrc=)[^>]*>/i.test(html)) findings.push('an inline script');
  if (/<[^>]+\s(on\w+|style)=/i.test(html)) findings.push('an inline handler or style attribute');
  for (const [, path = ''] of html.matchAll(/\s(?:src|href|data-href)="([^"]*)"/g)) {
    if (!path.startsWith('./')) findings.push(`${path} is not relative to the page`);
    else if (!exists(path)) findings.push(`${path} does not exist`);
  }
  return findings;
}

/**
 * Files a visitor would lack offline.
 * @param {string} worker text of the service worker
 * @param {readonly string[]} files everything built, with forward slashes
 */
export function offlineFindings(worker, files) {
  const kept = new Set([...worker.matchAll(/url:\s*"([^"]+)"/g)].map(([, url]) => url));
  const own = /^(sw|workbox-\w+)\.js$/;
  return files
    .filter((file) => !own.test(file) && !kept.has(file))
    .map((file) => `${file} is not kept offline`);
}

/**
 * @typedef {{ initialJsKb: number, initialCssKb: number, allJsKb: number, jsFiles: number, precacheKb: number }} Sizes
 * kB of 1000 bytes; JS and CSS after gzip, precache as stored. Many small files open a plan more slowly than few.
 * @param {string} html
 * @param {ReadonlyMap<string, Buffer>} files by path, with forward slashes
 * @returns {Sizes}
 */
export function sizes(html, files) {
  // A script is named twice, where it is preloaded and where it runs.
  const named = [
    ...new Set([...html.matchAll(/\s(?:src|href)="\.\/([^"]*)"/g)].map(([, path = '']) => path)),
  ];
  const all = [...files.keys()];
  /** @param {string[]} paths */
  const zipped = (paths) =>
    paths.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '').length, 0) / 1000;
  return {
    initialJsKb: zipped(named.filter((path) => path.endsWith('.js'))),
    initialCssKb: zipped(named.filter((path) => path.endsWith('.css'))),
    allJsKb: zipped(all.filter((path) => path.endsWith('.js'))),
    jsFiles: all.filter((path) => path.endsWith('.js')).length,
    precacheKb: all.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0) / 1000,
  };
}

/** @param {Sizes} measured @param {Sizes} budget @returns {string[]} */
export function budgetFindings(measured, budget) {
  /** @type {(keyof Sizes)[]} */
  const keys = ['initialJsKb', 'initialCssKb', 'allJsKb', 'jsFiles', 'precacheKb'];
  return keys
    .filter((key) => !(measured[key] <= budget[key]))
    .map(
      (key) => `${key} is ${measured[key].toFixed(1)}, more than the ${budget[key]} of scripts/budget.json`,
    );
}

function builtFiles() {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(dist, name)).isFile());
  return new Map(files.map((name) => [name.split(sep).join('/'), readFileSync(join(dist, name))]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = builtFiles();
  const html = files.get('index.html')?.toString() ?? '';
  const worker = files.get('sw.js')?.toString() ?? '';
  const measured = sizes(html, files);
  const budget = JSON.parse(readFileSync(join(root, 'scripts', 'budget.json'), 'utf8'));
  const findings = [
    ...pageFindings(html, (path) => existsSync(join(dist, path))),
    ...offlineFindings(worker, [...files.keys()]),
    ...budgetFindings(measured, budget),
  ];
  for (const finding of findings) console.error(`dist: ${finding}`);
  for (const [name, size] of Object.entries(measured)) {
    console.log(`${name.padEnd(14)}${size.toFixed(1).padStart(8)} of ${budget[name]}`);
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
}
