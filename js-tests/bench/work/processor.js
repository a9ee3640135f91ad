/**
 * What a call takes of the processor, next to the same requests made by hand, against a server that answers at once.
 */
import { provisionConnection } from 'predefined-connection';

import { median } from '../statistics.js';
import { provisionByHand } from './by-hand.js';

const ROUNDS = 16;
/** A backend runs for long: the engine has compiled by then what is used most, be it JavaScript or WebAssembly. */
const WARM_UP = 2000;
/** Calls in a row, so that they weigh more than what else the process does. */
const CALLS = 200;

/**
 * @param {{ url: string, apiKey: string }} server
 * @returns {Promise<Record<'read' | 'write', { ours: number, byHand: number, ratio: number }>>} microseconds of a call
 */
export async function measureProcessor({ url, apiKey }) {
  const login = {
    instanceUrl: url,
    apiKey,
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good' },
  };
  // A customer for each, as neither finds the other's fingerprints.
  const other = { ...login, externalProjectId: 'org_5' };
  const ours = (/** @type {object} */ given) => provisionConnection(/** @type {any} */ (given));
  for (const given of [login, other]) await ours(given);
  return {
    read: await compare(() => ours(login), () => provisionByHand(other), 'unchanged'),
    write: await compare(rotating(ours, login), rotating(provisionByHand, other), 'updated'),
  };
}

/**
 * Other credentials each time.
 * @template {{ props: object }} L
 * @param {(login: L) => Promise<{ action: string }>} call
 * @param {L} login
 */
function rotating(call, login) {
  let calls = 0;
  return () => call({ ...login, props: { ...login.props, access_token: `token ${(calls += 1) % 2}` } });
}

/**
 * @param {() => Promise<{ action: string }>} ours
 * @param {() => Promise<{ action: string }>} byHand
 * @param {string} action what both do each time, but for the first
 */
async function compare(ours, byHand, action) {
  /** @type {{ ours: number, byHand: number }[]} */
  const taken = [];
  for (const call of [ours, byHand]) {
    await microseconds(call, WARM_UP);
    const done = await call();
    if (done.action !== action) throw new Error(`it ${done.action} in place of ${action}`);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each goes first as often as the other.
    const first = await microseconds(round % 2 === 0 ? ours : byHand);
    const second = await microseconds(round % 2 === 0 ? byHand : ours);
    taken.push(round % 2 === 0 ? { ours: first, byHand: second } : { ours: second, byHand: first });
  }
  return {
    ours: median(taken.map((round) => round.ours)),
    byHand: median(taken.map((round) => round.byHand)),
    ratio: median(taken.map((round) => round.ours / round.byHand)),
  };
}

/**
 * @param {() => Promise<unknown>} call
 * @param {number} [calls]
 */
async function microseconds(call, calls = CALLS) {
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
