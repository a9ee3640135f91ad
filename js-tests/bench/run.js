/**
 * `npm run bench`: what it costs to load the package, next to packages of its kind: the time of `require` and `import`, the first
 * call, memory over many calls, and what a bundle weighs. All in one run, in turns, so that a noisy machine is noisy for all.
 *
 *   node js-tests/bench/run.js [--write]
 *
 * `--write` puts the figures into docs/loading.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { measureFirstCall } from './first-call.js';
import { measureLoading } from './loading.js';
import { measureMemory } from './memory.js';
import { makeProject } from './project.js';
import { asText } from './report.js';
import { measureWeight } from './weight.js';

const docs = new URL('../../docs/', import.meta.url);

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const project = await makeProject();
const measures = {
  weights: await timed('weight', () => measureWeight(project)),
  loading: await timed('loading', () => measureLoading(project)),
  firstCalls: await timed('first call', () => measureFirstCall(project)),
  memory: await timed('memory', () => measureMemory(project)),
};
const text = asText(measures, project.versions);
console.log(`\n${text}`);
if (flags.write) {
  await mkdir(docs, { recursive: true });
  await writeFile(new URL('loading.md', docs), text);
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} measure
 */
async function timed(name, measure) {
  const start = performance.now();
  const result = await measure();
  console.log(`${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}
