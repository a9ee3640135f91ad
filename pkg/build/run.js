import { spawnSync } from 'node:child_process';

import { root } from './paths.js';

/** Runs a program in the checkout and shows what it prints. */
export function run(program, args, options = {}) {
  finish(program, args, spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }));
}

/** Runs a program in the checkout and returns what it prints. */
export function output(program, args, options = {}) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  return finish(program, args, spawnSync(program, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28, ...options }));
}

function finish(program, args, { error, status, signal, stdout }) {
  if (error !== undefined) throw new Error(`cannot run ${program}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? `exit code ${status}`}`);
  return stdout;
}
