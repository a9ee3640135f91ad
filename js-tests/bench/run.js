/**
 * `npm run bench`: what the package costs. Each part measures in one run, in turns with what it compares, so that a noisy machine is
 * noisy for all, and makes a page of docs/.
 *
 *   node js-tests/bench/run.js [--write] [word …]
 *
 * Words choose the parts: `load`, `work`, `fleet`. `--write` puts the figures into docs/.
 *
 * A part is a file beside this one that exports `page`, the name of its page, and `measure`, which gives the page's text and, where
 * there are any, pictures by their names. It hands each of its steps to the function that it is given, which says how long the
 * step took.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/**
 * @typedef {<T>(name: string, step: () => Promise<T>) => Promise<T>} Timed
 * @typedef {{ page: string, measure(timed: Timed): Promise<{ text: string, pictures?: Record<string, string> }> }} Part
 */

/** @type {Record<string, () => Promise<Part>>} */
const parts = { load: () => import('./load.js'), work: () => import('./work.js'), fleet: () => import('./fleet.js') };

const { values: flags, positionals: words } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = words.filter((word) => !Object.hasOwn(parts, word));
if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`);

for (const name of words.length > 0 ? words : Object.keys(parts)) {
  const { page, measure } = await parts[name]();
  const { text, pictures } = await measure(timed);
  console.log(`\n${text}`);
  if (!flags.write) continue;
  for (const [file, content] of Object.entries({ [page]: text, ...pictures })) {
    await writeFile(new URL(`../../docs/${file}`, import.meta.url), content);
  }
}

/** @type {Timed} */
async function timed(name, step) {
  const start = performance.now();
  const result = await step();
  console.log(`${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}
