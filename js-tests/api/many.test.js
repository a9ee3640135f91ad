/**
 * Many calls at once: their cost grows with their number, and an instance is not run down by them.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';

import { provision, rejection, token } from '../support/calls.js';
import { fakeServer, storedToken, upserts } from '../support/server.js';
import { until } from '../support/time.js';

/** The calls that one process has under way for an instance. */
const AT_ONCE = 50;

/**
 * @param {number} count
 * @param {(index: number) => Promise<any>} call
 */
const all = (count, call) => Promise.all(Array.from({ length: count }, (_, index) => call(index)));

/**
 * What calls of one key cost that differ in all that says nothing about what is written.
 * @param {import('node:test').TestContext} t
 * @param {number} count
 */
async function costOfOneKey(t, count) {
  const server = await fakeServer(t);
  await provision(server);
  server.clearRequests();
  const before = process.cpuUsage();
  await all(count, (index) =>
    provision(server, {
      fetch: (/** @type {string} */ url, /** @type {object} */ init) => fetch(url, init),
      headers: { 'x-request': String(index) },
      timeout: 60_000 + index,
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, requests: server.requests.length };
}

test('calls of one key that differ in headers, timeout and an inline fetch share one flow, at linear cost', async (t) => {
  await costOfOneKey(t, 100);
  const few = await costOfOneKey(t, 500);
  const many = await costOfOneKey(t, 2_000);
  assert.deepEqual([few.requests, many.requests], [1, 1]);
  // Four times the calls; quadratic cost would be sixteen times as much.
  assert.ok(many.ms < 8 * Math.max(few.ms, 25), `500: ${few.ms} ms, 2 000: ${many.ms} ms`);
});

test('calls of one key that each do other work take turns, at linear cost', async (t) => {
  const cost = async (/** @type {number} */ count) => {
    const server = await fakeServer(t);
    // Waiting costs most where it is longest: none of them gets its turn.
    server.faults.add({ kind: 'never', times: Infinity });
    const controller = new AbortController();
    const { signal } = controller;
    const before = process.cpuUsage();
    const errors = Array.from({ length: count }, (_, index) => rejection(provision(server, { ...token(`token-${index}`), signal })));
    await until(() => server.requests.length === 1);
    controller.abort();
    const codes = new Set((await Promise.all(errors)).map(({ code }) => code));
    const { user, system } = process.cpuUsage(before);
    assert.deepEqual(codes, new Set(['ABORTED']));
    assert.equal(server.requests.length, 1);
    return (user + system) / 1_000;
  };
  await cost(100);
  const few = await cost(500);
  const many = await cost(2_000);
  assert.ok(many < 8 * Math.max(few, 25), `500: ${few} ms, 2 000: ${many} ms`);
});

test('the last of many calls of one key that each write other credentials is what stays', async (t) => {
  const server = await fakeServer(t);
  await all(60, (index) => provision(server, token(`token-${index}`)));
  assert.deepEqual(upserts(server).map(({ value }) => value.props.access_token), Array.from({ length: 60 }, (_, index) => `token-${index}`));
  assert.equal(storedToken(server, 'gelato_org_1234'), 'token-59');
});

/**
 * A server that refuses each key, and counts what it has at once. It answers nothing before it has as many requests as can be.
 * @param {import('node:test').TestContext} t
 */
async function refusing(t) {
  const most = { sockets: 0, requests: 0 };
  let sockets = 0;
  let requests = 0;
  let isFull = false;
  /** @type {(() => void)[]} */
  const held = [];
  const server = createServer((_, response) => {
    most.requests = Math.max(most.requests, (requests += 1));
    isFull ||= requests >= AT_ONCE;
    held.push(() => {
      requests -= 1;
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"code":"AUTHENTICATION","params":{"message":"invalid api key"}}');
    });
    // A little later: those above the limit would come meanwhile.
    if (isFull) setTimeout(() => held.splice(0).forEach((answer) => answer()), 3);
  });
  server.on('connection', (socket) => {
    most.sockets = Math.max(most.sockets, (sockets += 1));
    socket.on('close', () => (sockets -= 1));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  t.after(() => server.closeAllConnections());
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, most };
}

test('2 500 customers at once: each call ends, fifty are under way at a time, over no more sockets than that', async (t) => {
  const { url, most } = await refusing(t);
  const server = await fakeServer(t);
  const errors = await all(2_500, (index) => rejection(provision(server, { instanceUrl: url, externalProjectId: `org_${index}` })));
  assert.deepEqual(new Set(errors.map(({ code }) => code)), new Set(['UNAUTHENTICATED']));
  assert.equal(new Set(errors.map(({ externalProjectId }) => externalProjectId)).size, 2_500);
  assert.equal(most.requests, AT_ONCE);
  // One that is being closed may not be gone yet.
  assert.ok(most.sockets >= AT_ONCE && most.sockets <= 2 * AT_ONCE, `${most.sockets} sockets`);
});

test('three times as many customers as may be under way are all provisioned', async (t) => {
  const server = await fakeServer(t);
  const results = await all(3 * AT_ONCE, (index) => provision(server, { externalProjectId: `org_${index}` }));
  assert.deepEqual(new Set(results.map(({ action }) => action)), new Set(['created']));
  assert.equal(server.tables.connections.length, 3 * AT_ONCE);
});

test('a call whose turn does not come in time says for what it waited, and sends nothing', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'never', times: Infinity });
  const controller = new AbortController();
  const held = Array.from({ length: AT_ONCE }, (_, index) => rejection(provision(server, { externalProjectId: `org_${index}`, signal: controller.signal })));
  const error = await rejection(provision(server, { externalProjectId: 'late', timeout: 200 }));
  assert.deepEqual([error.code, error.retryable, error.externalProjectId], ['TIMEOUT', true, 'late']);
  const text = "The call's time ran out while it waited for its turn: this process has 50 calls under way for the instance; nothing was sent.";
  assert.equal(error.message, text);
  assert.ok(!server.requests.some(({ query }) => query.externalId === 'late'));
  controller.abort();
  await Promise.all(held);
  server.faults.clear();
  assert.equal((await provision(server, { externalProjectId: 'late' })).action, 'created');
});
