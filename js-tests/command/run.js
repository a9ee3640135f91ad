import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { dist } from '../../pkg/build/paths.js';

/** @import { TestContext } from 'node:test' */

export const COMMAND = join(dist, 'command.cjs');

/** Without what the machine's own user has set. */
export function environment(env = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AP_|NO_COLOR|FORCE_COLOR|CI$|NODE_OPTIONS|NODE_TEST|npm_)/.test(name));
  return { ...Object.fromEntries(inherited), ...env };
}

/**
 * Runs the command as from a pipe, to its end.
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, input?: string, cwd?: string, onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function run(args, { env = {}, input = '', cwd = tmpdir(), onStart } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: environment(env) });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
    // The command may end without having read it.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    onStart?.(child);
  });
}

/**
 * The messages that `--json` printed.
 * @param {{ stdout: string }} result
 * @returns {any[]}
 */
export function messages({ stdout }) {
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

/**
 * A folder with these files, removed when the test ends.
 * @param {TestContext} t
 * @param {Readonly<Record<string, string>>} [files]
 */
export async function folder(t, files = {}) {
  const path = await mkdtemp(join(tmpdir(), 'command-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
}
