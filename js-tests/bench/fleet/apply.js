/**
 * Writes of many connections, on a server that takes its time and checks five credentials at once.
 */
import { customerId } from '../../support/customers.js';
import { REAL } from '../work/server.js';
import { inFreshProcess } from './fresh.js';
import { withServer } from './server.js';

/**
 * @import { Cost } from './fresh.js'
 * @import { Server } from './server.js'
 *
 * @typedef {{ externalProjectId: string, props: Record<string, string> }[]} Customers
 * @typedef {{ customers: Customers, action: 'created' | 'updated' }} Writes
 * @typedef {'recipe' | 'five' | 'ten'} ApplyWay `five` and `ten` are this package with so many customers under way at once
 * @typedef {{ count: number, known: Record<ApplyWay, Cost>, fresh: Record<ApplyWay, Cost> }} Applied
 */

/** How many customers the server begins with, and how many of them each way writes: those by the recipe take longest. */
const [THERE, COUNT] = [10_000, 200];

/** @type {Record<ApplyWay, { program: string, concurrency: number }>} */
const WAYS = {
  recipe: { program: 'recipe', concurrency: 5 },
  five: { program: 'apply', concurrency: 5 },
  ten: { program: 'apply', concurrency: 10 },
};

/** @returns {Promise<Applied>} */
export function measureApply() {
  return withServer(THERE, REAL, async (server) => ({
    count: COUNT,
    known: await each(server, 'updated', (index) => customerId(index)),
    fresh: await each(server, 'created', (index) => `new_${index}`),
  }));
}

/**
 * Each way has customers of its own, with credentials that the server does not have.
 * @param {Server} server
 * @param {Writes['action']} action
 * @param {(index: number) => string} idOf
 */
async function each(server, action, idOf) {
  /** @type {[string, Cost][]} */
  const costs = [];
  for (const [at, [name, { program, concurrency }]] of Object.entries(WAYS).entries()) {
    const customers = Array.from({ length: COUNT }, (_, index) => {
      const externalProjectId = idOf(at * COUNT + index);
      return { externalProjectId, props: { base_url: 'https://api.gelato.test', access_token: `new token of ${externalProjectId}` } };
    });
    costs.push([name, await inFreshProcess(server, program, { customers, action, concurrency })]);
  }
  return /** @type {Record<ApplyWay, Cost>} */ (Object.fromEntries(costs));
}
