/**
 * `provisionConnection` from a program's call to the server's tables, over real HTTP.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { fetchConnection, provisionConnection } from 'predefined-connection';
import { GELATO, provision, provisionElsewhere, read, token, usual } from '../support/calls.js';
import { API_KEY, personalProject, projectOf, rowOf, rowsOf, fakeServer, traffic, upserts } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';

const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';
const LIST = '/api/v1/app-connections';
const PIECE = '/api/v1/pieces/@activepieces/piece-gelato';

/** What a call sends to write a connection that is not there, once it has the project. */
const FIRST_WRITE = [`GET ${CONNECTIONS} 200`, `POST ${CONNECTIONS} 201`, `GET ${LIST} 200`];
/** What a call sends for a customer who has a project and no connection. */
const WITH_PROJECT = [`GET ${PROJECTS} 200`, `GET ${LIST} 200`, `GET ${PIECE} 200`, ...FIRST_WRITE];
/** What a call sends with other credentials, once the piece is known. The first request looks where the connection was last seen. */
const ROTATION = [`GET ${LIST} 200`, `GET ${PROJECTS} 200`, `POST ${CONNECTIONS} 201`];

test('the package gives its functions to require too', async (t) => {
  const server = await fakeServer(t);
  const byName = createRequire(import.meta.url)('predefined-connection');
  assert.deepEqual(Object.keys(byName).sort(), [
    'PredefinedConnectionError',
    'checkInstance',
    'connectionKey',
    'fetchConnection',
    'inspectConnection',
    'isPredefinedConnectionError',
    'predefinedConnection',
    'provisionConnection',
    'removeConnection',
  ]);
  assert.equal((await byName.provisionConnection(usual(server))).action, 'created');
});

test('the first call makes the project and the connection, and tells all about them', async (t) => {
  const server = await fakeServer(t);
  const result = await provision(server);
  const project = projectOf(server, 'org_1234');
  const row = rowOf(server, 'gelato_org_1234');
  assert.deepEqual(result, {
    action: 'created',
    project: { id: project.id, externalId: 'org_1234', created: true },
    connection: {
      id: row.id,
      externalId: 'gelato_org_1234',
      displayName: 'Gelato (org_1234)',
      pieceName: '@activepieces/piece-gelato',
      pieceVersion: '0.1.0',
      pieceAuthType: 'CUSTOM_AUTH',
      status: 'ACTIVE',
      projectIds: [project.id],
      created: row.created,
      updated: row.updated,
    },
    duplicatesRemoved: 0,
    shadowedBy: [],
    warnings: [],
    requests: 7,
  });
  assert.equal(project.displayName, 'org_1234');
  assert.deepEqual(row.value, {
    type: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good' },
  });
});

test('the first call sends these requests and nothing else', async (t) => {
  const server = await fakeServer(t);
  const { project } = await provision(server);
  assert.deepEqual(
    server.requests.map(({ method, path, query, body, status }) => ({ method, path, query, body, status })),
    [
      { method: 'GET', path: PROJECTS, query: { externalId: 'org_1234' }, body: undefined, status: 200 },
      { method: 'GET', path: PIECE, query: {}, body: undefined, status: 200 },
      {
        method: 'POST',
        path: PROJECTS,
        query: {},
        body: { displayName: 'org_1234', externalId: 'org_1234' },
        status: 201,
      },
      { method: 'GET', path: LIST, query: { projectId: project.id, limit: '100000' }, body: undefined, status: 200 },
      {
        method: 'GET',
        path: CONNECTIONS,
        query: { displayName: 'Gelato (org_1234)', limit: '100' },
        body: undefined,
        status: 200,
      },
      {
        method: 'POST',
        path: CONNECTIONS,
        query: {},
        body: {
          externalId: 'gelato_org_1234',
          displayName: rowOf(server, 'gelato_org_1234').displayName,
          pieceName: '@activepieces/piece-gelato',
          type: 'CUSTOM_AUTH',
          value: { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } },
          scope: 'PLATFORM',
          projectIds: [project.id],
        },
        status: 201,
      },
      { method: 'GET', path: LIST, query: { projectId: project.id, limit: '100000' }, body: undefined, status: 200 },
    ],
  );
});

