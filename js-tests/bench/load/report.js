import { arch, platform } from 'node:process';

import { kilobytes as inKilobytes } from '../../support/weight.js';
import { table, times, verdict } from '../markdown.js';
import { OURS } from './project.js';

/**
 * @typedef {object} Measures
 * @property {Awaited<ReturnType<typeof import('./weight.js').measureWeight>>} weights
 * @property {Awaited<ReturnType<typeof import('./loading.js').measureLoading>>} loading
 * @property {Awaited<ReturnType<typeof import('./first-call.js').measureFirstCall>>} firstCalls
 * @property {Awaited<ReturnType<typeof import('./memory.js').measureMemory>>} memory
 */

/** What the package aims at: milliseconds over an empty file. */
const aims = { require: 5 };

/**
 * The figures as Markdown.
 * @param {Measures} measures
 * @param {Record<string, string>} versions
 */
export function asText(measures, versions) {
  return `# What loading costs

Made by \`npm run bench -- load --write\` on Node.js ${process.versions.node}, ${platform} ${arch}. All figures are of one run and were
taken in turns; times are medians.

${[loadTable(measures.loading, versions), weightTable(measures.weights, versions), callTables(measures.firstCalls), memoryTable(measures.memory)].join('\n\n')}
`;
}

/**
 * @param {Measures['loading']} loading
 * @param {Record<string, string>} versions
 */
function loadTable(loading, versions) {
  const over = (/** @type {'statement' | 'cpu'} */ what, /** @type {string} */ how, /** @type {string} */ name, /** @type {'median' | 'least'} */ which = 'median') =>
    loading[`${how} ${name}`][what][which] - loading[`${how} empty`][what][which];
  const rows = Object.entries(versions).map(([name, version]) => [
    `${name} ${version}`,
    ...['require', 'import'].flatMap((how) => [ms(over('statement', how, name)), ms(over('statement', how, name, 'least')), ms(over('cpu', how, name))]),
    times(over('statement', 'require', name) / over('statement', 'require', OURS)),
  ]);
  const head = ['Package', ...['`require`', '`import`'].flatMap((how) => [how, 'least', 'processor']), 'ratio'];
  const ours = over('statement', 'require', OURS);
  const [required, imported] = ['require', 'import'].map((how) => ms(loading[`${how} empty`].statement.median));
  return `## \`require\` and \`import\`

How much longer the statement takes than for an empty file, in a fresh process: the median, the least, and the processor's time; and the
ratio of the medians for \`require\`. For the empty file it took ${required} and ${imported}.

${table(head, rows)}

Aim: \`require\` at most ${aims.require} ms over an empty file: ${ms(ours)}, ${verdict(ours <= aims.require)}.`;
}

/**
 * @param {Measures['weights']} weights
 * @param {Record<string, string>} versions
 */
function weightTable(weights, versions) {
  const rows = Object.entries(versions).map(([name, version]) => {
    const { bytes, packed } = weights[name];
    return [`${name} ${version}`, kilobytes(bytes), kilobytes(packed), times(packed / weights[OURS].packed)];
  });
  return `## Weight

A bundle of the main entry for Node, whole and with its dependencies, minified by esbuild.

${table(['Package', 'Minified', 'gzip -9', 'ratio'], rows)}`;
}

/** @param {Measures['firstCalls']} nodes */
function callTables(nodes) {
  return `## The first call

How much longer the first call of a process takes, loading included, than loading an empty module: the median, the least, and the
processor's time; and than the same requests made by a plain \`fetch\`, or a plain \`connections.get\`, which a process of its own makes one
after the other. Against the fake server, or with all data in memory.

${nodes.map(callTable).join('\n\n')}

### Where the time goes

A call of \`fetchConnection\` from \`${OURS}/piece\` on a connection in memory, medians:

${phaseTable(nodes)}

What stands in the way of the aims: of a piece's time some 2 ms are the loading of its two files, 1 to 2 ms the compiling of 20 KB of
WebAssembly, and 2 ms its first run, in which the engine compiles the functions that run. The part \`backend\` is nine times as large, and
reading its text alone takes some 3 ms. What was tried and helped is in [size](size.md): a text that Node reads by itself (0.6 ms instead of
3 to 4), 2 imports instead of 23, texts across the boundary instead of values, a smaller allocator.`;
}

/** @param {Measures['firstCalls'][number]} node */
function callTable({ version, calls }) {
  const rows = calls.map(({ how, title, module, requests, call, plain, nothing }) => [
    title,
    `\`${module}\``,
    how,
    String(requests),
    ms(call.ms.median - nothing.ms.median),
    ms(call.ms.least - nothing.ms.least),
    ms(call.cpu.median - nothing.cpu.median),
    ms(call.ms.median - plain.ms.median),
    ms(call.ms.least - plain.ms.least),
  ]);
  const head = ['Call', 'from', 'how', 'requests', 'over an empty module', 'least', 'processor', 'over plain requests', 'least'];
  const [required, imported] = ['require', 'import'].map((how) => ms(calls.find((row) => row.how === how)?.nothing.ms.median ?? NaN));
  return `### Node ${version}

The empty module takes ${required} to require and ${imported} to import.

${table(head, rows)}

${verdicts(calls)}`;
}

/** @param {Measures['firstCalls'][number]['calls']} calls */
function verdicts(calls) {
  const lines = calls.filter(({ aim }) => aim !== undefined).map(({ title, how, aim = NaN, call, nothing }) => {
    const over = call.ms.median - nothing.ms.median;
    return `- ${title}, by \`${how}\`: at most ${aim} ms over an empty module: ${ms(over)}, ${verdict(over <= aim)}.`;
  });
  return `Aims:\n\n${lines.join('\n')}`;
}

/** @param {Measures['firstCalls']} nodes */
function phaseTable(nodes) {
  const names = /** @type {const} */ ({ reading: 'reading the text that the WebAssembly is', compiling: 'compiling it', running: 'starting and running it', second: 'the second call, whole' });
  const rows = Object.entries(names).map(([phase, name]) => [name, ...nodes.flatMap(({ phases }) => [ms(phases[phase].median), ms(phases[phase].least)])]);
  return table(['', ...nodes.flatMap(({ version }) => [`Node ${version}`, 'least'])], rows);
}

/** @param {Measures['memory']} samples */
function memoryTable(samples) {
  const rows = samples.map(({ calls, heap, wasm }) => [String(calls), kilobytes(heap), kilobytes(wasm)]);
  const [first, last] = [samples[0], samples[samples.length - 1]];
  const flat = last.wasm === first.wasm && last.heap - first.heap < 256 * 1024;
  const each = (last.seconds / last.calls) * 1e6;
  return `## Memory

${last.calls} calls of \`fetchConnection\`, one after the other, on connections in memory; ${each.toFixed(0)} µs each.

${table(['Calls', 'Heap after a collection', 'Memory of the WebAssembly'], rows)}

Aim: flat: ${verdict(flat)}.`;
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(1)} ms`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${inKilobytes(bytes)} KB`;
}
