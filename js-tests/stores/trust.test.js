/**
 * `trustFor`, where the place that keeps receipts fails: within one process a call never succeeds while the row holds what an
 * earlier or a later call has written.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, rejection, token } from '../support/calls.js';
import { rowOf, standIn } from '../support/server.js';
import { withoutWaits } from '../support/time.js';

/** @import { StandIn } from '../stand-in/index.js' */

const trustFor = 60_000;

describe('trustFor', () => {
  test('in the project: the receipt of the next write could not be kept', async (t) => {
    withoutWaits(t);
    const server = await standIn(t);
    const options = { receipts: 'project', trustFor };
    await provision(server, { ...options, ...token('first') });
    server.faults.add({ kind: 'status', status: 503, method: 'POST', path: /^\/api\/v1\/projects\/\w/, times: Infinity });
    await assertSucceeds(server, options, 'second');
    server.faults.clear();
    await assertSucceeds(server, options, 'first');
  });

  test('in the project: the next write was done, and its answer lost', async (t) => {
    await assertAfterLoss(await standIn(t), { receipts: 'project', trustFor });
  });

  test('in a store that can no longer be written', async (t) => {
    const server = await standIn(t);
    const map = new Map();
    let isReadOnly = false;
    const change = (/** @type {() => unknown} */ work) => {
      if (isReadOnly) throw new Error('READONLY');
      return work();
    };
    const receipts = {
      get: (/** @type {string} */ key) => map.get(key),
      set: (/** @type {string} */ key, /** @type {string} */ value) => change(() => map.set(key, value)),
      delete: (/** @type {string} */ key) => change(() => map.delete(key)),
    };
    await assertSucceeds(server, { receipts, trustFor }, 'first');
    isReadOnly = true;
    await assertSucceeds(server, { receipts, trustFor }, 'second');
    await assertSucceeds(server, { receipts, trustFor }, 'first');
  });

  for (const [name, keeper] of /** @type {[string, () => unknown][]} */ ([
    ['in memory', () => 'memory'],
    ['in a store', () => new Map()],
  ])) {
    test(`${name}: the next write was done, and its answer lost`, async (t) => {
      await assertAfterLoss(await standIn(t), { receipts: keeper(), trustFor });
    });
  }
});

/**
 * A second write reaches the server, and no answer tells so; the first credentials come again.
 * @param {StandIn} server
 * @param {Record<string, unknown>} options
 */
async function assertAfterLoss(server, options) {
  await assertSucceeds(server, options, 'first');
  server.faults.add({ kind: 'reset-after', method: 'POST', path: '/api/v1/global-connections' });
  server.faults.add({ kind: 'reset-before', path: '/api/v1/app-connections', nth: 2, times: Infinity });
  assert.equal((await rejection(provision(server, { ...options, ...token('second'), maxRetries: 0 }))).code, 'NETWORK');
  server.faults.clear();
  await assertSucceeds(server, options, 'first');
}

/**
 * @param {StandIn} server
 * @param {Record<string, unknown>} options
 * @param {string} value
 */
async function assertSucceeds(server, options, value) {
  await provision(server, { ...options, ...token(value) });
  assert.equal(rowOf(server, 'gelato_org_1234').value.props?.['access_token'], value);
}
