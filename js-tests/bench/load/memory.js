import { exec } from '../../support/exec.js';

/**
 * @typedef {{ calls: number, heap: number, wasm: number, seconds: number }} Sample
 */

/**
 * 100 000 calls in one process, with the memory in use after a garbage collection at their start, half-way and at their end.
 * @param {import('./project.js').Project} project
 * @returns {Promise<Sample[]>}
 */
export async function measureMemory({ folder }) {
  const { stdout } = await exec(process.execPath, ['--expose-gc', 'many-calls.mjs', '100000'], { cwd: folder });
  return JSON.parse(stdout);
}
