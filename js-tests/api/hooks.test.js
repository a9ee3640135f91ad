/**
 * `onRequest` and `onResponse`: what they are told, in which order, and that nothing they do changes a call.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import { removeConnection } from 'predefined-connection';

import { assertRefused, provision, rejection, token, usual } from '../support/calls.js';
import { PLANTED, SECRETS } from '../support/planted.js';
import { backend, inRealm } from '../support/realm.js';
import { fakeServer, rowsOf, traffic } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';

/**
 * @import { ObservedRequest, ObservedResponse, RemoveConnectionOptions } from 'predefined-connection'
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Fault } from '../fake-server/faults.js'
 */

/** Hooks that note what they are told, in order. */
function recorder() {
  /** @type {ObservedRequest[]} */
  const begun = [];
  /** @type {ObservedResponse[]} */
  const ended = [];
  return {
    begun,
    ended,
    /** The options. */
    hooks: {
      onRequest: (/** @type {ObservedRequest} */ request) => void begun.push(request),
      onResponse: (/** @type {ObservedResponse} */ response) => void ended.push(response),
    },
    /** As the server tells its requests. */
    traffic: () => ended.map(({ method, path, status }) => `${method} ${path} ${status}`),
    /** Each request has one end, which repeats what was told of it. */
    assertPaired() {
      assert.equal(begun.length, ended.length);
      for (const [index, { status, code, milliseconds, requestId, ...request }] of ended.entries()) {
        assert.deepEqual(request, begun[index]);
        assert.ok(milliseconds >= 0);
        assert.ok(status !== undefined || code !== undefined);
      }
    },
  };
}

/**
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
function remove(server, changes = {}) {
  const { instanceUrl, apiKey, externalProjectId, pieceName } = usual(server);
  return removeConnection(/** @type {RemoveConnectionOptions} */ ({ instanceUrl, apiKey, externalProjectId, pieceName, ...changes }));
}

