import { readFile, writeFile } from 'node:fs/promises';

const readme = new URL('../../README.md', import.meta.url);
const [START, END] = ['<!-- matrix:start -->', '<!-- matrix:end -->'];
const titles = { runtimes: 'Runtime', bundlers: 'Bundler' };

/** @typedef {import('./run.js').Result} Result */

/**
 * As soon as it is known, so that a long run shows where it is.
 * @param {Result} result
 */
export function printRow({ name, version, outcome, why, seconds }) {
  const mark = { passed: '✔', failed: '✖', 'not available': '–' }[outcome];
  console.log(`${mark} ${name} ${version} (${seconds.toFixed(1)} s)${outcome === 'passed' ? '' : `: ${outcome}: ${why}`}`);
}

/** @param {Result[]} results */
export function printTable(results) {
  const lines = results.map((result) => [result.name, result.version, resultText(result), `${result.seconds.toFixed(1)} s`]);
  const widths = lines.reduce((most, line) => line.map((text, column) => Math.max(text.length, most[column] ?? 0)), [0, 0, 0, 0]);
  console.log('');
  for (const line of lines) console.log(line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd());
  console.log('');
}

/** @param {Result} result */
function resultText({ outcome, why }) {
  return outcome === 'not available' ? `not available: ${why.split('\n')[0]}` : outcome;
}

/**
 * Puts the table between the marks of README.md. It says where the package runs, so it is not written when a row failed. Seconds
 * are left out: they would change it at each run.
 * @param {Result[]} results
 * @param {string | URL} [file]
 */
export async function writeTable(results, file = readme) {
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
  const tables = Object.entries(titles).map(([half, title]) => {
    const rows = results.filter((result) => result.half === half);
    if (rows.length === 0) return [];
    return [`| ${title} | Version | Result |`, '| --- | --- | --- |', ...rows.map(markdownRow), ''];
  });
  return tables.flat().join('\n').trimEnd();
}

/** @param {Result} result */
function markdownRow(result) {
  const cells = [result.name, result.version, resultText(result)].map((text) => text.replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}
