import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PEERS } from './programs.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** What each peer is installed from: named exactly, so that two runs measure the same. */
const PACKAGES = {
  excalidraw: { '@excalidraw/excalidraw': '0.18.1', react: '19.3.1', 'react-dom': '19.3.1' },
  'mind-elixir': { 'mind-elixir': '5.15.1' },
};

const isPeer = (/** @type {string} */ name) => Object.hasOwn(PEERS, name);

/**
 * The peers asked for, fetched and built.
 * @param {readonly string[]} names @param {string} folder where git looks at nothing
 * @returns {Promise<string | undefined>} a sentence for the person when it could not be done
 */
export async function preparePeers(names, folder) {
  const unknown = names.filter((name) => !isPeer(name));
  if (unknown.length > 0) {
    return `No such peer: ${unknown.join(', ')}. There are ${Object.keys(PEERS).join(', ')}.`;
  }
  const dependencies = Object.assign({}, ...names.map((name) => Reflect.get(PACKAGES, name)));
  const problem = await fetchPackages(dependencies, join(folder, 'peers'));
  if (problem) return problem;
  await build({
    root: here,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [fromFolder(join(folder, 'peers'))],
    build: {
      outDir: join(folder, 'peer-pages'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: names.map((name) => join(here, 'peers', `${name}.html`)) },
    },
  });
  return undefined;
}

/**
 * Fetches packages into a folder of their own, unless they are there.
 * @param {Readonly<Record<string, string>>} dependencies names and exact versions @param {string} folder
 * @returns {Promise<string | undefined>} a sentence for the person when it could not be done
 */
export async function fetchPackages(dependencies, folder) {
  const wanted = JSON.stringify({ private: true, dependencies });
  const manifest = join(folder, 'package.json');
  const stamp = join(folder, '.installed');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return undefined;
  await mkdir(folder, { recursive: true });
  await writeFile(manifest, wanted);
  console.log(`Fetching ${Object.keys(dependencies).join(', ')} ...`);
  // No scripts of theirs are run, and nothing of this project's packages is touched.
  const args = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    return `They could not be fetched (npm ended with ${status}; its own words are above). This needs the network: check it, or measure without them.`;
  }
  await writeFile(stamp, wanted);
  return undefined;
}

/** Packages that pages import by name come from the folder of the peers. @param {string} folder @returns {import('vite').Plugin} */
const fromFolder = (folder) => ({
  name: 'bench:peers',
  enforce: 'pre',
  resolveId(source, importer) {
    const isOurs = importer?.startsWith(here) && /^[@a-z]/.test(source) && !source.startsWith('fractional');
    return isOurs ? this.resolve(source, join(folder, 'package.json'), { skipSelf: true }) : null;
  },
});
