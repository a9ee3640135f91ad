import assert from 'node:assert/strict';

import { fetchConnection, PredefinedConnectionError, provisionConnection } from 'predefined-connection';
import { backend, inRealm } from './realm.js';
import { pieceOf } from './server.js';

/**
 * @import { PieceAuthType, ProvisionConnectionOptions } from 'predefined-connection'
 * @import { FakeServer } from '../fake-server/index.js'
 */

export const GELATO = '@activepieces/piece-gelato';

/**
 * The options of a usual call. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function usual(server, changes = {}) {
  const options = {
    instanceUrl: server.url,
    apiKey: server.apiKey,
    externalProjectId: 'org_1234',
    pieceName: GELATO,
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good' },
    ...changes,
  };
  return /** @type {ProvisionConnectionOptions} */ (/** @type {unknown} */ (options));
}

/**
 * A usual call.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function provision(server, changes) {
  return provisionConnection(usual(server, changes));
}

/**
 * A usual call of a process of its own, which knows nothing of the calls of others.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function provisionElsewhere(server, changes) {
  return inRealm({ ...backend, crypto }).provisionConnection(usual(server, changes));
}

/**
 * A usual call's props with another token.
 * @param {string} access_token
 */
export function token(access_token) {
  return { props: { base_url: 'https://api.gelato.test', access_token } };
}

/**
 * What a customer's piece reads.
 * @param {FakeServer} server
 * @param {string} externalProjectId
 * @param {{ pieceName?: string, pieceAuthType?: PieceAuthType, prefix?: string, contextVersion?: 'full' | 'bare' }} [options]
 * @returns {Promise<any>}
 */
export function read(server, externalProjectId, { contextVersion, pieceName = GELATO, ...options } = {}) {
  const { connections, project } = pieceOf(server, externalProjectId, contextVersion);
  return fetchConnection(connections, project, { pieceName, ...options });
}

/**
 * What a call is rejected with.
 * @param {Promise<unknown>} call
 * @returns {Promise<PredefinedConnectionError>}
 */
export async function rejection(call) {
  const outcome = await call.then((value) => ({ value }), (error) => ({ error }));
  assert.ok('error' in outcome, 'the call was not rejected');
  assert.ok(outcome.error instanceof PredefinedConnectionError, `it was rejected with ${outcome.error}`);
  return outcome.error;
}

/**
 * A call is refused for an option, before anything is sent.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} changes
 * @param {string} field
 * @param {string | RegExp} message
 */
export async function assertRefused(server, changes, field, message) {
  const before = server.requests.length;
  const error = await rejection(provision(server, changes));
  assert.equal(error.code, 'INVALID_OPTIONS');
  assert.equal(error.field, field);
  if (typeof message === 'string') assert.equal(error.message, message);
  else assert.match(error.message, message);
  assert.equal(error.retryable, false);
  assert.equal(error.attempts, undefined);
  assert.equal(server.requests.length, before, 'a request was sent');
}
