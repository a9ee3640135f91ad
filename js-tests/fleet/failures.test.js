/**
 * What fails in a run: the source, a customer, a function of the caller's, the WebAssembly.
 */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';

import { PredefinedConnectionError, provisionConnections } from 'predefined-connection/fleet';
import { token } from '../support/calls.js';
import { fakeServer, storedToken } from '../support/server.js';
import { all, assertOnlyLists, counts, customers, failed, keys, pause, usualRun } from './runs.js';

const SECRET = 'hush-hush-7261';

class DatabaseError extends Error {
  constructor(/** @type {string} */ message) {
    super(message);
    this.name = 'DatabaseError';
  }
}

/** @type {Record<string, () => any>} */
const failing = {
  'a generator that throws': function* () {
    yield* customers(3);
    throw new DatabaseError(SECRET);
  },
  'an async generator that throws': async function* () {
    yield* customers(3);
    throw new DatabaseError(SECRET);
  },
  'an iterator that cannot be opened': () => ({
    [Symbol.asyncIterator]() {
      throw new DatabaseError(SECRET);
    },
  }),
  // Made when it is pulled: one of an array rejects before anybody can hear of it, as with `for await`.
  'a promise among customers that rejects': function* () {
    yield* customers(3);
    yield Promise.reject(new DatabaseError(SECRET));
  },
};

for (const [name, source] of Object.entries(failing)) {
  test(`${name}: an error after the outcomes that are there`, async (t) => {
    const server = await fakeServer(t);
    const { list, error } = await failed(provisionConnections(source(), usualRun(server)));
    assert.equal(list.length, name.includes('opened') ? 0 : 3);
    assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_OPTIONS', 'customers', true]);
    assert.equal(error.message, 'customers is an iterable that failed with DatabaseError: see there why');
    assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
  });
}

test('an iterator that gives no objects', async (t) => {
  const server = await fakeServer(t);
  const source = { [Symbol.iterator]: () => ({ next: () => 5 }) };
  const { error } = await failed(provisionConnections(/** @type {any} */ (source), usualRun(server)));
  assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'customers']);
});

test('a customer that the server refuses is a real error among the outcomes', async (t) => {
  const server = await fakeServer(t);
  const source = [{ externalProjectId: 'a' }, { externalProjectId: 'b', ...token('bad') }, { externalProjectId: 'c' }];
  server.faults.add({ kind: 'status', path: '/api/v1/projects?externalId=c', status: 403, body: { code: 'AUTHORIZATION', params: {} }, times: Infinity });
  const outcomes = await all(provisionConnections(source, usualRun(server)));
  const of = (/** @type {string} */ id) => outcomes.find(({ externalProjectId }) => externalProjectId === id);
  const [a, c] = [of('a'), of('c')];
  assert.equal(a?.status, 'provisioned');
  assert.ok(c?.status === 'failed' && c.error instanceof PredefinedConnectionError);
  assert.deepEqual([c.error.code, c.error.externalProjectId, c.error.serverStatus], ['FORBIDDEN', 'c', 403]);
});

test('credentials are asked for one by one, with the customer, and count', async (t) => {
  const server = await fakeServer(t);
  /** @type {unknown[]} */
  const asked = [];
  let atOnce = 0;
  let most = 0;
  const credentials = async (/** @type {any} */ customer) => {
    asked.push(customer);
    most = Math.max(most, ++atOnce);
    await pause(5);
    atOnce -= 1;
    return token(`token of ${customer.externalProjectId}`);
  };
  const source = customers(10);
  const outcomes = await all(provisionConnections(source, usualRun(server, { credentials, props: undefined, concurrency: 3 })));
  assert.deepEqual(counts(outcomes), { provisioned: 10 });
  assert.deepEqual(asked, source);
  assert.ok(most <= 3);
  assert.equal(storedToken(server, 'gelato_org_7'), 'token of org_7');
});

for (const [name, credentials, field] of /** @type {[string, Function, string][]} */ ([
  ['throws', () => { throw new DatabaseError(SECRET); }, 'credentials'],
  ['rejects', async () => { throw new DatabaseError(SECRET); }, 'credentials'],
  ['gives a text', () => SECRET, 'credentials'],
  ['gives nothing', () => undefined, 'credentials'],
  ['gives a Map', () => new Map([[SECRET, SECRET]]), 'credentials'],
  ['gives a misspelt option', () => ({ propz: { access_token: SECRET } }), 'propz'],
  ['gives what is undefined', () => ({ props: { access_token: undefined } }), 'props.access_token'],
  ['gives what cannot be read', () => ({ get props() { throw new Error(SECRET); } }), 'credentials'],
])) {
  test(`credentials that ${name}: each customer fails, and nothing is asked about it`, async (t) => {
    const server = await fakeServer(t);
    const outcomes = await all(provisionConnections(customers(3), usualRun(server, { credentials })));
    assert.deepEqual(counts(outcomes), { failed: 3 });
    for (const outcome of outcomes) {
      assert.ok(outcome.status === 'failed');
      assert.equal(outcome.error.field, field);
      assert.equal(outcome.error.externalProjectId, outcome.externalProjectId);
      assert.ok(!inspect(outcome, { depth: 9 }).includes(SECRET));
    }
    assertOnlyLists(server);
  });
}

