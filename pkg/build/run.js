import { spawnSync } from 'node:child_process';

import { root } from './paths.js';

/** Runs a program in the checkout and shows what it prints. */
export function run(program, args, env = {}) {
  finish(program, args, spawnSync(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }));
}

/** Runs a program in the checkout and returns what it prints. */
export function output(program, args, { errors = 'inherit' } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', errors === 'ignore' ? 'ignore' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  finish(program, args, result);
  return result.stdout;
}

/** @param {import('node:child_process').SpawnSyncReturns<string | Buffer>} result */
function finish(program, args, result) {
  const { error, status, signal } = result;
  if (error !== undefined) throw new Error(`cannot run ${program}: ${error.message}`);
  if (status !== 0) throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${signal ?? `exit code ${status}`}`);
}
