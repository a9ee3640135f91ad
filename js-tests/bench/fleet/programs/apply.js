import { cost } from './cost.js';

import { provisionConnections } from 'predefined-connection/fleet';

import { GELATO } from '../../../support/customers.js';

/** @typedef {import('../apply.js').Writes & { url: string, apiKey: string, concurrency: number }} Order */

await cost(async (/** @type {Order} */ { url, apiKey, concurrency, customers, action }) => {
  const options = { instanceUrl: url, apiKey, pieceName: GELATO, pieceAuthType: /** @type {const} */ ('CUSTOM_AUTH'), concurrency };
  let written = 0;
  for await (const outcome of provisionConnections(customers, options)) {
    if (outcome.status === 'failed') throw outcome.error;
    if (outcome.status === 'provisioned' && outcome.action === action) written += 1;
  }
  if (written !== customers.length) throw new Error(`${written} connections were ${action}`);
});
