/**
 * How long logins take: one, twenty and two hundred customers at once, by the recipe and with this package.
 */
import { provisionConnection } from 'predefined-connection';

import { provisionByRecipe } from '../../recipe.js';
import { inTurns } from '../statistics.js';

/**
 * @typedef {{ url: string, apiKey: string, counts(): Promise<{ requests: number, writes: number }> }} Server
 * @typedef {{ ms: number, requests: number, writes: number }} Figures milliseconds until the last login is done; the others for each login
 * @typedef {'recipe' | 'none' | 'memory' | 'trusted'} Way
 */

/** How often each is measured. Two hundred logins by the recipe take eleven seconds. */
const ROUNDS = { 1: 9, 20: 5, 200: 3 };

/** @type {Record<Way, (login: import('../../recipe.js').Login) => Promise<unknown>>} */
const ways = {
  recipe: provisionByRecipe,
  none: (login) => provision(login, { receipts: 'none' }),
  memory: (login) => provision(login, {}),
  trusted: (login) => provision(login, { trustFor: 3_600_000 }),
};

/**
 * @param {import('../../recipe.js').Login} login
 * @param {object} options
 */
function provision(login, options) {
  return provisionConnection(/** @type {any} */ ({ ...login, ...options }));
}

/**
 * Customers who were there before.
 * @param {Server} server
 * @param {1 | 20 | 200} count
 * @returns {Promise<Record<Way, Figures>>}
 */
export async function measureWarm(server, count) {
  const names = /** @type {Way[]} */ (['recipe', 'none', 'memory', 'trusted']);
  const logins = (/** @type {Way} */ name) => customers(server, `known-${name}-${count}`, count);
  for (const name of names) await Promise.all(logins(name).map(ways[name]));
  return inRounds(ROUNDS[count], server, logins, names);
}

/**
 * Customers who are new.
 * @param {Server} server
 * @param {1 | 20} count
 * @returns {Promise<Record<'recipe' | 'memory', Figures>>}
 */
export function measureCold(server, count) {
  const fresh = (/** @type {Way} */ name, /** @type {number} */ round) => customers(server, `new-${name}-${count}-${round}`, count);
  return inRounds(ROUNDS[count], server, fresh, /** @type {('recipe' | 'memory')[]} */ (['recipe', 'memory']));
}

/**
 * Each round has logins of its own.
 * @template {Way} W
 * @param {number} rounds
 * @param {Server} server
 * @param {(name: W, round: number) => import('../../recipe.js').Login[]} loginsOf
 * @param {W[]} names
 * @returns {Promise<Record<W, Figures>>}
 */
async function inRounds(rounds, server, loginsOf, names) {
  const measures = names.map((name) => {
    let round = 0;
    return [name, () => measure(server, ways[name], loginsOf(name, round++))];
  });
  const summaries = await inTurns(rounds, Object.fromEntries(measures));
  const entries = Object.entries(summaries).map(([name, { ms, requests, writes }]) => {
    return [name, { ms: ms.median, requests: requests.median, writes: writes.median }];
  });
  return /** @type {Record<W, Figures>} */ (Object.fromEntries(entries));
}

/**
 * @param {Server} server
 * @param {(login: import('../../recipe.js').Login) => Promise<unknown>} way
 * @param {import('../../recipe.js').Login[]} logins
 * @returns {Promise<Figures>}
 */
async function measure(server, way, logins) {
  await server.counts();
  const start = performance.now();
  await Promise.all(logins.map(way));
  const ms = performance.now() - start;
  const { requests, writes } = await server.counts();
  return { ms, requests: requests / logins.length, writes: writes / logins.length };
}

/**
 * @param {Server} server
 * @param {string} name
 * @param {number} count
 */
function customers({ url, apiKey }, name, count) {
  return Array.from({ length: count }, (_, index) => ({
    instanceUrl: url,
    apiKey,
    externalProjectId: `${name}-${index}`,
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good' },
  }));
}
