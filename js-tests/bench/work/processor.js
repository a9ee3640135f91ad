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
  const ours = (/** @type {object} */ options) => provisionConnection(/** @type {any} */ ({ ...login, ...options }));
  // A customer for each, as a write by one makes the receipt of the other void.
  const other = { ...login, externalProjectId: 'org_5' };
  await ours({});
  await ours({ externalProjectId: 'org_5' });
  return {
    read: await compare(() => ours({}), () => provisionByHand(other)),
    write: await compare(() => ours({ receipts: 'none' }), () => provisionByHand(other, false)),
  };
}

/**
 * @param {() => Promise<unknown>} ours
 * @param {() => Promise<unknown>} byHand
 */
async function compare(ours, byHand) {
  /** @type {{ ours: number, byHand: number }[]} */
  const taken = [];
  for (const call of [ours, byHand]) await microseconds(call, WARM_UP);
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
