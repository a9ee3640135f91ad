/**
 * A fingerprint never outlives what it says. Whatever changes, at the server or in the options, the next call writes what it
 * should, and the call after that writes nothing: in the process that wrote, and in one that has seen nothing.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { GELATO, provision, provisionElsewhere, token } from '../support/calls.js';
import { projectOf, rowOf, fakeServer, upserts } from '../support/server.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 *
 * @typedef {Record<string, any>} Options
 *
 * @typedef {object} Change
 * @property {string} name
 * @property {(server: FakeServer) => unknown} [happens] at the server
 * @property {Options} [options] of the calls from then on
 * @property {'created' | 'updated'} action what the next call does
 * @property {Options} [row] what the row is then, beside the caller's
 */

const KEY = 'gelato_org_1234';
const OTHER_KEY = 'sk-the-other-key';

/** @type {Change[]} */
const CHANGES = [
  { name: 'the row is gone', happens: (server) => void server.tables.connections.pop(), action: 'created' },
  { name: 'the row is in ERROR', happens: (server) => set(server, { status: 'ERROR' }), action: 'updated' },
  { name: 'the row is MISSING', happens: (server) => set(server, { status: 'MISSING' }), action: 'updated' },
  { name: 'the row was written by another caller', happens: (server) => upsert(server, {}), action: 'updated' },
  {
    name: 'the row was written with another type by another caller',
    happens: (server) => upsert(server, { type: 'NO_AUTH', value: { type: 'NO_AUTH' } }),
    action: 'updated',
  },
  {
    name: 'the row was renamed by an admin',
    happens: (server) => api(server, 'POST', `/global-connections/${rowOf(server, KEY).id}`, { displayName: 'Ours' }),
    action: 'updated',
  },
  { name: 'the row was taken from the project', happens: takeAway, action: 'created' },
  { name: 'a second row came', happens: (server) => void addDuplicate(server), action: 'updated' },
  { name: 'an older row came', happens: (server) => void addDuplicate(server, '2020-01-01T00:00:00.000Z'), action: 'updated' },
  { name: 'the project was deleted', happens: deleteProject, action: 'created' },
  {
    name: 'the project was deleted and made again',
    happens: async (server) => {
      await deleteProject(server);
      server.addProject({ externalId: 'org_1234' });
    },
    action: 'created',
  },
  { name: 'the secret is rotated', options: token('rotated'), action: 'updated' },
  { name: 'a prop is added', options: { props: { ...token('good').props, region: 'eu' } }, action: 'updated' },
  { name: 'the call is of another type', options: { pieceAuthType: 'NO_AUTH', props: undefined }, action: 'updated' },
  { name: 'the call has another display name', options: { displayName: 'Ice' }, action: 'updated', row: { displayName: 'Ice' } },
  { name: 'the call has a piece version', options: { pieceVersion: '0.1.0' }, action: 'updated', row: { pieceVersion: '0.1.0' } },
  { name: 'the call has a hint', options: { preSelectForNewProjects: true }, action: 'updated', row: { preSelectForNewProjects: true } },
  { name: 'the call has a secret for fingerprints', options: { fingerprintSecret: 'sixteen characters or more' }, action: 'updated' },
  {
    name: 'the API key is another one',
    happens: (server) => void (server.platform.apiKey = OTHER_KEY),
    options: { apiKey: OTHER_KEY },
    action: 'updated',
  },
];

for (const [where, callThen, unchanged] of /** @type {const} */ ([
  ['in the same process', provision, 1],
  ['in a process that has seen nothing', provisionElsewhere, 2],
])) {
  describe(where, () => {
    for (const { name, happens, options, action, row = {} } of CHANGES) {
      test(`${name}: ${action}`, async (t) => {
        const server = await fakeServer(t, { delays: { hardDelete: 0 } });
        await provision(server);
        assert.equal((await callThen(server)).action, 'unchanged');

        await happens?.(server);
        const changed = await callThen(server, options);
        assert.equal(changed.action, action);
        assertRow(server, options, row);

        const sent = upserts(server).length;
        const again = await callThen(server, options);
        assert.deepEqual([again.action, again.requests, upserts(server).length], ['unchanged', unchanged, sent]);
        assert.equal(JSON.stringify(again.connection), JSON.stringify(changed.connection));
        assertRow(server, options, row);
      });
    }
  });
}

test('with a secret of its own a new API key writes nothing', async (t) => {
  const server = await fakeServer(t);
  const options = { fingerprintSecret: 'sixteen characters or more' };
  await provision(server, options);
  server.platform.apiKey = OTHER_KEY;
  const { action, requests } = await provision(server, { ...options, apiKey: OTHER_KEY });
  assert.deepEqual([action, requests], ['unchanged', 2]);
});

test('a row that was removed and made again, name and all, holds what its name says', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  const [row] = server.tables.connections.splice(0, Infinity);
  server.addConnection({ ...row, externalId: KEY, id: [...(row?.id ?? '')].reverse().join('') });
  assert.equal((await provision(server)).action, 'unchanged');
});

/**
 * One row of the key, as the call wants it.
 * @param {FakeServer} server
 * @param {Options} [options]
 * @param {Options} [expected]
 */
function assertRow(server, { pieceAuthType = 'CUSTOM_AUTH', ...options } = {}, { displayName = 'Gelato (org_1234)', ...expected } = {}) {
  const { props = pieceAuthType === 'NO_AUTH' ? undefined : token('good').props } = options;
  const row = rowOf(server, KEY);
  assert.deepEqual(row.value, pieceAuthType === 'CUSTOM_AUTH' ? { type: pieceAuthType, props } : { type: pieceAuthType });
  assert.equal(row.displayName.split('\u2063', 1)[0], displayName);
  const wanted = { pieceName: GELATO, type: pieceAuthType, status: 'ACTIVE', projectIds: [projectOf(server, 'org_1234').id], ...expected };
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, /** @type {any} */ (row)[name]])), wanted);
}

/**
 * Changes the row past the API, so that its `updated` does not tell.
 * @param {FakeServer} server
 * @param {Options} fields
 */
function set(server, fields) {
  Object.assign(rowOf(server, KEY), fields);
}

/** @param {FakeServer} server */
function takeAway(server) {
  const { id } = server.addProject({ externalId: 'org_other' });
  const row = rowOf(server, KEY);
  server.tables.connections.splice(0, Infinity, { ...row, externalId: 'elsewhere', projectIds: [id] });
}

/**
 * @param {FakeServer} server
 * @param {string} [created]
 */
function addDuplicate(server, created) {
  const { displayName, projectIds } = rowOf(server, KEY);
  server.addConnection({ externalId: KEY, displayName, projectIds, ...(created === undefined ? {} : { created, updated: created }) });
}

/** @param {FakeServer} server */
function deleteProject(server) {
  return api(server, 'DELETE', `/projects/${projectOf(server, 'org_1234').id}`);
}

/**
 * What another caller may do, which knows the plain name alone.
 * @param {FakeServer} server
 * @param {Options} fields
 */
function upsert(server, fields) {
  const value = { type: 'CUSTOM_AUTH', props: { ...token('theirs').props } };
  const { pieceName, projectIds } = rowOf(server, KEY);
  const displayName = 'Gelato (org_1234)';
  return api(server, 'POST', '/global-connections', { displayName, pieceName, type: value.type, value, scope: 'PLATFORM', projectIds, externalId: KEY, ...fields });
}

/**
 * @param {FakeServer} server
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
async function api({ url, apiKey }, method, path, body) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
  await response.arrayBuffer();
}