test('each request carries the key, and a content type only where there is content', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  server.addConnection({ externalId: 'gelato_org_1234', projectIds: [projectOf(server, 'org_1234').id] });
  await provision(server);
  const seen = server.requests.map(({ method, headers }) => [method, headers.authorization, headers['content-type']]);
  assert.deepEqual(new Set(seen.map(String)), new Set([
    'GET,Bearer sk-the-platforms-key,',
    'POST,Bearer sk-the-platforms-key,application/json',
    'DELETE,Bearer sk-the-platforms-key,',
  ]));
});

test('a later call updates the same row', async (t) => {
  const server = await fakeServer(t);
  const first = await provision(server);
  server.clearRequests();
  const second = await provision(server, token('rotated'));
  assert.deepEqual(second, {
    ...first,
    action: 'updated',
    project: { ...first.project, created: false },
    connection: { ...first.connection, updated: rowOf(server, 'gelato_org_1234').updated },
    requests: 3,
  });
  assert.ok(second.connection.updated > first.connection.updated);
  assert.deepEqual(traffic(server), ROTATION);
  assert.deepEqual(await read(server, 'org_1234'), {
    type: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'rotated' },
  });
});

test('a project that is there already is used as it is', async (t) => {
  const server = await fakeServer(t);
  const project = server.addProject({ externalId: 'org_1234', displayName: 'Made in another way', metadata: { a: 1 } });
  const result = await provision(server, { project: { displayName: 'Not used', metadata: { b: 2 } } });
  assert.deepEqual(result.project, { id: project.id, externalId: 'org_1234', created: false });
  assert.equal(result.action, 'created');
  assert.equal(project.displayName, 'Made in another way');
  assert.deepEqual(project.metadata, { a: 1 });
  assert.deepEqual(traffic(server), WITH_PROJECT);
});

