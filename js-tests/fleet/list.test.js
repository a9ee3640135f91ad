/**
 * `listConnections`: what is there, customer by customer, and what is wrong.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';

import { inspectConnection, listConnections } from 'predefined-connection/fleet';
import { fill, GELATO } from '../support/customers.js';
import { SECRETS } from '../support/planted.js';
import { fakeServer, personalProject, projectOf, rowOf } from '../support/server.js';
import { NOBODY, strayRow } from './base.js';
import { all, failed } from './runs.js';

/**
 * @import { ListConnectionsOptions, ProblemCode } from 'predefined-connection/fleet'
 * @import { FakeServer } from '../fake-server/index.js'
 */

/** @param {FakeServer} server @param {Record<string, unknown>} [changes] */
function listOptions(server, changes) {
  return /** @type {ListConnectionsOptions} */ (/** @type {unknown} */ ({ instanceUrl: server.url, apiKey: server.apiKey, pieceName: GELATO, ...changes }));
}

/** @param {FakeServer} server @param {Record<string, unknown>} [changes] */
async function list(server, changes) {
  const [sent, before] = [server.requests.length, JSON.stringify(server.tables)];
  const listed = await all(listConnections(listOptions(server, changes)));
  assert.ok(server.requests.slice(sent).every(({ method }) => method === 'GET'));
  assert.equal(JSON.stringify(server.tables), before);
  const text = JSON.stringify(listed);
  assert.doesNotMatch(text, SECRETS);
  assert.doesNotMatch(text, /token-of-|[\u2063\ufe00-\ufe0f]/);
  for (const { problems } of listed) for (const { code } of problems) seen.add(code);
  return listed;
}

/** Which problems the tests have seen. @type {Set<ProblemCode>} */
const seen = new Set();

/** @param {{ externalProjectId: string }[]} listed */
const ids = (listed) => listed.map(({ externalProjectId }) => externalProjectId);

const KEY = 'gelato_org_1';

/** How the second of three customers comes to have a problem. @type {Record<Exclude<ProblemCode, 'OTHER_CREDENTIALS' | 'NO_PROJECT' | 'PIECE_NOT_FOUND'>, (server: FakeServer) => unknown>} */
const problems = {
  NO_CONNECTION: ({ tables }) => tables.connections.splice(1, 1),
  PIECE_CONFLICT: (server) => strayRow(server, 1, [projectOf(server, 'org_1').id], { pieceName: '@acme/piece-gelato' }),
  DUPLICATES: (server) => strayRow(server, 1, [projectOf(server, 'org_1').id]),
  SHADOWED: (server) => server.embeddedUser({ projectId: projectOf(server, 'org_1').id }).upsertConnection({ externalId: KEY }),
  NOT_ACTIVE: (server) => (rowOf(server, KEY).status = 'ERROR'),
  FORMER_PIECE: (server) => (rowOf(server, KEY).pieceName = '@acme/piece-old'),
  NO_FINGERPRINT: (server) => (rowOf(server, KEY).displayName = 'Gelato'),
  UNKNOWN_FINGERPRINT: (server) => (rowOf(server, KEY).displayName += '\ufe01\ufe01'),
  CHANGED_BY_HAND: (server) => (rowOf(server, KEY).updated = new Date(Date.now() + 310_000).toISOString()),
  OUTDATED_PIECE: (server) => (rowOf(server, KEY).pieceVersion = '0.0.9'),
  LEFTOVERS: (server) => strayRow(server, 1, [NOBODY]),
  DETACHED: (server) => strayRow(server, 1, [personalProject(server).id]),
};

describe('the problem', () => {
  for (const [code, make] of Object.entries(problems)) {
    test(`${code} is told of the customer who has it, and by the filter of it alone`, async (t) => {
      const server = await fakeServer(t);
      fill(server, 3);
      await make(server);
      const changes = { replacesPiece: '@acme/piece-old' };
      const listed = await list(server, changes);
      assert.deepEqual(listed.map(({ problems }) => problems.map((problem) => problem.code)), [[], [code], []]);
      assert.deepEqual(ids(await list(server, { ...changes, problem: code })), ['org_1']);
      // The same as of that customer alone.
      const { nextCall, warnings, requests, ...state } = await inspectConnection(/** @type {any} */ (listOptions(server, { ...changes, externalProjectId: 'org_1' })));
      assert.deepEqual(listed[1], state);
    });
  }

  test('PIECE_NOT_FOUND is told of each', async (t) => {
    const server = await fakeServer(t);
    fill(server, 2);
    server.settings.hiddenPieces.push(GELATO);
    assert.deepEqual(ids(await list(server, { problem: 'PIECE_NOT_FOUND' })), ['org_0', 'org_1']);
  });

  test('NO_PROJECT is told of a key that a deleted project left', async (t) => {
    const server = await fakeServer(t);
    fill(server, 2);
    server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_1'), 1);
    const [listed] = await list(server, { problem: 'NO_PROJECT' });
    assert.deepEqual([listed?.externalProjectId, listed?.project, listed?.connection, listed?.leftovers.length], ['org_1', null, null, 1]);
    assert.deepEqual(listed?.problems.map(({ code }) => code), ['NO_PROJECT', 'LEFTOVERS']);
  });

  after(() => assert.deepEqual([...seen].sort(), [...Object.keys(problems), 'NO_PROJECT', 'PIECE_NOT_FOUND'].sort()));
});

