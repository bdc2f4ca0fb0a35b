import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean,
 *   hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }} Locked
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Wishes
 */

/**
 * Where node looks for a package from inside another: its own node_modules, then each one above.
 * @param {Record<string, Locked>} packages
 * @param {string} from a key of the lock, such as "node_modules/vite"
 * @param {string} name
 */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/**
 * What would make an install differ between two machines.
 * @param {Wishes} wishes package.json
 * @param {{ packages: Record<string, Locked> }} lock package-lock.json
 * @returns {string[]} one sentence a finding
 */
export function lockFindings(wishes, { packages }) {
  const direct = Object.entries({ ...wishes.dependencies, ...wishes.devDependencies });
  const findings = [];
  for (const [name, version] of direct) {
    if (!EXACT.test(version)) findings.push(`package.json asks for ${name} "${version}": give one version`);
    const locked = packages[`node_modules/${name}`]?.version;
    if (locked !== version) findings.push(`${name} is ${version} in package.json, ${locked} in the lock`);
  }
  for (const [path, { resolved, integrity, link, hasInstallScript, optionalDependencies }] of Object.entries(
    packages,
  )) {
    if (path === '' || link) continue;
    if (!integrity) findings.push(`${path} has no integrity hash`);
    if (hasInstallScript) findings.push(`${path} wants to run a script when installed`);
    // The lock names no addresses: whichever registry npm is set up with serves it.
    if (resolved) findings.push(`${path} comes from ${new URL(resolved).host}`);
    // Published late for another system they are left out, and `npm ci` then fails there.
    for (const name of Object.keys(optionalDependencies ?? {})) {
      if (!isLocked(packages, path, name)) findings.push(`${path} lacks its optional ${name} in the lock`);
    }
  }
  return findings;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [wishes, lock] = ['package.json', 'package-lock.json'].map((file) =>
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  );
  const findings = lockFindings(wishes, lock);
  for (const finding of findings) console.error(finding);
  if (findings.length === 0) console.log('package-lock.json is exact and complete.');
  process.exitCode = findings.length > 0 ? 1 : 0;
}
