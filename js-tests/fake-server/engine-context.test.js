/**
 * The piece's side.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { ask, assertAnswer, NO_AUTH, NOT_ALLOWED, projectId, server, upsert, useServer, valued } from '../support/fake-server-asks.js';

describe("the piece's side", () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
    for (const [key, value] of Object.entries(VALUES)) server.addConnection({ externalId: key, projectIds: [project], value });
  });

  /** @type {Record<string, import('./database.js').ConnectionValue>} */
  const VALUES = {
    custom: { type: 'CUSTOM_AUTH', props: { base_url: 'b' } },
    secret: { type: 'SECRET_TEXT', secret_text: 'sekret' },
    basic: { username: 'u', password: 'p', type: 'BASIC_AUTH' },
    none: { type: 'NO_AUTH' },
  };

  for (const [key, full, bare] of /** @type {[string, unknown, unknown][]} */ ([
    ['custom', { type: 'CUSTOM_AUTH', props: { base_url: 'b' } }, { base_url: 'b' }],
    ['secret', { type: 'SECRET_TEXT', secret_text: 'sekret' }, 'sekret'],
    ['basic', { username: 'u', password: 'p', type: 'BASIC_AUTH' }, { username: 'u', password: 'p', type: 'BASIC_AUTH' }],
    ['none', { type: 'NO_AUTH' }, { type: 'NO_AUTH' }],
  ])) {
    test(`${key}: the value, whole and bare`, async () => {
      const get = (/** @type {'full' | 'bare'} */ contextVersion) =>
        server.engineContext({ projectId: project, contextVersion }).connections.get(key);
      assert.deepEqual(await get('full'), full);
      assert.deepEqual(await get('bare'), bare);
    });
  }

  test('OAUTH2: only the outer refresh token is redacted', async () => {
    const value = { type: 'OAUTH2', client_id: 'cid', client_secret: 'cs', code: 'code', scope: 'read', redirect_url: 'https://v.test/cb' };
    await upsert([project], 'oauth', valued(value, { pieceName: '@activepieces/piece-affogato' }));
    const got = await server.engineContext({ projectId: project }).connections.get('oauth');
    assert.deepEqual(Object.keys(got), [
      'type',
      'access_token',
      'refresh_token',
      'expires_in',
      'token_type',
      'scope',
      'data',
      'claimed_at',
      'token_url',
      'client_id',
      'client_secret',
      'redirect_url',
      'grant_type',
      'authorization_method',
      'code',
    ]);
    assert.equal(got.refresh_token, '(REDACTED)');
    assert.match(got.data.refresh_token, /^refresh-/);
    assert.deepEqual(
      [got.client_secret, got.code, got.expires_in, got.token_type, got.authorization_method],
      ['cs', 'code', 3600, 'bearer', 'BODY'],
    );
  });

  test('missing: throws ConnectionNotFound, never null', async () => {
    const { connections } = server.engineContext({ projectId: project });
    await assert.rejects(connections.get('gelato_x'), {
      name: 'ConnectionNotFound',
      type: 'USER',
      message: '{"message":"connection (gelato_x) not found"}',
    });
  });

  test('status ERROR: ConnectionExpired', async () => {
    server.addConnection({ externalId: 'expired', projectIds: [project], status: 'ERROR' });
    const { connections } = server.engineContext({ projectId: project });
    await assert.rejects(connections.get('expired'), { name: 'ConnectionExpired' });
  });

  test('another HTTP error: ConnectionLoadingFailure; none at all: FetchError', async () => {
    const { connections } = server.engineContext({ projectId: project });
    server.faults.add({ kind: 'status', status: 500, path: '/api/v1/worker/' });
    await assert.rejects(connections.get('custom'), { name: 'ConnectionLoadingFailure' });
    server.faults.add({ kind: 'reset-before', path: '/api/v1/worker/' });
    await assert.rejects(connections.get('custom'), { name: 'FetchError', type: 'ENGINE' });
    server.faults.clear();
  });

  test('any characters, and 100 UTF-16 units, work', async () => {
    const { connections } = server.engineContext({ projectId: project });
    const odd = ['a/b', 'a b', 'a%b', 'a?b', 'a#b', 'a&b', 'ünï', 'a/../b', '..%2F'];
    const long = ['x'.repeat(100), '🍦'.repeat(50), '日'.repeat(100)];
    for (const key of [...odd, ...long]) {
      assert.equal((await upsert([project], key, NO_AUTH)).status, 201);
      assert.deepEqual(await connections.get(key), { type: 'NO_AUTH' }, key);
    }
  });

  test('101 units, and the keys "", "." and "..", do not, although the rows exist', async () => {
    const { connections } = server.engineContext({ projectId: project });
    for (const key of ['x'.repeat(101), '🍦'.repeat(51), '', '.', '..']) {
      assert.equal((await upsert([project], key, NO_AUTH)).status, 201);
      await assert.rejects(connections.get(key), { name: 'ConnectionNotFound' });
    }
  });

  test('an external id of 93 characters behind gelato_ works, 94 do not', async () => {
    for (const [length, works] of /** @type {[number, boolean][]} */ ([[93, true], [94, false]])) {
      const externalId = 'e'.repeat(length);
      const id = await projectId(externalId);
      await upsert([id], `gelato_${externalId}`, NO_AUTH);
      const got = server.engineContext({ projectId: id }).connections.get(`gelato_${externalId}`);
      if (works) assert.deepEqual(await got, { type: 'NO_AUTH' });
      else await assert.rejects(got, { name: 'ConnectionNotFound' });
    }
  });

  test('every get is a request; the project of the query is ignored', async () => {
    const { connections } = server.engineContext({ projectId: project });
    server.clearRequests();
    await connections.get('custom');
    await connections.get('custom');
    assert.equal(server.requests.length, 2);
    assert.deepEqual(server.requests[0]?.query, { projectId: project });
    const authorization = String(server.requests[0]?.headers.authorization);
    const answer = await ask('GET', '/api/v1/worker/app-connections/custom?projectId=other', { key: null, headers: { authorization } });
    assert.equal(answer.status, 200);
  });

  test('a PLATFORM connection of other projects is not seen', async () => {
    const other = await projectId('other');
    await assert.rejects(server.engineContext({ projectId: other }).connections.get('custom'), { name: 'ConnectionNotFound' });
  });

  test('an API key may not use the worker routes', async () => {
    for (const path of ['/api/v1/worker/app-connections/custom', '/api/v1/worker/project']) {
      assertAnswer(await ask('GET', path), 403, NOT_ALLOWED);
    }
  });

  test('project.externalId(): one request a run, null becomes undefined, a failure goes unnoticed', async () => {
    const context = server.engineContext({ projectId: project });
    server.clearRequests();
    assert.equal(await context.project.externalId(), 'org_1');
    assert.equal(await context.project.externalId(), 'org_1');
    assert.equal(server.requests.length, 1);
    assert.equal(context.project.id, project);

    const anonymous = server.addProject({ externalId: null });
    assert.equal(await server.engineContext({ projectId: anonymous.id }).project.externalId(), undefined);

    server.faults.add({ kind: 'status', status: 500, body: { statusCode: 500 }, path: '/api/v1/worker/project' });
    assert.equal(await server.engineContext({ projectId: project }).project.externalId(), undefined);
    server.faults.clear();
  });
});
