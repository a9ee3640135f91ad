/**
 * Options count as they are when a call is made, whatever becomes of the objects afterwards.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provisionConnection } from 'predefined-connection';
import { usual } from './support/calls.js';
import { projectOf, rowOf, standIn } from './support/server.js';

test('a loop may use the same object for each of its calls', async (t) => {
  const server = await standIn(t);
  const props = { access_token: '' };
  const options = /** @type {any} */ (usual(server, { props }));
  const calls = [];
  for (const customer of ['org_a', 'org_b', 'org_c']) {
    options.externalProjectId = customer;
    props.access_token = `token of ${customer}`;
    calls.push(provisionConnection(options));
  }
  const results = await Promise.all(calls);
  assert.deepEqual(results.map(({ connection }) => connection.externalId), ['gelato_org_a', 'gelato_org_b', 'gelato_org_c']);
  for (const customer of ['org_a', 'org_b', 'org_c']) {
    assert.deepEqual(rowOf(server, `gelato_${customer}`).value.props, { access_token: `token of ${customer}` });
  }
});

test('what is in lists and deeper counts as well', async (t) => {
  const server = await standIn(t);
  const metadata = { of: { list: [{ depth: 4 }] } };
  const call = provisionConnection(/** @type {any} */ (usual(server, { project: { metadata } })));
  metadata.of.list[0] = { depth: 5 };
  await call;
  assert.deepEqual(projectOf(server, 'org_1234').metadata, { of: { list: [{ depth: 4 }] } });
});

test('what has methods stays what it is', async (t) => {
  const server = await standIn(t);
  const receipts = {
    kept: new Map(),
    get(/** @type {string} */ key) {
      return this.kept.get(key);
    },
    set(/** @type {string} */ key, /** @type {string} */ value) {
      assert.equal(this, receipts);
      this.kept.set(key, value);
    },
    delete(/** @type {string} */ key) {
      this.kept.delete(key);
    },
  };
  const props = { access_token: 'token', toJSON: () => ({ access_token: 'token of toJSON' }) };
  await provisionConnection(/** @type {any} */ (usual(server, { receipts, props })));
  assert.equal(receipts.kept.size, 1);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').value.props, { access_token: 'token of toJSON' });
});

test('the reason of an aborted call is that of its own signal', async (t) => {
  const server = await standIn(t);
  const options = /** @type {any} */ (usual(server, { signal: AbortSignal.abort('its own') }));
  const call = provisionConnection(options).catch((error) => error);
  options.signal = AbortSignal.abort("another call's");
  assert.equal((await call).cause, 'its own');
});

test('a getter is asked once', async (t) => {
  const server = await standIn(t);
  let asked = 0;
  const options = Object.defineProperty(usual(server), 'props', {
    enumerable: true,
    get: () => ({ access_token: `token ${(asked += 1)}` }),
  });
  await provisionConnection(/** @type {any} */ (options));
  assert.equal(asked, 1);
});
