/**
 * The flow of the documented recipe: its requests, one after the other.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  bodyOf,
  CONNECTIONS,
  createProject,
  INVALID_BODY,
  laterThan,
  PROJECTS,
  server,
  token,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('the flow of the recipe', () => {
  useServer();
  /** @type {any} */
  let project;
  /** @type {any} */
  let connection;

  test('cold: the project is not there', async () => {
    const answer = await ask('GET', `${PROJECTS}?externalId=org_1234`);
    assertAnswer(answer, 200, '{"data":[],"next":null,"previous":null}');
  });

  test('cold: the project is created', async () => {
    const answer = await createProject('org_1234');
    project = answer.json;
    assertAnswer(
      answer,
      201,
      '{"id":"<id>","created":"<date>","updated":"<date>","ownerId":"<id>","displayName":"org_1234","platformId":"<id>","maxConcurrentJobs":null,"type":"TEAM","icon":{"color":"RED"},"externalId":"org_1234","releasesEnabled":false,"metadata":{},"poolId":null,"plan":{"id":"<id>","created":"<date>","updated":"<date>","projectId":"<id>","locked":false,"name":"platform","piecesFilterType":"NONE","pieces":[]},"analytics":{"totalUsers":0,"activeUsers":0,"totalFlows":0,"activeFlows":0}}',
    );
    assert.equal(project.plan.projectId, project.id);
    assert.equal(project.platformId, server.platform.id);
  });

  test('cold: the connection is created', async () => {
    const answer = await upsert([project.id], 'gelato_org_1234');
    connection = answer.json;
    assertAnswer(
      answer,
      201,
      '{"id":"<id>","created":"<date>","updated":"<date>","externalId":"gelato_org_1234","displayName":"Gelato Connection","type":"CUSTOM_AUTH","pieceName":"@activepieces/piece-gelato","projectIds":["<id>"],"platformId":"<id>","scope":"PLATFORM","status":"ACTIVE","ownerId":"<id>","metadata":null,"pieceVersion":"0.1.0","preSelectForNewProjects":false,"usingSecretManager":false}',
    );
    assert.deepEqual(connection.projectIds, [project.id]);
    assert.equal(connection.ownerId, project.ownerId);
  });

  test('warm: the lookup gives the same project', async () => {
    const { status, json } = await ask('GET', `${PROJECTS}?externalId=org_1234`);
    assert.equal(status, 200);
    assert.deepEqual(json, { data: [project], next: null, previous: null });
  });

  test('warm: 201 again, same id, created kept, updated new', async () => {
    await laterThan(connection.updated);
    const { status, json } = await upsert([project.id], 'gelato_org_1234');
    assert.equal(status, 201);
    assert.ok(json.updated > connection.updated);
    assert.deepEqual({ ...json, updated: connection.updated }, connection);
  });

  test('the secret never comes back', async () => {
    const secret = 'sekret-7f3a';
    const written = await upsert([project.id], 'gelato_org_1234', token(secret));
    const id = written.json.id;
    const answers = [
      written,
      await ask('GET', CONNECTIONS),
      await ask('GET', `${APP_CONNECTIONS}?projectId=${project.id}`),
      await ask('GET', '/api/v1/platform-app-connections'),
      await ask('POST', `${CONNECTIONS}/${id}`, { body: { displayName: 'x' } }),
    ];
    for (const { text } of answers) assert.ok(!text.includes(secret) && !text.includes('"value"'));
    assert.deepEqual(server.tables.connections[0]?.value, {
      type: 'CUSTOM_AUTH',
      props: { base_url: 'https://real', access_token: secret },
    });
  });

  test('the snippet with a domain: 400, and on with an undefined project', async () => {
    assertAnswer(
      await createProject('acme.com'),
      400,
      '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/displayName Invalid string: must match pattern /^[^./]+$/"}',
    );
    assertAnswer(await ask('POST', CONNECTIONS, { body: bodyOf(/** @type {any} */ ([undefined]), 'gelato_acme.com') }), 400, INVALID_BODY);
  });
});
