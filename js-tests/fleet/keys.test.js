/**
 * A function that gives the API key is asked once a run, and again when the server refuses the key.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { fakeServer } from '../support/server.js';
import { all, counts, customers, failed, usualRun } from './runs.js';

test('the function is asked once', async (t) => {
  const server = await fakeServer(t);
  let asked = 0;
  const apiKey = async () => {
    asked += 1;
    return server.apiKey;
  };
  assert.deepEqual(counts(await all(provisionConnections(customers(30), usualRun(server, { apiKey })))), { provisioned: 30 });
  assert.equal(asked, 1);
});

test('a key that is refused half-way is asked for once more, for all customers together', async (t) => {
  const server = await fakeServer(t);
  let asked = 0;
  const apiKey = async () => `sk-key-${++asked}`;
  const rotating = async (/** @type {string} */ url, /** @type {any} */ init) => {
    const isGood = init.headers.authorization === (server.requests.length < 60 ? 'Bearer sk-key-1' : 'Bearer sk-key-2');
    return fetch(url, { ...init, headers: { ...init.headers, authorization: isGood ? `Bearer ${server.apiKey}` : 'Bearer sk-wrong' } });
  };
  const outcomes = await all(provisionConnections(customers(40), usualRun(server, { apiKey, fetch: rotating })));
  assert.deepEqual(counts(outcomes), { provisioned: 40 });
  assert.equal(asked, 2);
});

test('a function that fails at first is an error of the run, which begins nobody', async (t) => {
  const server = await fakeServer(t);
  const apiKey = () => {
    throw new TypeError('a secret');
  };
  const { list, error } = await failed(provisionConnections(customers(3), usualRun(server, { apiKey })));
  assert.deepEqual([list, error.code, error.field, error.retryable], [[], 'INVALID_OPTIONS', 'apiKey', true]);
  assert.ok(!error.message.includes('a secret'));
  for (const junk of ['', undefined, 5, 'Bearer x']) {
    const { error } = await failed(provisionConnections(customers(3), usualRun(server, { apiKey: () => junk })));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'apiKey']);
  }
});

/** A function that gives a key which the server does not know, and how often it was asked. */
function unknownKey() {
  const seen = { asked: 0 };
  const apiKey = () => {
    seen.asked += 1;
    return 'sk-unknown';
  };
  return { seen, apiKey };
}

test('a key that the server does not know is an error of the run, which begins nobody', async (t) => {
  const server = await fakeServer(t);
  const { seen, apiKey } = unknownKey();
  const source = function* () {
    assert.fail('a customer was pulled');
  };
  const { list, error } = await failed(provisionConnections(source(), usualRun(server, { apiKey })));
  assert.deepEqual([list, error.code, error.externalProjectId], [[], 'UNAUTHENTICATED', undefined]);
  assert.equal(seen.asked, 2);
});

test('with a plan, such a key fails each customer, and is asked for once by each', async (t) => {
  const server = await fakeServer(t);
  const options = usualRun(server, { fingerprintSecret: 'one that is the same for both keys' });
  const plan = await planConnections(customers(4), options);
  const { seen, apiKey } = unknownKey();
  const outcomes = await all(provisionConnections(customers(4), { ...options, apiKey, plan }));
  assert.deepEqual(counts(outcomes), { failed: 4 });
  assert.ok(outcomes.every((outcome) => outcome.status === 'failed' && outcome.error.code === 'UNAUTHENTICATED'));
  assert.ok(seen.asked <= 5, `it was asked ${seen.asked} times`);
});
