/**
 * Whatever fails at Activepieces, the customer gets the token, and the failure is told in words that hold no secret.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { token } from '../support/calls.js';
import { PLANTED, assertNoSecret } from '../support/planted.js';
import { backend, realm, webAssembly } from '../support/realm.js';
import { fakeServer } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';
import { parts } from './calls.js';
import { pem, rsaPair } from '../support/keys.js';
import { CONNECTIONS, exchange, failure, LONG, login, loginOptions, loginServer, provisioned, settlements } from '../support/logins.js';

/** @import { Fault } from '../fake-server/faults.js' */

/** @type {unknown[]} */
const strays = [];
const stray = (/** @type {unknown} */ error) => void strays.push(error);
process.on('unhandledRejection', stray);
after(() => {
  process.off('unhandledRejection', stray);
  assert.deepEqual(strays, []);
});

const always = { times: Infinity };
const unknownKey = { code: 'INVALID_BEARER_TOKEN', params: { message: 'invalid access token or session expired' } };
const noRight = { code: 'AUTHORIZATION', params: { message: 'You are not authorized' } };
const disabled = { code: 'FEATURE_DISABLED', params: { message: 'Feature is disabled' } };

/** @type {[name: string, fault: Fault, code: string][]} */
const FAULTS = [
  ['a revoked API key', { kind: 'status', status: 401, body: unknownKey, ...always }, 'UNAUTHENTICATED'],
  ['a plan without global connections', { kind: 'status', status: 402, body: disabled, path: CONNECTIONS, ...always }, 'FEATURE_DISABLED'],
  ['a key that may not do this', { kind: 'status', status: 403, body: noRight, ...always }, 'FORBIDDEN'],
  ['another site', { kind: 'html', ...always }, 'WRONG_INSTANCE_URL'],
  ['too many requests', { kind: 'status', status: 429, ...always }, 'RATE_LIMITED'],
  ['a broken server', { kind: 'status', status: 500, ...always }, 'SERVER_ERROR'],
  ['a server that is down', { kind: 'status', status: 503, ...always }, 'SERVER_ERROR'],
  ['a redirect', { kind: 'redirect', location: 'https://elsewhere.test', ...always }, 'REDIRECTED'],
  ['a connection that is refused', { kind: 'refuse', ...always }, 'NETWORK'],
  ['a connection that is reset', { kind: 'reset-mid-body', ...always }, 'NETWORK'],
  ['a body that is no JSON', { kind: 'broken-json', ...always }, 'UNEXPECTED_ANSWER'],
];

describe('the token is there in spite of', () => {
  for (const [name, fault, code] of FAULTS) {
    test(name, async (t) => {
      withoutWaits(t);
      const server = await loginServer(t);
      server.faults.add(fault);
      const { told, onSettled } = settlements();
      const session = await login(server, { waitAtMost: LONG, onSettled });
      assert.equal(failure(session).code, code);
      assert.equal(failure(session).externalProjectId, 'org_1234');
      assert.deepEqual(told, [session.connection]);
      server.faults.clear();
      assert.equal((await exchange(server, session.token)).status, 200);
      // The next login mends it.
      provisioned(await login(server));
    });
  }

  test('credentials that the piece refuses', async (t) => {
    const server = await fakeServer(t);
    assert.equal(failure(await login(server, token('bad'))).code, 'INVALID_CREDENTIALS');
  });

  test('no answer within the time of the work, which is not the time of the login', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', ...always });
    assert.equal(failure(await login(server, { waitAtMost: LONG, timeout: 200 })).code, 'TIMEOUT');
  });

  test('no DNS, as fetch tells it', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND ap.test'), { code: 'ENOTFOUND' });
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
    assert.equal(failure(await login(server, { fetch })).code, 'NETWORK');
  });

  test('a fetch that is broken', async (t) => {
    const server = await fakeServer(t);
    const fetch = () => {
      throw new TypeError('undefined is not a function');
    };
    failure(await login(server, { fetch, maxRetries: 0 }));
  });
});

