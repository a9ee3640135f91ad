/**
 * Who takes the outcomes sets the pace, and ends the run by leaving.
 */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';

import { provisionConnections } from 'predefined-connection/fleet';
import { fakeServer } from '../support/server.js';
import { all, counts, customers, keys, pause, usualRun } from './runs.js';

/** A source that tells what was asked of it. @param {number} count */
function watched(count) {
  const seen = { opened: 0, pulled: 0, closed: 0 };
  const source = {
    [Symbol.iterator]() {
      seen.opened += 1;
      return {
        next: () => (seen.pulled >= count ? { done: true, value: undefined } : { done: false, value: { externalProjectId: `org_${seen.pulled++}` } }),
        return() {
          seen.closed += 1;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return { seen, source: /** @type {Iterable<{ externalProjectId: string }>} */ (/** @type {unknown} */ (source)) };
}

test('nothing begins before the first next()', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(3);
  const run = provisionConnections(source, usualRun(server, { apiKey: () => assert.fail('the key was asked for') }));
  await pause(50);
  assert.deepEqual([seen, server.requests.length], [{ opened: 0, pulled: 0, closed: 0 }, 0]);
  assert.deepEqual(await run.return(), { done: true, value: undefined });
  assert.deepEqual(await run.next(), { done: true, value: undefined });
  assert.deepEqual([seen, server.requests.length], [{ opened: 0, pulled: 0, closed: 0 }, 0]);
});

test('a source that ends is not closed', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(3);
  await all(provisionConnections(source, usualRun(server)));
  assert.deepEqual(seen, { opened: 1, pulled: 3, closed: 0 });
});

test('a slow consumer holds the source back', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(60);
  let taken = 0;
  for await (const _ of provisionConnections(source, usualRun(server, { concurrency: 4 }))) {
    taken += 1;
    await pause(20);
    assert.ok(seen.pulled <= taken + 4, `${seen.pulled} were pulled when ${taken} were taken`);
  }
  assert.equal(taken, 60);
});

test('leaving the loop ends the run in order', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 100 } });
  const { seen, source } = watched(1000);
  for await (const _ of provisionConnections(source, usualRun(server))) break;
  assert.equal(seen.closed, 1);
  const { pulled } = seen;
  assert.ok(pulled <= 7, `${pulled} were pulled`);
  const before = server.requests.length;
  await pause(300);
  assert.deepEqual([seen.pulled, server.requests.length], [pulled, before], 'it went on');
});

test('requests under way are aborted when the consumer leaves', async (t) => {
  const server = await fakeServer(t);
  /** @type {AbortSignal[]} */
  const signals = [];
  let hangs = false;
  const waiting = (/** @type {string} */ url, /** @type {any} */ init) => {
    if (!hangs) return fetch(url, init);
    signals.push(init.signal);
    return new Promise(() => {});
  };
  for await (const _ of provisionConnections(customers(30), usualRun(server, { fetch: waiting }))) {
    hangs = true;
    while (signals.length === 0) await pause(5);
    assert.ok(signals.every(({ aborted }) => !aborted));
    break;
  }
  assert.ok(signals.every(({ aborted }) => aborted));
});

test('a consumer that throws ends the run, and its error is its own', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  const mine = new Error('mine');
  await assert.rejects(async () => {
    for await (const _ of provisionConnections(source, usualRun(server))) throw mine;
  }, mine);
  assert.equal(seen.closed, 1);
});

test('return() while a next() waits answers both', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  const silent = (/** @type {string} */ url, /** @type {RequestInit} */ init) => (seen.pulled === 0 ? fetch(url, init) : new Promise(() => {}));
  const run = provisionConnections(source, usualRun(server, { fetch: silent }));
  const waiting = run.next();
  while (seen.pulled === 0) await pause(5);
  assert.deepEqual(await run.return(), { done: true, value: undefined });
  assert.deepEqual(await waiting, { done: true, value: undefined });
  assert.equal(seen.closed, 1);
});

test('return() while the lists are read answers both, and the source was not opened', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  /** @type {AbortSignal[]} */
  const signals = [];
  const silent = (/** @type {string} */ _, /** @type {any} */ init) => {
    signals.push(init.signal);
    return new Promise(() => {});
  };
  const run = provisionConnections(source, usualRun(server, { fetch: silent }));
  const waiting = run.next();
  while (signals.length === 0) await pause(5);
  assert.deepEqual(await run.return(), { done: true, value: undefined });
  assert.deepEqual(await waiting, { done: true, value: undefined });
  assert.deepEqual([seen, signals.map(({ aborted }) => aborted)], [{ opened: 0, pulled: 0, closed: 0 }, [true]]);
});

test('a source that never answers does not hold a consumer that leaves', async (t) => {
  const server = await fakeServer(t);
  const stuck = async function* () {
    yield { externalProjectId: 'org_0' };
    await new Promise(() => {});
  };
  for await (const _ of provisionConnections(stuck(), usualRun(server))) break;
});

test('a source that cannot be closed does not matter', async (t) => {
  const server = await fakeServer(t);
  const source = {
    [Symbol.iterator]: () => ({
      next: () => ({ done: false, value: { externalProjectId: `org_${Math.random()}` } }),
      return() {
        throw new Error('no');
      },
    }),
  };
  for await (const _ of provisionConnections(/** @type {any} */ (source), usualRun(server))) break;
});

test('several next() at once, more than there are customers', async (t) => {
  const server = await fakeServer(t);
  const run = provisionConnections(customers(4), usualRun(server));
  const results = await Promise.all(Array.from({ length: 7 }, () => run.next()));
  assert.deepEqual(results.map(({ done }) => done), [false, false, false, false, true, true, true]);
  assert.equal(new Set(results.slice(0, 4).map(({ value }) => value && value.externalProjectId)).size, 4);
});

test('throw() ends the run and rejects with what it was given', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  const run = provisionConnections(source, usualRun(server));
  await run.next();
  const mine = new Error('mine');
  await assert.rejects(run.throw(mine), mine);
  assert.equal(seen.closed, 1);
});

test('a stream made of a run, which is destroyed', async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  const stream = Readable.from(provisionConnections(source, usualRun(server)));
  for await (const outcome of stream) {
    assert.equal(outcome.status, 'provisioned');
    break;
  }
  await pause(50);
  assert.equal(seen.closed, 1);
});

test('two runs at once, for the same customers too', async (t) => {
  const server = await fakeServer(t);
  const run = () => all(provisionConnections(customers(40), usualRun(server)));
  const [one, other] = await Promise.all([run(), run()]);
  assert.deepEqual([counts(one), counts(other)], [{ provisioned: 40 }, { provisioned: 40 }]);
  assert.equal(keys(server).length, 40);
});

test('await using', { skip: !('asyncDispose' in Symbol) }, async (t) => {
  const server = await fakeServer(t);
  const { seen, source } = watched(100);
  const run = /** @type {any} */ (provisionConnections(source, usualRun(server)));
  await run.next();
  assert.equal(await run[/** @type {any} */ (Symbol).asyncDispose](), undefined);
  assert.equal(seen.closed, 1);
});
