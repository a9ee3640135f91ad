/**
 * What is answered to a request that is not to be served.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  askRaw,
  assertAnswer,
  bodyOf,
  CONNECTIONS,
  createProject,
  DISABLED,
  EMPTY_JSON,
  find,
  INVALID_BODY,
  MISSING_ID,
  NO_AUTH,
  NO_ROUTE,
  NOT_ALLOWED,
  parallel,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  statuses,
  times,
  upsert,
  useServer,
  valued,
} from '../support/fake-server-asks.js';

describe('errors', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  test('no, empty, Basic, lower case or raw credentials: 403', async () => {
    const { apiKey } = server;
    for (const authorization of [undefined, '', 'Bearer', `Basic ${apiKey}`, `bearer ${apiKey}`, apiKey]) {
      const headers = authorization === undefined ? {} : { authorization };
      assertAnswer(await ask('GET', PROJECTS, { key: null, headers }), 403, NOT_ALLOWED);
    }
  });

  test('a wrong API key: 401 AUTHENTICATION', async () => {
    assertAnswer(
      await ask('GET', PROJECTS, { key: 'sk-wrong' }),
      401,
      '{"code":"AUTHENTICATION","params":{"message":"invalid api key"}}',
    );
  });

  test('another token: 401 INVALID_BEARER_TOKEN', async () => {
    assertAnswer(
      await ask('GET', PROJECTS, { key: 'garbage' }),
      401,
      '{"code":"INVALID_BEARER_TOKEN","params":{"message":"invalid access token or session expired"}}',
    );
  });

  for (const key of ['sk-wrong', 'garbage']) {
    test(`${key} on GET /app-connections: another 401`, async () => {
      assertAnswer(
        await ask('GET', `${APP_CONNECTIONS}?projectId=${project}`, { key }),
        401,
        '{"statusCode":401,"error":"Unauthorized","message":"Cannot read properties of undefined (reading \'type\')"}',
      );
    });
  }

  test('the schema is checked before the key', async () => {
    assertAnswer(await ask('POST', CONNECTIONS, { body: {}, key: 'sk-wrong' }), 400, INVALID_BODY);
  });

  test('the connections of a deleted or unknown project: 404', async () => {
    const deleted = await projectId('deleted');
    await upsert([deleted], 'left', NO_AUTH);
    await ask('DELETE', `${PROJECTS}/${deleted}`);
    for (const id of [deleted, MISSING_ID]) {
      assertAnswer(
        await ask('GET', `${APP_CONNECTIONS}?projectId=${id}&scope=PLATFORM`),
        404,
        '{"code":"ENTITY_NOT_FOUND","params":{"entityId":"<id>","entityType":"project"}}',
      );
    }
    assert.equal(rowsOf('left').length, 1);
  });

  test('the project of another platform: 403', async () => {
    const { apiKey: key } = server.addPlatform();
    const expected =
      '{"code":"AUTHORIZATION","params":{"message":"Service is not allowed to access this project","projectId":"<id>","platformId":"<id>"}}';
    for (const path of [`${PROJECTS}/${project}`, `${APP_CONNECTIONS}?projectId=${project}`]) {
      assertAnswer(await ask('GET', path, { key }), 403, expected);
    }
  });

  test('a plan without global connections: 402 on POST and GET', async () => {
    server.settings.plan.globalConnectionsEnabled = false;
    const answers = [await upsert([project], 'key'), await ask('GET', CONNECTIONS)];
    server.settings.plan.globalConnectionsEnabled = true;
    for (const answer of answers) assertAnswer(answer, 402, DISABLED);
  });

  test('a plan without team projects: a 409 that is no duplicate', async () => {
    server.settings.plan.teamProjectsLimit = 'NONE';
    const answer = await createProject('new');
    server.settings.plan.teamProjectsLimit = 'UNLIMITED';
    assertAnswer(answer, 409, '{"code":"VALIDATION","params":{"message":"Team projects are not available on your current plan"}}');
  });

  test('a plan with one team project that exists: 402', async () => {
    server.settings.plan.teamProjectsLimit = 'ONE';
    const answer = await createProject('new');
    server.settings.plan.teamProjectsLimit = 'UNLIMITED';
    assertAnswer(
      answer,
      402,
      '{"code":"FEATURE_DISABLED","params":{"message":"Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects."}}',
    );
  });

  test('a plan without API keys or embedding: existing keys work', async () => {
    Object.assign(server.settings.plan, { apiKeysEnabled: false, embeddingEnabled: false });
    const answers = [await find('org_1'), await upsert([project], 'key')];
    Object.assign(server.settings.plan, { apiKeysEnabled: true, embeddingEnabled: true });
    assert.deepEqual(statuses(answers), [200, 201]);
  });

  test('malformed JSON', async () => {
    assertAnswer(
      await ask('POST', PROJECTS, { raw: '{"displayName":' }),
      400,
      '{"statusCode":400,"code":"FST_ERR_CTP_INVALID_JSON_BODY","error":"Bad Request","message":"Body is not valid JSON but content-type is set to \'application/json\'"}',
    );
  });

  test('an empty body that says it is JSON', async () => {
    assertAnswer(await ask('POST', CONNECTIONS, { raw: '' }), 400, EMPTY_JSON);
  });

  test('text/plain', async () => {
    const raw = JSON.stringify(bodyOf([project], 'key'));
    assertAnswer(await ask('POST', CONNECTIONS, { raw, headers: { 'content-type': 'text/plain' } }), 400, INVALID_BODY);
  });

  for (const path of ['/api/v1/unknown', '/api/api/v1/projects', '/api/v2/projects']) {
    test(`${path}: 404`, async () => assertAnswer(await ask('GET', path), 404, NO_ROUTE));
  }

  for (const path of ['/v1/projects', '//api/v1/projects', '/']) {
    for (const method of ['GET', 'POST', 'DELETE', 'PUT', 'PATCH']) {
      test(`${method} ${path}: 200 and HTML`, async () => {
        const answer = await ask(method, path, method === 'GET' || method === 'DELETE' ? {} : { body: {} });
        assert.equal(answer.status, 200);
        assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
        assert.match(answer.text, /^<!doctype html>/i);
      });
    }
  }

  test('a trailing slash is ignored', async () => {
    assert.equal((await ask('GET', `${PROJECTS}/?externalId=org_1`)).json.data[0].id, project);
  });

  test('3 MB are read, 60 MB are a 413', async () => {
    const props = { big: 'b'.repeat(3_000_000) };
    assert.equal((await upsert([project], 'big', valued({ type: 'CUSTOM_AUTH', props }))).status, 201);
    const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json', 'content-length': 60_000_000 };
    assertAnswer(
      await askRaw(CONNECTIONS, { method: 'POST', headers }),
      413,
      '{"statusCode":413,"code":"FST_ERR_CTP_BODY_TOO_LARGE","error":"Payload Too Large","message":"Request body is too large"}',
    );
  });

  test('an unknown project', async () => {
    assertAnswer(
      await ask('GET', `${PROJECTS}/${MISSING_ID}`),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"entityId":"<id>","entityType":"project"}}',
    );
  });

  test('300 parallel reads: no rate limit', async () => {
    const answers = await parallel(300, () => find('org_1'));
    assert.deepEqual(statuses(answers), times(300, 200));
    assert.equal(answers[299]?.headers.get('x-ratelimit-limit'), null);
    assert.equal(answers[299]?.headers.get('x-request-id'), null);
  });

  test('sign-in: 50 a minute, then 429', async () => {
    const body = { email: 'a@b.test', password: 'x' };
    const attempt = () => ask('POST', '/api/v1/authentication/sign-in', { body, key: null });
    for (let index = 0; index < 50; index += 1) assert.notEqual((await attempt()).status, 429);
    const { status, text, headers } = await attempt();
    const seconds = headers.get('retry-after') ?? '';
    assert.match(seconds, /^5[5-9]$/);
    assert.equal(status, 429);
    assert.equal(headers.get('x-ratelimit-limit'), '50');
    assert.equal(headers.get('x-ratelimit-remaining'), '0');
    assert.equal(headers.get('x-ratelimit-reset'), seconds);
    assert.equal(
      text,
      '{"statusCode":429,"error":"Too Many Requests","message":"Rate limit exceeded, retry in 59 seconds"}'.replace('59', seconds),
    );
  });

  test('health needs nobody', async () => {
    assertAnswer(await ask('GET', '/api/v1/health', { key: null }), 200, '{"status":"Healthy"}');
  });

  test('keep-alive for 72 seconds', async () => {
    const { headers } = await askRaw('/api/v1/health', { headers: { connection: 'keep-alive' } });
    assert.equal(headers.get('keep-alive'), 'timeout=72');
  });
});
