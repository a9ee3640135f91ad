import { exec } from '../../support/exec.js';
import { inTurns } from '../statistics.js';

const ROUNDS = 31;

/**
 * How long the statement takes that loads a package, each time in a process of its own, and how much of the processor's time.
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
  const { stdout } = await exec(process.execPath, [program, name === 'empty' ? './empty.cjs' : name], { cwd: folder });
  return /** @type {{ statement: number, cpu: number }} */ (JSON.parse(stdout));
}
