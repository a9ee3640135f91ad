import assert from 'node:assert/strict';

import { isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection/fleet';
import { GELATO, token } from '../support/calls.js';
import { traffic } from '../support/server.js';

/**
 * @import { ProvisionConnectionsOptions, RemoveConnectionsOptions } from 'predefined-connection/fleet'
 * @import { FakeServer } from '../fake-server/index.js'
 */

/** What a run or a plan asks a server for before its first customer, where a page holds all. */
export const LISTS = ['/api/v1/global-connections', '/api/v1/platform-app-connections', '/api/v1/projects', `/api/v1/pieces/${GELATO}`];

/**
 * The options of a usual run. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function usualRun(server, changes = {}) {
  const options = { instanceUrl: server.url, apiKey: server.apiKey, pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH', ...token('good'), ...changes };
  return /** @type {ProvisionConnectionsOptions} */ (/** @type {unknown} */ (options));
}

/**
 * The options of a usual run of removals.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function usualRemovals(server, changes = {}) {
  const options = { instanceUrl: server.url, apiKey: server.apiKey, pieceName: GELATO, ...changes };
  return /** @type {RemoveConnectionsOptions} */ (/** @type {unknown} */ (options));
}

/**
 * Customers with nothing but their ids.
 * @param {number} count
 */
export function customers(count) {
  return Array.from({ length: count }, (_, index) => ({ externalProjectId: `org_${index}` }));
}

/**
 * All outcomes.
 * @template T
 * @param {AsyncIterable<T>} outcomes
 */
export async function all(outcomes) {
  const list = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

/**
 * What an iteration gives before it fails, and what it fails with.
 * @param {AsyncIterable<any>} outcomes
 */
export async function failed(outcomes) {
  const list = [];
  try {
    for await (const outcome of outcomes) list.push(outcome);
  } catch (error) {
    assert.ok(error instanceof PredefinedConnectionError && isPredefinedConnectionError(error), `it failed with ${error}`);
    return { list, error };
  }
  assert.fail('the iteration did not fail');
}

/**
 * How often each status is there.
 * @param {readonly { status: string }[]} outcomes
 */
export function counts(outcomes) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/**
 * Nothing but the lists was asked for, and nothing was written.
 * @param {FakeServer} server
 */
export function assertOnlyLists(server) {
  assert.deepEqual(traffic(server), LISTS.map((path) => `GET ${path} 200`));
  assert.ok(server.requests.every(({ query }) => query['externalId'] === undefined && query['displayName'] === undefined), 'a customer was looked up');
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The keys of the connections at the server.
 * @param {FakeServer} server
 */
export function keys(server) {
  return server.tables.connections.map(({ externalId }) => externalId).sort();
}
