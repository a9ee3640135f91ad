import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/**
 * Runs the TypeScript compiler.
 * @param {string[]} args
 * @returns {{ status: number | null, output: string }} what it found, as text without colours; nothing where all is well
 */
export function tsc(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args, '--pretty', 'false'], { encoding: 'utf8' });
  if (error) throw error;
  return { status, output: stdout + stderr };
}
