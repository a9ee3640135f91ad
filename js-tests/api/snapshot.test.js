/**
 * Options count as they are when a call is made, whatever becomes of the objects afterwards.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provisionConnection } from 'predefined-connection';
import { usual } from '../support/calls.js';
import { projectOf, rowOf, fakeServer, storedToken } from '../support/server.js';

test('a loop may use the same object for each of its calls', async (t) => {
  const server = await fakeServer(t);
  const props = { base_url: 'https://api.gelato.test', access_token: '' };
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
    assert.deepEqual(rowOf(server, `gelato_${customer}`).value.props, { ...props, access_token: `token of ${customer}` });
  }
});

class Credentials {
  base_url = 'https://api.gelato.test';
  access_token = '';
}

test('a loop may use the same instance of a class for each of its calls', async (t) => {
  const server = await fakeServer(t);
  const props = new Credentials();
  const customers = ['org_a', 'org_b', 'org_c'];
  const calls = customers.map((externalProjectId) => {
    props.access_token = `token of ${externalProjectId}`;
    return provisionConnection(/** @type {any} */ (usual(server, { externalProjectId, props })));
  });
  await Promise.all(calls);
  for (const customer of customers) {
    assert.deepEqual(rowOf(server, `gelato_${customer}`).value.props, { ...props, access_token: `token of ${customer}` });
  }
});

test('options that are an instance of a class are read like any others', async (t) => {
  const server = await fakeServer(t);
  class Options {
    constructor() {
      Object.assign(this, usual(server));
    }
  }
  const options = /** @type {any} */ (new Options());
  const call = provisionConnection(options);
  options.externalProjectId = 'org_5';
  assert.equal((await call).connection.externalId, 'gelato_org_1234');
});

test('what is in lists and deeper counts as well', async (t) => {
  const server = await fakeServer(t);
  const metadata = { of: { list: [{ depth: 4 }] } };
  const call = provisionConnection(/** @type {any} */ (usual(server, { project: { metadata } })));
  metadata.of.list[0] = { depth: 5 };
  await call;
  assert.deepEqual(projectOf(server, 'org_1234').metadata, { of: { list: [{ depth: 4 }] } });
});

test('toJSON is asked at the call', async (t) => {
  const server = await fakeServer(t);
  let access_token = 'at the call';
  const props = { toJSON: () => ({ base_url: 'https://api.gelato.test', access_token }) };
  const call = provisionConnection(/** @type {any} */ (usual(server, { props })));
  access_token = 'later';
  await call;
  assert.equal(storedToken(server, 'gelato_org_1234'), 'at the call');
});

test('of a class it is the own enumerable members that count, as in JSON', async (t) => {
  const server = await fakeServer(t);
  class Login extends Credentials {
    #secret = 'private';
    /** @override */
    access_token = 'good';
    get region() {
      return this.#secret;
    }
  }
  await provisionConnection(/** @type {any} */ (usual(server, { props: new Login() })));
  assert.deepEqual(rowOf(server, 'gelato_org_1234').value.props, { base_url: 'https://api.gelato.test', access_token: 'good' });
});

test('the reason of an aborted call is that of its own signal', async (t) => {
  const server = await fakeServer(t);
  const options = /** @type {any} */ (usual(server, { signal: AbortSignal.abort('its own') }));
  const call = provisionConnection(options).catch((error) => error);
  options.signal = AbortSignal.abort("another call's");
  assert.equal((await call).cause, 'its own');
});

test('a getter is asked once, at the call', async (t) => {
  const server = await fakeServer(t);
  let asked = 0;
  const options = Object.defineProperty(usual(server), 'props', {
    enumerable: true,
    get: () => ({ base_url: 'https://api.gelato.test', access_token: `token ${(asked += 1)}` }),
  });
  const call = provisionConnection(/** @type {any} */ (options));
  assert.equal(asked, 1);
  await call;
  assert.equal(asked, 1);
});
