/**
 * A receipt never outlives what it says. Whatever changes, at the server or in the options, the next call writes what it should,
 * and the call after that writes nothing: for each place where receipts are kept.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { GELATO, provision, token } from '../support/calls.js';
import { projectOf, rowOf, standIn, upserts } from '../support/server.js';

/**
 * @import { StandIn } from '../stand-in/index.js'
 *
 * @typedef {Record<string, any>} Options
 *
 * @typedef {object} Change
 * @property {string} name
 * @property {(server: StandIn) => unknown} [happens] at the server
 * @property {Options} [options] of the calls from then on
 * @property {'created' | 'updated'} action what the next call does
 * @property {Options} [row] what the row is then, beside the caller's
 */

const KEY = 'gelato_org_1234';
const OTHER_KEY = 'sk-the-other-key';

/** Where receipts are kept, and the requests of a call that writes nothing. */
const KEEPERS = /** @type {const} */ ([
  ['memory', () => 'memory', 1],
  ['project', () => 'project', 2],
  ['store', () => new Map(), 1],
]);

/** @type {Change[]} */
const CHANGES = [
  { name: 'the row is gone', happens: (server) => void server.tables.connections.pop(), action: 'created' },
  { name: 'the row is in ERROR', happens: (server) => set(server, { status: 'ERROR' }), action: 'updated' },
  { name: 'the row is MISSING', happens: (server) => set(server, { status: 'MISSING' }), action: 'updated' },
  { name: 'the row is of another piece', happens: (server) => set(server, { pieceName: '@activepieces/piece-sorbet' }), action: 'updated' },
  { name: 'the row is of another type', happens: (server) => set(server, { type: 'NO_AUTH' }), action: 'updated' },
  { name: 'the row was written by another caller', happens: (server) => upsert(server, {}), action: 'updated' },
  {
    name: 'the row was written with another piece by another caller',
    happens: (server) => upsert(server, { pieceName: '@activepieces/piece-sorbet', type: 'SECRET_TEXT', value: { type: 'SECRET_TEXT', secret_text: 'theirs' } }),
    action: 'updated',
  },
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
  { name: 'the row was removed and made again', happens: makeAgain, action: 'updated' },
  { name: 'a second row came', happens: addDuplicate, action: 'updated' },
  { name: 'an older row came', happens: (server) => addDuplicate(server, '2020-01-01T00:00:00.000Z'), action: 'updated' },
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
  { name: 'a prop is added', options: { props: { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu' } }, action: 'updated' },
  { name: 'a prop is left out', options: { props: { access_token: 'good' } }, action: 'updated' },
  {
    name: 'the call is for another piece',
    options: { pieceName: '@activepieces/piece-sorbet', prefix: 'gelato', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'good' }, displayName: 'Gelato (org_1234)' },
    action: 'updated',
  },
  { name: 'the call is of another type', options: { pieceAuthType: 'NO_AUTH', props: undefined }, action: 'updated' },
  { name: 'the call has another display name', options: { displayName: 'Ice' }, action: 'updated', row: { displayName: 'Ice' } },
  { name: 'the call has a piece version', options: { pieceVersion: '0.2.0' }, action: 'updated', row: { pieceVersion: '0.2.0' } },
  { name: 'the call has a hint', options: { preSelectForNewProjects: true }, action: 'updated', row: { preSelectForNewProjects: true } },
  {
    name: 'the API key is another one',
    happens: (server) => void (server.platform.apiKey = OTHER_KEY),
    options: { apiKey: OTHER_KEY },
    action: 'updated',
  },
];

for (const [name, keeper, unchanged] of KEEPERS) {
  describe(`receipts in: ${name}`, () => {
    for (const { name: title, happens, options, action, row = {} } of CHANGES) {
      test(`${title}: ${action}`, async (t) => {
        const server = await standIn(t, { delays: { hardDelete: 0 } });
        const receipts = keeper();
        await provision(server, { receipts });
        assert.equal((await provision(server, { receipts })).action, 'unchanged');

        await happens?.(server);
        const changed = await provision(server, { receipts, ...options });
        assert.equal(changed.action, action);
        assertRow(server, options, row);

        const sent = upserts(server).length;
        const again = await provision(server, { receipts, ...options });
        assert.deepEqual([again.action, again.requests, upserts(server).length], ['unchanged', unchanged, sent]);
        assert.deepEqual(again.connection, changed.connection);
        assertRow(server, options, row);
      });
    }

    test('the old secret comes back', async (t) => {
      const server = await standIn(t);
      const receipts = keeper();
      for (const value of ['good', 'rotated', 'good']) {
        assert.notEqual((await provision(server, { receipts, ...token(value) })).action, 'unchanged');
        assert.equal(rowOf(server, KEY).value.props?.['access_token'], value);
      }
    });

    test('a write that fails leaves no receipt', async (t) => {
      const server = await standIn(t);
      const receipts = keeper();
      await provision(server, { receipts });
      await assert.rejects(provision(server, { receipts, ...token('bad') }), { code: 'INVALID_CREDENTIALS' });
      await assert.rejects(provision(server, { receipts, ...token('bad') }), { code: 'INVALID_CREDENTIALS' });
      await provision(server, { receipts });
      assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'good');
    });

    test('trustFor: so long nothing is looked at, and not longer', async (t) => {
      const server = await standIn(t);
      const receipts = keeper();
      await provision(server, { receipts, trustFor: 60_000 });
      const trusted = await provision(server, { receipts, trustFor: 60_000 });
      assert.deepEqual([trusted.action, trusted.requests], ['unchanged', unchanged - 1]);
      await sleep(40);
      const looked = await provision(server, { receipts, trustFor: 20 });
      assert.deepEqual([looked.action, looked.requests], ['unchanged', unchanged]);
    });

    test('trustFor: a rotated secret is written all the same', async (t) => {
      const server = await standIn(t);
      const receipts = keeper();
      await provision(server, { receipts, trustFor: 60_000 });
      assert.equal((await provision(server, { receipts, trustFor: 60_000, ...token('rotated') })).action, 'updated');
      assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'rotated');
    });

    test('of another customer, prefix or instance there is none', async (t) => {
      const server = await standIn(t);
      const receipts = keeper();
      await provision(server, { receipts });
      for (const options of [{ externalProjectId: 'org_5' }, { prefix: 'other' }, { instanceUrl: (await standIn(t)).url }]) {
        assert.equal((await provision(server, { receipts, ...options })).action, 'created');
      }
    });
  });
}

