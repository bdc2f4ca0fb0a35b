import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, runNode } from './program.mjs';

const OLDEST_NODE = 20;
const packages = join(root, 'node_modules');
const stampFile = join(packages, '.throughline-setup');

/**
 * Names the state node_modules has to be in: what is asked for, what is locked, and the machine it is for.
 * Only those fields of package.json count that npm reads, so that a new script does not reinstall everything.
 */
function wantedStamp() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .update(readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n'))
    .update([process.platform, process.arch, process.versions.node.split('.')[0]].join(' '))
    .digest('hex');
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/** npm's own script, to be run by this node: `npm` itself is a `.cmd` on Windows. */
function npmScript() {
  const besideNode = dirname(realpathSync(process.execPath));
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const candidates = [
    process.env.npm_execpath ?? '',
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.platform === 'win32' ? [] : onPath.filter((path) => existsSync(path)).map(realpathOf)),
  ];
  return candidates.find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
}

/** @param {string} path */
function realpathOf(path) {
  return realpathSync(path);
}

/** Dev dependencies always, even where NODE_ENV=production or `omit=dev` is set for the whole machine. */
async function installPackages() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = npmScript();
  return npm ? runNode(npm, args) : run('npm', args);
}

/**
 * Makes node_modules what package-lock.json says, unless it already is.
 * @returns {Promise<string | undefined>} a sentence for the person when it could not be done
 */
export async function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    return `Throughline needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run this again.`;
  }
  const wanted = wantedStamp();
  if (readStamp() === wanted) return undefined;
  // An install begins by emptying the folder: through a link that would be somebody else's.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return 'node_modules is a link to another folder, whose packages are not the ones wanted here. Remove the link (not the folder) and run this again: the packages are then installed beside package.json.';
  }
  console.log('Installing packages (only when they have changed) ...');
  const code = await installPackages();
  if (code !== 0) {
    return `The packages could not be installed (npm ended with ${code}; its own words are above). Check the network or the disk and run this again.`;
  }
  // Written last: an interrupted install leaves no stamp and is done again.
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  return undefined;
}

/** Installs, or says why not and ends this program. */
export async function installOrExit() {
  const problem = await ensureInstalled();
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await installOrExit();