test('credentials that never come end with the time of the customer', async (t) => {
  const server = await fakeServer(t);
  const outcomes = await all(provisionConnections(customers(2), usualRun(server, { timeout: 100, credentials: () => new Promise(() => {}) })));
  assert.deepEqual(outcomes.map((outcome) => outcome.status === 'failed' && [outcome.error.code, outcome.error.field, outcome.error.retryable]), [
    ['TIMEOUT', 'credentials', true],
    ['TIMEOUT', 'credentials', true],
  ]);
});

test('what is no function is refused', async (t) => {
  const server = await fakeServer(t);
  for (const name of ['credentials', 'onProgress', 'onRequest', 'fetch']) {
    const { error } = await failed(provisionConnections(customers(1), usualRun(server, { [name]: {} })));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', name]);
  }
  for (const options of [undefined, null, 'x', 5, []]) {
    const { error } = await failed(provisionConnections(customers(1), /** @type {any} */ (options)));
    assert.equal(error.code, 'INVALID_OPTIONS');
  }
  const { error } = await failed(provisionConnections(customers(1), new Proxy(usualRun(server), { ownKeys() { throw new Error(SECRET); } })));
  assert.deepEqual([error.code, error.message.includes(SECRET)], ['INVALID_OPTIONS', false]);
});

test('progress is told, and what it throws is ignored', async (t) => {
  const server = await fakeServer(t);
  /** @type {any[]} */
  const told = [];
  const onProgress = (/** @type {any} */ progress) => {
    told.push(progress);
    throw new Error('mine');
  };
  const source = [...customers(5), /** @type {any} */ ({})];
  assert.deepEqual(counts(await all(provisionConnections(source, usualRun(server, { onProgress })))), { provisioned: 5, failed: 1 });
  assert.deepEqual(told.map(({ done }) => done), [0, 1, 2, 3, 4, 5, 6]);
  assert.ok(told.every(({ total }) => total === 6));
  assert.equal(told[6].failed, 1);
  assert.equal(told[6].remainingMilliseconds, 0);
  assert.ok(told[6].perSecond > 0);
});

test('progress knows the total of a set, or what it is told', async (t) => {
  const server = await fakeServer(t);
  const totalOf = async (/** @type {any} */ source, /** @type {Record<string, unknown>} */ changes = {}) => {
    /** @type {unknown[]} */
    const totals = [];
    await all(provisionConnections(source, usualRun(server, { ...changes, onProgress: (/** @type {any} */ { total }) => totals.push(total) })));
    return totals[0];
  };
  assert.equal(await totalOf(new Set(customers(2))), 2);
  assert.equal(await totalOf(customers(2).values()), undefined);
  assert.equal(await totalOf(customers(2).values(), { total: 9 }), 9);
});

test('no secret is in an error or in what is told of progress', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'status', method: 'POST', status: 400, body: { code: 'X', params: { message: `no ${SECRET} here` } }, times: Infinity });
  /** @type {unknown[]} */
  const seen = [];
  const note = (/** @type {unknown} */ event) => seen.push(event);
  const options = usualRun(server, { credentials: () => token(SECRET), onProgress: note, onRequest: note, onResponse: note });
  const outcomes = await all(provisionConnections(customers(5), options));
  assert.deepEqual(counts(outcomes), { failed: 5 });
  assert.ok(seen.length > 10);
  assert.ok(!inspect([seen, outcomes], { depth: 9, showHidden: true }).includes(SECRET));
  assert.ok(!JSON.stringify([seen, outcomes]).includes(SECRET));
});

test('with failFast nobody is begun after a failure', async (t) => {
  const server = await fakeServer(t);
  const source = [{ externalProjectId: 'a', props: 'junk' }, ...customers(50)];
  const outcomes = await all(provisionConnections(/** @type {any} */ (source), usualRun(server, { failFast: true })));
  assert.equal(outcomes.filter(({ status }) => status === 'failed').length, 1);
  assert.ok(outcomes.length <= 6);
  assert.equal(keys(server).length, outcomes.length - 1);
});
