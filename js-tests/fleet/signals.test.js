/**
 * The caller's signal ends a run after the outcomes that are there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provisionConnections } from 'predefined-connection/fleet';
import { fakeServer } from '../support/server.js';
import { all, counts, customers, failed, keys, pause, usualRun } from './runs.js';

test('an abort under way', async (t) => {
  const server = await fakeServer(t);
  const controller = new AbortController();
  const reason = new Error('enough');
  /** @type {any[]} */
  const list = [];
  await assert.rejects(
    async () => {
      for await (const outcome of provisionConnections(customers(100), usualRun(server, { signal: controller.signal }))) {
        list.push(outcome);
        if (list.length === 10) controller.abort(reason);
      }
    },
    (/** @type {any} */ error) => {
      assert.deepEqual([error.code, error.cause, error.externalProjectId], ['ABORTED', reason, undefined]);
      return true;
    },
  );
  assert.ok(list.length >= 10 && list.length < 20);
  assert.deepEqual(counts(list), { provisioned: list.length });
});

test('a signal that has aborted: nothing is sent, and no customer is pulled', async (t) => {
  const server = await fakeServer(t);
  let pulled = 0;
  const source = function* () {
    pulled += 1;
    yield* customers(3);
  };
  const { list, error } = await failed(provisionConnections(source(), usualRun(server, { signal: AbortSignal.abort('why') })));
  assert.deepEqual([list, error.code, error.cause], [[], 'ABORTED', 'why']);
  assert.deepEqual([pulled, server.requests.length], [0, 0]);
});

test('an abort while the source, the key or the credentials are waited for', async (t) => {
  const never = () => new Promise(() => {});
  const stuck = async function* () {
    await never();
  };
  for (const [source, changes] of /** @type {[any, object][]} */ ([
    [stuck(), {}],
    [customers(1), { apiKey: never }],
    [customers(1), { credentials: never }],
    [customers(1), { fetch: never }],
  ])) {
    const server = await fakeServer(t);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const { list, error } = await failed(provisionConnections(source, usualRun(server, { ...changes, signal: controller.signal })));
    assert.deepEqual([list, error.code], [[], 'ABORTED']);
  }
});

test('what is no signal is refused', async (t) => {
  const server = await fakeServer(t);
  for (const signal of ['x', {}, 5]) {
    const { error } = await failed(provisionConnections(customers(1), usualRun(server, { signal })));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'signal']);
  }
  assert.deepEqual(counts(await all(provisionConnections(customers(1), usualRun(server, { signal: null })))), { provisioned: 1 });
});

test('a signal of many runs has one listener, and each run goes its own way', async (t) => {
  const server = await fakeServer(t);
  const warnings = [];
  const note = (/** @type {Error} */ warning) => warnings.push(warning);
  process.on('warning', note);
  t.after(() => process.off('warning', note));
  const { signal } = new AbortController();
  const runs = Array.from({ length: 15 }, (_, index) => all(provisionConnections([{ externalProjectId: `org_${index}` }], usualRun(server, { signal }))));
  assert.ok((await Promise.all(runs)).every((outcomes) => outcomes.length === 1));
  await pause(10);
  assert.deepEqual(warnings, []);
  assert.equal(keys(server).length, 15);
});
