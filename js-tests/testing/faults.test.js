/**
 * Faults in memory: the package meets the same as over HTTP.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createFake, login } from '../support/fake-activepieces.js';
import { withoutWaits } from '../support/time.js';

/** @import { FakeFault } from 'predefined-connection/testing' */

const CONNECTIONS = '/api/v1/global-connections';
const props = { base_url: 'https://api.gelato.test', access_token: 'token-2' };

// Whether the row has the new credentials before the package asks again.
for (const [kind, acted] of /** @type {[FakeFault['kind'], boolean][]} */ ([
  ['status', false],
  ['refuse', false],
  ['reset-before', false],
  ['reset-after', true],
  ['reset-mid-body', true],
  ['broken-json', true],
])) {
  test(`${kind}: a login gets over it, and the server ${acted ? 'acted' : 'did not act'}`, async (t) => {
    withoutWaits(t);
    const fake = createFake();
    await login(fake);
    /** @type {boolean[]} */
    const seen = [];
    const look = () => void seen.push((/** @type {any} */ (fake.tables.connections[0]?.value)).props.access_token === 'token-2');
    fake.faults.add({ kind, method: 'POST', path: CONNECTIONS });
    const { fetch } = fake;
    const watched = async (/** @type {string} */ url, /** @type {any} */ init) => {
      if (fake.faults.hits.length > 0) look();
      return fetch(url, init);
    };
    assert.equal((await login({ ...fake, instanceUrl: fake.instanceUrl, fetch: /** @type {any} */ (watched) }, { props })).action, 'updated');
    assert.equal(seen[0], acted);
    assert.deepEqual(fake.faults.hits.map(({ fault, method, url }) => [fault.kind, method, url]), [[kind, 'POST', CONNECTIONS]]);
  });
}

describe('faults that end the call', () => {
  for (const [fault, code] of /** @type {[FakeFault, string][]} */ ([
    [{ kind: 'status', status: 503, times: Infinity }, 'SERVER_ERROR'],
    [{ kind: 'status', status: 429, headers: { 'retry-after-ms': '1' }, times: Infinity }, 'RATE_LIMITED'],
    [{ kind: 'html', times: Infinity }, 'WRONG_INSTANCE_URL'],
    [{ kind: 'redirect', location: 'https://elsewhere.test' }, 'REDIRECTED'],
    [{ kind: 'reset-before', times: Infinity }, 'NETWORK'],
    [{ kind: 'never', times: Infinity }, 'TIMEOUT'],
    [{ kind: 'stall-mid-body', times: Infinity }, 'TIMEOUT'],
    [{ kind: 'slow', delay: 60_000, times: Infinity }, 'TIMEOUT'],
  ])) {
    test(`${fault.kind}${fault.status === undefined ? '' : ` ${fault.status}`}: ${code}`, async (t) => {
      withoutWaits(t);
      const fake = createFake();
      fake.faults.add(fault);
      await assert.rejects(login(fake, code === 'TIMEOUT' ? { timeout: 100 } : {}), { code });
      await fake.close();
    });
  }
});

test('a fault is removed by what `add` gives, and all of them by `clear`', async () => {
  const fake = createFake();
  const health = async () => (await fake.fetch(`${fake.instanceUrl}/api/v1/health`)).status;
  const remove = fake.faults.add({ kind: 'status', times: Infinity });
  assert.equal(await health(), 503);
  remove();
  assert.equal(await health(), 200);
  fake.faults.add({ kind: 'status', times: Infinity });
  fake.faults.clear();
  assert.equal(await health(), 200);
  assert.deepEqual(fake.faults.hits, []);
});

test('half a body arrives, then the connection breaks', async () => {
  const fake = createFake();
  fake.faults.add({ kind: 'reset-mid-body' });
  const response = await fake.fetch(`${fake.instanceUrl}/api/v1/health`);
  assert.equal(response.status, 200);
  let received = 0;
  await assert.rejects(async () => {
    for await (const chunk of response.body ?? []) received += chunk.length;
  }, (error) => (/** @type {any} */ (error)).cause.code === 'ECONNRESET');
  assert.equal(received, Math.floor(Number(response.headers.get('content-length')) / 2));
});
