/**
 * What newer servers do in another way.
 */
import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  CONNECTIONS,
  GELATO,
  NO_AUTH,
  projectId,
  rowsOf,
  server,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('newer servers', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
    await upsert([project], 'key', NO_AUTH);
    server.addConnection({ externalId: 'credential', pieceName: null, projectIds: [project], value: { type: 'SECRET_TEXT', secret_text: 's' } });
  });
  afterEach(() => void Object.assign(server.settings.newer, { refusesPlatformDelete: false, kinds: false, externalIdsFilter: false }));

  /** @param {string} path */
  const keys = async (path) => (await ask('GET', path)).json.data.map((/** @type {any} */ row) => row.externalId);

  test('DELETE /app-connections/:id of a PLATFORM row: 204 without effect, later 403', async () => {
    const path = `${APP_CONNECTIONS}/${rowsOf('key')[0]?.id}`;
    assertAnswer(await ask('DELETE', path), 204, '');
    server.settings.newer.refusesPlatformDelete = true;
    assertAnswer(await ask('DELETE', path), 403, '{"code":"AUTHORIZATION","params":{"message":"…"}}');
    assert.equal(rowsOf('key').length, 1);
    const own = await server.embeddedUser({ projectId: project }).upsertConnection({ externalId: 'own' });
    assertAnswer(await ask('DELETE', `${APP_CONNECTIONS}/${own.body.id}`), 204, '');
    assert.equal(rowsOf('own').length, 0);
  });

  test('a CREDENTIAL has no piece, and stands in every list', async () => {
    const { json } = await ask('GET', `${CONNECTIONS}?displayName=Gelato`);
    const row = json.data.find((/** @type {any} */ item) => item.externalId === 'credential');
    assert.deepEqual([row.pieceName, row.pieceVersion, row.type], [null, null, 'SECRET_TEXT']);
    assert.deepEqual(await keys(`${APP_CONNECTIONS}?projectId=${project}`), ['key', 'credential']);
    assert.deepEqual(await keys(`${CONNECTIONS}?pieceName=${encodeURIComponent(GELATO)}`), ['key']);
  });

  test('kind narrows the global connections where the server knows it', async () => {
    assert.deepEqual(await keys(`${CONNECTIONS}?kind=CONNECTION`), ['key', 'credential']);
    assert.ok(!('kind' in (await ask('GET', CONNECTIONS)).json.data[0]));
    server.settings.newer.kinds = true;
    assert.deepEqual(await keys(`${CONNECTIONS}?kind=CONNECTION`), ['key']);
    assert.deepEqual(await keys(`${CONNECTIONS}?kind=CREDENTIAL`), ['credential']);
    const { json } = await ask('GET', CONNECTIONS);
    assert.deepEqual(
      json.data.map((/** @type {any} */ row) => row.kind),
      ['CONNECTION', 'CREDENTIAL'],
    );
  });

  test('externalIds narrows the connections of a project where the server knows it', async () => {
    const path = `${APP_CONNECTIONS}?projectId=${project}&externalIds=key`;
    assert.deepEqual(await keys(path), ['key', 'credential']);
    server.settings.newer.externalIdsFilter = true;
    assert.deepEqual(await keys(path), ['key']);
    assert.deepEqual(await keys(`${path}&externalIds=credential`), ['key', 'credential']);
  });
});
