/**
 * A network that is not perfect: connections that end, redirects, and the waits before a retry.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, rejection } from '../support/calls.js';
import { PLANTED, assertNoSecret } from '../support/planted.js';
import { fakeServer } from '../support/server.js';
import { timed, withoutWaits } from '../support/time.js';

const PROJECTS = '/api/v1/projects';
const LIST = '/api/v1/app-connections';

const LOOK_UP = 'Could not look up the project of customer "org_1234":';
const CREATE = 'Could not create the project of customer "org_1234":';

describe('NETWORK', () => {
  test('nobody listens', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t, { apiKey: PLANTED.apiKey });
    // A free port could be taken by the next test's server; this one is nobody's.
    const error = await rejection(provision(server, { props: PLANTED.props, instanceUrl: 'http://127.0.0.1:2' }));
    assert.deepEqual([error.code, error.retryable, error.attempts, error.serverStatus], ['NETWORK', true, 3, undefined]);
    const reason = error.message.replace(/:\d+\)/, ':PORT)');
    const hint = 'check that `instanceUrl` is right and can be reached from here';
    assert.equal(reason, `${LOOK_UP} no answer came (fetch failed: connect ECONNREFUSED 127.0.0.1:PORT): ${hint}`);
    assert.equal(error.toJSON().cause?.code, 'ECONNREFUSED');
    assertNoSecret(error);
  });

  for (const kind of /** @type {const} */ (['refuse', 'reset-before', 'reset-mid-body'])) {
    test(`a connection that ends (${kind}) is tried again, and then told`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t, { apiKey: PLANTED.apiKey });
      server.faults.add({ kind, times: Infinity });
      const error = await rejection(provision(server, { props: PLANTED.props }));
      assert.deepEqual([error.code, error.retryable, error.attempts, server.requests.length], ['NETWORK', true, 3, 3]);
      assert.match(error.message, /^Could not look up the project of customer "org_1234": no answer came \(.+\): check that/);
      assert.ok(error.cause instanceof Error);
      assertNoSecret(error);
    });

    test(`a connection that ends once (${kind}) is not seen`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      server.faults.add({ kind, path: PROJECTS });
      server.faults.add({ kind, path: LIST });
      assert.equal((await provision(server)).requests, 9);
    });
  }

  for (const [name, thrown, reason] of /** @type {[string, unknown, RegExp][]} */ ([
    ['an error', new Error('no route'), /: the function given as `fetch` got no answer \(no route\): check/],
    ['an error of the network', new TypeError('fetch failed', { cause: new Error('no route') }), /got no answer \(fetch failed: no route\): check/],
    ['a text', 'no route', /got no answer \(no route\): check/],
    // No empty brackets.
    ['nothing', undefined, /got no answer( \([^)]+\))?: check/],
    ['an object', { a: 1 }, /got no answer( \([^)]+\))?: check/],
  ])) {
    test(`a fetch that throws ${name}, at once or later, is such an error`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      const atOnce = () => {
        throw thrown;
      };
      for (const fetch of [atOnce, () => Promise.reject(thrown)]) {
        const error = await rejection(provision(server, { fetch }));
        assert.deepEqual([error.code, error.attempts], ['NETWORK', 3]);
        assert.match(error.message, reason);
      }
    });
  }
});

describe("a bug in the caller's fetch", () => {
  for (const thrown of [
    new ReferenceError('agent is not defined'),
    new TypeError("Cannot read properties of undefined (reading 'url')"),
    new RangeError('Maximum call stack size exceeded'),
  ]) {
    test(`${thrown.name}: it is named, and not retried`, async (t) => {
      const server = await fakeServer(t);
      let calls = 0;
      const buggy = async () => {
        calls += 1;
        throw thrown;
      };
      const error = await rejection(provision(server, { fetch: buggy }));
      assert.deepEqual([error.code, error.field, error.retryable, calls], ['INVALID_OPTIONS', 'fetch', false, 1]);
      assert.equal(error.message, `${LOOK_UP} the function given as \`fetch\` has a bug, it threw ${thrown.name}: ${thrown.message}`);
      assert.deepEqual(error.toJSON().cause, { name: thrown.name, message: thrown.message });
    });
  }

  test('a refused connection by way of the standard fetch is none', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    const wrapped = (/** @type {string} */ url, /** @type {object} */ init) => fetch(url, init);
    const error = await rejection(provision(server, { fetch: wrapped, instanceUrl: 'http://127.0.0.1:2' }));
    assert.deepEqual([error.code, error.retryable, error.attempts], ['NETWORK', true, 3]);
  });
});

