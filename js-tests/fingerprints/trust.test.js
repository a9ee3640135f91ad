/**
 * `trustFor`: within one process a call never succeeds while the row holds what an earlier or a later call of it has written, or
 * may still write.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { provision, provisionElsewhere, rejection, token } from '../support/calls.js';
import { rowOf, fakeServer, upserts } from '../support/server.js';
import { until } from '../support/time.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const trustFor = 60_000;
const UPSERT = '/api/v1/global-connections';

const stored = (/** @type {FakeServer} */ server) => rowOf(server, 'gelato_org_1234').value.props?.['access_token'];

test('so long nothing is asked, and not longer', async (t) => {
  const server = await fakeServer(t);
  const { connection } = await provision(server, { trustFor });
  const trusted = await provision(server, { trustFor });
  assert.deepEqual([trusted.action, trusted.requests, trusted.connection], ['unchanged', 0, connection]);
  await sleep(40);
  const looked = await provision(server, { trustFor: 20 });
  assert.deepEqual([looked.action, looked.requests], ['unchanged', 1]);
});

test('without it the server is asked, even where an earlier call trusted', async (t) => {
  const server = await fakeServer(t);
  await provision(server, { trustFor });
  assert.equal((await provision(server)).requests, 1);
  assert.equal((await provision(server, { trustFor: 0 })).requests, 1);
});

test('what was seen unchanged is trusted as what was written is', async (t) => {
  const server = await fakeServer(t);
  await provisionElsewhere(server);
  assert.equal((await provision(server, { trustFor })).requests, 2);
  assert.equal((await provision(server, { trustFor })).requests, 0);
});

test('a rotated secret is written, and the old one again', async (t) => {
  const server = await fakeServer(t);
  for (const value of ['first', 'second', 'first', 'second']) await assertSucceeds(server, value);
});

test('nothing is trusted for another customer, prefix or instance', async (t) => {
  const server = await fakeServer(t);
  await provision(server, { trustFor });
  for (const options of [{ externalProjectId: 'org_5' }, { prefix: 'other' }, { instanceUrl: (await fakeServer(t)).url }]) {
    assert.equal((await provision(server, { trustFor, ...options })).action, 'created');
  }
});

describe('the next write was done, and its answer lost', () => {
  test('the first credentials are written again', async (t) => {
    const server = await fakeServer(t);
    await assertSucceeds(server, 'first');
    server.faults.add({ kind: 'reset-after', method: 'POST', path: UPSERT });
    server.faults.add({ kind: 'reset-before', path: '/api/v1/app-connections', nth: 2, times: Infinity });
    assert.equal((await rejection(provision(server, { trustFor, ...token('second'), maxRetries: 0 }))).code, 'NETWORK');
    server.faults.clear();
    await assertSucceeds(server, 'first');
  });

  for (const [name, changes] of /** @type {[string, () => Record<string, unknown>][]} */ ([
    ['as its time ran out', () => ({ timeout: 400 })],
    ['as it was aborted', () => ({ signal: AbortSignal.timeout(400) })],
  ])) {
    test(`${name}: nothing is trusted as long as the server may finish it`, async (t) => {
      const server = await fakeServer(t);
      await assertSucceeds(server, 'first');
      server.settings.engine.delay = 1_000;
      await rejection(provision(server, { trustFor, ...token('second'), ...changes() }));
      // The server still checks the second credentials, and the row still holds the first.
      assert.equal(stored(server), 'first');
      const between = await provision(server, { trustFor, ...token('first') });
      assert.deepEqual([between.action, between.requests > 0, between.warnings.length], ['unchanged', true, 1]);
      await until(() => stored(server) === 'second');
      server.settings.engine.delay = 0;
      const after = await provision(server, { trustFor, ...token('first') });
      assert.deepEqual([after.action, stored(server)], ['updated', 'first']);
    });
  }

  test('a write that the server refused leaves nothing to wait for', async (t) => {
    const server = await fakeServer(t);
    await assertSucceeds(server, 'first');
    assert.equal((await rejection(provision(server, { trustFor, ...token('bad') }))).code, 'INVALID_CREDENTIALS');
    assert.ok((await provision(server, { trustFor, ...token('first') })).requests > 0);
    assert.equal((await provision(server, { trustFor, ...token('first') })).requests, 0);
    assert.equal(upserts(server).length, 2);
  });
});

/**
 * @param {FakeServer} server
 * @param {string} value
 */
async function assertSucceeds(server, value) {
  await provision(server, { trustFor, ...token(value) });
  assert.equal(stored(server), value);
}