test('customers come in the order of their ids, with a project or a connection', async (t) => {
  const server = await fakeServer(t);
  server.addProject({ externalId: 'z' });
  fill(server, 12);
  server.addProject({ externalId: 'A' });
  server.addConnection({ externalId: 'gelato_é', projectIds: [NOBODY] });
  server.addConnection({ externalId: 'other_a', projectIds: [NOBODY] });
  server.addConnection({ externalId: 'gelato_eu_org_1', projectIds: [projectOf(server, 'org_1').id] });
  assert.deepEqual(ids(await list(server)), ['A', 'org_0', 'org_1', 'org_10', 'org_11', 'org_2', 'org_3', 'org_4', 'org_5', 'org_6', 'org_7', 'org_8', 'org_9', 'z', 'é']);
});

test('filters by id and by status, and by all of them at once', async (t) => {
  const server = await fakeServer(t);
  fill(server, 5, (index) => index !== 4);
  rowOf(server, 'gelato_org_1').status = 'ERROR';
  rowOf(server, 'gelato_org_2').status = 'MISSING';
  assert.deepEqual(ids(await list(server, { status: 'ACTIVE' })), ['org_0', 'org_3']);
  assert.deepEqual(ids(await list(server, { status: 'ERROR' })), ['org_1']);
  assert.deepEqual(ids(await list(server, { status: 'MISSING' })), ['org_2']);
  assert.deepEqual(ids(await list(server, { externalProjectId: 'org_3' })), ['org_3']);
  assert.deepEqual(ids(await list(server, { externalProjectId: 'nobody' })), []);
  assert.deepEqual(ids(await list(server, { externalProjectId: 'org_1', status: 'ERROR', problem: 'NOT_ACTIVE' })), ['org_1']);
  assert.deepEqual(ids(await list(server, { externalProjectId: 'org_2', status: 'ERROR' })), []);
});

test('the fingerprint says ours and when, and not whether it matches', async (t) => {
  const server = await fakeServer(t);
  fill(server, 1);
  const [listed] = await list(server);
  assert.deepEqual(listed?.fingerprint, { kind: 'ours', writtenAt: rowOf(server, 'gelato_org_0').created, matches: null });
});

test('wrong options are named before anything is sent', async (t) => {
  const server = await fakeServer(t);
  for (const [changes, field, message] of /** @type {[Record<string, unknown>, string, RegExp?][]} */ ([
    [{ problem: 'DUPLICATE' }, 'problem', /is it `DUPLICATES`\?$/],
    [{ problem: 'duplicates' }, 'problem'],
    [{ problem: '' }, 'problem'],
    [{ problem: 5 }, 'problem'],
    [{ status: 'BROKEN' }, 'status'],
    [{ externalProjectId: 5 }, 'externalProjectId'],
    [{ concurrency: 5 }, 'concurrency'],
    [{ prune: true }, 'prune'],
    [{ statuss: 'ERROR' }, 'statuss'],
    [{ pieceName: undefined }, 'pieceName'],
  ])) {
    const { list: none, error } = await failed(listConnections(listOptions(server, changes)));
    assert.deepEqual([none, error.code, error.field], [[], 'INVALID_OPTIONS', field]);
    assert.match(error.message, message ?? /./);
  }
  assert.deepEqual(server.requests, []);
});

test('nothing is read before the first next(), and whoever leaves is given no more', async (t) => {
  const server = await fakeServer(t);
  fill(server, 20);
  const listed = listConnections(listOptions(server));
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(server.requests.length, 0);
  assert.equal((await listed.next()).value?.externalProjectId, 'org_0');
  assert.deepEqual(await listed.return(), { done: true, value: undefined });
  assert.deepEqual(await listed.next(), { done: true, value: undefined });
});
