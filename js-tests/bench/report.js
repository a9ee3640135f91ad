import { arch, platform } from 'node:process';

import { OURS } from './project.js';

/**
 * @typedef {object} Measures
 * @property {Awaited<ReturnType<typeof import('./weight.js').measureWeight>>} weights
 * @property {Awaited<ReturnType<typeof import('./loading.js').measureLoading>>} loading
 * @property {Awaited<ReturnType<typeof import('./first-call.js').measureFirstCall>>} firstCalls
 * @property {Awaited<ReturnType<typeof import('./memory.js').measureMemory>>} memory
 */

/** What the package aims at: milliseconds over an empty process, and over a plain fetch. */
const aims = { require: 5, firstCall: 10 };

/**
 * The figures as Markdown.
 * @param {Measures} measures
 * @param {Record<string, string>} versions
 */
export function asText(measures, versions) {
  return `# What loading costs

Made by \`npm run bench -- --write\` on Node.js ${process.versions.node}, ${platform} ${arch}. All figures are of one run and were
taken in turns; times are medians.

${[loadTable(measures.loading, versions), weightTable(measures.weights, versions), callTable(measures.firstCalls), memoryTable(measures.memory)].join('\n\n')}
`;
}

/**
 * @param {Measures['loading']} loading
 * @param {Record<string, string>} versions
 */
function loadTable(loading, versions) {
  const over = (/** @type {'process' | 'cpu'} */ what, /** @type {string} */ how, /** @type {string} */ name) =>
    loading[`${how} ${name}`][what] - loading[`${how} empty`][what];
  const statement = (/** @type {string} */ how, /** @type {string} */ name) => loading[`${how} ${name}`].statement;
  const rows = Object.entries(versions).map(([name, version]) => [
    `${name} ${version}`,
    ...['require', 'import'].flatMap((how) => [ms(over('process', how, name)), ms(over('cpu', how, name)), ms(statement(how, name))]),
    times(statement('require', name) / statement('require', OURS)),
  ]);
  const head = ['Package', ...['`require`', '`import`'].flatMap((how) => [`${how}, process`, 'processor', 'statement']), 'ratio'];
  const ours = over('cpu', 'require', OURS);
  const empty = loading['require empty'];
  return `## \`require\` and \`import\`

How much more time a process takes that loads the package and ends than one that loads an empty file; how much more of the processor's
time, which tells more on a busy machine; and how long the statement itself takes, with its ratio for \`require\`. The empty process took
${ms(empty.process)}, of the processor's time ${ms(empty.cpu)}.

${table(head, rows)}

Aim: \`require\` at most ${aims.require} ms over an empty process: ${ms(ours)} of the processor's time, ${verdict(ours <= aims.require)}.`;
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

/** @param {Measures['firstCalls']} calls */
function callTable(calls) {
  const rows = calls.map(({ name, requests, call, plain }) => [
    `\`${name}\``,
    String(requests),
    ms(call.ms),
    ms(plain.ms),
    ms(call.ms - plain.ms),
    ms(call.cpu - plain.cpu),
  ]);
  const most = Math.max(...calls.map(({ call, plain }) => call.ms - plain.ms));
  return `## The first call

The first call of a process, which loads the WebAssembly, against the stand-in; and the same requests, one after the other, made by a
plain \`fetch\` in a process of its own.

${table(['Call', 'Requests', 'First call', 'Plain `fetch`', 'Difference', 'Difference of processor time'], rows)}

Aim: at most ${aims.firstCall} ms over a plain \`fetch\`: ${ms(most)}, ${verdict(most <= aims.firstCall)}.`;
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

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {boolean} met */
function verdict(met) {
  return met ? 'met' : '**missed**';
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(1)} ms`;
}

/** @param {number} value */
function times(value) {
  return `${value.toFixed(1)}×`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
