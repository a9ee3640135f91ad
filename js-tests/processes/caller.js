/**
 * One of several backend processes: it makes the calls that it is sent, all of one order at once, and tells how each went.
 *
 * @typedef {{ secret: string, after?: number, removes?: boolean, options: Record<string, unknown> }} Order `after`: ms before the call
 * @typedef {{ secret: string, begun: number, ended: number, action?: string, removed?: { id: string }[], requests?: number,
 *   failure?: string }} Call
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { provisionConnection, removeConnection } from 'predefined-connection';

process.on('message', async (/** @type {Order[]} */ orders) => void process.send?.(await Promise.all(orders.map(call))));
process.send?.('ready');

/**
 * @param {Order} order
 * @returns {Promise<Call>}
 */
async function call({ secret, after = 0, removes = false, options }) {
  if (after > 0) await sleep(after);
  const begun = now();
  const made = removes ? removeConnection(/** @type {any} */ (options)) : provisionConnection(/** @type {any} */ (options));
  const outcome = await /** @type {Promise<any>} */ (made).then(
    ({ action, removed, requests }) => ({ action, removed, requests }),
    (error) => ({ failure: String(error) }),
  );
  return { secret, begun, ended: now(), ...outcome };
}

/** A clock that all processes of a machine share. */
function now() {
  return performance.timeOrigin + performance.now();
}
