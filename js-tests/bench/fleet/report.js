import { arch, platform } from 'node:process';

import { table, times, verdict } from '../markdown.js';
import { REAL } from '../work/server.js';

/**
 * @import { Applied, ApplyWay } from './apply.js'
 * @import { Plans, PlanWay } from './plan.js'
 *
 * @typedef {{ plans: Record<10_000 | 100_000, Plans>, applied: Applied }} Measures
 */

/** Of a plan of 100 000: requests, times the time of reading the lists, and bytes; bytes that 10 000 rows take; a share of what the checks allow. */
const aims = { requests: 60, times: 2, peak: 250 * 2 ** 20, rows: 5 * 2 ** 20, share: 0.9 };

/** @type {Record<PlanWay, string>} */
const planNames = {
  nothing: 'the package loaded, nothing done',
  read: 'the same lists read and thrown away',
  plan: '`planConnections`',
  byHand: 'a plain JavaScript plan',
};

/** @type {Record<ApplyWay, string>} */
const applyNames = {
  recipe: 'the recipe, five at once',
  five: '`provisionConnections`, five at once',
  ten: '`provisionConnections`, ten at once',
};

/** Customers a second that the server's checks allow. */
const allowed = REAL.engine.concurrency / (REAL.engine.delay / 1000);

/**
 * The figures as Markdown.
 * @param {Measures} measures
 */
export function asText({ plans, applied }) {
  const { plan, read } = plans[100_000];
  const ratio = plan.ms / read.ms;
  const rows = (plan.wasm - plans[10_000].plan.wasm) / 9;
  const shares = (/** @type {ApplyWay} */ way) => ({ known: rate(applied, 'known', way) / allowed, fresh: rate(applied, 'fresh', way) / allowed });
  const [five, ten] = [shares('five'), shares('ten')];
  return `# What a whole customer base costs

Made by \`npm run bench -- fleet --write\` on Node.js ${process.versions.node}, ${platform} ${arch}. The fake server runs in a process of its own, and each
figure is of a fresh process; those of plans of 10 000 customers are medians.

## A plan of customers for whom nothing is to be done

The server answers at once. The plain JavaScript plan parses each page as a whole, keeps its rows and compares keys alone: it does not know
which credentials a connection holds. Memory is the most that the process held.

${planTable(plans)}

Aims for 100 000 customers: at most ${aims.requests} requests: ${plan.requests}, ${verdict(plan.requests <= aims.requests)}; at most ${aims.times} times the time of reading the lists: ${times(ratio, 2)}, ${verdict(ratio <= aims.times)}; at most ${megabytes(aims.peak)} of memory:
${megabytes(plan.peak)}, ${verdict(plan.peak <= aims.peak)}. 10 000 customers more take ${megabytes(rows, 1)} of the WebAssembly's memory, at most ${megabytes(aims.rows)}: ${verdict(rows <= aims.rows)}.

## Writes

${applied.count} customers of ${(10_000).toLocaleString('en')}. The server takes ${REAL.delays.read} ms for a request and ${REAL.engine.delay} ms for each check of credentials, of which it does ${REAL.engine.concurrency} at a time: ${allowed.toFixed(1)} a second at most.

${applyTable(applied)}

Aim: ${percent(aims.share)} of what the checks allow. Five at once, between whose checks are reads, reach ${percent(five.known)}, new customers ${percent(five.fresh)}; ten at once ${percent(ten.known)}: ${verdict(ten.known >= aims.share)},
new customers ${percent(ten.fresh)}: ${verdict(ten.fresh >= aims.share)}. The recipe writes all customers each time: 10 000 would take it
${(10_000 / rate(applied, 'known', 'recipe') / 60).toFixed(0)} minutes at this rate. A plan that finds nothing to do takes ${(plans[10_000].plan.ms / 1000).toFixed(1)} s.
`;
}

/** @param {Measures['plans']} plans */
function planTable(plans) {
  const head = ['', 'customers', 'requests', 'ms', 'processor, ms', 'memory', 'of it WebAssembly'];
  const rows = Object.entries(plans).flatMap(([count, ways]) =>
    Object.entries(planNames).map(([way, name]) => {
      const { requests, ms, processor, peak, wasm } = ways[/** @type {PlanWay} */ (way)];
      return [name, Number(count).toLocaleString('en'), String(requests), ms.toFixed(0), processor.toFixed(0), megabytes(peak), megabytes(wasm, 1)];
    }),
  );
  return table(head, rows);
}

/** @param {Applied} applied */
function applyTable(applied) {
  const head = ['', 'customers', 'requests', 'seconds', 'a second', 'of what the checks allow', 'processor, ms', 'memory'];
  const rows = /** @type {const} */ (['known', 'fresh']).flatMap((which) =>
    Object.entries(applyNames).map(([name, label]) => {
      const way = /** @type {ApplyWay} */ (name);
      const { requests, ms, processor, peak } = applied[which][way];
      const speed = rate(applied, which, way);
      const customers = which === 'known' ? 'with new credentials' : 'new';
      return [label, customers, String(requests), (ms / 1000).toFixed(1), speed.toFixed(1), percent(speed / allowed), processor.toFixed(0), megabytes(peak)];
    }),
  );
  return table(head, rows);
}

/**
 * Customers a second.
 * @param {Applied} applied
 * @param {'known' | 'fresh'} which
 * @param {ApplyWay} way
 */
function rate(applied, which, way) {
  return applied.count / (applied[which][way].ms / 1000);
}

/**
 * @param {number} bytes
 * @param {number} [digits]
 */
function megabytes(bytes, digits = 0) {
  return `${(bytes / 2 ** 20).toFixed(digits)} MB`;
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}
