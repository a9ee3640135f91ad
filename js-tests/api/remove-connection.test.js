/**
 * `removeConnection` and `connectionKey`, against the fake server.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { connectionKey, provisionConnection, removeConnection } from 'predefined-connection';

import { GELATO, provision, provisionElsewhere, read, rejection, usual } from '../support/calls.js';
import { projectOf, rowsOf, fakeServer, traffic } from '../support/server.js';

/**
 * @import { RemoveConnectionOptions } from 'predefined-connection'
 * @import { FakeServer } from '../fake-server/index.js'
 */

const KEY = 'gelato_org_1234';
const NOBODY = 'A1B2C3D4E5F6G7H8I9J0k';

/**
 * The options of a usual removal. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
function options(server, changes = {}) {
  const { instanceUrl, apiKey, externalProjectId, pieceName } = usual(server);
  return /** @type {RemoveConnectionOptions} */ ({ instanceUrl, apiKey, externalProjectId, pieceName, ...changes });
}

/**
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
const remove = (server, changes) => removeConnection(options(server, changes));

/** @param {{ id: string }[]} list */
const ids = (list) => list.map(({ id }) => id);

describe('removing', () => {
  test('takes the connection away, and a piece no longer finds it', async (t) => {
    const server = await fakeServer(t);
    const { project, connection } = await provision(server);
    server.clearRequests();
    assert.deepEqual(await remove(server), {
      externalProjectId: 'org_1234',
      key: KEY,
      project: { id: project.id, removed: false },
      removed: [{ id: connection.id, displayName: 'Gelato (org_1234)' }],
      detached: [],
      left: [],
      warnings: [],
      requests: 5,
    });
    assert.equal(server.requests.length, 5);
    assert.deepEqual(rowsOf(server, KEY), []);
    assert.equal((await rejection(read(server, 'org_1234'))).code, 'CONNECTION_NOT_FOUND');
  });

  test('nothing there is a success, and no project is made', async (t) => {
    const server = await fakeServer(t);
    const { project, removed, left } = await remove(server, { removeProject: true });
    assert.deepEqual([project, removed, left], [null, [], []]);
    assert.ok(traffic(server).every((line) => line.startsWith('GET ')));
    assert.equal(server.tables.projects.some(({ externalId }) => externalId === 'org_1234'), false);
  });

  test('duplicates and leftovers go; what others share and what is another piece stays', async (t) => {
    const server = await fakeServer(t);
    const mine = server.addProject({ externalId: 'org_1234' }).id;
    const theirs = server.addProject({ externalId: 'org_5' }).id;
    const add = (/** @type {string[]} */ projectIds, pieceName = GELATO) =>
      server.addConnection({ externalId: KEY, displayName: 'Gelato (org_1234)', projectIds, pieceName }).id;
    const [one, two, shared, leftover, other] = [add([mine]), add([mine]), add([theirs, mine]), add([NOBODY]), add([mine], '@acme/piece-gelato')];
    const result = await remove(server);
    assert.deepEqual(ids(result.removed).sort(), [one, two, leftover].sort());
    assert.deepEqual(ids(result.detached), [shared]);
    assert.deepEqual(result.left, [{ id: other, reason: 'It is a connection of another piece, "@acme/piece-gelato".' }]);
    assert.deepEqual(rowsOf(server, KEY).map(({ id, projectIds }) => [id, projectIds]).sort(), [[shared, [theirs]], [other, [mine]]].sort());
  });

  test('a connection of a user with the same key is told and left', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    const { body } = await server.embeddedUser({ projectId: projectOf(server, 'org_1234').id }).upsertConnection({ externalId: KEY });
    const { left } = await remove(server);
    assert.deepEqual(left, [{ id: body.id, reason: 'It belongs to a user of the project.' }]);
  });

  test('the process forgets what it trusted', async (t) => {
    const server = await fakeServer(t);
    const trustFor = 3_600_000;
    await provision(server, { trustFor });
    await remove(server);
    assert.equal((await provision(server, { trustFor })).action, 'created');
  });

  test('what another process wrote goes too, and is made again by it', async (t) => {
    const server = await fakeServer(t);
    await provisionElsewhere(server);
    assert.equal((await remove(server)).removed.length, 1);
    assert.equal((await provisionElsewhere(server)).action, 'created');
  });

  test('calls of one process for the key take turns', async (t) => {
    const server = await fakeServer(t, { engine: { delay: 50 } });
    const [first, removed, second] = await Promise.all([provision(server), remove(server), provision(server)]);
    assert.deepEqual([first.action, removed.removed.length, second.action], ['created', 1, 'created']);
    assert.equal(rowsOf(server, KEY).length, 1);
  });
});

