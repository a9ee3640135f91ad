import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The TypeScript compiler that this repository is built with. */
export const tsc = tscOf('typescript');

/**
 * The compiler of a TypeScript.
 * @param {string} name what it is called in package.json
 */
export function tscOf(name) {
  const program = fileURLToPath(new URL(`../../node_modules/${name}/bin/tsc`, import.meta.url));

  /**
   * @param {string[]} args
   * @returns {{ status: number | null, output: string }} what it found, as text without colours; nothing where all is well
   */
  return (...args) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args, '--pretty', 'false'], { encoding: 'utf8' });
    if (error) throw error;
    return { status, output: stdout + stderr };
  };
}
