/**
 * Signals and keys of a caller's own making: whatever they do, the call settles, and nothing is left unhandled.
 */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, test } from 'node:test';

import { provision, rejection, token } from '../support/calls.js';
import { fakeServer, upserts } from '../support/server.js';
import { until } from '../support/time.js';

/**
 * What the process tells of by itself while something runs.
 * @param {() => Promise<unknown>} action
 */
async function told(action) {
  const heard = /** @type {unknown[]} */ ([]);
  const note = (/** @type {unknown} */ what) => void heard.push(what);
  const events = /** @type {const} */ (['warning', 'unhandledRejection', 'uncaughtException']);
  for (const event of events) process.on(event, note);
  try {
    await action();
    // Both are told of a turn later.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  } finally {
    for (const event of events) process.off(event, note);
  }
  return heard;
}

describe("an apiKey function that aborts its own call's signal", () => {
  const failure = new Error('no key');
  for (const [name, end, code] of /** @type {[string, () => any, string][]} */ ([
    ['and throws', () => { throw failure; }, 'ABORTED'],
    ['and rejects', () => Promise.reject(failure), 'ABORTED'],
    ['and gives a key', () => 'sk-the-platforms-key', 'ABORTED'],
    ['and never ends', () => new Promise(() => {}), 'ABORTED'],
  ])) {
    test(`${name}: nothing is left unhandled`, async (t) => {
      const server = await fakeServer(t);
      const heard = await told(async () => {
        const controller = new AbortController();
        const apiKey = () => {
          controller.abort('enough');
          return end();
        };
        const error = await rejection(provision(server, { apiKey, signal: controller.signal }));
        assert.deepEqual([error.code, error.cause], [code, 'enough']);
      });
      assert.deepEqual(heard, []);
      assert.equal(server.requests.length, 0);
    });
  }
});

describe("a fetch that aborts its own call's signal", () => {
  for (const [name, end] of /** @type {[string, () => any][]} */ ([
    ['and throws', () => { throw new Error('no'); }],
    ['and rejects', () => Promise.reject(new Error('no'))],
    ['and never ends', () => new Promise(() => {})],
  ])) {
    test(`${name}: nothing is left unhandled`, async (t) => {
      const server = await fakeServer(t);
      const heard = await told(async () => {
        const controller = new AbortController();
        const aborting = () => {
          controller.abort();
          return end();
        };
        assert.equal((await rejection(provision(server, { fetch: aborting, signal: controller.signal }))).code, 'ABORTED');
      });
      assert.deepEqual(heard, []);
    });
  }
});

test('fifty calls with one signal warn of nothing, and all end with it', async (t) => {
  const server = await fakeServer(t);
  const { signal } = new AbortController();
  const heard = await told(async () => {
    const calls = Array.from({ length: 50 }, (_, index) => provision(server, { externalProjectId: `org_${index}`, signal }));
    await Promise.all(calls);
    assert.ok(getEventListeners(signal, 'abort').length <= 1);
  });
  assert.deepEqual(heard, []);

  const controller = new AbortController();
  server.faults.add({ kind: 'never', times: Infinity });
  server.clearRequests();
  const errors = Array.from({ length: 50 }, (_, index) => rejection(provision(server, { externalProjectId: `new_${index}`, signal: controller.signal })));
  await until(() => server.requests.length === 50);
  controller.abort('enough');
  assert.deepEqual(new Set((await Promise.all(errors)).map(({ code, cause }) => `${code} ${cause}`)), new Set(['ABORTED enough']));
});

describe('a key that the server refuses', () => {
  test('is asked for once more where it comes from a function, in mid-flight too', async (t) => {
    const server = await fakeServer(t);
    const keys = [server.apiKey];
    let asked = 0;
    const apiKey = () => keys[Math.min((asked += 1), keys.length) - 1];
    const rotating = async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
      if (init.method === 'POST' && url.endsWith('/global-connections') && keys.length === 1) {
        server.platform.apiKey = 'sk-the-next-key';
        keys.push('sk-the-next-key');
      }
      return fetch(url, init);
    };
    const { action } = await provision(server, { apiKey, fetch: rotating });
    assert.deepEqual([action, asked], ['created', 2]);
    assert.deepEqual(upserts(server).length, 2);
    assert.deepEqual(
      server.requests.map(({ status, headers }) => `${status} ${headers.authorization}`).slice(-3),
      ['401 Bearer sk-the-platforms-key', '201 Bearer sk-the-next-key', '200 Bearer sk-the-next-key'],
    );
  });

  for (const [name, second] of /** @type {[string, () => any][]} */ ([
    ['the same again', () => 'sk-old'],
    ['none', () => undefined],
    ['another that is refused too', () => 'sk-older'],
    ['an error', () => { throw new Error('vault'); }],
  ])) {
    test(`and ${name} when it is asked for once more: UNAUTHENTICATED`, async (t) => {
      const server = await fakeServer(t);
      let asked = 0;
      const apiKey = () => ((asked += 1) === 1 ? 'sk-old' : second());
      const error = await rejection(provision(server, { apiKey }));
      assert.deepEqual([error.code, error.field, error.serverStatus, asked], ['UNAUTHENTICATED', 'apiKey', 401, 2]);
    });
  }

  test('is not asked for again where it is a text', async (t) => {
    const server = await fakeServer(t);
    const error = await rejection(provision(server, { apiKey: 'sk-old', ...token('good') }));
    assert.deepEqual([error.code, server.requests.length], ['UNAUTHENTICATED', 1]);
  });
});
