/**
 * How long logins take: one, twenty and two hundred customers at once, by the recipe and with this package.
 */
import { provisionConnection } from 'predefined-connection';

import { provisionByRecipe } from '../../support/recipe.js';
import { inTurns } from '../statistics.js';
import { inFreshProcess } from './fresh.js';

/**
 * @import { Login } from '../../support/recipe.js'
 *
 * @typedef {{ url: string, apiKey: string, counts(): Promise<{ requests: number, writes: number }> }} Server
 * @typedef {{ ms: number, requests: number, writes: number }} Figures milliseconds until the last login is done; the others for each login
 * @typedef {'recipe' | 'rotated' | 'first' | 'fresh' | 'known' | 'trusted'} Way
 */

/** How often each is measured. Two hundred logins by the recipe take eleven seconds. */
const ROUNDS = { 1: 9, 20: 5, 200: 3 };

let rotations = 0;

/** Milliseconds until the last of the logins is done. @type {Record<Way, (logins: Login[]) => Promise<number>>} */
const ways = {
  recipe: (logins) => all(logins, provisionByRecipe),
  rotated: (logins) => {
    rotations += 1;
    const props = { base_url: 'https://api.gelato.test', access_token: `rotation ${rotations}` };
    return all(logins, (login) => provision({ ...login, props }));
  },
  first: (logins) => all(logins, provision),
  fresh: inFreshProcess,
  known: (logins) => all(logins, provision),
  trusted: (logins) => all(logins, (login) => provision({ ...login, trustFor: 3_600_000 })),
};

/** @param {object} login */
function provision(login) {
  return provisionConnection(/** @type {any} */ (login));
}

/**
 * @param {Login[]} logins
 * @param {(login: Login) => Promise<unknown>} way
 */
async function all(logins, way) {
  const start = performance.now();
  await Promise.all(logins.map(way));
  return performance.now() - start;
}

/**
 * Customers who were there before.
 * @param {Server} server
 * @param {1 | 20 | 200} count
 * @returns {Promise<Record<'recipe' | 'rotated' | 'fresh' | 'known' | 'trusted', Figures>>}
 */
export async function measureWarm(server, count) {
  const names = /** @type {const} */ (['recipe', 'rotated', 'fresh', 'known', 'trusted']);
  const logins = (/** @type {Way} */ name) => customers(server, `known-${name}-${count}`, count);
  for (const name of names) await ways[name === 'fresh' ? 'first' : name](logins(name));
  return inRounds(ROUNDS[count], server, logins, [...names]);
}

/**
 * Customers who are new.
 * @param {Server} server
 * @param {1 | 20} count
 * @returns {Promise<Record<'recipe' | 'first', Figures>>}
 */
export function measureCold(server, count) {
  const fresh = (/** @type {Way} */ name, /** @type {number} */ round) => customers(server, `new-${name}-${count}-${round}`, count);
  return inRounds(ROUNDS[count], server, fresh, /** @type {('recipe' | 'first')[]} */ (['recipe', 'first']));
}

/**
 * Each round has logins of its own.
 * @template {Way} W
 * @param {number} rounds
 * @param {Server} server
 * @param {(name: W, round: number) => Login[]} loginsOf
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
 * @param {(logins: Login[]) => Promise<number>} way
 * @param {Login[]} logins
 * @returns {Promise<Figures>}
 */
async function measure(server, way, logins) {
  await server.counts();
  const ms = await way(logins);
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
