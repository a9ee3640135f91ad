/**
 * Moves to another key with what a vendor's life brings in between: doubled and shared connections, deleted projects, customers who leave.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { fakeServer, projectOf, rowOf, rowsOf } from '../support/server.js';
import { all, counts, customers, keys, usualRun } from './runs.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { FakeServer } from '../fake-server/index.js'
 */

const MOVE = { prefix: 'ice', migrateFrom: { prefix: 'gelato' } };
const MOVE_AWAY = { prefix: 'ice', migrateFrom: { prefix: 'gelato', removeOld: true } };

/**
 * A server with the connections of these customers under the former prefix.
 * @param {TestContext} t
 * @param {number} count
 */
async function withCustomers(t, count) {
  const server = await fakeServer(t, { delays: { hardDelete: 0 } });
  await run(server, customers(count));
  return server;
}

/**
 * @param {FakeServer} server
 * @param {{ externalProjectId: string }[]} list
 * @param {Record<string, unknown>} [options]
 */
async function run(server, list, options) {
  const outcomes = await all(provisionConnections(list, usualRun(server, options)));
  assert.equal(counts(outcomes)['failed'], undefined, JSON.stringify(outcomes));
  return outcomes;
}

/**
 * @param {FakeServer} server
 * @param {string} id
 */
async function deleteProject(server, id) {
  const headers = { authorization: `Bearer ${server.apiKey}` };
  const { status } = await fetch(`${server.url}/api/v1/projects/${projectOf(server, id).id}`, { method: 'DELETE', headers });
  assert.equal(status, 204);
}

/**
 * @param {FakeServer} server
 * @param {Record<string, unknown>} options
 * @param {{ externalProjectId: string }[]} list
 */
async function assertNothingToDo(server, options, list) {
  const { noop, changes, unclaimed } = await planConnections(list, usualRun(server, options));
  assert.deepEqual([noop, changes, unclaimed], [true, [], []]);
}

test('a move in one go makes each new connection before it removes the former one', async (t) => {
  const server = await withCustomers(t, 3);
  server.clearRequests();
  await run(server, customers(3), { ...MOVE_AWAY, concurrency: 1 });
  assert.deepEqual(keys(server), ['ice_org_0', 'ice_org_1', 'ice_org_2']);
  const writes = server.requests.filter(({ path, method }) => method !== 'GET' && path.startsWith('/api/v1/global-connections')).map(({ method }) => method);
  assert.deepEqual(writes, ['POST', 'DELETE', 'POST', 'DELETE', 'POST', 'DELETE']);
  await assertNothingToDo(server, MOVE_AWAY, customers(3));
});

test('both of a doubled former connection are removed', async (t) => {
  const server = await withCustomers(t, 2);
  server.addConnection({ ...rowOf(server, 'gelato_org_0'), id: 'copy00000000000000000' });
  await run(server, customers(2), MOVE_AWAY);
  assert.deepEqual(keys(server), ['ice_org_0', 'ice_org_1']);
  await assertNothingToDo(server, MOVE_AWAY, customers(2));
});

test('a former connection that other projects have too stays theirs', async (t) => {
  const server = await withCustomers(t, 2);
  const other = projectOf(server, 'org_1').id;
  rowOf(server, 'gelato_org_0').projectIds.push(other);
  await run(server, customers(2), MOVE_AWAY);
  assert.deepEqual(keys(server), ['gelato_org_0', 'ice_org_0', 'ice_org_1']);
  assert.deepEqual(rowOf(server, 'gelato_org_0').projectIds, [other]);
  await assertNothingToDo(server, MOVE_AWAY, customers(2));
});

test('keys of any form are moved by a function', async (t) => {
  const server = await fakeServer(t);
  await run(server, customers(2), { prefix: 'acme' });
  server.addConnection({ externalId: 'org_0 of acme', projectIds: [projectOf(server, 'org_0').id] });
  const options = { migrateFrom: { key: (/** @type {string} */ id) => `${id} of acme`, removeOld: true } };
  const { changes } = await planConnections(customers(2), usualRun(server, options));
  assert.deepEqual(changes.map(({ reasons }) => reasons.map(({ code }) => code)), [['NO_CONNECTION', 'FORMER_KEY'], ['NO_CONNECTION']]);
  await run(server, customers(2), options);
  assert.deepEqual(keys(server), ['acme_org_0', 'acme_org_1', 'gelato_org_0', 'gelato_org_1']);
  await assertNothingToDo(server, options, customers(2));
});

for (const moment of /** @type {const} */ (['before', 'during'])) {
  test(`a project that is deleted ${moment} the move leaves nothing under the former key`, async (t) => {
    const server = await withCustomers(t, 3);
    if (moment === 'during') await run(server, customers(3), MOVE);
    await deleteProject(server, 'org_1');
    await run(server, customers(3), MOVE);
    await run(server, customers(3), MOVE_AWAY);
    await assertNothingToDo(server, MOVE_AWAY, customers(3));
    assert.equal(rowsOf(server, 'ice_org_1').length, 1);
    assert.deepEqual(keys(server), ['ice_org_0', 'ice_org_1', 'ice_org_2']);
  });
}

test('a customer who left during the move is found by a plan for the former prefix, while the former ones are there', async (t) => {
  const server = await withCustomers(t, 3);
  await run(server, customers(3), MOVE);
  const left = customers(3).slice(1);
  for (const prefix of ['gelato', 'ice']) await run(server, left, { prefix, prune: true, maxRemovals: 1 });
  await run(server, left, MOVE_AWAY);
  assert.deepEqual(keys(server), ['ice_org_1', 'ice_org_2']);
});

test('prune leaves alone what a deleted project left under a longer prefix', async (t) => {
  const server = await withCustomers(t, 2);
  await run(server, customers(2), { prefix: 'gelato_staging' });
  await deleteProject(server, 'org_1');
  await run(server, customers(1), { prune: true, maxRemovals: 2 });
  assert.deepEqual(keys(server), ['gelato_org_0', 'gelato_staging_org_0', 'gelato_staging_org_1']);
});