describe('what is told', () => {
  test('each request of each kind of flow, in order', async (t) => {
    const server = await fakeServer(t);
    for (const call of [
      () => provision(server, seen.hooks),
      () => provision(server, seen.hooks),
      () => provision(server, { ...token('other'), ...seen.hooks }),
      () => remove(server, { removeProject: true, ...seen.hooks }),
    ]) {
      server.clearRequests();
      var seen = recorder();
      const { requests } = await call();
      seen.assertPaired();
      assert.deepEqual(seen.traffic(), traffic(server));
      assert.equal(seen.ended.length, requests);
      for (const event of seen.ended) assert.deepEqual([event.externalProjectId, event.attempt], ['org_1234', 1]);
    }
  });

  test('plain data, of which each call of a hook gets its own', async (t) => {
    const server = await fakeServer(t);
    const events = /** @type {object[]} */ ([]);
    const note = (/** @type {object} */ event) => {
      events.push({ ...event });
      assert.equal(Object.getPrototypeOf(event), Object.prototype);
      for (const name of Object.keys(event)) delete (/** @type {any} */ (event)[name]);
    };
    await provision(server, { onRequest: note, onResponse: note });
    assert.deepEqual(Object.keys(events[0] ?? {}), ['externalProjectId', 'method', 'path', 'attempt']);
    assert.deepEqual(Object.keys(events[1] ?? {}), ['externalProjectId', 'method', 'path', 'attempt', 'status', 'milliseconds']);
  });

  test('the time that a request took', async (t) => {
    const server = await fakeServer(t);
    const seen = recorder();
    server.faults.add({ kind: 'slow', delay: 80, method: 'GET', path: '/api/v1/projects' });
    await provision(server, seen.hooks);
    assert.ok(Number(seen.ended[0]?.milliseconds) >= 79, `${seen.ended[0]?.milliseconds} ms`);
  });

  for (const [name, fault, end, attempts] of /** @type {[string, Fault, Record<string, unknown>, number][]} */ ([
    ['a reset', { kind: 'reset-before' }, { status: undefined, code: 'NETWORK' }, 3],
    ['a body that breaks off', { kind: 'reset-mid-body' }, { status: undefined, code: 'NETWORK' }, 3],
    ['a status that passes', { kind: 'status', status: 503 }, { status: 503, code: 'SERVER_ERROR' }, 3],
    ['too many requests', { kind: 'status', status: 429 }, { status: 429, code: 'RATE_LIMITED' }, 3],
    ['a page of a proxy', { kind: 'html' }, { status: 200, code: 'WRONG_INSTANCE_URL' }, 1],
    ['a redirect', { kind: 'redirect', location: 'https://elsewhere.test' }, { code: 'REDIRECTED' }, 1],
    ['a refused key', { kind: 'status', status: 401 }, { status: 401 }, 1],
  ])) {
    test(`${name}: each attempt, with what was wrong`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      const seen = recorder();
      server.faults.add({ ...fault, times: Infinity });
      const error = await rejection(provision(server, seen.hooks));
      seen.assertPaired();
      assert.deepEqual(seen.ended.map(({ attempt }) => attempt), Array.from({ length: attempts }, (_, index) => index + 1));
      for (const event of seen.ended) {
        assert.equal(event.code, error.code);
        for (const [name, value] of Object.entries(end)) assert.equal(event[/** @type {'code'} */ (name)], value, name);
      }
    });
  }

  test("the server's id of a request", async (t) => {
    const server = await fakeServer(t);
    const seen = recorder();
    server.faults.add({ kind: 'status', status: 403, headers: { 'x-request-id': 'req-7' } });
    const { requestId } = await rejection(provision(server, seen.hooks));
    assert.deepEqual([seen.ended[0]?.requestId, requestId], ['req-7', 'req-7']);
  });

  test('an end that the caller or the time brought, once', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', times: Infinity });
    const seen = recorder();
    const controller = new AbortController();
    const call = provision(server, { ...seen.hooks, signal: controller.signal });
    await until(() => seen.begun.length === 1);
    controller.abort();
    assert.equal((await rejection(call)).code, 'ABORTED');
    assert.deepEqual(seen.ended.map(({ code, status }) => [code, status]), [['ABORTED', undefined]]);

    const late = recorder();
    assert.equal((await rejection(provision(server, { ...late.hooks, timeout: 60 }))).code, 'TIMEOUT');
    assert.deepEqual(late.ended.map(({ code, status }) => [code, status]), [['TIMEOUT', undefined]]);
  });

  test('nothing where nothing is sent', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { trustFor: 60_000 });
    const seen = recorder();
    await provision(server, { trustFor: 60_000, ...seen.hooks });
    await rejection(provision(server, { props: 'none', ...seen.hooks }));
    assert.deepEqual(seen.begun, []);
  });

  test('no query and no secret, whatever the server repeats', async (t) => {
    withoutWaits(t);
    const { apiKey, props } = PLANTED;
    const server = await fakeServer(t, { apiKey });
    const echo = `${apiKey} ${props.access_token} ${encodeURIComponent(props.region)} PLANTED-header`;
    const headers = { 'x-tenant': 'PLANTED-header' };
    // The id of a project is sent back to the server that gave it, in a URL, so this server is not asked over HTTP.
    const echoingIds = { fetch: async () => Response.json({ data: [{ id: echo, externalId: 'org_1234' }] }) };
    for (const [fault, options] of /** @type {[Fault, object?][]} */ ([
      [{ kind: 'status', status: 503, body: { statusCode: 503, error: echo, message: echo }, headers: { 'x-request-id': echo } }],
      [{ kind: 'redirect', location: `https://elsewhere.test/${apiKey}` }],
      [{ kind: 'never' }, echoingIds],
    ])) {
      const seen = recorder();
      const removeFault = server.faults.add({ ...fault, times: Infinity });
      await rejection(provision(server, { props, headers, ...seen.hooks, ...options }));
      removeFault();
      assert.ok(seen.ended.length > 0);
      const told = inspect([seen.begun, seen.ended], { depth: Infinity });
      assert.doesNotMatch(told, SECRETS);
      assert.doesNotMatch(told, /\?/);
    }
  });
});

describe('equal calls at once', () => {
  test('their requests are told to the one that began the flow, and equality is not affected', async (t) => {
    const server = await fakeServer(t);
    const [first, second] = [recorder(), recorder()];
    await Promise.all([provision(server, first.hooks), provision(server, second.hooks), provision(server)]);
    assert.equal(server.requests.length, 7);
    assert.deepEqual([first.ended.length, second.ended.length], [7, 0]);
  });

  test('also after that one was aborted', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'slow', delay: 60, method: 'GET', path: '/api/v1/projects' });
    const [first, second] = [recorder(), recorder()];
    const controller = new AbortController();
    const aborted = rejection(provision(server, { ...first.hooks, signal: controller.signal }));
    const other = provision(server, second.hooks);
    await until(() => first.begun.length === 1);
    controller.abort();
    assert.equal((await aborted).code, 'ABORTED');
    await other;
    assert.deepEqual([first.ended.length, second.ended.length], [7, 0]);
  });
});