describe('REDIRECTED', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`${status} to another origin: the key does not go there`, async (t) => {
      const server = await fakeServer(t, { apiKey: PLANTED.apiKey });
      const other = await fakeServer(t);
      const location = `${other.url}/api/v1/projects?token=PLANTED#PLANTED`;
      server.faults.add({ kind: 'redirect', status, location, times: Infinity });
      const error = await rejection(provision(server, { props: PLANTED.props }));
      assert.deepEqual(error.toJSON(), {
        name: 'PredefinedConnectionError',
        code: 'REDIRECTED',
        message: `${LOOK_UP} the server redirects to "${other.url}/api/v1/projects": give the final address as \`instanceUrl\`, since the API key goes nowhere else`,
        externalProjectId: 'org_1234',
        serverStatus: status,
        field: 'instanceUrl',
        attempts: 1,
        retryable: false,
      });
      assert.equal(other.requests.length, 0);
      assert.equal(server.requests.length, 1);
      assertNoSecret(error);
    });
  }

  test('within the origin it is one too, for a POST would become a GET', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'redirect', location: '/elsewhere', method: 'POST', path: PROJECTS, times: Infinity });
    const error = await rejection(provision(server));
    assert.equal(error.code, 'REDIRECTED');
    assert.ok(error.message.startsWith(`${CREATE} the server redirects to "/elsewhere":`));
    assert.equal(server.requests.length, 3);
  });

  test('a fetch that follows redirects all the same is caught by it', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'redirect', location: `${server.url}/api/v1/flags` });
    const following = (/** @type {string} */ url, /** @type {RequestInit} */ init) => fetch(url, { ...init, redirect: 'follow' });
    const error = await rejection(provision(server, { fetch: following }));
    assert.equal(error.code, 'REDIRECTED');
    assert.ok(error.message.startsWith(`${LOOK_UP} the server redirects to "${server.url}/api/v1/flags":`));
  });
});

describe('the wait before a retry', () => {
  for (const [name, headers] of /** @type {[string, Record<string, string>][]} */ ([
    ['retry-after-ms', { 'retry-after-ms': '120' }],
    ['retry-after-ms before Retry-After', { 'retry-after-ms': '120', 'retry-after': '60' }],
    ['Retry-After in seconds', { 'retry-after': '1' }],
  ])) {
    test(`is as long as ${name} says`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 503, headers });
      const took = await timed(() => provision(server));
      const asked = 'retry-after-ms' in headers ? 115 : 995;
      assert.ok(took >= asked && took < asked + 10_000, `it took ${took} ms`);
    });
  }

  test('ends at the date that Retry-After gives', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    const date = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 1_000);
    server.faults.add({ kind: 'status', status: 429, headers: { 'retry-after': date.toUTCString() } });
    await provision(server);
    assert.ok(Date.now() >= date.getTime() - 5);
  });

  for (const text of ['soon', '-1', '1e3', '0x10', '']) {
    test(`is the package's own where Retry-After says ${JSON.stringify(text)}`, async (t) => {
      t.mock.method(Math, 'random', () => 0.5);
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 503, headers: { 'retry-after': text } });
      const took = await timed(() => provision(server));
      // Half of the first span, and nothing that could be read from the text.
      assert.ok(took >= 245 && took < 10_000, `it took ${took} ms`);
    });
  }
});