test('the project that an embedding token made is found', async (t) => {
  const server = await fakeServer(t);
  const body = JSON.stringify({ externalAccessToken: server.signToken({ externalProjectId: 'acme.com' }) });
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${server.url}/api/v1/managed-authn/external-token`, { method: 'POST', headers, body });
  const { projectId } = /** @type {{ projectId: string }} */ (await login.json());
  const { project } = await provision(server, { externalProjectId: 'acme.com' });
  assert.deepEqual(project, { id: projectId, externalId: 'acme.com', created: false });
});

test('customers and pieces have connections of their own', async (t) => {
  const server = await fakeServer(t);
  const sorbet = { pieceName: '@activepieces/piece-sorbet', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'cold' } };
  await provision(server, { externalProjectId: 'one', ...token('of-one') });
  await provision(server, { externalProjectId: 'two', ...token('of-two') });
  await provision(server, { externalProjectId: 'one', ...sorbet });
  assert.deepEqual(
    server.tables.connections.map(({ externalId, projectIds }) => [externalId, projectIds]),
    [
      ['gelato_one', [projectOf(server, 'one').id]],
      ['gelato_two', [projectOf(server, 'two').id]],
      ['sorbet_one', [projectOf(server, 'one').id]],
    ],
  );
  assert.equal((await read(server, 'one')).props.access_token, 'of-one');
  assert.equal((await read(server, 'two')).props.access_token, 'of-two');
});

test('a row beyond the first page of the list is found', async (t) => {
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  for (let index = 0; index < 60; index += 1) server.addConnection({ externalId: `other_${index}`, projectIds: [id] });
  const row = server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id] });
  const { action, connection } = await provision(server);
  assert.equal(action, 'updated');
  assert.equal(connection.id, row.id);
});

test('a connection whose credentials had stopped working is active again', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  rowOf(server, 'gelato_org_1234').status = 'ERROR';
  const { action, connection } = await provision(server);
  assert.deepEqual([action, connection.status], ['updated', 'ACTIVE']);
});

test('a 409 that tells of another process is settled by a look', async (t) => {
  const server = await fakeServer(t);
  const body = { code: 'PROJECT_EXTERNAL_ID_ALREADY_EXISTS', params: { externalId: 'org_1234' } };
  server.faults.add({ kind: 'status', status: 409, body, method: 'POST', path: '/api/v1/projects', acted: true });
  const { project, action } = await provision(server);
  assert.deepEqual([project.created, action], [false, 'created']);
});

test('twenty first calls of as many processes at once leave one project and one connection', async (t) => {
  const server = await fakeServer(t, { window: 5 });
  const calls = Array.from({ length: 20 }, (_, index) => provisionElsewhere(server, token(`token-${index}`)));
  const results = await Promise.all(calls);
  const project = projectOf(server, 'org_1234');
  const row = rowOf(server, 'gelato_org_1234');
  assert.deepEqual(new Set(results.map((result) => result.project.id)), new Set([project.id]));
  assert.equal(results.filter((result) => result.project.created).length, 1);
  assert.deepEqual(row.projectIds, [project.id]);
  assert.match((await read(server, 'org_1234')).props.access_token, /^token-\d+$/);
});

test('duplicates that are there already are removed, and the one that stays is the oldest', async (t) => {
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  const row = (/** @type {string} */ created) =>
    server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created, updated: created });
  row('2026-01-03T00:00:00.000Z');
  const oldest = row('2026-01-01T00:00:00.000Z');
  row('2026-01-02T00:00:00.000Z');
  const result = await provision(server);
  assert.equal(result.action, 'updated');
  assert.equal(result.duplicatesRemoved, 2);
  assert.equal(result.connection.id, oldest.id);
  assert.equal(rowOf(server, 'gelato_org_1234').id, oldest.id);
  assert.equal((await read(server, 'org_1234')).props.access_token, 'good');
});

test('a duplicate that another project sees too is left to that project', async (t) => {
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  const other = server.addProject({ externalId: 'other' });
  const created = '2026-01-01T00:00:00.000Z';
  const own = server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created });
  const shared = server.addConnection({ externalId: 'gelato_org_1234', displayName: 'Shared', projectIds: [id, other.id] });
  const result = await provision(server);
  assert.deepEqual([result.duplicatesRemoved, result.connection.id], [1, own.id]);
  assert.deepEqual([shared.projectIds, shared.displayName], [[other.id], 'Shared']);
  assert.deepEqual(shared.value, { type: 'CUSTOM_AUTH', props: {} });
});

test('a duplicate that is shared with a deleted project is removed', async (t) => {
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  const created = '2026-01-01T00:00:00.000Z';
  const own = server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created });
  server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id, 'A1B2C3D4E5F6G7H8I9J0k'] });
  const { connection } = await provision(server);
  assert.equal(connection.id, own.id);
  const seen = rowsOf(server, 'gelato_org_1234').filter(({ projectIds }) => projectIds.includes(id));
  assert.deepEqual(seen.map((row) => row.id), [own.id]);
  assert.equal((await read(server, 'org_1234')).props.access_token, 'good');
});

test('a row that is shared with other projects stays shared', async (t) => {
  const server = await fakeServer(t);
  const { project } = await provision(server);
  const other = server.addProject({ externalId: 'other' });
  rowOf(server, 'gelato_org_1234').projectIds.push(other.id);
  const { connection } = await provision(server, token('rotated'));
  assert.deepEqual(connection.projectIds, [project.id, other.id]);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [project.id, other.id]);
});

test('a deleted project among those that share a row is taken out of it', async (t) => {
  const server = await fakeServer(t);
  const { project } = await provision(server);
  rowOf(server, 'gelato_org_1234').projectIds.push('A1B2C3D4E5F6G7H8I9J0k');
  server.clearRequests();
  const { action, connection } = await provision(server, token('rotated'));
  assert.deepEqual([action, connection.projectIds], ['updated', [project.id]]);
  assert.deepEqual(traffic(server).filter((line) => line.includes('POST')), [`POST ${CONNECTIONS} 404`, `POST ${CONNECTIONS} 201`]);
  assert.equal(traffic(server).filter((line) => line === `GET ${PROJECTS}/A1B2C3D4E5F6G7H8I9J0k 404`).length, 1);
});

test('a customer who comes back after a deletion finds no leftover', async (t) => {
  const server = await fakeServer(t);
  const before = await provision(server);
  await deleteProject(server, before.project.id);
  const after = await provision(server);
  assert.notEqual(after.project.id, before.project.id);
  assert.deepEqual([after.action, after.project.created, after.duplicatesRemoved], ['created', true, 1]);
  // Where it was last seen, a first call's six, for the piece is known, one whether the old row's project is alive, and the removal.
  assert.equal(after.requests, 9);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [after.project.id]);
});

test('a project that is deleted during the call is made anew', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 40 } });
  const old = server.addProject({ externalId: 'org_1234' });
  server.faults.add({ kind: 'slow', method: 'POST', path: CONNECTIONS, delay: 60 });
  const call = provision(server);
  await until(() => server.faults.hits.length > 0);
  await deleteProject(server, old.id);
  const { project, action } = await call;
  assert.notEqual(project.id, old.id);
  assert.deepEqual([action, project.created], ['created', true]);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [project.id]);
});

test("a user's own connection of the same key is reported and left alone", async (t) => {
  const server = await fakeServer(t);
  const { project } = await provision(server);
  const user = server.embeddedUser({ projectId: project.id });
  const { body } = /** @type {{ body: any }} */ (await user.upsertConnection({ externalId: 'gelato_org_1234' }));
  const { shadowedBy, duplicatesRemoved } = await provision(server);
  assert.deepEqual(shadowedBy, [
    { id: body.id, displayName: 'Mine', pieceName: '@activepieces/piece-gelato', created: body.created },
  ]);
  assert.equal(duplicatesRemoved, 0);
  assert.equal(rowsOf(server, 'gelato_org_1234').length, 2);
});

test('an answer to the create that never came is settled by looking again', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'reset-after', method: 'POST', path: PROJECTS });
  const { project } = await provision(server);
  assert.deepEqual(project, { id: projectOf(server, 'org_1234').id, externalId: 'org_1234', created: true });
  const created = [`GET ${PROJECTS} 200`, `GET ${PIECE} 200`, `POST ${PROJECTS} undefined`, `GET ${PROJECTS} 200`];
  assert.deepEqual(traffic(server), [...created, `GET ${LIST} 200`, ...FIRST_WRITE]);
});

test('an answer to the upsert that never came is settled by looking, not by a second upsert', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'reset-after', method: 'POST', path: CONNECTIONS });
  const { action, connection } = await provision(server);
  assert.equal(action, 'created');
  assert.equal(connection.id, rowOf(server, 'gelato_org_1234').id);
  assert.equal(upserts(server).length, 1);
});

test('an upsert that left nothing is sent again', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'reset-before', method: 'POST', path: CONNECTIONS });
  const { action } = await provision(server);
  assert.equal(action, 'created');
  assert.equal(upserts(server).length, 2);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').value['props'], usual(server).props);
});

test('a create that lost its race finds what won it', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'slow', method: 'POST', path: PROJECTS, delay: 60 });
  const call = provision(server);
  await until(() => server.faults.hits.length > 0);
  server.addProject({ externalId: 'org_1234', displayName: 'The winner' });
  const { project } = await call;
  assert.deepEqual(project, { id: projectOf(server, 'org_1234').id, externalId: 'org_1234', created: false });
  assert.ok(traffic(server).includes(`POST ${PROJECTS} 500`));
});

test('a filter that does not arrive hands nothing to the wrong project', async (t) => {
  const server = await fakeServer(t);
  const withoutFilter = (/** @type {string} */ url, /** @type {object} */ init) =>
    fetch(url.replace('externalId=', 'externalID='), init);
  const { project } = await provision(server, { fetch: withoutFilter });
  assert.equal(project.id, projectOf(server, 'org_1234').id);
  assert.notEqual(project.id, personalProject(server).id);
  assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [project.id]);
});

test('the two functions agree on the key', async (t) => {
  const server = await fakeServer(t);
  const { connection } = await provisionConnection(usual(server, { prefix: 'my-prefix' }));
  assert.equal(connection.externalId, 'my-prefix_org_1234');
  const { connections } = server.engineContext({ projectId: projectOf(server, 'org_1234').id });
  const options = { pieceName: GELATO, prefix: 'my-prefix', pieceAuthType: /** @type {const} */ ('CUSTOM_AUTH') };
  assert.deepEqual(await fetchConnection(connections, 'org_1234', options), {
    type: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good' },
  });
});

/**
 * As an admin deletes it.
 * @param {import('../fake-server/index.js').FakeServer} server
 * @param {string} id
 */
async function deleteProject(server, id) {
  const headers = { authorization: `Bearer ${API_KEY}` };
  const { status } = await fetch(`${server.url}${PROJECTS}/${id}`, { method: 'DELETE', headers });
  assert.equal(status, 204);
}
