/**
 * What the fault matrix found when it was made, each as a story of its own.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provision, rejection, token, usual } from '../support/calls.js';
import { backend, inRealm } from '../support/realm.js';
import { projectOf, rowOf, rowsOf, fakeServer, traffic } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const KEY = 'gelato_org_1234';
const OLD = { type: /** @type {const} */ ('CUSTOM_AUTH'), props: { access_token: 'old' } };

test('a left-over that cannot be looked for does not fail the call, and is told', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  leaveOver(server);
  server.faults.add({ kind: 'status', status: 503, method: 'GET', path: '/api/v1/global-connections?', times: 3 });
  const { action, warnings } = await provision(server);
  assert.equal(action, 'created');
  assert.match(warnings.join(), /^Connections that a deleted project left behind may remain: Could not look for leftover connections/);
  const seen = rowsOf(server, KEY).filter(({ projectIds }) => projectIds.includes(projectOf(server, 'org_1234').id));
  assert.deepEqual(seen.map(({ value }) => value.props?.['access_token']), ['good']);
});

test('to leave a duplicate to other projects is tried again', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  const { id: other } = server.addProject({ externalId: 'org_other' });
  server.addConnection({ externalId: KEY, projectIds: [id], created: '2026-01-01T00:00:00.000Z', value: OLD });
  const shared = server.addConnection({ externalId: KEY, projectIds: [id, other], value: OLD });
  server.faults.add({ kind: 'status', status: 503, method: 'POST', path: `/api/v1/global-connections/${shared.id}` });
  const { duplicatesRemoved } = await provision(server);
  assert.equal(duplicatesRemoved, 1);
  assert.deepEqual(shared.projectIds, [other]);
});

test('what is no project is taken neither for a living nor for a deleted one', async (t) => {
  const server = await fakeServer(t);
  leaveOver(server);
  server.faults.add({ kind: 'wrong-shape', method: 'GET', path: /^\/api\/v1\/projects\/\w/, body: {} });
  const { warnings } = await provision(server);
  assert.equal(warnings.length, 1);
  assert.equal(rowsOf(server, KEY).length, 2);
});

test('a row that is dated before another one and seen after it leaves two, until the next call', async (t) => {
  const server = await fakeServer(t);
  const another = inRealm({ ...backend, crypto });
  await another.provisionConnection(usual(server, { externalProjectId: 'org_5' }));
  const { id } = server.addProject({ externalId: 'org_1234' });
  server.addConnection({ externalId: KEY, projectIds: [id], value: OLD });

  // An upsert asks for its window when it has found its row: the one's stays open until the other call is done.
  let found = 0;
  Object.defineProperty(server.settings, 'window', { get: () => ((found += 1) === 1 ? 3_000 : 0) });
  const one = provision(server, token('one'));
  await until(() => found === 1);
  // An insert that began earlier is committed now, and a second process sees both rows.
  server.addConnection({ externalId: KEY, projectIds: [id], created: '2026-01-01T00:00:00.000Z', value: OLD });
  await another.provisionConnection(usual(server, token('two')));
  assert.equal(rowsOf(server, KEY).length, 1);
  await one;
  // The write of the one brought back the row that the other had removed.
  assert.equal(rowsOf(server, KEY).length, 2);
  await provision(server, token('one'));
  assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'one');
});

for (const [name, change] of /** @type {[string, (server: FakeServer) => unknown][]} */ ([
  ['is in ERROR', (server) => Object.assign(rowOf(server, KEY), { status: 'ERROR' })],
  ['was reconnected by an admin', (server) => server.reconnect(rowOf(server, KEY).id, OLD, { updated: new Date(Date.now() + 600_000).toISOString() })],
])) {
  test(`a row that ${name} carries the fingerprint of an earlier write: it is not taken for that of the write that failed`, async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    await provision(server);
    change(server);
    const before = structuredClone(rowOf(server, KEY));
    server.faults.add({ kind: 'status', status: 503, method: 'POST', path: '/api/v1/global-connections', times: Infinity });
    assert.equal((await rejection(provision(server))).code, 'SERVER_ERROR');
    assert.deepEqual(rowOf(server, KEY), before);
    server.faults.clear();
    assert.equal((await provision(server)).action, 'updated');
    assert.equal(rowOf(server, KEY).status, 'ACTIVE');
    assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'good');
  });
}

for (const [name, path] of [
  ['the piece', '/api/v1/pieces/'],
  ['leftovers', '/api/v1/global-connections?'],
]) {
  test(`where the look for ${name} hangs, a call with little time is done all the same`, async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', method: 'GET', path, times: Infinity });
    const { action } = await provision(server, { timeout: 2_500 });
    assert.equal(action, 'created');
  });
}

test('a host whose timers drop fractions and fire early gets no request after the time is over', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'never', method: 'POST', path: '/api/v1/global-connections' });
  let time = 0.7;
  const { provisionConnection } = inRealm({
    ...backend,
    crypto,
    Math: Object.create(Math, { random: { value: () => 0 } }),
    performance: { now: () => time },
    // Time stands still until the upsert is under way, however long the requests before it take.
    setTimeout: (/** @type {(mark: unknown) => void} */ fire, /** @type {number} */ wait, /** @type {unknown} */ mark) => {
      const timer = setInterval(() => {
        if (!(traffic(server).at(-1) ?? '').startsWith('POST /api/v1/global-connections ')) return;
        clearInterval(timer);
        time = Math.trunc(time + Math.trunc(wait));
        fire(mark);
      }, 300);
      return timer;
    },
  });
  const error = await provisionConnection(/** @type {any} */ ({ ...usual(server), timeout: 5_000 })).catch((reason) => reason);
  assert.equal(error.code, 'TIMEOUT');
  assert.match(traffic(server).at(-1) ?? '', /^POST \/api\/v1\/global-connections /);
});

/**
 * A connection whose project was deleted.
 * @param {FakeServer} server
 */
function leaveOver(server) {
  const dead = server.addProject({ externalId: 'org_1234' });
  server.addConnection({ externalId: KEY, projectIds: [dead.id], displayName: 'Gelato (org_1234)', value: OLD });
  dead.deleted = '2026-01-01T00:00:00.000Z';
}
