/**
 * Runs a program, shows all that it prints, and looks for secrets in it.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';

import { SECRETS } from '../support/planted.js';

/**
 * @param {string[]} args of Node
 * @param {{ cwd?: string, out?: NodeJS.WritableStream, err?: NodeJS.WritableStream, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number | null, leaks: string[] }>} its exit code, and the lines that hold a secret
 */
export async function scanned(args, { out = process.stdout, err = process.stderr, ...options } = {}) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const code = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const leaks = await Promise.all([leaksIn(child.stdout, out), leaksIn(child.stderr, err)]);
  return { code: await code, leaks: leaks.flat() };
}

/**
 * @param {import('node:stream').Readable} printed
 * @param {NodeJS.WritableStream} shown
 */
async function leaksIn(printed, shown) {
  const shower = new Transform({
    transform(chunk, _, done) {
      shown.write(chunk);
      done(null, chunk);
    },
  });
  const leaks = [];
  for await (const line of createInterface({ input: printed.pipe(shower) })) if (SECRETS.test(line)) leaks.push(line);
  return leaks;
}