describe('removing the project', () => {
  test('it goes with the connection', async (t) => {
    const server = await fakeServer(t);
    const { project } = await provision(server);
    server.addFlow({ projectId: project.id, status: 'DISABLED' });
    assert.deepEqual((await remove(server, { removeProject: true })).project, { id: project.id, removed: true });
    assert.equal((await remove(server, { removeProject: true })).project, null);
    assert.equal((await provision(server)).project.created, true);
  });

  test('it stays where a flow is enabled, unless forced', async (t) => {
    const server = await fakeServer(t);
    const { project } = await provision(server);
    server.addFlow({ projectId: project.id, status: 'ENABLED' });
    const { left, ...result } = await remove(server, { removeProject: true });
    assert.deepEqual([result.project?.removed, ids(left)], [false, [project.id]]);
    assert.equal((await remove(server, { removeProject: true, force: true })).project?.removed, true);
  });

  test('it stays where the key may not list flows', async (t) => {
    const server = await fakeServer(t);
    const { project } = await provision(server);
    server.faults.add({ kind: 'status', status: 403, method: 'GET', path: '/api/v1/flows', times: Infinity });
    const { left } = await remove(server, { removeProject: true });
    assert.deepEqual(ids(left), [project.id]);
    projectOf(server, 'org_1234');
  });
});

describe('what goes wrong', () => {
  test('an answer that is lost is looked after', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    server.faults.add({ kind: 'reset-after', method: 'DELETE' });
    const result = await remove(server, { maxRetries: 0 });
    assert.deepEqual([result.removed.length, rowsOf(server, KEY).length], [1, 0]);
  });

  test('a removal that did not happen is an error, and the next call does it', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    server.faults.add({ kind: 'status', status: 404, body: { message: 'Not Found' }, method: 'DELETE', times: Infinity });
    const error = await rejection(remove(server, { removeProject: true }));
    assert.match(error.message, /^Could not remove the connection of customer "org_1234": /);
    assert.equal(error.externalProjectId, 'org_1234');
    server.faults.clear();
    assert.equal((await remove(server, { removeProject: true })).project?.removed, true);
    assert.deepEqual(rowsOf(server, KEY), []);
  });

  test('an abort rejects with the reason', async (t) => {
    const server = await fakeServer(t);
    const reason = new Error('enough');
    const error = await rejection(remove(server, { signal: AbortSignal.abort(reason) }));
    assert.equal(error.code, 'ABORTED');
    assert.equal(error.cause, reason);
  });

  for (const [name, changes, field] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['neither piece nor prefix', { pieceName: undefined }, 'pieceName'],
    ['credentials', { pieceAuthType: 'NO_AUTH' }, 'pieceAuthType'],
    ['a misspelt option', { removeproject: true }, 'removeproject'],
    ['a missing id', { externalProjectId: String(undefined) }, 'externalProjectId'],
    ['no key', { apiKey: undefined }, 'apiKey'],
  ])) {
    test(`${name}: refused before anything is sent`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(remove(server, changes));
      assert.deepEqual([error.code, error.field, server.requests.length], ['INVALID_OPTIONS', field, 0]);
    });
  }

  test('options are read at the call', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    const given = { ...options(server) };
    const call = removeConnection(given);
    Object.assign(given, { externalProjectId: 'another' });
    assert.equal((await call).externalProjectId, 'org_1234');
  });
});

describe('connectionKey', () => {
  test('gives the key that provisionConnection writes', async (t) => {
    const server = await fakeServer(t);
    for (const changes of [{}, { prefix: 'ice cream' }, { externalProjectId: 'ünï/日本-🍦' }]) {
      const given = usual(server, changes);
      const { pieceName, prefix, externalProjectId } = given;
      const { connection } = await provisionConnection(given);
      assert.equal(await connectionKey({ pieceName, prefix, externalProjectId }), connection.externalId);
    }
    assert.equal(await connectionKey({ prefix: 'ice', externalProjectId: 'org_1234' }), 'ice_org_1234');
  });

  test('a key that no piece could read back is refused', async () => {
    const longest = await connectionKey({ pieceName: GELATO, externalProjectId: 'x'.repeat(93) });
    assert.equal(longest.length, 100);
    const error = await rejection(connectionKey({ pieceName: GELATO, externalProjectId: 'x'.repeat(94) }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'externalProjectId']);
    // @ts-expect-error: there must be one of the two
    assert.equal((await rejection(connectionKey({ externalProjectId: 'org_1234' }))).field, 'pieceName');
  });
});
