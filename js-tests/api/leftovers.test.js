/**
 * Rows that nobody needs any more: duplicates, and what a deleted project left behind. Tidying up is bounded, never costs a customer
 * the login, and never takes what is not ours.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, rejection } from '../support/calls.js';
import { projectOf, rowsOf, rowOf, fakeServer, traffic } from '../support/server.js';
import { timed, withoutWaits } from '../support/time.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Fault } from '../fake-server/faults.js'
 */

const CONNECTIONS = '/api/v1/global-connections';
const NOBODY = 'A1B2C3D4E5F6G7H8I9J0k';

/** @param {FakeServer} server */
const searches = (server) => server.requests.filter(({ method, path }) => method === 'GET' && path === CONNECTIONS);

/** @param {FakeServer} server */
const leftover = (server) => server.addConnection({ externalId: 'gelato_org_1234', displayName: 'Gelato (org_1234)', projectIds: [NOBODY] });

describe('a display name that does not tell customers apart', () => {
  for (const displayName of ['Gelato Connection', 'org_123', '%']) {
    test(`${displayName}: the platform's connections are not listed`, async (t) => {
      const server = await fakeServer(t);
      const { action, warnings } = await provision(server, { displayName });
      assert.deepEqual([action, warnings, searches(server).length], ['created', [], 0]);
    });
  }

  test('a name that many share lists no more than a page, and says what may remain', async (t) => {
    const server = await fakeServer(t);
    for (let index = 0; index < 150; index += 1) server.addConnection({ externalId: `other_${index}`, displayName: 'Shop a1' });
    const { action, warnings } = await provision(server, { externalProjectId: 'a', displayName: 'Shop a' });
    assert.equal(action, 'created');
    assert.deepEqual(searches(server).map(({ query }) => query), [{ displayName: 'Shop a', limit: '100' }]);
    const text = 'Too many connections have a similar display name: connections that a deleted project left behind may remain.';
    assert.deepEqual(warnings, [text]);
  });
});

describe('a search for leftovers that fails is a warning', () => {
  for (const [name, fault] of /** @type {[string, Partial<Fault>][]} */ ([
    ['a page of a proxy', { kind: 'html', status: 403 }],
    ['an error of the server', { kind: 'status', status: 500 }],
    ['JSON of another form', { kind: 'wrong-shape' }],
    ['a connection that ends', { kind: 'reset-before' }],
  ])) {
    test(name, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      leftover(server);
      server.faults.add({ kind: 'status', method: 'GET', path: CONNECTIONS, times: Infinity, ...fault });
      const { action, warnings, duplicatesRemoved } = await provision(server);
      assert.deepEqual([action, warnings.length, duplicatesRemoved], ['created', 1, 0]);
      assert.match(warnings[0] ?? '', /^Connections that a deleted project left behind may remain: Could not look for leftover connections of customer "org_1234": /);
      assert.equal(rowsOf(server, 'gelato_org_1234').length, 2);
    });
  }

  test('a list that does not come is not waited for', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', method: 'GET', path: CONNECTIONS, times: Infinity });
    const took = await timed(async () => {
      const { action, warnings } = await provision(server);
      assert.deepEqual([action, warnings.length], ['created', 1]);
      assert.match(warnings[0] ?? '', /no answer came within the few seconds that this may take$/);
    });
    assert.ok(took > 2_900 && took < 9_000, `it took ${took} ms`);
  });
});

test('a row that an admin took from all projects is left alone', async (t) => {
  const server = await fakeServer(t);
  const row = leftover(server);
  row.projectIds = [];
  const before = structuredClone(row);
  const { action, duplicatesRemoved, connection } = await provision(server);
  assert.deepEqual([action, duplicatesRemoved], ['created', 0]);
  assert.notEqual(connection.id, row.id);
  assert.deepEqual(rowsOf(server, 'gelato_org_1234').find(({ id }) => id === row.id), before);
});

test('a leftover of another piece is left alone', async (t) => {
  const server = await fakeServer(t);
  const row = leftover(server);
  row.pieceName = '@acme/piece-gelato';
  assert.equal((await provision(server)).duplicatesRemoved, 0);
  assert.ok(rowsOf(server, 'gelato_org_1234').includes(row));
});

describe('a removal that something in front of the API answers with 404', () => {
  for (const [name, fault] of /** @type {[string, Partial<Fault>][]} */ ([
    ['a web page', { kind: 'html' }],
    ['a text', { body: '404 page not found' }],
    ['nothing', { body: '' }],
    ['JSON', { body: { message: 'Not Found' } }],
    ['the words of the API', { body: { statusCode: 404, error: 'Not Found', message: 'Route not found' } }],
  ])) {
    test(`${name}: the duplicate does not count as removed`, async (t) => {
      const server = await fakeServer(t);
      const { id } = server.addProject({ externalId: 'org_1234' });
      for (const created of ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']) {
        server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created });
      }
      server.faults.add({ kind: 'status', status: 404, method: 'DELETE', times: Infinity, ...fault });
      const error = await rejection(provision(server));
      assert.equal(error.serverStatus, 404);
      assert.match(error.message, /^Could not remove a duplicate connection of customer "org_1234": /);
      assert.equal(rowsOf(server, 'gelato_org_1234').length, 2);

      server.faults.clear();
      assert.equal((await provision(server)).duplicatesRemoved, 1);
      rowOf(server, 'gelato_org_1234');
    });

    test(`${name}: the leftover is a warning`, async (t) => {
      const server = await fakeServer(t);
      leftover(server);
      server.faults.add({ kind: 'status', status: 404, method: 'DELETE', times: Infinity, ...fault });
      const { action, warnings, duplicatesRemoved } = await provision(server);
      assert.deepEqual([action, warnings.length, duplicatesRemoved], ['created', 1, 0]);
      assert.equal(rowsOf(server, 'gelato_org_1234').length, 2);
    });
  }
});

test('a known customer is not searched for', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  server.clearRequests();
  await provision(server, { props: { base_url: 'https://api.gelato.test', access_token: 'other' } });
  assert.equal(searches(server).length, 0);
  assert.ok(traffic(server).length > 0);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [projectOf(server, 'org_1234').id]);
});
