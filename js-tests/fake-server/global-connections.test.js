/**
 * Updating and deleting a global connection.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  CONNECTIONS,
  EMPTY_JSON,
  MISSING_ID,
  NO_PROJECT,
  NO_ROUTE,
  projectId,
  rowsOf,
  server,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('update and delete', () => {
  useServer();
  /** @type {string} */
  let project;
  /** @type {string} */
  let id;
  before(async () => {
    project = await projectId('org_1');
    id = (await upsert([project], 'key')).json.id;
  });

  /** @param {string} path @param {object} body */
  const update = (path, body) => ask('POST', `${CONNECTIONS}/${path}`, { body });

  test('an update: 200, no owner, the value stays', async () => {
    const answer = await update(id, { displayName: 'New', value: { type: 'NO_AUTH' } });
    assertAnswer(
      answer,
      200,
      '{"id":"<id>","created":"<date>","updated":"<date>","externalId":"key","displayName":"New","type":"CUSTOM_AUTH",…}',
    );
    assert.ok(!('owner' in answer.json));
    assert.equal(rowsOf('key')[0]?.value.type, 'CUSTOM_AUTH');
  });

  test('an update needs a displayName', async () => {
    assert.equal((await update(id, {})).status, 400);
    assert.equal((await update(id, { displayName: '' })).status, 400);
  });

  test('an update of the projects', async () => {
    assertAnswer(await update(id, { displayName: 'n', projectIds: [MISSING_ID] }), 404, NO_PROJECT);
    const { status, json } = await update(id, { displayName: 'n', projectIds: [], preSelectForNewProjects: true });
    assert.equal(status, 200);
    assert.deepEqual([json.projectIds, json.preSelectForNewProjects], [[], true]);
  });

  test('a missing id: 500; a malformed one: 400', async () => {
    assertAnswer(
      await update(MISSING_ID, { displayName: 'n' }),
      500,
      '{"statusCode":500,"error":"Internal Server Error","message":"Could not find any entity of type \\"app_connection\\" matching: {…}"}',
    );
    for (const method of ['POST', 'DELETE']) {
      assertAnswer(
        await ask(method, `${CONNECTIONS}/short`, method === 'POST' ? { body: { displayName: 'n' } } : {}),
        400,
        '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"params/id Invalid string: must match pattern…"}',
      );
    }
  });

  for (const method of ['PUT', 'PATCH']) {
    test(`${method} does not exist`, async () => {
      assertAnswer(await ask(method, `${CONNECTIONS}/${id}`, { body: { displayName: 'n' } }), 404, NO_ROUTE);
    });
  }

  test("another platform's key: update 500, delete 404", async () => {
    const { apiKey: key } = server.addPlatform();
    assert.equal((await ask('POST', `${CONNECTIONS}/${id}`, { body: { displayName: 'n' }, key })).status, 500);
    assert.equal((await ask('DELETE', `${CONNECTIONS}/${id}`, { key })).status, 404);
  });

  test('DELETE with a JSON content-type and no body is a 400; GET is fine', async () => {
    const headers = { 'content-type': 'application/json' };
    assertAnswer(await ask('DELETE', `${CONNECTIONS}/${id}`, { headers }), 400, EMPTY_JSON);
    assert.equal((await ask('GET', CONNECTIONS, { headers })).status, 200);
  });

  test('DELETE: 204 and empty, then 404', async () => {
    assertAnswer(await ask('DELETE', `${CONNECTIONS}/${id}`), 204, '');
    assertAnswer(
      await ask('DELETE', `${CONNECTIONS}/${id}`),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"entityType":"AppConnection","entityId":"<id>"}}',
    );
  });

  test('a PROJECT connection: 204 here and not deleted; deleted by /app-connections, then 404', async () => {
    const { body } = await server.embeddedUser({ projectId: project }).upsertConnection({ externalId: 'own' });
    assert.equal((await ask('DELETE', `${CONNECTIONS}/${body.id}`)).status, 204);
    assert.equal(rowsOf('own').length, 1);
    assertAnswer(await ask('DELETE', `${APP_CONNECTIONS}/${body.id}`), 204, '');
    assert.equal(rowsOf('own').length, 0);
    assertAnswer(
      await ask('DELETE', `${APP_CONNECTIONS}/${body.id}`),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"entityId":"<id>","entityType":"app_connection"}}',
    );
  });
});
