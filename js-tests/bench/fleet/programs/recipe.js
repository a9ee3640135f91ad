/** The recipe for many customers, in a promise pool. */
import { cost } from './cost.js';

import { GELATO } from '../../../support/customers.js';
import { provisionByRecipe } from '../../../support/recipe.js';

/** @typedef {import('../apply.js').Writes & { url: string, apiKey: string, concurrency: number }} Order */

await cost(async (/** @type {Order} */ { url, apiKey, concurrency, customers }) => {
  const waiting = customers.values();
  const takeTurns = async () => {
    for (const { externalProjectId, props } of waiting) {
      const login = { instanceUrl: url, apiKey, externalProjectId, pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH', props };
      const response = await provisionByRecipe(login);
      if (!response.ok) throw new Error(`a write was answered with ${response.status}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, takeTurns));
});
