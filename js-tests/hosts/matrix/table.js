import { readFile, writeFile } from 'node:fs/promises';

import { sizes } from '../../package/sizes.js';
import { kilobytes } from '../../support/weight.js';

const page = new URL('../../../docs/hosts.md', import.meta.url);
const [START, END] = ['<!-- matrix:start -->', '<!-- matrix:end -->'];

/**
 * @typedef {import('./run.js').Result} Result
 * @typedef {import('../../support/weight.js').Weight} Weight
 */

/**
 * As soon as it is known, so that a long run shows where it is.
 * @param {Result} result
 */
export function printRow({ name, version, outcome, why, seconds }) {
  const mark = { passed: '✔', failed: '✖', 'not available': '–' }[outcome];
  console.log(`${mark} ${name}; ${version} (${seconds.toFixed(1)} s)${outcome === 'passed' ? '' : `: ${outcome}: ${why}`}`);
}

/**
 * Every row and every part.
 * @param {Result[]} results
 */
export function printTable(results) {
  const weight = (/** @type {Weight | undefined} */ given) => (given ? [`${kilobytes(given.bytes)} KB`, `${kilobytes(given.packed)} KB`] : ['', '']);
  const lines = [
    ['', 'version', '', 'size', 'gzip -9', 'time'],
    ...results.map(({ name, version, outcome, why, size, seconds }) => {
      const result = outcome === 'not available' ? `${outcome}: ${why.split('\n')[0]}` : outcome;
      return [name, version, result, ...weight(size), `${seconds.toFixed(1)} s`];
    }),
    ...sizes.map(({ name, ...size }) => [name, '', '', ...weight(size), '']),
  ];
  const widths = lines.reduce((most, line) => line.map((text, column) => Math.max(text.length, most[column] ?? 0)), Array(6).fill(0));
  console.log('');
  for (const line of lines) console.log(line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd());
  console.log('');
}

/**
 * Puts what a reader looks for between the marks of docs/hosts.md. It says where the package runs, so it is not written when a row failed.
 * @param {Result[]} results
 * @param {string | URL} [file]
 */
export async function writeTable(results, file = page) {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) throw new Error(`the table is not written: ${failed.map(({ name }) => name).join(', ')} failed`);
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} lacks the marks ${START} and ${END}`);
  await writeFile(file, `${before}${START}\n${markdown(results)}\n${END}${after}`);
}

/** @param {Result[]} results */
function markdown(results) {
  const [runtimes, bundlers] = ['runtimes', 'bundlers'].map((half) => lines(results.filter((result) => result.half === half)));
  const tables = [
    table(['Runtime', 'Versions', 'How'], runtimes.map(({ subject, versions, ways }) => [subject, versions, ways])),
    table(
      ['Bundler', 'Version', 'Bundle', 'Minified', 'gzip -9'],
      bundlers.map(({ subject, versions, ways, sizes }) => [subject, versions, ways, range(sizes.map(({ bytes }) => bytes)), range(sizes.map(({ packed }) => packed))]),
    ),
    table(['Part', 'Minified', 'gzip -9'], sizes.map(({ name, bytes, packed }) => [`\`${name}\``, range([bytes]), range([packed])])),
  ];
  return tables.join('\n\n');
}

/**
 * One line for all rows of a runtime or bundler that passed on the same versions.
 * @param {Result[]} results
 */
function lines(results) {
  const ways = grouped(results, ({ subject, way }) => `${subject}, ${way}`).map((rows) => ({
    ...rows[0],
    versions: rows.map(({ version, outcome }) => (outcome === 'passed' ? version : `${version} ${outcome}`.trim())).join(', '),
    sizes: rows.flatMap(({ size }) => size ?? []),
  }));
  return grouped(ways, ({ subject, versions }) => `${subject}, ${versions}`).map((rows) => ({
    ...rows[0],
    ways: rows.map(({ way }) => way).join(', '),
    sizes: rows.flatMap(({ sizes }) => sizes),
  }));
}

/**
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => string} keyOf
 * @returns {Item[][]} those of one key together, in their order
 */
function grouped(items, keyOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * From the least to the most, where that is not the same.
 * @param {number[]} bytes
 */
function range(bytes) {
  if (bytes.length === 0) return '';
  const [least, most] = [Math.min(...bytes), Math.max(...bytes)].map(kilobytes);
  return least === most ? `${least} KB` : `${least}–${most} KB`;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
