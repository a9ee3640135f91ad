/**
 * Many calls at once: their cost grows with their number, and an instance is not run down by them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provision, rejection, token } from '../support/calls.js';
import { rowOf, standIn, upserts } from '../support/server.js';

/** The calls that one process has under way for an instance. */
const AT_ONCE = 50;

/**
 * @param {number} count
 * @param {(index: number) => Promise<any>} call
 */
const all = (count, call) => Promise.all(Array.from({ length: count }, (_, index) => call(index)));

/**
 * What calls of one key cost that differ in all that says nothing about what is written. Every tenth has other credentials, so that
 * there are many flights in a row.
 * @param {import('node:test').TestContext} t
 * @param {number} count
 */
async function costOfOneKey(t, count) {
  const server = await standIn(t);
  const inline = (/** @type {string} */ url, /** @type {object} */ init) => fetch(url, init);
  await provision(server);
  server.clearRequests();
  const before = process.cpuUsage();
  const results = await all(count, (index) =>
    provision(server, {
      fetch: (/** @type {string} */ url, /** @type {object} */ init) => inline(url, init),
      headers: { 'x-request': String(index) },
      timeout: 60_000 + index,
    }),
  );
  const { user, system } = process.cpuUsage(before);
  assert.equal(results.length, count);
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
    const server = await standIn(t);
    // Waiting costs most where it is longest: none of them gets its turn.
    server.faults.add({ kind: 'never', times: Infinity });
    const controller = new AbortController();
    const { signal } = controller;
    const before = process.cpuUsage();
    const errors = Array.from({ length: count }, (_, index) => rejection(provision(server, { ...token(`token-${index}`), signal })));
    await new Promise((resolve) => setTimeout(resolve, 50));
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
  const server = await standIn(t);
  await all(60, (index) => provision(server, token(`token-${index}`)));
  assert.deepEqual(upserts(server).map(({ value }) => value.props.access_token), Array.from({ length: 60 }, (_, index) => `token-${index}`));
  assert.equal(rowOf(server, 'gelato_org_1234').value['props'].access_token, 'token-59');
});

test('2 500 customers at once: all are done, fifty at a time, over no more sockets than that', { timeout: 120_000 }, async (t) => {
  const server = await standIn(t);
  const busy = new Set();
  const sockets = new Set();
  let most = 0;
  const counting = async (/** @type {string} */ url, /** @type {any} */ init) => {
    const name = init.headers['x-customer'];
    busy.add(name);
    most = Math.max(most, busy.size);
    sockets.add(process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length);
    return fetch(url, init);
  };
  const results = await all(2_500, async (index) => {
    const name = `org_${index}`;
    const call = provision(server, { externalProjectId: name, headers: { 'x-customer': name }, fetch: counting });
    return call.finally(() => busy.delete(name));
  });
  assert.deepEqual(new Set(results.map(({ action }) => action)), new Set(['created']));
  assert.equal(server.tables.connections.length, 2_500);
  // One that has ended hands its turn on before its caller is told.
  assert.ok(most >= AT_ONCE && most <= 2 * AT_ONCE, `${most} were under way at once`);
  // Each has two ends in this process.
  assert.ok(Math.max(...sockets) <= 4 * AT_ONCE + 10, `${Math.max(...sockets)} sockets`);
});

test('a call whose turn does not come in time says for what it waited, and sends nothing', async (t) => {
  const server = await standIn(t);
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
