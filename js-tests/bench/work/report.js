import { arch, platform } from 'node:process';

import { table, times, verdict } from '../markdown.js';
import { REAL } from './server.js';

/**
 * @import { Figures, Way } from './logins.js'
 *
 * @typedef {object} Measures
 * @property {Awaited<ReturnType<typeof import('./processor.js').measureProcessor>>} processor
 * @property {Record<1 | 20 | 200, Record<'recipe' | 'rotated' | 'fresh' | 'known' | 'trusted', Figures>>} warm
 * @property {Record<1 | 20, Record<'recipe' | 'first', Figures>>} cold
 */

/** What the package aims at: so many times as fast as the recipe, and no more than so many times the processor's time of the same by hand. */
const aims = { one: 20, twenty: 30, read: 1.3, write: 1.2 };

/** @type {Record<Way, string>} */
const names = {
  recipe: 'the recipe',
  rotated: 'this package, new credentials each time',
  first: 'this package',
  fresh: 'a fresh process, a known customer',
  known: 'the same process again',
  trusted: 'the same process, with `trustFor`',
};

/**
 * The figures as Markdown.
 * @param {Measures} measures
 */
export function asText({ processor, warm, cold }) {
  const [one, twenty] = [ratio(warm[1]), ratio(warm[20])];
  return `# What a login costs

Made by \`npm run bench -- work --write\` on Node.js ${process.versions.node}, ${platform} ${arch}. All figures are of one run and were taken
in turns; they are medians. The fake server takes ${REAL.delays.read} ms for a request and ${REAL.engine.delay} ms for each check of credentials, of which it
does ${REAL.engine.concurrency} at a time: the medians of a running Activepieces 0.85.4.

## Customers who were there before

Milliseconds until the last of the logins is done; requests and writes are those of one login.

${loginTable(warm, ['recipe', 'rotated', 'fresh', 'known', 'trusted'])}

Aims: ${aims.one} times as fast as the recipe alone: ${times(one)}, ${verdict(one >= aims.one)}. ${aims.twenty} times with twenty at once: ${times(twenty)}, ${verdict(twenty >= aims.twenty)}.

## New customers

The first call makes the project and the connection, looks for what others did at the same moment, and for what a deleted project
left behind.

${loginTable(cold, ['recipe', 'first'])}

## The processor's time

Of one call, in a process that has made two thousand, against a server that answers at once; next to a flow made by hand of the very same requests, which also makes and reads
fingerprints and limits its waits, but retries nothing, heals nothing and explains nothing.

${table(['Call', 'This package', 'By hand', 'ratio'], [row('`unchanged`: one read', processor.read), row('`updated`: three reads and a write', processor.write)])}

Aims: at most ${aims.read} times for \`unchanged\`: ${verdict(processor.read.ratio <= aims.read)}; at most ${aims.write} times for \`updated\`: ${verdict(processor.write.ratio <= aims.write)}. What is more
is WebAssembly that is compiled for size, and its calls of JavaScript.
`;
}

/**
 * @template {Way} W
 * @param {Record<number, Record<W, Figures>>} measured
 * @param {W[]} ways
 */
function loginTable(measured, ways) {
  const rows = Object.entries(measured).flatMap(([count, figures]) =>
    ways.map((way) => {
      const { ms, requests, writes } = figures[way];
      const cells = [count, names[way], ms.toFixed(1), times(figures[/** @type {W} */ ('recipe')].ms / ms), String(requests), String(writes)];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return ['| Logins at once | | ms | times as fast | requests | writes |', '| ---: | --- | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}

/** @param {Record<'recipe' | 'known', Figures>} figures */
function ratio({ recipe, known }) {
  return recipe.ms / known.ms;
}

/**
 * @param {string} call
 * @param {Measures['processor']['read']} figures
 */
function row(call, { ours, byHand, ratio }) {
  return [call, microseconds(ours), microseconds(byHand), times(ratio, 2)];
}

/** @param {number} value */
function microseconds(value) {
  return `${value.toFixed(0)} µs`;
}
