import { cost } from './cost.js';

import { planConnections } from 'predefined-connection/fleet';

import { customers, GELATO } from '../../../support/customers.js';

await cost(async (/** @type {{ url: string, apiKey: string, count: number }} */ { url, apiKey, count }) => {
  const plan = await planConnections(customers(count), { instanceUrl: url, apiKey, pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH' });
  if (!plan.noop || plan.summary.unchanged !== count) throw new Error(`not a plan of unchanged customers: ${JSON.stringify(plan.summary)}`);
});
