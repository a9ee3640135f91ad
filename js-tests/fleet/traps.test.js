/**
 * When the WebAssembly breaks in the middle of a run, the iteration fails, the source is closed, and the next run works.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { backend, inRealm, webAssembly } from '../support/realm.js';
import { fakeServer } from '../support/server.js';
import { all, customers, pause, usualRun } from './runs.js';

test('a trap', async (t) => {
  const server = await fakeServer(t);
  let breaks = false;
  const Instance = /** @type {any} */ (function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
    const { exports } = new WebAssembly.Instance(module, imports);
    const guarded = Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? broken(value) : value]);
    return { exports: Object.fromEntries(guarded) };
  });
  const broken = (/** @type {Function} */ run) => (/** @type {unknown[]} */ ...args) => {
    if (breaks) throw new WebAssembly.RuntimeError('unreachable');
    return run(...args);
  };
  const fleet = /** @type {any} */ (inRealm({ ...backend, WebAssembly: webAssembly({ Instance }) }, 'fleet.cjs'));
  let closed = 0;
  const source = function* () {
    try {
      yield* customers(1000);
    } finally {
      closed += 1;
    }
  };
  let sent = 0;
  const counting = (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    sent += 1;
    return fetch(url, init);
  };
  const run = fleet.provisionConnections(source(), usualRun(server, { fetch: counting }));
  await run.next();
  breaks = true;
  await assert.rejects(run.next(), { name: 'PredefinedConnectionError', code: 'INTERNAL' });
  assert.deepEqual({ ...(await run.next()) }, { done: true, value: undefined });
  assert.equal(closed, 1);
  const before = sent;
  await pause(100);
  assert.equal(sent, before, 'requests were sent afterwards');
  breaks = false;
  assert.equal((await all(fleet.provisionConnections(customers(3), usualRun(server)))).length, 3);
});
