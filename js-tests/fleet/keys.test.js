/**
 * A function that gives the API key is asked once a run, and again when the server refuses the key.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provisionConnections } from 'predefined-connection/fleet';
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

test('a key that the server does not know fails each customer, and is asked for once by each', async (t) => {
  const server = await fakeServer(t);
  let asked = 0;
  const apiKey = () => {
    asked += 1;
    return 'sk-unknown';
  };
  const outcomes = await all(provisionConnections(customers(4), usualRun(server, { apiKey })));
  assert.deepEqual(counts(outcomes), { failed: 4 });
  assert.ok(outcomes.every((outcome) => outcome.status === 'failed' && outcome.error.code === 'UNAUTHENTICATED'));
  assert.ok(asked <= 5, `it was asked ${asked} times`);
});
