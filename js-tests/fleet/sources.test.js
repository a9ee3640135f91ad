/**
 * Where customers come from: whatever gives them one by one.
 */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';

import { provisionConnections, removeConnections } from 'predefined-connection/fleet';
import { token } from '../support/calls.js';
import { fakeServer, storedToken } from '../support/server.js';
import { all, counts, customers, failed, keys, pause, usualRemovals, usualRun } from './runs.js';

test('a thousand customers, and again, and their removal', async (t) => {
  const server = await fakeServer(t);
  const first = await all(provisionConnections(customers(1000), usualRun(server, { concurrency: 20 })));
  assert.deepEqual(counts(first), { provisioned: 1000 });
  assert.equal(new Set(keys(server)).size, 1000);
  assert.deepEqual(new Set(first.map(({ externalProjectId }) => externalProjectId)).size, 1000);
  const again = await all(provisionConnections(customers(1000), usualRun(server, { concurrency: 20 })));
  assert.ok(again.every((outcome) => outcome.status === 'provisioned' && outcome.action === 'unchanged'));
  const ids = customers(1000).map(({ externalProjectId }) => externalProjectId);
  const removed = await all(removeConnections(ids, usualRemovals(server, { concurrency: 20 })));
  assert.deepEqual(counts(removed), { removed: 1000 });
  assert.deepEqual(keys(server), []);
});

const three = customers(3);
const generator = function* () {
  yield* three;
};
const asyncGenerator = async function* () {
  for (const customer of three) {
    await pause(5);
    yield customer;
  }
};

/** @type {Record<string, () => any>} */
const sources = {
  'an array': () => three,
  'a set': () => new Set(three),
  'the values of a map': () => new Map(three.map((customer) => [customer.externalProjectId, customer])).values(),
  'a generator': generator,
  'an async generator': asyncGenerator,
  'a stream': () => Readable.from(three),
  'an array of promises': () => three.map(async (customer) => customer),
  'an object with nothing but an iterator': () => ({ [Symbol.iterator]: () => ({ next: next() }) }),
  'an object with nothing but an async iterator': () => ({ [Symbol.asyncIterator]: () => ({ next: next() }) }),
  'one that has both': () => ({ [Symbol.asyncIterator]: asyncGenerator, [Symbol.iterator]: () => assert.fail('the other one was taken') }),
};

function next() {
  let at = 0;
  return () => ({ done: at >= three.length, value: three[at++] });
}

for (const [name, source] of Object.entries(sources)) {
  test(name, async (t) => {
    const server = await fakeServer(t);
    assert.deepEqual(counts(await all(provisionConnections(source(), usualRun(server)))), { provisioned: 3 });
    assert.deepEqual(keys(server), ['gelato_org_0', 'gelato_org_1', 'gelato_org_2']);
  });
}

for (const [name, source] of Object.entries({ 'a string': 'org_1', nothing: undefined, null: null, 'a number': 5, 'an object': { externalProjectId: 'a' }, 'a promise': Promise.resolve([]) })) {
  test(`${name} is refused at the first next()`, async (t) => {
    const server = await fakeServer(t);
    for (const [run, field] of /** @type {const} */ ([
      [provisionConnections(/** @type {any} */ (source), usualRun(server)), 'customers'],
      [removeConnections(/** @type {any} */ (source), usualRemovals(server)), 'ids'],
    ])) {
      const { error } = await failed(run);
      assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_OPTIONS', field, false]);
      assert.deepEqual(await run.next(), { done: true, value: undefined });
    }
    assert.equal(server.requests.length, 0);
  });
}

test('an object that is used anew for each customer', async (t) => {
  const server = await fakeServer(t);
  const one = { externalProjectId: '', ...token('') };
  const source = function* () {
    for (let index = 0; index < 12; index += 1) {
      one.externalProjectId = `org_${index}`;
      one.props.access_token = `token_${index}`;
      yield one;
    }
  };
  await all(provisionConnections(source(), usualRun(server)));
  for (let index = 0; index < 12; index += 1) assert.equal(storedToken(server, `gelato_org_${index}`), `token_${index}`);
});

test('options that change after the call', async (t) => {
  const server = await fakeServer(t);
  const options = /** @type {any} */ (usualRun(server));
  const run = provisionConnections(customers(1), options);
  options.props.access_token = 'changed';
  options.pieceName = 'changed';
  assert.deepEqual(counts(await all(run)), { provisioned: 1 });
  assert.equal(storedToken(server, 'gelato_org_0'), 'good');
});

test('instances of classes, and what a toJSON gives', async (t) => {
  const server = await fakeServer(t);
  class Account {
    #secret = 'hidden';
    props = token('of a class').props;
    constructor(/** @type {string} */ id) {
      this.externalProjectId = id;
    }
    get secret() {
      return this.#secret;
    }
  }
  class Document {
    toJSON() {
      return { externalProjectId: 'b' };
    }
  }
  const outcomes = await all(provisionConnections(/** @type {any} */ ([new Account('a'), new Document()]), usualRun(server)));
  assert.deepEqual(counts(outcomes), { provisioned: 2 });
  assert.equal(storedToken(server, 'gelato_a'), 'of a class');
});

test('what is no customer fails alone', async (t) => {
  const server = await fakeServer(t);
  const unreadable = {
    externalProjectId: 'c',
    get props() {
      throw new Error('a secret');
    },
  };
  const source = [null, undefined, 'org_1', 7, [], new Map(), () => {}, { externalProjectId: 'a', props: { access_token: undefined } }, unreadable, { externalProjectId: 'ok' }, { externalProjectId: 'ok' }, {}];
  const outcomes = await all(provisionConnections(/** @type {any} */ (source), usualRun(server)));
  assert.deepEqual(counts(outcomes), { failed: 11, provisioned: 1 });
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue;
    assert.equal(outcome.error.code, 'INVALID_OPTIONS');
    assert.equal(outcome.error.externalProjectId ?? null, outcome.externalProjectId);
    assert.ok(!outcome.error.message.includes('a secret'));
  }
  const fields = outcomes.map((outcome) => outcome.status === 'failed' && outcome.error.field);
  assert.ok(fields.includes('props.access_token'));
  assert.deepEqual(keys(server), ['gelato_ok']);
});
