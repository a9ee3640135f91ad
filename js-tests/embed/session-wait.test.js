/**
 * How long a login waits: for the connection as long as it is told, for the project a little longer, and never so that what it waits for
 * is cut off.
 */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, test } from 'node:test';

import { createEmbedSession } from 'predefined-connection/embed';

import { rejection, token } from '../support/calls.js';
import { fakeServer, projectOf, storedToken, upserts } from '../support/server.js';
import { timed, until } from '../support/time.js';
import { parts } from './calls.js';
import { CONNECTIONS, exchange, failure, LONG, login, loginOptions, loginServer, provisioned, settlements } from '../support/logins.js';

const KEY = 'gelato_org_1234';

/** How long the server checks credentials in these tests, in ms, and a wait that is shorter by far, also on a busy machine. */
const SLOW = { engine: { delay: 2_000 } };
const SHORT = 100;

test('a check that takes longer is pending, goes on, and is told when it is done', async (t) => {
  const server = await fakeServer(t, SLOW);
  const { told, first, onSettled } = settlements();
  assert.deepEqual((await login(server, { waitAtMost: SHORT, onSettled })).connection, { status: 'pending' });
  assert.equal(told.length, 0, 'it was told before the check was done');
  await first;
  assert.equal(told[0]?.status, 'provisioned');
  assert.equal(storedToken(server, KEY), 'good');
  // The next login finds it: the check converged.
  assert.equal(provisioned(await login(server)).action, 'unchanged');
  assert.deepEqual([upserts(server).length, told.length], [1, 1]);
});

test('impatient logins of one customer one after the other share one check', async (t) => {
  const server = await fakeServer(t, SLOW);
  const { told, onSettled } = settlements();
  for (let count = 0; count < 4; count += 1) {
    assert.equal((await login(server, { waitAtMost: SHORT, onSettled })).connection.status, 'pending');
  }
  await until(() => told.length === 4);
  assert.deepEqual(told.map(({ status }) => status), ['provisioned', 'provisioned', 'provisioned', 'provisioned']);
  // The first write is under way when the second login comes: it looks again once that is done, and writes nothing.
  assert.equal(upserts(server).length, 1);
});

test('it waits no longer than it has to', async (t) => {
  const server = await fakeServer(t);
  const took = await timed(async () => provisioned(await login(server, { waitAtMost: LONG })));
  assert.ok(took < LONG / 2, `it took ${took} ms`);
});

test('two seconds unless it is told otherwise', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'never', method: 'POST', path: CONNECTIONS });
  const timeout = t.mock.method(globalThis, 'setTimeout');
  const took = await timed(async () => assert.equal((await login(server, { timeout: 5_000 })).connection.status, 'pending'));
  assert.ok(timeout.mock.calls.some(({ arguments: [, milliseconds] }) => milliseconds === 2_001), 'timers fire up to a millisecond early');
  assert.ok(took >= 1_999, `it took ${took} ms`);
});

describe('with 0 it waits for the project alone', () => {
  test('which is there before the token is', async (t) => {
    const server = await loginServer(t, { ...SLOW, window: 50 });
    const { token, connection } = await login(server, { waitAtMost: 0 });
    assert.equal(connection.status, 'pending');
    const { id } = projectOf(server, 'org_1234');
    const { status, body } = await exchange(server, token);
    assert.deepEqual([status, body.projectId], [200, id]);
  });

  test('a customer that is known is provisioned in the background', async (t) => {
    const server = await fakeServer(t);
    await login(server);
    const { told, first, onSettled } = settlements();
    assert.ok(['pending', 'provisioned'].includes((await login(server, { waitAtMost: 0, onSettled, ...token('rotated') })).connection.status));
    await first;
    assert.equal(told[0]?.status, 'provisioned');
    assert.equal(storedToken(server, KEY), 'rotated');
  });

  test('what fails before there is a project is told at once', async (t) => {
    const server = await fakeServer(t);
    assert.equal(failure(await login(server, { waitAtMost: 0, apiKey: 'sk-revoked' })).code, 'UNAUTHENTICATED');
  });

  test('an instance that does not answer is given up after two seconds', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', times: Infinity });
    const { first, onSettled } = settlements();
    const took = await timed(async () => {
      const { token, connection } = await login(server, { waitAtMost: 0, timeout: 4_000, onSettled });
      assert.equal(connection.status, 'pending');
      assert.equal(parts(token).payload.externalProjectId, 'org_1234');
    });
    assert.ok(took >= 1_999 && took < 3_900, `it took ${took} ms`);
    await first;
  });
});

