/**
 * `npm run test:matrix`: installs the packed package into throw-away projects, one for each runtime and bundler, and provisions
 * and fetches a connection there against the fake server over real HTTP. Prints a table, with what the bundles weigh, and ends with
 * `N passed, N failed, N not available`.
 *
 *   node js-tests/hosts/matrix/run.js [--write] [--tarball=<file>] [word …]
 *
 * `--write` puts a shorter table into docs/hosts.md too. Words choose the rows whose name holds one of them. `--tarball` tests another
 * package than this checkout's.
 *
 * Each file of `runtimes/` and `bundlers/` exports its rows:
 *
 *   export const rows = [{ subject: 'Deno', release?: '2', way: 'ESM', run: async (context) => ({ version: '2.9.6' }) }];
 *
 * `subject` is the runtime or the bundler, `way` how the package gets there; `release` tells rows apart that differ in nothing else.
 * `timeout` is how many milliseconds a row may take, without what it installs.
 * A row of a bundler gives the weight of its bundle too: `size: { bytes, packed }`.
 *
 * A row passes when `run` returns, fails when it throws, and is said to be not available when it calls `context.unavailable(why)`,
 * a registry does not give what it installs, or gives it too slowly, or the time for all rows is over. One that failed runs once more,
 * alone, when the others are done: a browser that starts too slowly beside them says nothing about the package. The end tells of it. A row with `required: true`
 * has to pass: the run is no good when it is not available. `context` is the one of `context.js`:
 *
 *   tarball, serverUrl, apiKey     the packed package, and the fake server
 *   temp(name)                     → a fresh empty folder
 *   install(folder, ['x@1.2.3'])   → npm installs the tarball and the exactly pinned packages, without their scripts
 *   exec(command, args, { cwd, env, timeout })  → { stdout, stderr }; throws with the output when it fails
 *   debianProgram(name, package)   → the path of a program of Debian, which is installed where it is missing
 *   node(version)                  → the path of that Node; without a version the newest LTS that the tools run on
 *   scenario(folder)               → writes scenario.mjs, the same as scenario.js, scenario.cjs, halves.mjs, and the programs main.mjs
 *                                    and main.cjs that run it, and gives `{ settings, env, check }`: `settings` is what `scenario(settings)`
 *                                    takes, `env` the environment in which the programs find them (MATRIX_SETTINGS),
 *                                    `check(stdout)` throws unless the last line of JSON is the expected one and the fake server's
 *                                    tables agree. Bundle main.mjs as it is, or scenario.js with a program of your own.
 *   unavailable(why)               → throws
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { pack } from './pack.js';
import { runRow, verdict } from './row.js';
import { startServer } from '../../support/context-server.js';
import { printRow, printTable, writeTable } from './table.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {{ version: string, size?: import('../../support/weight.js').Weight }} Found
 * @typedef {{ subject: string, release?: string, way: string, timeout?: number, required?: boolean, run(context: Context): Promise<Found> }} Row
 * @typedef {Row & { half: 'runtimes' | 'bundlers', name: string }} NamedRow
 * @typedef {Found & { outcome: 'passed' | 'failed' | 'not available', why: string, seconds: number, firstFailure?: string }} Outcome
 * @typedef {Pick<NamedRow, 'half' | 'name' | 'subject' | 'way' | 'required'> & Outcome} Result
 */

const CONCURRENCY = 2;
/** For all rows together. */
const TIMEOUT = 18 * 60_000;

const { values: flags, positionals: words } = parseArgs({
  options: { write: { type: 'boolean', default: false }, tarball: { type: 'string' } },
  allowPositionals: true,
});
if (flags.write && (flags.tarball !== undefined || words.length > 0)) {
  throw new Error('docs/hosts.md tells of all rows and of this checkout: --write goes without words and --tarball');
}

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interrupted.abort());

const deadline = performance.now() + TIMEOUT;
const folder = await mkdtemp(join(tmpdir(), 'matrix-'));
const server = await startServer();
try {
  const tarball = flags.tarball === undefined ? await pack(folder) : resolve(flags.tarball);
  const results = await runAll(await chosenRows(), { tarball, folder, server });
  printTable(results);
  if (flags.write) await writeTable(results);
  const { lines, isGood } = verdict(results);
  console.log(lines.join('\n'));
  process.exitCode = isGood ? 0 : 1;
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function chosenRows() {
  /** @type {NamedRow[]} */
  const rows = [];
  for (const half of /** @type {const} */ (['runtimes', 'bundlers'])) {
    const files = (await readdir(new URL(half, import.meta.url)).catch(() => [])).filter((name) => name.endsWith('.js')).sort(nodeFirst);
    for (const file of files) {
      const module = /** @type {{ rows: Row[] }} */ (await import(new URL(`${half}/${file}`, import.meta.url).href));
      rows.push(...module.rows.map((row) => ({ ...row, half, name: nameOf(row) })));
    }
  }
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word.toLowerCase())));
}

/** @param {Row} row */
function nameOf({ subject, release, way }) {
  return `${subject}${release === undefined ? '' : ` ${release}`}, ${way}`;
}

/**
 * By name, but most people look for Node.js.
 * @param {string} a
 * @param {string} b
 */
function nodeFirst(a, b) {
  const [first, second] = [a, b].map((file) => file.replace('.js', ''));
  return Number(b.startsWith('node')) - Number(a.startsWith('node')) || first.localeCompare(second);
}

/**
 * A few at a time, and those that have to pass before the others; the results are in the order of the rows.
 * @param {NamedRow[]} rows
 * @param {import('./context.js').Shared} shared
 */
async function runAll(rows, shared) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...rows.entries()].sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && !interrupted.signal.aborted; next = waiting.shift()) {
      const [index, row] = next;
      results[index] = await runRow(row, shared, { deadline, signal: interrupted.signal });
      printRow(results[index]);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  for (const [index, row] of rows.entries()) {
    if (results[index]?.outcome !== 'failed' || interrupted.signal.aborted) continue;
    const again = await runRow(row, shared, { deadline, signal: interrupted.signal });
    results[index] = { ...again, firstFailure: results[index].why };
    printRow(results[index]);
  }
  if (interrupted.signal.aborted) throw new Error('interrupted');
  return results;
}