describe('nothing of the secrets is in', () => {
  const { apiKey, props } = PLANTED;
  const signingKey = pem(rsaPair().privateKey, 'pkcs8');
  const echo = [apiKey, ...Object.values(props), JSON.stringify(props)].join(' ');

  for (const status of [400, 401, 500]) {
    test(`the error of a ${status} that repeats them`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t, { apiKey });
      server.faults.add({ kind: 'status', status, body: { code: 'INVALID_APP_CONNECTION', params: { error: echo, message: echo } }, ...always });
      const { token, connection } = await login(server, { props, signingKey });
      const error = failure({ token, connection });
      assertNoSecret(error);
      const shown = inspect(connection, { depth: Infinity, showHidden: true }) + JSON.stringify(connection) + error.stack;
      assert.ok(!shown.includes(token), 'it shows the token');
      assert.doesNotMatch(shown, /PLANTED|PRIVATE KEY/i);
    });
  }

  test('a connection that was provisioned', async (t) => {
    const server = await fakeServer(t, { apiKey });
    const { token, connection } = await login(server, { props, signingKey });
    assert.doesNotMatch(inspect(connection, { depth: Infinity, showHidden: true }), /PLANTED|PRIVATE KEY/i);
    // The token is signed, not encrypted: its user can read it.
    assert.doesNotMatch(JSON.stringify(parts(token)), /PLANTED|PRIVATE KEY/i);
  });

  test('what is printed, and what is sent beside the requests of the API', async (t) => {
    const server = await fakeServer(t, { apiKey });
    const printed = ['log', 'info', 'warn', 'error', 'debug'].map((name) => t.mock.method(console, /** @type {'log'} */ (name), () => {}));
    for (const given of [{ props }, { props: { ...props, access_token: 'bad PLANTED' } }]) await login(server, { ...given, signingKey });
    assert.deepEqual(printed.map(({ mock }) => mock.callCount()), [0, 0, 0, 0, 0]);
    const sent = JSON.stringify(server.requests);
    assert.doesNotMatch(sent, /PRIVATE KEY|user_1/, 'the signing key and the user are of the token alone');
  });
});

describe('a WebAssembly that breaks', () => {
  for (const [name, waitAtMost, status] of /** @type {const} */ ([
    ['while the login waits', LONG, 'failed'],
    ['in the background', 50, 'pending'],
  ])) {
    test(`${name} costs the connection and not the token`, async (t) => {
      const server = await fakeServer(t, { engine: { delay: 400 } });
      const { createEmbedSession, breakNext } = breakable();
      const { told, first, onSettled } = settlements();
      server.faults.add({ kind: 'slow', delay: 1, method: 'POST', path: CONNECTIONS, taken: () => breakNext() });
      const session = await createEmbedSession(loginOptions(server, { waitAtMost, onSettled }));
      assert.equal(session.connection.status, status);
      assert.equal(parts(session.token).payload.externalUserId, 'user_1');
      await first;
      const [connection] = /** @type {any[]} */ (told);
      assert.deepEqual([connection.status, connection.error.code], ['failed', 'INTERNAL']);
      // The next login starts it afresh.
      assert.equal((await createEmbedSession(loginOptions(server, { waitAtMost: LONG }))).connection.status, 'provisioned');
      await until(() => told.length === 1);
    });
  }

  test('before the first request', async (t) => {
    const server = await fakeServer(t);
    const { createEmbedSession, breakNext } = breakable();
    await createEmbedSession(loginOptions(server));
    const requests = server.requests.length;
    breakNext();
    const { connection } = await createEmbedSession(loginOptions(server));
    assert.equal(failure({ token: '', connection }).code, 'INTERNAL');
    assert.equal(server.requests.length, requests);
  });

  test('and one that cannot be loaded', async (t) => {
    const server = await fakeServer(t);
    const Module = /** @type {any} */ (function () {
      throw new Error('not here');
    });
    const { createEmbedSession } = embedIn({ WebAssembly: webAssembly({ Module }) });
    const { connection } = await createEmbedSession(loginOptions(server));
    assert.equal(failure({ token: '', connection }).code, 'LOAD_FAILED');
  });
});

/** The login of a process of its own, whose WebAssembly traps in its next run when it is told to. */
function breakable() {
  let breaksNext = false;
  const run = (/** @type {Function} */ work) => (/** @type {unknown[]} */ ...args) => {
    if (!breaksNext) return work(...args);
    breaksNext = false;
    throw new WebAssembly.RuntimeError('unreachable');
  };
  const Instance = /** @type {any} */ (function (/** @type {any} */ module, /** @type {any} */ imports) {
    const { exports } = new WebAssembly.Instance(module, imports);
    return { exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? run(value) : value])) };
  });
  return { ...embedIn({ WebAssembly: webAssembly({ Instance }) }), breakNext: () => void (breaksNext = true) };
}

/**
 * @param {Record<string, unknown>} globals
 * @returns {typeof import('predefined-connection/embed')}
 */
function embedIn(globals) {
  return realm({ ...backend, atob, btoa, console, crypto, TextDecoder, TextEncoder, ...globals }).load('embed.cjs');
}
