import { exec } from '../matrix/exec.js';
import { inTurns } from './statistics.js';

const ROUNDS = 15;

/**
 * Processes that load one package and end.
 * @param {import('./project.js').Project} project
 */
export async function measureLoading({ folder, names }) {
  const measures = ['empty', ...names].flatMap((name) => [
    [`require ${name}`, () => load(folder, 'load.cjs', name)],
    [`import ${name}`, () => load(folder, 'load.mjs', name)],
  ]);
  return inTurns(ROUNDS, Object.fromEntries(measures));
}

/**
 * @param {string} folder
 * @param {string} program
 * @param {string} name
 */
async function load(folder, program, name) {
  const start = performance.now();
  const { stdout } = await exec(process.execPath, [program, name === 'empty' ? './empty.cjs' : name], { cwd: folder });
  return { process: performance.now() - start, .../** @type {{ statement: number, cpu: number }} */ (JSON.parse(stdout)) };
}
