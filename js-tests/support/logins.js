import assert from 'node:assert/strict';

import { createEmbedSession } from 'predefined-connection/embed';

import { usual } from './calls.js';
import { fakeServer } from './server.js';
import { pem, rsaPair } from './keys.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { EmbedSession, EmbedSessionOptions, ProvisionedSessionConnection } from 'predefined-connection/embed'
 * @import { FakeServer, FakeServerOptions } from '../fake-server/index.js'
 *
 * @typedef {FakeServer & { signingKeyId: string, signingKey: string }} Server
 */

export const CONNECTIONS = '/api/v1/global-connections';
export const EXCHANGE = '/api/v1/managed-authn/external-token';

/** Longer than any test takes: a login that waits so long would fail it. */
export const LONG = 60_000;

/**
 * A server that knows the logins' signing key.
 * @param {TestContext} t
 * @param {FakeServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function loginServer(t, options) {
  const server = await fakeServer(t, options);
  const { id, privateKey } = await (await post(server, '/api/v1/signing-keys', { displayName: 'embedding' }, server.platform.adminToken)).json();
  server.requests.length = 0;
  return Object.assign(server, { signingKeyId: id, signingKey: privateKey });
}

/**
 * The options of a usual login. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer & { signingKeyId?: string, signingKey?: string }} server
 * @param {Record<string, unknown>} [changes]
 * @returns {EmbedSessionOptions}
 */
export function loginOptions(server, changes = {}) {
  const { signingKeyId = 'key_1', signingKey = pem(rsaPair().privateKey, 'pkcs1') } = server;
  return { ...usual(server), signingKeyId, signingKey, externalUserId: 'user_1', ...changes };
}

/**
 * A usual login.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export const login = (server, changes) => createEmbedSession(loginOptions(server, changes));

/**
 * What the user's browser does with the token.
 * @param {FakeServer} server
 * @param {string} token
 */
export async function exchange(server, token) {
  const response = await post(server, EXCHANGE, { externalAccessToken: token });
  return { status: response.status, body: /** @type {any} */ (await response.json()) };
}

/**
 * @param {FakeServer} server
 * @param {string} path
 * @param {object} body
 * @param {string} [token]
 */
function post(server, path, body, token) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/**
 * The connection of a login, which was provisioned.
 * @param {EmbedSession} session
 * @returns {ProvisionedSessionConnection}
 */
export function provisioned({ connection }) {
  assert.ok(connection.status === 'provisioned', `it is ${connection.status}: ${connection.status === 'failed' ? connection.error : ''}`);
  return connection;
}

/**
 * The error of a login's connection.
 * @param {EmbedSession} session
 */
export function failure({ connection }) {
  assert.ok(connection.status === 'failed', `it is ${connection.status}`);
  return connection.error;
}

/** An `onSettled` that remembers what it was told, and a promise for the first of that. */
export function settlements() {
  /** @type {import('predefined-connection/embed').SettledConnection[]} */
  const told = [];
  let resolve = () => {};
  const first = new Promise((done) => (resolve = () => done(undefined)));
  return { told, first, onSettled: (/** @type {any} */ connection) => (told.push(connection), resolve()) };
}
