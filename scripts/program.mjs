import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's top folder: every script works from here, wherever it was started. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The script behind a package's command, to be run by this very node: no npx (seconds), no shell, and the
 * same on Windows, where `.bin` holds `.cmd` files that cannot be spawned without one.
 * @param {string} packageName
 * @param {string} [command] needed only where it differs from the package's name
 */
export function binOf(packageName, command = packageName.replace(/^.*\//, '')) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (!path) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, path);
}

/**
 * Runs a program with this terminal as its own and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] added to ours
 * @returns {Promise<number>} its exit code; 127 when it could not be started, 130 when a signal ended it
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 130));
  });
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function runNode(script, args, env) {
  return run(process.execPath, [script, ...args], env);
}