describe('a hook changes nothing', () => {
  /** @type {[string, () => unknown][]} */
  const hostile = [
    ['throws', () => {
      throw new Error('a bug in the hook');
    }],
    ['throws nothing', () => {
      throw undefined;
    }],
    ['rejects', () => Promise.reject(new Error('a bug in the hook'))],
    ['rejects later', () => new Promise((_, reject) => setTimeout(reject, 5, new Error('a bug in the hook')))],
    ['never ends', () => new Promise(() => {})],
    ['returns a thenable that throws', () => ({
      get then() {
        throw new Error('a bug in the hook');
      },
    })],
    ['uses up the stack', function deeper() {
      return deeper();
    }],
  ];
  for (const [name, hook] of hostile) {
    test(`that ${name}`, async (t) => {
      const server = await fakeServer(t);
      const strays = /** @type {unknown[]} */ ([]);
      const stray = (/** @type {unknown} */ error) => void strays.push(error);
      process.on('unhandledRejection', stray).on('uncaughtException', stray);
      const { action, requests } = await provision(server, { onRequest: hook, onResponse: hook });
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off('unhandledRejection', stray).off('uncaughtException', stray);
      assert.deepEqual([action, requests, strays], ['created', 7, []]);
    });
  }

  test('that calls the package itself', async (t) => {
    const server = await fakeServer(t);
    const inner = /** @type {Promise<unknown>[]} */ ([]);
    const onRequest = () => {
      if (inner.length < 3) inner.push(provision(server, { externalProjectId: `org_${inner.length}`, onRequest }));
    };
    assert.equal((await provision(server, { onRequest, onResponse: onRequest })).action, 'created');
    assert.equal(inner.length, 3);
    await Promise.all(inner);
    for (const customer of ['org_1234', 'org_0', 'org_1', 'org_2']) assert.equal(rowsOf(server, `gelato_${customer}`).length, 1);
  });

  test('that ends the call', async (t) => {
    const server = await fakeServer(t);
    const controller = new AbortController();
    const error = await rejection(provision(server, { signal: controller.signal, onResponse: () => controller.abort() }));
    assert.equal(error.code, 'ABORTED');
    assert.equal(server.requests.length, 1);
  });

  test('that is slow: the time of a request does not hold its own', async (t) => {
    const server = await fakeServer(t);
    const seen = recorder();
    await provision(server, {
      ...seen.hooks,
      onRequest: () => {
        for (const until = performance.now() + 40; performance.now() < until; );
      },
    });
    assert.ok(seen.ended.some(({ milliseconds }) => milliseconds < 35), inspect(seen.ended));
  });
});

describe('hooks as options', () => {
  for (const name of ['onRequest', 'onResponse']) {
    for (const given of ['console.log', {}, [], 1, true, Promise.resolve()]) {
      test(`${name} that is ${inspect(given)} is refused`, async (t) => {
        await assertRefused(await fakeServer(t), { [name]: given }, name, `${name} must be a function`);
      });
    }

    test(`${name} may be undefined, null, of a class or behind a getter, and is read at the call`, async (t) => {
      const server = await fakeServer(t);
      await provision(server, { [name]: undefined });
      await provision(server, { [name]: null });
      let told = 0;
      let read = 0;
      class Options {
        constructor() {
          Object.assign(this, usual(server));
          const own = { enumerable: true, get: () => ((read += 1), hook) };
          Object.defineProperty(this, name, own);
        }
      }
      let hook = () => void (told += 1);
      const options = /** @type {any} */ (new Options());
      const call = provision(server, options);
      assert.equal(read, 1);
      hook = () => assert.fail('it was read after the call');
      await call;
      assert.equal(told, 1);
    });
  }

  test('a hook has no `this` to read options from', async (t) => {
    const server = await fakeServer(t);
    const seen = /** @type {unknown[]} */ ([]);
    await provision(server, {
      onRequest() {
        seen.push(this);
      },
    });
    assert.deepEqual([...new Set(seen)], [undefined]);
  });
});

describe('user-agent', () => {
  const agents = (/** @type {FakeServer} */ server) => new Set(server.requests.map(({ headers }) => headers['user-agent']));

  test('names the package and its version', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    await remove(server);
    const [agent, ...more] = agents(server);
    assert.match(agent ?? '', /^predefined-connection\/\d+\.\d+\.\d+$/);
    assert.deepEqual(more, []);
  });

  test("is the caller's own where one is given", async (t) => {
    const server = await fakeServer(t);
    await provision(server, { headers: { 'User-Agent': 'acme/2' } });
    assert.deepEqual([...agents(server)], ['acme/2']);
  });

  for (const [name, globals, expected] of /** @type {[string, object, boolean][]} */ ([
    ['Node, Bun and Deno', { process }, true],
    ['workerd', { WebSocketPair: class {} }, true],
    ['an edge runtime', { EdgeRuntime: 'edge' }, true],
    ['a page', { document: {}, window: {} }, false],
    ['a page with what a bundler puts in place of `process`', { document: {}, process: { versions: {} } }, false],
    ['a page with all of Node, as in jsdom', { document: {}, process }, false],
    ['a worker of a page', { WorkerGlobalScope: class {}, process: { versions: {} } }, false],
    ['a host whose `process` cannot be read', { process: new Proxy({}, { get: () => assert.fail('no') }) }, false],
  ])) {
    test(`${name}: ${expected ? 'sent' : 'not sent'}`, async (t) => {
      const server = await fakeServer(t);
      const headers = /** @type {Record<string, string>[]} */ ([]);
      const recording = (/** @type {string} */ url, /** @type {any} */ init) => (headers.push(init.headers), fetch(url, init));
      await inRealm({ ...backend, ...globals }).provisionConnection(usual(server, { fetch: recording }));
      assert.equal(headers.length, 7);
      for (const sent of headers) assert.equal('user-agent' in sent, expected);
    });
  }
});
