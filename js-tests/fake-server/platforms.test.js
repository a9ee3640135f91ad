/**
 * Platforms: what a key sees of its own, of its plan and edition, and of others.
 */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  CONNECTIONS,
  createProject,
  DISABLED,
  MISSING_ID,
  NO_PROJECT,
  NO_ROUTE,
  NOT_ALLOWED,
  projectId,
  PROJECTS,
  server,
  startServer,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('what an API key can look at', () => {
  useServer();

  test('flags need nobody: edition, version, environment, address', async () => {
    const flags = async () => (await ask('GET', '/api/v1/flags', { key: null })).json;
    assert.deepEqual(await flags(), {
      EDITION: 'ee',
      CURRENT_VERSION: '0.85.4',
      ENVIRONMENT: 'prod',
      PUBLIC_URL: server.url,
    });
    Object.assign(server.settings, { version: '0.92.0', publicUrl: 'https://flows.vendor.test', edition: 'CLOUD' });
    server.settings.engine.validate = false;
    assert.deepEqual(await flags(), {
      EDITION: 'cloud',
      CURRENT_VERSION: '0.92.0',
      ENVIRONMENT: 'test',
      PUBLIC_URL: 'https://flows.vendor.test',
    });
    Object.assign(server.settings, { version: '0.85.4', publicUrl: undefined, edition: 'ENTERPRISE' });
    server.settings.engine.validate = true;
  });

  test('any project leads to the platform and its plan', async () => {
    const { json } = await ask('GET', `${PROJECTS}?limit=1`);
    const answer = await ask('GET', `/api/v1/platforms/${json.data[0].platformId}`);
    assert.equal(answer.status, 200);
    const { plan, name, ownerId } = answer.json;
    assert.deepEqual([name, ownerId], ['Vendor', server.platform.ownerId]);
    assert.deepEqual(
      [plan.globalConnectionsEnabled, plan.embeddingEnabled, plan.apiKeysEnabled, plan.managePiecesEnabled, plan.customRolesEnabled],
      [true, true, true, true, true],
    );
    assert.deepEqual([plan.teamProjectsLimit, plan.projectsLimit], ['UNLIMITED', null]);
    assert.ok(!answer.text.includes(server.apiKey) && !answer.text.includes(server.platform.adminToken));
  });

  test('the plan is the one that counts now', async () => {
    server.settings.plan.globalConnectionsEnabled = false;
    const { json } = await ask('GET', `/api/v1/platforms/${server.platform.id}`);
    const refused = await ask('GET', `${CONNECTIONS}?limit=1`);
    server.settings.plan.globalConnectionsEnabled = true;
    assert.equal(json.plan.globalConnectionsEnabled, false);
    assertAnswer(refused, 402, DISABLED);
  });

  test('another platform: 403; a malformed id: 400', async () => {
    const other = server.addPlatform();
    for (const id of [other.id, MISSING_ID]) {
      assertAnswer(await ask('GET', `/api/v1/platforms/${id}`), 403, '{"code":"AUTHORIZATION","params":{"message":"…"}}');
    }
    assert.equal((await ask('GET', '/api/v1/platforms/short')).status, 400);
    assert.equal((await ask('GET', `/api/v1/platforms/${server.platform.id}`, { key: null })).status, 403);
  });

  test('users of the own platform', async () => {
    server.addPlatform();
    const embedded = server.embeddedUser({ projectId: await projectId('org_1') });
    const { status, json } = await ask('GET', '/api/v1/users');
    assert.equal(status, 200);
    assert.deepEqual(
      json.data.map((/** @type {any} */ user) => [user.id, user.platformRole, user.platformId]),
      [
        [server.platform.ownerId, 'ADMIN', server.platform.id],
        [embedded.id, 'MEMBER', server.platform.id],
      ],
    );
    assert.equal((await ask('GET', '/api/v1/users?limit=1')).json.data[0].email, 'ada@vendor.test');
    assert.equal((await ask('GET', '/api/v1/users', { key: null })).status, 403);
  });

  for (const path of ['/api/v1/signing-keys', '/api/v1/api-keys']) {
    test(`${path}: 403 for an API key, not for an admin`, async () => {
      assertAnswer(await ask('GET', path), 403, NOT_ALLOWED);
      const { status, text } = await ask('GET', path, { key: server.platform.adminToken });
      assert.equal(status, 200);
      assert.ok(!text.includes('PRIVATE KEY') && !text.includes(server.apiKey));
    });
  }
});

describe('editions and licence', () => {
  afterEach(() => server.close());

  test('COMMUNITY has projects, no global connections', async () => {
    await startServer({ edition: 'COMMUNITY' });
    const project = await projectId('org_1');
    assertAnswer(await upsert([project], 'key'), 404, NO_ROUTE);
    assertAnswer(await ask('GET', CONNECTIONS), 404, NO_ROUTE);
  });

  test('CLOUD has global connections', async () => {
    await startServer({ edition: 'CLOUD' });
    const project = await projectId('org_1');
    assert.equal((await upsert([project], 'key')).status, 201);
  });

  test('without a licence: 402', async () => {
    await startServer({ licence: false });
    assertAnswer(await ask('GET', CONNECTIONS), 402, DISABLED);
    const { json } = await ask('GET', `/api/v1/platforms/${server.platform.id}`);
    assert.deepEqual([json.plan.globalConnectionsEnabled, json.plan.teamProjectsLimit], [false, 'ONE']);
  });
});

describe('two platforms', () => {
  useServer();

  test('do not see each other', async () => {
    const first = await projectId('org_1');
    const { apiKey: key } = server.addPlatform();
    assert.deepEqual((await ask('GET', `${PROJECTS}?externalId=org_1`, { key })).json.data, []);
    const second = await createProject('org_1', 'org_1', { key });
    assert.equal(second.status, 201);
    assertAnswer(await upsert([first], 'key', {}, { key }), 404, NO_PROJECT);
    assertAnswer(
      await upsert([second.json.id], 'key', {}, { key }),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=@activepieces/piece-gelato"}}',
    );
    assert.equal((await ask('GET', `${PROJECTS}/${first}`, { key })).status, 403);
    assert.equal((await ask('GET', `${APP_CONNECTIONS}?projectId=${first}`, { key })).status, 403);
    assert.deepEqual((await ask('GET', CONNECTIONS, { key })).json.data, []);
  });

  test('a second platform may have the test pieces too', async () => {
    const { apiKey: key } = server.addPlatform({ withTestPieces: true });
    const { json } = await createProject('org_2', 'org_2', { key });
    assert.equal((await upsert([json.id], 'key', {}, { key })).status, 201);
  });
});
