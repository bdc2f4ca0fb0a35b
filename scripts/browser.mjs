import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from '@playwright/test';
import { binOf, run, runNode } from './program.mjs';

/** Names a Chromium goes by on the PATH, the plainest first. */
const COMMANDS = {
  win32: ['chrome.exe', 'chromium.exe', 'msedge.exe'],
  other: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
};

/** Where installers put it, for those that leave the PATH alone. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const apps = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return folders.flatMap((folder) => (folder ? apps.map((app) => join(folder, ...app)) : []));
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ];
}

function onPath() {
  const commands = process.platform === 'win32' ? COMMANDS.win32 : COMMANDS.other;
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Every Chromium, Chrome or Edge this machine seems to have; Playwright's own, if downloaded, comes last. */
export function installedBrowsers() {
  const paths = [...onPath(), ...usualPlaces(), chromium.executablePath()];
  return [...new Set(paths)].filter((path) => existsSync(path));
}

/** The browser to use without trying it first: CHROME_PATH, else the first one installed. */
export function likelyBrowser() {
  return process.env.CHROME_PATH || installedBrowsers()[0];
}

const isRoot = process.getuid?.() === 0;

/**
 * How every test, benchmark and picture of this project starts its browser. Chromium refuses to be sandboxed
 * as root and only then runs without; CHROME_NO_SANDBOX=1 is for containers that forbid user namespaces.
 * The flags keep the browser from talking to anybody but the app: a test that needs the network is wrong.
 * @param {string} [executablePath]
 */
export function launchOptions(executablePath = likelyBrowser()) {
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !isRoot && process.env.CHROME_NO_SANDBOX !== '1',
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  };
}

/**
 * @param {string} path
 * @returns {Promise<string | undefined>} why it cannot be used: missing libraries, a stub, no sandbox
 */
async function whyUnusable(path) {
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 20_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>');
    await browser.close();
    return undefined;
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    // The browser's own complaint, where there is one, says more than Playwright's "has been closed".
    const own = lines.find((line) => line.includes('[err]') && /error|fatal|cannot|sandbox/i.test(line));
    const reason = stripVTControlCharacters(own ?? lines[0] ?? 'it did not start');
    return reason
      .replace(/^.*\[err\]/, '')
      .trim()
      .slice(0, 200);
  }
}

/** @param {readonly string[]} paths @param {string[]} reasons gets a line for each that failed */
async function firstUsable(paths, reasons) {
  for (const path of paths) {
    const reason = await whyUnusable(path);
    if (!reason) return path;
    reasons.push(`${path}: ${reason}`);
  }
  return undefined;
}

async function downloadPlaywrights() {
  console.log('No usable Chromium, Chrome or Edge is installed: asking Playwright for its own ...');
  await runNode(binOf('@playwright/test', 'playwright'), ['install', '--no-shell', 'chromium']);
  return chromium.executablePath();
}

async function installDebians() {
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log("Asking Debian's package manager for chromium ...");
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return '/usr/bin/chromium';
}

/**
 * A browser that really starts: an installed one, else Playwright's, else (root on Debian) the package.
 * @returns {Promise<{ path: string } | { problem: string }>} problem: what the person can do about it
 */
export async function ensureBrowser() {
  /** @type {string[]} */
  const reasons = [];
  const asked = process.env.CHROME_PATH;
  if (asked) {
    const path = await firstUsable([asked], reasons);
    return path ? { path } : { problem: `CHROME_PATH does not name a usable browser. ${reasons.join(' ')}` };
  }
  const installed = await firstUsable(installedBrowsers(), reasons);
  if (installed) return { path: installed };
  for (const fetchOne of [downloadPlaywrights, installDebians]) {
    const path = await fetchOne();
    const usable = path && existsSync(path) ? await firstUsable([path], reasons) : undefined;
    if (usable) return { path: usable };
  }
  const seen = reasons.length > 0 ? ` Tried: ${reasons.join('; ')}.` : '';
  const hint = /sandbox/i.test(seen)
    ? ' In a container without user namespaces set CHROME_NO_SANDBOX=1.'
    : '';
  return {
    problem: `No browser for the tests: install Chromium, Chrome or Edge, or set CHROME_PATH to one, and run this again.${seen}${hint}`,
  };
}
