/**
 * `npm run test:matrix`: installs the packed package into throw-away projects, one for each runtime and bundler, and provisions
 * and fetches a connection there against the stand-in over real HTTP. Prints a table and ends with `N passed, N failed, N skipped`.
 *
 *   node js-tests/matrix/run.js [--write] [--tarball=<file>] [word …]
 *
 * `--write` puts the table into README.md too. Words choose the rows whose name holds one of them. `--tarball` tests another
 * package than this checkout's.
 *
 * Each file of `runtimes/` and `bundlers/` exports its rows:
 *
 *   export const rows = [{ name: 'Deno', timeout?: milliseconds, run: async (context) => ({ version: '2.9.6' }) }];
 *
 * A row passes when `run` returns, fails when it throws, and is skipped, and said to be not available, when it calls
 * `context.unavailable(why)`. `context` is the one of `context.js`:
 *
 *   tarball, serverUrl, apiKey     the packed package, and the stand-in
 *   temp(name)                     → a fresh empty folder
 *   install(folder, ['x@1.2.3'])   → npm installs the tarball and the exactly pinned packages, without their scripts
 *   exec(command, args, { cwd, env, timeout })  → { stdout, stderr }; throws with the output when it fails
 *   node(version)                  → the path of that Node; without a version the newest LTS that the tools run on
 *   scenario(folder)               → writes scenario.mjs, the same as scenario.js, scenario.cjs, and the programs main.mjs and main.cjs
 *                                    that run it, and gives `{ settings, env, check }`: `settings` is what `scenario(settings)`
 *                                    takes, `env` the environment in which the programs find them (MATRIX_SETTINGS),
 *                                    `check(stdout)` throws unless the last line of JSON is the expected one and the stand-in's
 *                                    tables agree. Bundle main.mjs as it is, or scenario.js with a program of your own.
 *   unavailable(why)               → throws
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { createContext } from './context.js';
import { pack } from './pack.js';
import { startServer } from './server.js';
import { printRow, printTable, writeTable } from './table.js';
import { Unavailable } from './unavailable.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {{ name: string, timeout?: number, run(context: Context): Promise<{ version?: string } | void> }} Row
 * @typedef {'runtimes' | 'bundlers'} Half
 * @typedef {{ half: Half, name: string, version: string, outcome: 'passed' | 'failed' | 'not available', why: string, seconds: number }} Result
 */

const CONCURRENCY = 2;
const ROW_TIMEOUT = 300_000;

const { values: flags, positionals: words } = parseArgs({
  options: { write: { type: 'boolean', default: false }, tarball: { type: 'string' } },
  allowPositionals: true,
});

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interrupted.abort());

const folder = await mkdtemp(join(tmpdir(), 'matrix-'));
const server = await startServer();
try {
  const tarball = flags.tarball === undefined ? await pack(folder) : resolve(flags.tarball);
  const results = await runAll(await chosenRows(), { tarball, folder, server });
  printTable(results);
  if (flags.write) await writeTable(results);
  const count = (/** @type {Result['outcome']} */ outcome) => results.filter((result) => result.outcome === outcome).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('not available')} skipped`);
  process.exitCode = count('failed') > 0 || count('passed') === 0 ? 1 : 0;
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function chosenRows() {
  /** @type {(Row & { half: Half })[]} */
  const rows = [];
  for (const half of /** @type {const} */ (['runtimes', 'bundlers'])) {
    const files = (await readdir(new URL(half, import.meta.url)).catch(() => [])).filter((name) => name.endsWith('.js')).sort(nodeFirst);
    for (const file of files) {
      const module = /** @type {{ rows: Row[] }} */ (await import(new URL(`${half}/${file}`, import.meta.url).href));
      rows.push(...module.rows.map((row) => ({ ...row, half })));
    }
  }
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word.toLowerCase())));
}

/**
 * By name, but most people look for Node.js.
 * @param {string} a
 * @param {string} b
 */
function nodeFirst(a, b) {
  return Number(b.startsWith('node')) - Number(a.startsWith('node')) || a.localeCompare(b);
}

/**
 * A few at a time; the results are in the order of the rows.
 * @param {(Row & { half: Half })[]} rows
 * @param {import('./context.js').Shared} shared
 */
async function runAll(rows, shared) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...rows.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && !interrupted.signal.aborted; next = waiting.shift()) {
      const [index, row] = next;
      results[index] = await runRow(row, shared);
      printRow(results[index]);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  if (interrupted.signal.aborted) throw new Error('interrupted');
  return results;
}

/**
 * @param {Row & { half: Half }} row
 * @param {import('./context.js').Shared} shared
 * @returns {Promise<Result>}
 */
async function runRow({ half, name, timeout = ROW_TIMEOUT, run }, shared) {
  const start = performance.now();
  const controller = new AbortController();
  const finish = (/** @type {Result['outcome']} */ outcome, { version = '', why = '' } = {}) => {
    return { half, name, version, outcome, why, seconds: (performance.now() - start) / 1000 };
  };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${timeout / 1000} s`)), timeout);
  });
  try {
    const done = await Promise.race([run(createContext(shared, AbortSignal.any([controller.signal, interrupted.signal]))), limit]);
    return finish('passed', done ?? {});
  } catch (error) {
    return finish(error instanceof Unavailable ? 'not available' : 'failed', { why: error.message });
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