test('the token is as old as it says, however long the login waited', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 50 } });
  t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  server.faults.add({ kind: 'slow', delay: 1, method: 'POST', path: CONNECTIONS, taken: () => void t.mock.timers.tick(30_000) });
  const { payload } = parts((await login(server, { waitAtMost: LONG, expiresIn: 10 })).token);
  assert.deepEqual([payload.iat, payload.exp], [1_800_000_030, 1_800_000_040]);
});

test('a clock that stands still changes nothing', async (t) => {
  const server = await fakeServer(t);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  assert.equal(provisioned(await login(server)).action, 'created');
});

describe('under fake timers', () => {
  test('it is pending when the time is up', async (t) => {
    const { asked, goOn, fetch } = heldBack();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const call = createEmbedSession(loginOptions(/** @type {any} */ ({ url: 'https://ap.test', apiKey: 'sk-1' }), { fetch, waitAtMost: 3_000 }));
    // The token is signed on another thread before, which takes as long as the machine is busy.
    await asked;
    await turns();
    let isDone = false;
    void call.then(() => (isDone = true));
    t.mock.timers.tick(3_000);
    await turns();
    assert.equal(isDone, false, 'a timer may fire a millisecond early');
    t.mock.timers.tick(1);
    assert.equal((await call).connection.status, 'pending');
    goOn(new Response('{}', { status: 403 }));
  });

  test('it is done without a tick where nothing has to be waited for', async (t) => {
    const { goOn, fetch } = heldBack();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const call = createEmbedSession(loginOptions(/** @type {any} */ ({ url: 'https://ap.test', apiKey: 'sk-1' }), { fetch }));
    goOn(new Response('{"statusCode":403,"code":"FST_ERR","message":"no"}', { status: 403 }));
    failure(await call);
  });
});

describe('the signal of a login', () => {
  test('ends the wait and not the check', async (t) => {
    const server = await fakeServer(t, SLOW);
    const { told, first, onSettled } = settlements();
    const controller = new AbortController();
    const reason = new Error('the browser went away');
    const call = rejection(login(server, { signal: controller.signal, waitAtMost: LONG, onSettled }));
    await until(() => upserts(server).length === 1);
    controller.abort(reason);
    const error = await call;
    assert.deepEqual([error.code, error.externalProjectId, error.cause], ['ABORTED', 'org_1234', reason]);
    await first;
    assert.equal(told[0]?.status, 'provisioned');
    assert.equal(getEventListeners(controller.signal, 'abort').length <= 1, true);
  });

  test('that is aborted already begins nothing', async (t) => {
    const server = await fakeServer(t);
    const { told, onSettled } = settlements();
    const waitUntil = t.mock.fn();
    const error = await rejection(login(server, { signal: AbortSignal.abort('gone'), onSettled, waitUntil }));
    assert.deepEqual([error.code, error.cause], ['ABORTED', 'gone']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([server.requests.length, told.length, waitUntil.mock.callCount()], [0, 0, 0]);
  });

  test('does nothing when it comes after the login', async (t) => {
    const server = await fakeServer(t, SLOW);
    const { told, first, onSettled } = settlements();
    const controller = new AbortController();
    await login(server, { signal: controller.signal, waitAtMost: SHORT, onSettled });
    controller.abort();
    await first;
    assert.equal(told[0]?.status, 'provisioned');
  });
});

/** A `fetch` whose first answer comes when it is told to, and further ones never; `asked` resolves at its first call. */
function heldBack() {
  let goOn = (/** @type {Response} */ _) => {};
  const first = new Promise((resolve) => (goOn = resolve));
  let ask = (/** @type {undefined} */ _) => {};
  const asked = new Promise((resolve) => (ask = resolve));
  let calls = 0;
  const fetch = () => {
    calls += 1;
    ask(undefined);
    return calls === 1 ? first : new Promise(() => {});
  };
  return { asked, goOn: (/** @type {Response} */ answer) => goOn(answer), fetch };
}

/** Lets everything happen that needs no timer. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