describe('receipts in the project', () => {
  const receipts = 'project';

  test('a write takes two requests more, once', async (t) => {
    const server = await standIn(t);
    const requests = [];
    for (const value of ['good', 'good', 'rotated', 'rotated']) requests.push((await provision(server, { receipts, ...token(value) })).requests);
    assert.deepEqual(requests, [8, 2, 5, 2]);
  });

  test('what else is in its metadata stays', async (t) => {
    const server = await standIn(t);
    const project = server.addProject({ externalId: 'org_1234', metadata: { own: { deep: [1] }, toString: 'mine' } });
    const others = () => Object.fromEntries(Object.entries(project.metadata ?? {}).filter(([name]) => !name.includes(KEY)));
    await provision(server, { receipts });
    assert.deepEqual(others(), { own: { deep: [1] }, toString: 'mine' });
    await api(server, 'POST', `/projects/${project.id}`, { metadata: { ...project.metadata, added: null } });
    assert.equal((await provision(server, { receipts })).action, 'unchanged');
    await provision(server, { receipts, ...token('rotated') });
    assert.deepEqual(others(), { own: { deep: [1] }, toString: 'mine', added: null });
  });

  test('metadata that were replaced take the receipt with them', async (t) => {
    const server = await standIn(t);
    await provision(server, { receipts });
    for (const metadata of [{ theirs: 1 }, {}, null]) {
      await api(server, 'POST', `/projects/${projectOf(server, 'org_1234').id}`, { metadata });
      assert.equal((await provision(server, { receipts })).action, 'updated');
      assert.equal((await provision(server, { receipts })).action, 'unchanged');
    }
  });

  test('each piece has its own', async (t) => {
    const server = await standIn(t);
    const sorbet = { pieceName: '@activepieces/piece-sorbet', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'good' } };
    const actions = [];
    for (const options of [{}, sorbet, {}, sorbet]) actions.push((await provision(server, { receipts, ...options })).action);
    assert.deepEqual(actions, ['created', 'created', 'unchanged', 'unchanged']);
  });
});

test("'none': each call writes", async (t) => {
  const server = await standIn(t);
  const seen = [];
  for (let call = 0; call < 3; call += 1) {
    const { action, requests } = await provision(server, { receipts: 'none' });
    seen.push(`${action} ${requests}`);
  }
  assert.deepEqual(seen, ['created 6', 'updated 3', 'updated 3']);
});

/**
 * One row of the key, as the call wants it.
 * @param {StandIn} server
 * @param {Options} [options]
 * @param {Options} [expected]
 */
function assertRow(server, { pieceName = GELATO, pieceAuthType = 'CUSTOM_AUTH', displayName = 'Gelato (org_1234)', ...options } = {}, expected = {}) {
  const { props = pieceAuthType === 'NO_AUTH' ? undefined : token('good').props } = options;
  const row = rowOf(server, KEY);
  const value = pieceAuthType === 'CUSTOM_AUTH' ? { props } : { ...props };
  assert.deepEqual(row.value, { type: pieceAuthType, ...value });
  const wanted = { pieceName, type: pieceAuthType, displayName, status: 'ACTIVE', projectIds: [projectOf(server, 'org_1234').id], ...expected };
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, /** @type {any} */ (row)[name]])), wanted);
}

/**
 * Changes the row past the API, so that its `updated` does not tell.
 * @param {StandIn} server
 * @param {Options} fields
 */
function set(server, fields) {
  Object.assign(rowOf(server, KEY), fields);
}

/** @param {StandIn} server */
function takeAway(server) {
  const { id } = server.addProject({ externalId: 'org_other' });
  const row = rowOf(server, KEY);
  server.tables.connections.splice(0, Infinity, { ...row, externalId: 'elsewhere', projectIds: [id] });
}

/** @param {StandIn} server */
function makeAgain(server) {
  const row = rowOf(server, KEY);
  server.tables.connections.splice(0, Infinity);
  server.addConnection({ ...row, id: [...row.id].reverse().join('') });
}

/**
 * @param {StandIn} server
 * @param {string} [created]
 */
function addDuplicate(server, created) {
  const row = rowOf(server, KEY);
  server.addConnection({ externalId: KEY, projectIds: row.projectIds, ...(created === undefined ? {} : { created, updated: created }) });
}

/** @param {StandIn} server */
function deleteProject(server) {
  return api(server, 'DELETE', `/projects/${projectOf(server, 'org_1234').id}`);
}

/**
 * What another caller may do.
 * @param {StandIn} server
 * @param {Options} fields
 */
function upsert(server, fields) {
  const value = { type: 'CUSTOM_AUTH', props: { access_token: 'theirs' } };
  const { pieceName, displayName, projectIds } = rowOf(server, KEY);
  return api(server, 'POST', '/global-connections', { displayName, pieceName, type: value.type, value, scope: 'PLATFORM', projectIds, externalId: KEY, ...fields });
}

/**
 * @param {StandIn} server
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
