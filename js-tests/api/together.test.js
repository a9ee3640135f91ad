/**
 * Calls of one process for one customer: equal ones share one flow, others take turns.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provisionConnection } from 'predefined-connection';

import { provision, read, rejection, token, usual } from '../support/calls.js';
import { rowOf, fakeServer, upserts } from '../support/server.js';
import { until } from '../support/time.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const CONNECTIONS = '/api/v1/global-connections';

/**
 * @param {number} count
 * @param {(index: number) => Promise<any>} call
 */
const atOnce = (count, call) => Promise.all(Array.from({ length: count }, (_, index) => call(index)));

test('fifty equal first calls at once send what one sends', async (t) => {
  const server = await fakeServer(t, { window: 5 });
  const results = await atOnce(50, () => provision(server));
  assert.equal(server.requests.length, 7);
  for (const result of results) assert.deepEqual(result, results[0]);
});

test('each caller has a result of its own', async (t) => {
  const server = await fakeServer(t);
  const [first, second] = await atOnce(2, () => provision(server));
  first.connection.projectIds.push('changed by a caller');
  first.project.id = 'changed by a caller';
  assert.deepEqual(second.connection.projectIds, [second.project.id]);
});

test('an error is told to all, each a copy of its own', async (t) => {
  const server = await fakeServer(t);
  const errors = await atOnce(3, () => rejection(provision(server, token('bad'))));
  assert.equal(upserts(server).length, 1);
  for (const error of errors) assert.equal(error.code, 'INVALID_CREDENTIALS');
  assert.equal(new Set(errors).size, 3);
});

test('calls with other credentials take turns, and the last one counts', async (t) => {
  const server = await fakeServer(t, { window: 5, engine: { delay: 10 } });
  const tokens = ['a', 'b', 'a', 'c', 'c', 'b'];
  await atOnce(tokens.length, (index) => provision(server, token(`token-${tokens[index]}`)));
  assert.deepEqual(upserts(server).map(({ value }) => value.props.access_token), ['token-a', 'token-b', 'token-a', 'token-c', 'token-b']);
  assert.equal((await read(server, 'org_1234')).props.access_token, 'token-b');
  rowOf(server, 'gelato_org_1234');
});

test('calls about other customers do not wait', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'never', method: 'POST', path: CONNECTIONS });
  const controller = new AbortController();
  const held = rejection(provision(server, { signal: controller.signal }));
  await until(() => server.faults.hits.length > 0);
  await provision(server, { externalProjectId: 'org_5' });
  assert.equal(upserts(server).length, 2);
  assert.equal(server.tables.connections.length, 1);
  controller.abort();
  assert.equal((await held).code, 'ABORTED');
});

/**
 * The last upsert as the server has it.
 * @param {FakeServer} server
 */
function upsertRecord(server) {
  return server.requests.findLast(({ method, path }) => method === 'POST' && path === CONNECTIONS);
}

test('equal calls share a flow however they send: fetch, headers and timeout say nothing about what is written', async (t) => {
  const server = await fakeServer(t);
  const results = await atOnce(4, (index) =>
    provision(server, {
      fetch: (/** @type {string} */ url, /** @type {object} */ init) => fetch(url, init),
      headers: { 'x-request': String(index) },
      timeout: 30_000 + index,
      maxRetries: index,
      trustFor: index,
    }),
  );
  assert.equal(server.requests.length, 7);
  for (const result of results) assert.deepEqual(result, results[0]);
});

test("one caller's abort ends its own wait and nothing else", async (t) => {
  const server = await fakeServer(t, { engine: { delay: 1_000 } });
  for (const aborting of [0, 1]) {
    const changes = { ...token(`token-${aborting}`) };
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => provision(server, { ...changes, signal }));
    const before = upserts(server).length;
    await until(() => upserts(server).length > before);
    const reason = new Error('enough');
    controllers[aborting]?.abort(reason);
    const error = await rejection(/** @type {any} */ (calls[aborting]));
    assert.equal(upsertRecord(server)?.status, undefined, 'it waited');
    assert.deepEqual([error.code, error.cause], ['ABORTED', reason]);
    const result = await calls[1 - aborting];
    assert.match(result?.action ?? '', /created|updated/);
    assert.equal(upserts(server).length, before + 1);
  }
});

test("the last caller's abort ends the flow, and a new call begins another", async (t) => {
  const server = await fakeServer(t, { engine: { delay: 1_000 } });
  const controller = new AbortController();
  const options = usual(server, { signal: controller.signal });
  const calls = [provisionConnection(options), provisionConnection(options)];
  await until(() => upserts(server).length === 1);
  const request = upsertRecord(server);
  controller.abort();
  const next = provision(server);
  for (const call of calls) assert.equal((await rejection(call)).code, 'ABORTED');
  await until(() => request?.ms !== undefined);
  assert.equal(request?.status, undefined, 'its request went on');
  const { connection } = await next;
  assert.equal(rowOf(server, 'gelato_org_1234').id, connection.id);
});

test('a call whose turn does not come in time says so, and sends nothing', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 1_500 } });
  const first = provision(server);
  await until(() => upserts(server).length === 1);
  const before = server.requests.length;
  const error = await rejection(provision(server, { ...token('other'), timeout: 100 }));
  assert.deepEqual([error.code, error.retryable], ['TIMEOUT', true]);
  assert.match(error.message, /another call about this customer/);
  assert.equal(server.requests.length, before);
  await first;
});

test('calls that waited for their turn leave no timer, which would keep the process alive', async (t) => {
  const server = await fakeServer(t);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  await provision(server);
  const before = timers();
  await atOnce(3, (index) => provision(server, token(`token-${index}`)));
  await atOnce(60, (index) => provision(server, { externalProjectId: `org_${index}` }));
  assert.equal(timers(), before);
});
