/**
 * One of several backend processes: told where to and whose, it provisions many customers at once and tells how each call went.
 *
 * @typedef {{ url: string, apiKey: string, customers: string[], calls: number, secret: string, stagger: number }} Order
 * @typedef {{ customer: string, secret: string, begun: number, ended: number, action?: string, failure?: string }} Call
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { provisionConnection } from 'predefined-connection';

process.once('message', async (/** @type {Order} */ order) => {
  const calls = await Promise.all(Array.from({ length: order.calls }, (_, index) => call(order, index)));
  process.send?.(calls, () => process.disconnect());
});
process.send?.('ready');

/**
 * @param {Order} order
 * @param {number} index
 * @returns {Promise<Call>}
 */
async function call({ url, apiKey, customers, secret, stagger }, index) {
  const customer = customers[index % customers.length] ?? '';
  await sleep(index * stagger);
  const begun = now();
  const outcome = await provisionConnection({
    instanceUrl: url,
    apiKey,
    externalProjectId: customer,
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { access_token: secret },
  }).then(({ action }) => ({ action }), (error) => ({ failure: String(error) }));
  return { customer, secret, begun, ended: now(), ...outcome };
}

/** A clock that all processes of a machine share. */
function now() {
  return performance.timeOrigin + performance.now();
}
