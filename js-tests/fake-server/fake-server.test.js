/**
 * The fake server against what Activepieces 0.85.4 was seen to answer. Every expected answer is a literal: in it
 * `<id>` and `<date>` stand for an id and a date, and `…` for any text.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { startFakeServer } from './index.js';

/**
 * @import { FakeServer, FakeServerOptions } from './index.js'
 *
 * @typedef {{ status: number, text: string, headers: Headers, json: any }} Answer
 * @typedef {{ body?: unknown, raw?: string, key?: string | null, headers?: Record<string, string>, signal?: AbortSignal }} Ask
 */

const GELATO = '@activepieces/piece-gelato';
const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';
const APP_CONNECTIONS = '/api/v1/app-connections';
const MISSING_ID = 'A1B2C3D4E5F6G7H8I9J0k';

const DUPLICATE_PROJECT =
  '{"statusCode":500,"code":"23505","error":"Internal Server Error","message":"duplicate key value violates unique constraint \\"idx_project_platform_id_external_id\\""}';
const NUL =
  '{"statusCode":500,"code":"22021","error":"Internal Server Error","message":"invalid byte sequence for encoding \\"UTF8\\": 0x00"}';
const INVALID_BODY = '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/ Invalid input"}';
const NO_PROJECT = '{"code":"ENTITY_NOT_FOUND","params":{"entityType":"Project"}}';
const NO_ROUTE = '{"statusCode":404,"error":"Not Found","message":"Route not found"}';
const NOT_ALLOWED = '{"code":"AUTHORIZATION","params":{"message":"principal is not allowed for this route"}}';
const DISABLED = '{"code":"FEATURE_DISABLED","params":{"message":"Feature is disabled"}}';
const EMPTY_JSON = '{"statusCode":400,"code":"FST_ERR_CTP_EMPTY_JSON_BODY","error":"Bad Request","message":"…"}';

/** @type {FakeServer} */
let server;

/** @param {FakeServerOptions} [options] */
function useServer(options) {
  before(async () => {
    server = await startFakeServer(options);
  });
  after(() => server.close());
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Ask} [ask]
 * @returns {Promise<Answer>}
 */
async function ask(method, path, { body, raw, key = server.apiKey, headers = {}, signal } = {}) {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, json: parse(text) };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Compares the bytes of an answer, order of the fields included.
 * @param {Answer} answer
 * @param {number} status
 * @param {string} expected
 */
function assertAnswer(answer, status, expected) {
  const seen = answer.text
    .replaceAll(/(?<=")[0-9a-zA-Z]{21}(?=")/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<date>');
  if (!expected.includes('…')) assert.equal(`${answer.status} ${seen}`, `${status} ${expected}`);
  const literals = expected.split('…').map((part) => part.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  assert.match(`${answer.status} ${seen}`, new RegExp(`^${status} ${literals.join('[^]*')}$`));
}

/**
 * @param {string} externalId
 * @param {string} [displayName]
 * @param {Ask} [options]
 */
const createProject = (externalId, displayName = externalId, options = {}) =>
  ask('POST', PROJECTS, { body: { displayName, metadata: {}, externalId }, ...options });

/** @param {string} externalId */
async function projectId(externalId) {
  const { status, json } = await createProject(externalId, `Project ${Math.random()}`.replace('.', ''));
  assert.equal(status, 201);
  return /** @type {string} */ (json.id);
}

/** @param {string} externalId */
const find = (externalId) => ask('GET', `${PROJECTS}?externalId=${encodeURIComponent(externalId)}`);

/**
 * @param {string[]} projectIds
 * @param {string} externalId
 * @param {Record<string, unknown>} [changes] undefined takes a field away
 */
const bodyOf = (projectIds, externalId, changes = {}) => ({
  displayName: 'Gelato Connection',
  pieceName: GELATO,
  metadata: {},
  type: 'CUSTOM_AUTH',
  value: { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } },
  scope: 'PLATFORM',
  projectIds,
  externalId,
  ...changes,
});

/**
 * @param {Record<string, unknown>} value
 * @param {Record<string, unknown>} [rest]
 */
const valued = (value, rest = {}) => ({ type: value['type'], value, ...rest });

/** @param {string} access_token */
const token = (access_token) => valued({ type: 'CUSTOM_AUTH', props: { base_url: 'https://real', access_token } });

const NO_AUTH = valued({ type: 'NO_AUTH' });

/**
 * @param {string[]} projectIds
 * @param {string} externalId
 * @param {Record<string, unknown>} [changes]
 * @param {Ask} [options]
 */
const upsert = (projectIds, externalId, changes, options = {}) =>
  ask('POST', CONNECTIONS, { body: bodyOf(projectIds, externalId, changes), ...options });

/** @param {string} externalId */
const rowsOf = (externalId) => server.tables.connections.filter((row) => row.externalId === externalId);

/**
 * @template T
 * @param {number} count
 * @param {(index: number) => Promise<T>} make
 */
const parallel = (count, make) => Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** @param {Answer[]} answers */
const statuses = (answers) => answers.map(({ status }) => status).sort();

/**
 * @param {number} count
 * @param {number} status
 */
const times = (count, status) => Array.from({ length: count }, () => status);

/** @param {() => Promise<unknown>} action */
async function timed(action) {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

/** @param {() => boolean} condition */
async function eventually(condition) {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await sleep(10);
  assert.ok(condition());
}

/**
 * Two writes within a millisecond have the same `updated`.
 * @param {string} date
 */
async function laterThan(date) {
  while (Date.now() <= Date.parse(date)) await sleep(1);
}

/**
 * Letters and digits that no compression without an entropy coder makes smaller.
 * @param {number} length
 */
const randomHex = (length) => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/**
 * A request as the given characters, which fetch would change or refuse.
 * @param {string} path
 * @param {http.RequestOptions & { body?: string }} [options]
 * @returns {Promise<Answer>}
 */
async function askRaw(path, { body, ...options } = {}) {
  const request = http.request(server.url, { path, agent: false, ...options });
  request.setTimeout(5_000, () => request.destroy(new Error('no answer')));
  if (body === undefined) request.flushHeaders();
  else request.write(body);
  const [response] = await once(request, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  request.on('error', () => {}).destroy();
  return { status: response.statusCode, text, headers: new Headers(response.headers), json: parse(text) };
}

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

describe('the credential check', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  test('refused: 400 INVALID_APP_CONNECTION, the row keeps its value', async () => {
    await upsert([project], 'kept');
    assertAnswer(
      await upsert([project], 'kept', token('bad-token')),
      400,
      '{"code":"INVALID_APP_CONNECTION","params":{"error":"Invalid API token"}}',
    );
    assert.deepEqual(rowsOf('kept')[0]?.value, {
      type: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.test', access_token: 'good' },
    });
  });

  test('broken: 400 ENGINE_OPERATION_FAILURE with the stack', async () => {
    const answer = await upsert([project], 'throws', token('throw'));
    assertAnswer(
      answer,
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Failed to run engine validate auth","context":{"status":"INTERNAL_ERROR","error":"{\\"__apErrorVersion\\":1,\\"message\\":\\"boom in validate\\",\\"raw\\":\\"…\\"}","logs":"…"}}}',
    );
    assert.equal(rowsOf('throws').length, 0);
  });

  test('slow: 201 once it is done', async () => {
    const ms = await timed(async () => assert.equal((await upsert([project], 'slow', token('slow150'))).status, 201));
    assert.ok(ms >= 145, `${ms}`);
  });

  test('too slow: 400 after the timeout of the worker', async () => {
    assert.equal(server.settings.engine.timeout, 60_000);
    server.settings.engine.timeout = 60;
    assertAnswer(
      await upsert([project], 'too-slow', token('slow500')),
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Failed to run engine validate auth","context":{"status":"TIMEOUT","response":{"valid":false,"error":"Validation timed out"}}}}',
    );
    server.settings.engine.timeout = 60_000;
    assert.equal(rowsOf('too-slow').length, 0);
  });

  test('no worker: 400 after the safety timeout; types without a check pass', async () => {
    assert.equal(server.settings.engine.safetyTimeout, 300_000);
    Object.assign(server.settings.engine, { down: true, safetyTimeout: 80 });
    const [checked, unchecked] = await Promise.all([upsert([project], 'down'), upsert([project], 'down-none', NO_AUTH)]);
    Object.assign(server.settings.engine, { down: false, safetyTimeout: 300_000 });
    assertAnswer(
      checked,
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Worker did not respond within the safety timeout"}}',
    );
    assert.equal(unchecked.status, 201);
  });

  test('no worker for a while: the check waits for it', async () => {
    server.settings.engine.down = true;
    const waiting = upsert([project], 'patient');
    await sleep(60);
    assert.equal(rowsOf('patient').length, 0);
    server.settings.engine.down = false;
    assert.equal((await waiting).status, 201);
  });

  test('five at a time, the rest wait', async () => {
    server.settings.engine.delay = 1_000;
    const ms = await timed(() => parallel(12, (index) => upsert([project], `queued-${index}`)));
    server.settings.engine.delay = 5;
    assert.ok(ms >= 2_990 && ms < 11_000, `three rounds of a second took ${ms} ms`);
  });

  test('the first check of a piece waits for its installation', async () => {
    server.addPiece({ name: '@vendor/piece-new', auth: { type: 'SECRET_TEXT' }, validate: true });
    server.settings.engine.install = 1_500;
    const changes = valued({ type: 'SECRET_TEXT', secret_text: 'good' }, { pieceName: '@vendor/piece-new' });
    const first = await timed(() => upsert([project], 'new', changes));
    const second = await timed(() => upsert([project], 'new', changes));
    server.settings.engine.install = 0;
    assert.ok(first >= 1_495 && second < 1_495, `${first} ${second}`);
  });

  test('a client that goes away does not stop the write', async () => {
    server.clearRequests();
    const controller = new AbortController();
    const answer = upsert([project], 'left', token('slow1000'), { signal: controller.signal });
    const rejected = assert.rejects(answer, { name: 'AbortError' });
    await eventually(() => server.requests[0]?.body !== undefined);
    controller.abort();
    await rejected;
    assert.equal(rowsOf('left').length, 0);
    await eventually(() => rowsOf('left').length === 1);
  });

  test('two overlapping checks of one key leave one row', async () => {
    server.clearRequests();
    const first = upsert([project], 'overlap', token('slow1000'));
    await eventually(() => server.requests.length === 1);
    const second = upsert([project], 'overlap', token('slow2000'));
    await eventually(() => server.requests.length === 2);
    assert.equal(server.requests[0]?.status, undefined, 'the first was answered before the second was sent');
    assert.deepEqual(statuses(await Promise.all([first, second])), [201, 201]);
    assert.equal(rowsOf('overlap').length, 1);
  });

  test('AP_ENVIRONMENT=test checks nothing', async () => {
    server.settings.engine.validate = false;
    const answers = [
      await upsert([project], 'unchecked', token('bad')),
      await upsert([project], 'unchecked', valued({ type: 'SECRET_TEXT', secret_text: 'x' })),
    ];
    server.settings.engine.validate = true;
    assert.deepEqual(statuses(answers), [201, 201]);
  });
});

describe('project lookup: encoding, characters, lengths', () => {
  useServer();
  before(async () => {
    for (const id of ['a', 'a b']) await createProject(id);
  });

  for (const [id, raw] of /** @type {[string, string][]} */ ([
    ['ünï-日本-🍦', 'it'],
    ['a?b', 'it'],
    ['org:1,2;3', 'it'],
    [`o'r"g`, 'it'],
    [' lead', 'it'],
    ['a%b', 'it'],
    ['a&b=c', 'a'],
    ['a+b', 'a b'],
    ['a#b', 'a'],
    ['trail ', 'none'],
    ['tab\there', 'none'],
    ['  ', 'none'],
  ])) {
    test(`${JSON.stringify(id)}: found encoded; unencoded finds ${raw}`, async () => {
      assert.equal((await createProject(id)).status, 201);
      const encoded = await find(id);
      assert.deepEqual(
        encoded.json.data.map((/** @type {any} */ row) => row.externalId),
        [id],
      );
      const { json } = await ask('GET', `${PROJECTS}?externalId=${id}`);
      const expected = { it: [id], none: [] }[raw] ?? [raw];
      assert.deepEqual(
        json.data.map((/** @type {any} */ row) => row.externalId),
        expected,
      );
    });
  }

  test('"a&b=c" and "a#b" unencoded find nothing where there is no "a"', async () => {
    const { apiKey } = server.addPlatform();
    for (const id of ['a&b=c', 'a#b']) {
      await createProject(id, 'other', { key: apiKey });
      const { json } = await ask('GET', `${PROJECTS}?externalId=${id}`, { key: apiKey });
      assert.deepEqual(json.data, []);
    }
  });

  test('"acme#1", "acme&x=1" and "acme+eu" unencoded read another tenant', async () => {
    for (const id of ['acme', 'acme eu']) await createProject(id);
    for (const [id, found] of [
      ['acme#1', 'acme'],
      ['acme&x=1', 'acme'],
      ['acme+eu', 'acme eu'],
    ]) {
      const { json } = await ask('GET', `${PROJECTS}?externalId=${id}`);
      assert.equal(json.data[0].externalId, found);
    }
  });

  for (const [name, id] of [
    ['a/b', 'a/b'],
    ['acme.com', 'acme.com'],
    ['', ''],
  ]) {
    test(`displayName ${JSON.stringify(name)} is refused`, async () => {
      assertAnswer(
        await createProject(String(id), name),
        400,
        '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/displayName Invalid string: must match pattern /^[^./]+$/"}',
      );
    });
  }

  test('an externalId may hold what a displayName may not', async () => {
    assert.equal((await createProject('a/b.c', 'slash ok')).status, 201);
    assert.equal((await find('a/b.c')).json.data[0].displayName, 'slash ok');
  });

  test('an empty externalId can be stored, and is found by a JWT', async () => {
    const created = await createProject('', 'no external id');
    assert.equal(created.status, 201);
    const externalAccessToken = server.signToken({ externalProjectId: '' });
    const { json } = await ask('POST', '/api/v1/managed-authn/external-token', { body: { externalAccessToken }, key: null });
    assert.equal(json.projectId, created.json.id);
    assert.deepEqual((await find('')).json.data, []);
  });

  test('NUL: 500 22021, in POST and in GET', async () => {
    assertAnswer(await createProject('nul\u0000x', 'nul'), 500, NUL);
    assertAnswer(await find('nul\u0000x'), 500, NUL);
  });

  test('a lone surrogate is stored as U+FFFD, so distinct ids collide', async () => {
    const created = await createProject('bad\ud800', 'surrogate');
    assert.equal(created.status, 201);
    assert.equal(created.json.externalId, 'bad\ufffd');
    assertAnswer(await createProject('bad\udbff', 'surrogate'), 500, DUPLICATE_PROJECT);
  });

  for (const length of [255, 1000, 3000]) {
    test(`${length} × x: stored and found`, async () => {
      const id = 'x'.repeat(length);
      assert.equal((await createProject(id)).status, 201);
      assert.equal((await find(id)).json.data.length, 1);
      assert.equal((await ask('GET', `${PROJECTS}?externalId=${id}`)).json.data.length, 1);
    });
  }

  test('2000 random characters fit the index, 2690 do not', async () => {
    assert.equal((await createProject(randomHex(2000), 'random')).status, 201);
    assertAnswer(
      await createProject(randomHex(2690), 'random'),
      500,
      '{"statusCode":500,"code":"54000","error":"Internal Server Error","message":"index row size 2728 exceeds btree version 4 maximum 2704 for index \\"idx_project_platform_id_external_id\\""}',
    );
  });

  test('the same for the externalId of a connection', async () => {
    const project = await projectId('long key');
    assert.equal((await upsert([project], randomHex(2000), NO_AUTH)).status, 201);
    assertAnswer(
      await upsert([project], randomHex(2690), NO_AUTH),
      500,
      '{"statusCode":500,"code":"54000","error":"Internal Server Error","message":"index row size 2728 exceeds btree version 4 maximum 2704 for index \\"idx_app_connection_platform_id_and_external_id\\""}',
    );
  });

  test('a URL of 14 000 characters is read, one of 20 000 is a 431', async () => {
    assert.equal((await find('x'.repeat(14_000))).status, 200);
    assertAnswer(
      await find('x'.repeat(20_000)),
      431,
      '{"error":"Request Header Fields Too Large","message":"Exceeded maximum allowed HTTP header size","statusCode":431}',
    );
  });

  test('ids are case-sensitive', async () => {
    assert.deepEqual(statuses([await createProject('UPPER'), await createProject('upper')]), [201, 201]);
    assert.equal((await find('upper')).json.data.length, 1);
  });

  test('externalId= finds nothing', async () => {
    const { apiKey } = server.addPlatform();
    assertAnswer(await ask('GET', `${PROJECTS}?externalId=`, { key: apiKey }), 200, '{"data":[],"next":null,"previous":null}');
  });

  for (const query of ['externalId[]=a', 'externalId=a&externalId=b']) {
    test(`${query} is a 400`, async () => {
      assertAnswer(
        await ask('GET', `${PROJECTS}?${query}`),
        400,
        '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"querystring/externalId Invalid input: expected string, received array"}',
      );
    });
  }

  test('displayName has no maximum; a missing one is a 400', async () => {
    assert.equal((await createProject('long name', 'n'.repeat(1000))).status, 201);
    assertAnswer(
      await ask('POST', PROJECTS, { body: { externalId: 'x' } }),
      400,
      '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/displayName Invalid input: expected string, received undefined"}',
    );
  });

  test('externalId may be null or absent, not a number', async () => {
    for (const body of [{ displayName: 'n', externalId: null }, { displayName: 'n' }]) {
      const { status, json } = await ask('POST', PROJECTS, { body });
      assert.equal(status, 201);
      assert.equal(json.externalId, null);
    }
    assertAnswer(
      await ask('POST', PROJECTS, { body: { displayName: 'n', externalId: 7 } }),
      400,
      '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/externalId Invalid input: expected string, received number"}',
    );
  });

  test('unknown fields are dropped, maxConcurrentJobs and alertReceiverEmail are known', async () => {
    const body = { displayName: 'f', maxConcurrentJobs: 3, alertReceiverEmail: 'a@b.test', nonsense: 1 };
    const { status, json } = await ask('POST', PROJECTS, { body });
    assert.equal(status, 201);
    assert.equal(json.maxConcurrentJobs, 3);
    assert.ok(!('nonsense' in json));
    assert.equal((await ask('POST', PROJECTS, { body: { ...body, alertReceiverEmail: 'nobody' } })).status, 400);
  });

  test('3 MB of metadata are stored', async () => {
    const metadata = { big: 'm'.repeat(3_000_000) };
    const { status, json } = await ask('POST', PROJECTS, { body: { displayName: 'big', externalId: 'big', metadata } });
    assert.equal(status, 201);
    assert.equal(json.metadata.big.length, 3_000_000);
  });

  test('globalConnectionExternalIds appends the project; unknown ones are ignored', async () => {
    const first = await projectId('first');
    await upsert([first], 'appended', NO_AUTH);
    const body = { displayName: 'second', globalConnectionExternalIds: ['appended', 'unknown'] };
    const { status, json } = await ask('POST', PROJECTS, { body });
    assert.equal(status, 201);
    assert.deepEqual(rowsOf('appended')[0]?.projectIds, [first, json.id]);
  });
});

describe('project lists', () => {
  useServer();
  before(() => {
    for (let index = 0; index < 60; index += 1) server.addProject({ displayName: `P${index}`, externalId: `id-${index}` });
  });

  for (const query of ['', '?externalID=id-7', '?externalId=a[b]=c']) {
    test(`${query || 'no filter'}: the first 50, the personal project first`, async () => {
      const { json } = await ask('GET', PROJECTS + query);
      assert.equal(json.data.length, 50);
      assert.equal(json.data[0].type, 'PERSONAL');
      assert.equal(json.data[0].externalId, null);
    });
  }

  test('ordered by type, name, id', async () => {
    const { json } = await ask('GET', `${PROJECTS}?limit=1000`);
    const names = json.data.slice(1).map((/** @type {any} */ row) => row.displayName);
    assert.deepEqual(names.slice(0, 4), ['P0', 'P1', 'P10', 'P11']);
    assert.deepEqual(names, [...names].sort());
  });

  for (const limit of [10_000, 0]) {
    test(`limit=${limit}: all`, async () => {
      assert.equal((await ask('GET', `${PROJECTS}?limit=${limit}`)).json.data.length, 61);
    });
  }

  test('the cursor loses nothing, forth and back', async () => {
    const seen = new Set();
    let cursor = '';
    let previous = '';
    for (const size of [25, 25, 11]) {
      const { json } = await ask('GET', `${PROJECTS}?limit=25&cursor=${cursor}`);
      assert.equal(json.data.length, size);
      for (const { id } of json.data) seen.add(id);
      cursor = json.next;
      previous = json.previous;
    }
    assert.equal(cursor, null);
    assert.equal(seen.size, 61);
    const back = await ask('GET', `${PROJECTS}?limit=25&cursor=${previous}`);
    assert.equal(back.json.data.length, 25);
    assert.ok(back.json.next && back.json.previous);
  });
});

describe('duplicate projects', () => {
  useServer();

  test('the second create is a 500, not a 409', async () => {
    await createProject('org_1234');
    assertAnswer(await createProject('org_1234'), 500, DUPLICATE_PROJECT);
  });

  test('20 parallel creates: one 201, 19 times 500, one row', async () => {
    const answers = await parallel(20, () => createProject('race'));
    assert.deepEqual(statuses(answers), [201, ...times(19, 500)]);
    for (const answer of answers) if (answer.status === 500) assertAnswer(answer, 500, DUPLICATE_PROJECT);
    assert.equal(server.tables.projects.filter((row) => row.externalId === 'race').length, 1);
  });

  test('20 parallel "GET then POST": nobody sees a row, one creates it', async () => {
    server.settings.delays.read = 150;
    const answers = await parallel(20, async () => {
      const found = await find('snippet');
      assert.deepEqual(found.json.data, []);
      return createProject('snippet');
    });
    server.settings.delays.read = 0;
    assert.deepEqual(statuses(answers), [201, ...times(19, 500)]);
  });

  test('an update to a taken externalId is a 409, across platforms too', async () => {
    const other = await projectId('other');
    const expected = '{"code":"PROJECT_EXTERNAL_ID_ALREADY_EXISTS","params":{"externalId":"org_1234"}}';
    assertAnswer(await ask('POST', `${PROJECTS}/${other}`, { body: { externalId: 'org_1234' } }), 409, expected);
    const { apiKey: key } = server.addPlatform();
    const foreign = await createProject('mine', 'mine', { key });
    assertAnswer(await ask('POST', `${PROJECTS}/${foreign.json.id}`, { body: { externalId: 'org_1234' }, key }), 409, expected);
  });

  test('a create is unique per platform only', async () => {
    const { apiKey: key } = server.addPlatform();
    assert.equal((await createProject('org_1234', 'org_1234', { key })).status, 201);
  });

  test('the plan is checked before the duplicate', async () => {
    server.settings.plan.teamProjectsLimit = 'NONE';
    const answer = await createProject('org_1234');
    server.settings.plan.teamProjectsLimit = 'UNLIMITED';
    assert.equal(answer.status, 409);
    assert.equal(answer.json.code, 'VALIDATION');
  });
});

describe('project updates', () => {
  useServer();

  test('metadata replaces the old whole; left out, it stays', async () => {
    const id = await projectId('org_1');
    const update = (/** @type {object} */ body) => ask('POST', `${PROJECTS}/${id}`, { body });
    assert.deepEqual((await update({ metadata: { a: 1, b: 2 } })).json.metadata, { a: 1, b: 2 });
    const replaced = await update({ metadata: { c: 3 } });
    assert.equal(replaced.status, 200);
    assert.deepEqual(replaced.json.metadata, { c: 3 });
    assert.deepEqual((await update({ displayName: 'Renamed' })).json.metadata, { c: 3 });
    assert.deepEqual((await find('org_1')).json.data[0].metadata, { c: 3 });
  });

  test('a blank externalId is ignored', async () => {
    const id = await projectId('org_2');
    for (const externalId of ['', '  ']) {
      const { status, json } = await ask('POST', `${PROJECTS}/${id}`, { body: { externalId } });
      assert.equal(status, 200);
      assert.equal(json.externalId, 'org_2');
    }
  });
});

describe('upserts of global connections', () => {
  useServer();
  /** @type {string} */
  let p1;
  /** @type {string} */
  let p2;
  before(async () => {
    p1 = await projectId('p1');
    p2 = await projectId('p2');
  });

  test('one after the other: one row', async () => {
    const ids = new Set();
    for (let index = 0; index < 5; index += 1) ids.add((await upsert([p1], 'sequential', NO_AUTH)).json.id);
    assert.equal(ids.size, 1);
    assert.equal(rowsOf('sequential').length, 1);
  });

  for (const count of [2, 5, 20]) {
    test(`${count} parallel first upserts: all 201, duplicates`, async () => {
      server.settings.window = 100;
      const answers = await parallel(count, () => upsert([p1], `race-${count}`, NO_AUTH));
      server.settings.window = 0;
      assert.deepEqual(statuses(answers), times(count, 201));
      const rows = rowsOf(`race-${count}`).length;
      assert.ok(rows >= 2 && rows <= count, `${rows} rows`);
    });
  }

  test('checks that come in spread out leave one row', async () => {
    const answers = await parallel(2, (index) => upsert([p1], 'spread', token(`slow${index * 200}`)));
    assert.deepEqual(statuses(answers), [201, 201]);
    assert.equal(rowsOf('spread').length, 1);
  });

  test('duplicates do not heal: one row gets the new secret, the others keep the old', async () => {
    for (let index = 0; index < 5; index += 1) {
      server.addConnection({ externalId: 'unhealed', projectIds: [p1], value: { type: 'CUSTOM_AUTH', props: { access_token: 'old' } } });
    }
    await upsert([p1], 'unhealed', token('new'));
    const tokens = rowsOf('unhealed').map(({ value }) => /** @type {any} */ (value['props']).access_token);
    assert.deepEqual(tokens.sort(), ['new', 'old', 'old', 'old', 'old']);
  });

  test('duplicates are removed by DELETE of the others', async () => {
    const listed = await ask('GET', `${CONNECTIONS}?scope=PLATFORM&limit=1000`);
    const [, ...extra] = listed.json.data.filter((/** @type {any} */ row) => row.externalId === 'race-20');
    for (const { id } of extra) assert.equal((await ask('DELETE', `${CONNECTIONS}/${id}`)).status, 204);
    assert.equal(rowsOf('race-20').length, 1);
  });

  test('[p1], [p2], [p1,p2]: three rows', async () => {
    for (const ids of [[p1], [p2], [p1, p2]]) await upsert(ids, 'three', NO_AUTH);
    assert.deepEqual(
      rowsOf('three').map(({ projectIds }) => projectIds),
      [[p1], [p2], [p1, p2]],
    );
  });

  test('[p1,p2] then [p1]: the same row, which p2 loses', async () => {
    const wide = await upsert([p1, p2], 'narrowed', NO_AUTH);
    const narrow = await upsert([p1], 'narrowed', NO_AUTH);
    assert.equal(narrow.json.id, wide.json.id);
    assert.deepEqual(narrow.json.projectIds, [p1]);
  });

  test('another piece, type and name on the same key: in place; ERROR becomes ACTIVE', async () => {
    const first = await upsert([p1], 'changed');
    const [row] = rowsOf('changed');
    assert.ok(row);
    row.status = 'ERROR';
    const changes = valued({ type: 'SECRET_TEXT', secret_text: 's' }, { displayName: 'Sorbet', pieceName: '@activepieces/piece-sorbet' });
    const { json } = await upsert([p1], 'changed', changes);
    assert.equal(json.id, first.json.id);
    assert.deepEqual(
      [json.displayName, json.pieceName, json.type, json.status],
      ['Sorbet', '@activepieces/piece-sorbet', 'SECRET_TEXT', 'ACTIVE'],
    );
  });

  test('projectIds []: 201; matches any row of the key and empties its projects', async () => {
    assert.equal((await upsert([], 'nobody', NO_AUTH)).status, 201);
    const first = await upsert([p1, p2], 'emptied', NO_AUTH);
    const { json } = await upsert([], 'emptied', NO_AUTH);
    assert.equal(json.id, first.json.id);
    assert.deepEqual(json.projectIds, []);
  });

  test('repeated, unknown, deleted and foreign projects: 404', async () => {
    const deleted = await projectId('gone');
    assert.equal((await ask('DELETE', `${PROJECTS}/${deleted}`)).status, 204);
    const { apiKey: key } = server.addPlatform();
    const foreign = (await createProject('foreign', 'foreign', { key })).json.id;
    for (const ids of [[p1, p1], [MISSING_ID], [deleted], [foreign]]) {
      assertAnswer(await upsert(ids, 'never', NO_AUTH), 404, NO_PROJECT);
    }
  });

  test('no externalId: the server makes one, and a row per call', async () => {
    const made = await parallel(2, () => upsert([p1], 'x', { ...NO_AUTH, externalId: undefined }));
    const keys = new Set(made.map(({ json }) => json.externalId));
    assert.equal(keys.size, 2);
    for (const key of keys) assert.match(key, /^[0-9a-zA-Z]{21}$/);
  });

  test('an empty externalId is taken, a NUL is not', async () => {
    const { status, json } = await upsert([p1], '', NO_AUTH);
    assert.deepEqual([status, json.externalId], [201, '']);
    assertAnswer(await upsert([p1], 'nul\u0000', NO_AUTH), 500, NUL);
  });

  test('of two duplicates the piece gets the other one after an upsert', async () => {
    for (const access_token of ['FIRST', 'SECOND']) {
      server.addConnection({ externalId: 'flip', projectIds: [p1], value: { type: 'CUSTOM_AUTH', props: { access_token } } });
    }
    const { connections } = server.engineContext({ projectId: p1 });
    assert.equal((await connections.get('flip')).props.access_token, 'FIRST');
    await upsert([p1], 'flip', token('rotated'));
    assert.equal((await connections.get('flip')).props.access_token, 'SECOND');
  });

  test('a project user shadows the predefined connection', async () => {
    await upsert([p1], 'shadowed', token('good'));
    const planted = await server.embeddedUser({ projectId: p1 }).upsertConnection({ externalId: 'shadowed' });
    assert.equal(planted.status, 201);
    assert.equal(planted.body.scope, 'PROJECT');
    const { connections } = server.engineContext({ projectId: p1 });
    assert.equal((await connections.get('shadowed')).props.base_url, 'https://real');
    await upsert([p1], 'shadowed', token('good'));
    assert.equal((await connections.get('shadowed')).props.base_url, 'https://evil');
    const { json } = await ask('GET', `${APP_CONNECTIONS}?projectId=${p1}&limit=1000`);
    const listed = json.data.filter((/** @type {any} */ row) => row.externalId === 'shadowed');
    assert.deepEqual(listed.map((/** @type {any} */ row) => row.scope).sort(), ['PLATFORM', 'PROJECT']);
  });
});

describe('an upsert is a write and then a read', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  /** Runs what is given between the write of an upsert and the read of its answer. */
  async function between(/** @type {string} */ key, /** @type {() => Promise<unknown>} */ others) {
    server.settings.reread = 300;
    server.clearRequests();
    const before = rowsOf(key)[0]?.displayName;
    const answer = upsert([project], key, { ...NO_AUTH, displayName: 'first' });
    await eventually(() => rowsOf(key)[0]?.displayName === 'first' && before !== 'first');
    assert.equal(server.requests[0]?.status, undefined, 'the answer went out before the others wrote');
    server.settings.reread = 0;
    await others();
    return answer;
  }

  test("the answer shows another writer's name and updated", async () => {
    /** @type {any} */
    let second;
    const first = await between('overtaken', async () => {
      second = await upsert([project], 'overtaken', { ...NO_AUTH, displayName: 'second' });
    });
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.deepEqual(first.json, second.json);
    assert.equal(first.json.displayName, 'second');
  });

  test('value and display name are written by one statement', async () => {
    /** @type {Promise<Answer>[]} */
    const writes = [];
    await upsert([project], 'together', token('0'));
    for (let index = 0; index < 40; index += 1) {
      writes.push(upsert([project], 'together', { ...token(`slow${index % 7}`), displayName: `slow${index % 7}` }));
    }
    let isDone = false;
    const all = Promise.all(writes).then(() => (isDone = true));
    while (!isDone) {
      const [row] = rowsOf('together');
      const stored = /** @type {any} */ (row?.value['props']).access_token;
      assert.equal(row?.displayName, stored === '0' ? 'Gelato Connection' : stored);
      await sleep(1);
    }
    await all;
  });

  test('a row that was deleted or taken from the project in between: 500', async () => {
    const expected =
      '{"statusCode":500,"error":"Internal Server Error","message":"Could not find any entity of type \\"app_connection\\" matching: {…}"}';
    const gone = await between('gone', () => ask('DELETE', `${CONNECTIONS}/${rowsOf('gone')[0]?.id}`));
    assertAnswer(gone, 500, expected);
    const taken = await between('taken', () => upsert([], 'taken', NO_AUTH));
    assertAnswer(taken, 500, expected);
    assert.deepEqual(rowsOf('taken')[0]?.projectIds, []);
  });

  test('two writes of a millisecond have the same updated', async () => {
    const row = server.addConnection({ externalId: 'quick', projectIds: [project] });
    /** @type {Set<string>} */
    const dates = new Set();
    for (let index = 0; index < 200; index += 1) dates.add(server.reconnect(row.id, { type: 'NO_AUTH' }).updated);
    assert.ok(dates.size < 200, `${dates.size} dates for 200 writes`);
  });

  const INVISIBLE = {
    'variation selectors': '\u{fe00}\u{fe0f}\u{e0100}\u{e01ef}',
    'an invisible separator': '\u2063\ufe01\ufe02',
    'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff',
    'tag characters': '\u{e0001}\u{e0067}\u{e007f}',
  };
  for (const [what, characters] of Object.entries(INVISIBLE)) {
    test(`a display name keeps ${what}, and is found by its plain part`, async () => {
      const displayName = `Gelato ünï ${what}${characters}`;
      const key = `invisible ${what}`;
      const written = await upsert([project], key, { ...NO_AUTH, displayName });
      assert.equal(written.json.displayName, displayName);
      for (const path of [CONNECTIONS, `${APP_CONNECTIONS}?projectId=${project}`, '/api/v1/platform-app-connections']) {
        for (const part of [`ünï ${what}`, displayName, characters]) {
          const { json } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}displayName=${encodeURIComponent(part)}`);
          assert.deepEqual(
            json.data.map((/** @type {any} */ row) => [row.externalId, row.displayName]),
            [[key, displayName]],
          );
        }
      }
      const renamed = await ask('POST', `${CONNECTIONS}/${written.json.id}`, { body: { displayName: `${characters}${what}` } });
      assert.equal(renamed.json.displayName, `${characters}${what}`);
      assert.equal(rowsOf(key)[0]?.displayName, `${characters}${what}`);
    });
  }

  test('a server that keeps visible characters only', async () => {
    server.settings.newer.visibleNamesOnly = true;
    const displayName = `Gelato 🍦 日本${Object.values(INVISIBLE).join('')}`;
    const { json } = await upsert([project], 'visible', { ...NO_AUTH, displayName });
    const renamed = await ask('POST', `${CONNECTIONS}/${json.id}`, { body: { displayName: `${displayName}!` } });
    server.settings.newer.visibleNamesOnly = false;
    assert.equal(json.displayName, 'Gelato 🍦 日本');
    assert.equal(renamed.json.displayName, 'Gelato 🍦 日本!');
  });

  test('"Reconnect" keeps the display name; it shows in updated alone', async () => {
    const { json: before } = await upsert([project], 'reconnected');
    const [row] = rowsOf('reconnected');
    assert.ok(row);
    row.status = 'ERROR';
    await laterThan(before.updated);
    const value = { type: /** @type {const} */ ('CUSTOM_AUTH'), props: { access_token: 'by hand' } };
    server.reconnect(before.id, value);
    const { json } = await ask('GET', `${CONNECTIONS}?limit=100`);
    const { owner, flowIds, ...after } = json.data.find((/** @type {any} */ item) => item.id === before.id);
    assert.ok(after.updated > before.updated);
    assert.deepEqual({ ...after, updated: before.updated }, before);
    assert.deepEqual(rowsOf('reconnected')[0]?.value, value);
    assert.equal(server.reconnect(before.id, value, { updated: '2030-01-01T00:00:00.000Z' }).updated, '2030-01-01T00:00:00.000Z');
  });

  test('the server renews a token: value and updated change, the display name stays', async () => {
    const oauth = { client_id: 'cid', client_secret: 'cs', code: 'renewed', scope: 'read', redirect_url: 'https://v.test/cb' };
    const { json: before } = await upsert(
      [project],
      'renewed',
      valued({ type: 'OAUTH2', ...oauth }, { pieceName: '@activepieces/piece-affogato' }),
    );
    const old = structuredClone(rowsOf('renewed')[0]?.value);
    await laterThan(before.updated);
    const row = server.renewToken(before.id);
    assert.ok(row.updated > before.updated);
    assert.equal(row.displayName, before.displayName);
    assert.notEqual(row.value['access_token'], old?.['access_token']);
    assert.equal(/** @type {any} */ (row.value['data']).access_token, row.value['access_token']);
    assert.equal(row.value['refresh_token'], old?.['refresh_token']);
    const { id } = server.addConnection({ externalId: 'no token', projectIds: [project] });
    assert.throws(() => server.renewToken(id), /no token to renew/);
    assert.throws(() => server.renewToken(MISSING_ID), /no connection/);
    assert.deepEqual(server.renewToken(id, { type: 'CUSTOM_AUTH', props: { a: 1 } }).value['props'], { a: 1 });
  });
});

describe('bodies per auth type', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  const oauth = { client_id: 'cid', client_secret: 'cs', scope: 'read', redirect_url: 'https://vendor.test/cb' };
  const affogato = { pieceName: '@activepieces/piece-affogato' };
  let codes = 0;
  /** @param {Record<string, unknown>} [changes] */
  const oauth2 = (changes = {}) => valued({ type: 'OAUTH2', ...oauth, code: `code-${(codes += 1)}`, ...changes }, affogato);

  for (const [name, changes] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['SECRET_TEXT', valued({ type: 'SECRET_TEXT', secret_text: 's' }, { pieceName: '@activepieces/piece-sorbet' })],
    ['BASIC_AUTH', valued({ type: 'BASIC_AUTH', username: 'u', password: 'p' }, { pieceName: '@activepieces/piece-granita' })],
    ['CUSTOM_AUTH', token('good')],
    ['NO_AUTH', { ...NO_AUTH, pieceName: '@activepieces/piece-water' }],
    ['SECRET_TEXT of several', valued({ type: 'SECRET_TEXT', secret_text: 's' }, { pieceName: '@activepieces/piece-sundae' })],
    ['CUSTOM_AUTH of several', { ...token('good'), pieceName: '@activepieces/piece-sundae' }],
    ['NO_AUTH on gelato', NO_AUTH],
    ['SECRET_TEXT on the piece without auth', valued({ type: 'SECRET_TEXT', secret_text: 's' }, { pieceName: '@activepieces/piece-water' })],
    ['OIDC on a piece without a check', valued({ type: 'OIDC', props: {} }, affogato)],
    ['SECRET_TEXT on an OAUTH2 piece without a check', valued({ type: 'SECRET_TEXT', secret_text: 's' }, affogato)],
    ['an empty displayName', { displayName: '' }],
    ['a displayName with . and /', { displayName: 'a.b/c' }],
    ['CUSTOM_AUTH with empty props', valued({ type: 'CUSTOM_AUTH', props: {} })],
    ['CUSTOM_AUTH with props of wrong types', valued({ type: 'CUSTOM_AUTH', props: { base_url: 5, access_token: null, other: [] } })],
    ['NO_AUTH, a version and an unknown piece', { ...NO_AUTH, pieceName: 'gelato', pieceVersion: '1.0.0' }],
    ['a plain {{x}}', token('{{x}}')],
  ])) {
    test(`201: ${name}`, async () => assert.equal((await upsert([project], `ok ${name}`, changes)).status, 201));
  }

  for (const [name, changes] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['SECRET_TEXT with props', valued({ type: 'SECRET_TEXT', props: {} })],
    ['BASIC_AUTH with props', valued({ type: 'BASIC_AUTH', props: {} })],
    ['PLATFORM_OAUTH2 with props', valued({ type: 'PLATFORM_OAUTH2', props: {} })],
    ['CUSTOM_AUTH without props', valued({ type: 'CUSTOM_AUTH' })],
    ['type and value.type differ', { type: 'OIDC' }],
    ['unknown type', valued({ type: 'MAGIC' })],
    ['PLACEHOLDER', valued({ type: 'PLACEHOLDER' })],
    ['no scope', { scope: undefined }],
    ['no displayName', { displayName: undefined }],
    ['no pieceName', { pieceName: undefined }],
    ['no projectIds', { projectIds: undefined }],
    ['scope PROJECT', { scope: 'PROJECT' }],
  ])) {
    test(`400 without a field: ${name}`, async () => {
      assertAnswer(await upsert([project], 'never', changes), 400, INVALID_BODY);
    });
  }

  for (const [field, value] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['secret_text', { type: 'SECRET_TEXT', secret_text: '' }],
    ['password', { type: 'BASIC_AUTH', username: 'u', password: '' }],
    ['code', { type: 'OAUTH2', ...oauth, code: '' }],
  ])) {
    test(`400 with the field: empty ${field}`, async () => {
      assertAnswer(
        await upsert([project], 'never', valued(value)),
        400,
        `{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/value/${field} Too small: expected string to have >=1 characters"}`,
      );
    });
  }

  for (const [name, changes, expected] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['SECRET_TEXT on gelato', valued({ type: 'SECRET_TEXT', secret_text: 's' }), 'CUSTOM_AUTH !== SECRET_TEXT'],
    [
      'BASIC_AUTH where the first of several is SECRET_TEXT',
      valued({ type: 'BASIC_AUTH', username: 'u', password: 'p' }, { pieceName: '@activepieces/piece-sundae' }),
      'SECRET_TEXT !== BASIC_AUTH',
    ],
  ])) {
    test(`the wrong type is refused by the check: ${name}`, async () => {
      assertAnswer(
        await upsert([project], 'never', changes),
        400,
        `{"code":"INVALID_APP_CONNECTION","params":{"error":"Connection value type does not match piece auth type: ${expected}"}}`,
      );
    });
  }

  test('unknown keys are dropped, in the value too', async () => {
    await upsert([project], 'stripped', valued({ type: 'SECRET_TEXT', secret_text: 's', extra: 1 }, { pieceName: '@activepieces/piece-sorbet', nonsense: 2 }));
    assert.deepEqual(rowsOf('stripped')[0]?.value, { type: 'SECRET_TEXT', secret_text: 's' });
  });

  test('any JSON in the props reaches the piece at once', async () => {
    const props = { list: [1, [2]], nothing: null, deep: { a: { b: 'ü🍦' } }, long: 'l'.repeat(100_000), nul: 'a\u0000b', gone: undefined };
    await upsert([project], 'any', valued({ type: 'CUSTOM_AUTH', props }));
    const { connections } = server.engineContext({ projectId: project });
    const { gone, ...kept } = props;
    assert.deepEqual(await connections.get('any'), { type: 'CUSTOM_AUTH', props: kept });
  });

  test('OAUTH2: a code works once, a bad one never', async () => {
    const body = oauth2({ code: 'once' });
    assert.equal((await upsert([project], 'oauth', body)).status, 201);
    const expected = '{"code":"INVALID_CLAIM","params":{"clientId":"cid","tokenUrl":"…","redirectUrl":"https://vendor.test/cb"}}';
    assertAnswer(await upsert([project], 'oauth', body), 400, expected);
    assertAnswer(await upsert([project], 'oauth', oauth2({ code: 'bad' })), 400, expected);
  });

  test('OAUTH2 waits for the exchange', async () => {
    server.settings.delays.oauth = 100;
    const ms = await timed(async () => assert.equal((await upsert([project], 'oauth', oauth2())).status, 201));
    server.settings.delays.oauth = 0;
    assert.ok(ms >= 95, `${ms}`);
  });

  test('OAUTH2 goes to the engine as well', async () => {
    Object.assign(server.settings.engine, { down: true, safetyTimeout: 50 });
    const { status, json } = await upsert([project], 'oauth-down', oauth2());
    Object.assign(server.settings.engine, { down: false, safetyTimeout: 300_000 });
    assert.equal(status, 400);
    assert.equal(json.code, 'ENGINE_OPERATION_FAILURE');
  });

  test('OAUTH2 with client_credentials does not use up the code, and needs one', async () => {
    const changes = { grant_type: 'client_credentials', code: 'any' };
    for (let index = 0; index < 2; index += 1) {
      assert.equal((await upsert([project], 'machine', oauth2(changes))).status, 201);
    }
    assert.equal((await upsert([project], 'machine', oauth2({ ...changes, code: '' }))).status, 400);
    assert.equal((await upsert([project], 'machine', oauth2({ code: 'any' }))).status, 201);
  });

  test('OAUTH2 at a private address is refused unless allowed', async () => {
    server.addPiece({ name: '@vendor/piece-inside', auth: { type: 'OAUTH2', tokenUrl: 'http://127.0.0.1:9/token' } });
    const body = () => ({ ...oauth2(), pieceName: '@vendor/piece-inside' });
    const { status, json } = await upsert([project], 'inside', body());
    assert.equal(status, 400);
    assert.equal(json.code, 'INVALID_CLAIM');
    assert.equal(json.params.message, 'unknown error');
    server.settings.ssrfAllowList.push('127.0.0.1');
    assert.equal((await upsert([project], 'inside', body())).status, 201);
  });

  test('PLATFORM_OAUTH2 needs the app of an admin', async () => {
    const platformOAuth2 = () => {
      const { client_secret, ...value } = oauth;
      return valued({ type: 'PLATFORM_OAUTH2', ...value, code: `code-${(codes += 1)}` }, affogato);
    };
    assertAnswer(
      await upsert([project], 'platform-oauth', platformOAuth2()),
      500,
      '{"statusCode":500,"error":"Internal Server Error","message":"Could not find any entity of type \\"oauth_app\\" matching: {…}"}',
    );
    const body = { pieceName: affogato.pieceName, clientId: 'cid', clientSecret: 'cs' };
    assertAnswer(await ask('POST', '/api/v1/oauth-apps', { body }), 403, NOT_ALLOWED);
    assert.equal((await ask('POST', '/api/v1/oauth-apps', { body, key: server.platform.adminToken })).status, 201);
    server.settings.engine.down = true;
    const { status } = await upsert([project], 'platform-oauth', platformOAuth2());
    server.settings.engine.down = false;
    assert.equal(status, 201);
  });

  test('CLOUD_OAUTH2 needs a service that is not here', async () => {
    const changes = valued({ type: 'CLOUD_OAUTH2', client_id: 'cid', code: 'c', scope: 'read' }, affogato);
    const { status, json } = await upsert([project], 'cloud', changes);
    assert.equal(status, 400);
    assert.equal(json.code, 'INVALID_CLOUD_CLAIM');
  });

  test('a reference into a secret manager cannot be resolved', async () => {
    const { status, json } = await upsert([project], 'secret', token('{{conn1|ap_sep_v1|path}}'));
    assert.equal(status, 400);
    assert.equal(json.code, 'SECRET_MANAGER_GET_SECRET_FAILED');
  });

  test('metadata is never stored', async () => {
    const { json } = await upsert([project], 'meta', { ...NO_AUTH, metadata: { a: 1 } });
    assert.equal(json.metadata, null);
    const updated = await ask('POST', `${CONNECTIONS}/${json.id}`, { body: { displayName: 'm', metadata: { a: 1 } } });
    assert.equal(updated.json.metadata, null);
  });

  for (const pieceVersion of ['latest', '~0.1.0']) {
    test(`pieceVersion ${pieceVersion} is a 409`, async () => {
      assertAnswer(
        await upsert([project], 'never', { pieceVersion }),
        409,
        '{"code":"VALIDATION","params":{"message":"Invalid piece version"}}',
      );
    });
  }

  test('an exact pieceVersion is stored whether it exists or not; default is the latest', async () => {
    assert.equal((await upsert([project], 'version', { pieceVersion: '9.9.9' })).json.pieceVersion, '9.9.9');
    server.addPiece({ name: '@vendor/piece-two', version: '1.0.0' });
    server.addPiece({ name: '@vendor/piece-two', version: '1.2.0' });
    assert.equal((await upsert([project], 'version', { ...NO_AUTH, pieceName: '@vendor/piece-two' })).json.pieceVersion, '1.2.0');
  });

  test('preSelectForNewProjects is kept when omitted, and selects nothing', async () => {
    assert.equal((await upsert([project], 'select', { ...NO_AUTH, preSelectForNewProjects: true })).json.preSelectForNewProjects, true);
    assert.equal((await upsert([project], 'select', NO_AUTH)).json.preSelectForNewProjects, true);
    await projectId('after the selection');
    assert.deepEqual(rowsOf('select')[0]?.projectIds, [project]);
  });

  test('a short or unknown pieceName is a 404', async () => {
    assertAnswer(
      await upsert([project], 'never', { pieceName: 'gelato' }),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=gelato"}}',
    );
  });
});

describe('lists of connections', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
    for (let index = 0; index < 12; index += 1) {
      const created = new Date(Date.UTC(2026, 0, 1, 12, 0, 0, 100 + index * 25)).toISOString();
      server.addConnection({ externalId: `key-${index}`, projectIds: [project], displayName: `Gelato (${index})`, created, updated: created });
    }
  });

  /** @param {string} query */
  const count = async (query) => (await ask('GET', `${CONNECTIONS}?${query}`)).json.data.length;

  test('an item: the upsert response, an owner, flowIds', async () => {
    assertAnswer(
      await ask('GET', `${APP_CONNECTIONS}?projectId=${project}&limit=1`),
      200,
      '{"data":[{"id":"<id>","created":"<date>","updated":"<date>","externalId":"key-0","displayName":"Gelato (0)","type":"CUSTOM_AUTH","pieceName":"@activepieces/piece-gelato","projectIds":["<id>"],"platformId":"<id>","scope":"PLATFORM","status":"ACTIVE","ownerId":"<id>","metadata":null,"pieceVersion":"0.1.0","preSelectForNewProjects":false,"usingSecretManager":false,"owner":{…"email":"…","firstName":"…","lastName":"…"…},"flowIds":[]}],"next":"…","previous":null}',
    );
  });

  test('default limit 10; 0, -1 and 100000: all; abc: 400', async () => {
    assert.equal(await count(''), 10);
    for (const limit of [0, -1, 100_000]) assert.equal(await count(`limit=${limit}`), 12);
    assert.equal((await ask('GET', `${CONNECTIONS}?limit=abc`)).status, 400);
  });

  test('the cursor loses rows: 4, then none', async () => {
    const first = await ask('GET', `${CONNECTIONS}?limit=4`);
    assert.equal(first.json.data.length, 4);
    assert.equal(typeof first.json.next, 'string');
    const second = await ask('GET', `${CONNECTIONS}?limit=4&cursor=${first.json.next}`);
    assert.deepEqual([second.json.data, second.json.next], [[], null]);
  });

  test('a garbage cursor gives the first page', async () => {
    const { status, json } = await ask('GET', `${CONNECTIONS}?limit=4&cursor=garbage`);
    assert.equal(status, 200);
    assert.equal(json.data[0].externalId, 'key-0');
  });

  for (const [query, expected] of /** @type {[string, number][]} */ ([
    ['externalId=key-3', 12],
    ['externalIds=key-3', 12],
    ['projectId=none', 12],
    ['scope=PROJECT', 12],
    [`pieceName=${encodeURIComponent(GELATO)}`, 12],
    ['pieceName=gelato', 0],
    ['displayName=gElAtO', 12],
    ['displayName=(3)', 1],
    ['displayName=G_lato', 12],
    ['displayName=G%25(1', 3],
    ['displayName=%5C_', 0],
    ['displayName=1%5C', 0],
    ['status=ACTIVE', 12],
    ['status=ERROR', 0],
    ['status=ERROR&status=ACTIVE', 12],
  ])) {
    test(`${query}: ${expected} rows`, async () => assert.equal(await count(`limit=1000&${query}`), expected));
  }

  test('an unknown status is a 400', async () => {
    assert.equal((await ask('GET', `${CONNECTIONS}?status=BROKEN`)).status, 400);
  });

  test('no GET of one', async () => {
    assertAnswer(await ask('GET', `${CONNECTIONS}/${server.tables.connections[0]?.id}`), 404, NO_ROUTE);
  });

  test('app-connections: both scopes, narrowed by scope, piece, name, status; not by externalId', async () => {
    await server.embeddedUser({ projectId: project }).upsertConnection({ externalId: 'own', metadata: { kept: true } });
    /** @param {string} query */
    const countOf = async (query) =>
      (await ask('GET', `${APP_CONNECTIONS}?projectId=${project}&limit=1000&${query}`)).json.data.length;
    assert.equal(await countOf(''), 13);
    assert.equal(await countOf('scope=PLATFORM'), 12);
    assert.equal(await countOf(`scope=PLATFORM&pieceName=${encodeURIComponent(GELATO)}`), 12);
    assert.equal(await countOf('scope=PROJECT'), 1);
    assert.equal(await countOf('displayName=(3)'), 1);
    assert.equal(await countOf('status=ERROR'), 0);
    assert.equal(await countOf('externalId=own'), 13);
  });

  test('app-connections: metadata is stored, unlike in global ones', () => {
    assert.deepEqual(rowsOf('own')[0]?.metadata, { kept: true });
  });

  test('platform-app-connections: projects of each row, filters by project and owner', async () => {
    const path = '/api/v1/platform-app-connections';
    const all = await ask('GET', path);
    assert.equal(all.json.data.length, 10);
    const row = server.tables.projects.find(({ id }) => id === project);
    assert.deepEqual(all.json.data[0].projects, [{ id: project, displayName: row?.displayName, type: 'TEAM' }]);
    assert.equal((await ask('GET', `${path}?limit=100&projectIds=${project}`)).json.data.length, 13);
    assert.equal((await ask('GET', `${path}?limit=100&projectIds=${MISSING_ID}`)).json.data.length, 0);
    assert.equal((await ask('GET', `${path}?limit=100&ownerIds=${server.platform.ownerId}`)).json.data.length, 12);
  });
});

describe('a whole customer base', () => {
  useServer();
  const FIRST = Date.UTC(2026, 0, 1, 12, 0, 0, 0);
  /** @type {string[]} */
  const projects = [];
  // 3 rows a second for 20 seconds.
  before(() => {
    for (let index = 0; index < 60; index += 1) {
      const { id } = server.addProject({ displayName: `Customer ${index}`, externalId: `id-${index}` });
      const created = new Date(FIRST + Math.floor(index / 3) * 1_000 + (index % 3) * 250).toISOString();
      projects.push(id);
      server.addConnection({ externalId: `key-${index}`, displayName: `Gelato ${index}`, projectIds: [id], created, updated: created });
    }
  });
  afterEach(() => void (server.settings.maxPageRows = 65_535));

  /** @param {Answer} answer */
  const keysOf = ({ json }) => json.data.map((/** @type {any} */ row) => row.externalId);

  /** @param {number} time */
  const cursorAt = (time) => btoa(`next_${btoa(`created:${time}`)}`);

  for (const path of [PROJECTS, CONNECTIONS, '/api/v1/platform-app-connections']) {
    test(`${path}: a page that is too large is a 500, a filter that leaves less works`, async () => {
      server.settings.maxPageRows = 40;
      for (const limit of [0, 41, 100_000]) {
        assertAnswer(
          await ask('GET', `${path}?limit=${limit}`),
          500,
          '{"statusCode":500,"code":"08P01","error":"Internal Server Error","message":"bind message has … parameter formats but 0 parameters"}',
        );
      }
      assert.equal((await ask('GET', `${path}?limit=40`)).json.data.length, 40);
      assert.equal((await ask('GET', `${path}?limit=100000&displayName=7`)).json.data.length, 6);
    });
  }

  test('65 000 rows fit a page, 66 000 do not; the count starts anew at 65 536', async (t) => {
    const big = await startFakeServer();
    t.after(() => big.close());
    const headers = { authorization: `Bearer ${big.apiKey}` };
    const list = () => fetch(`${big.url}${PROJECTS}?limit=100000`, { headers });
    const [first] = big.tables.projects;
    assert.ok(first);
    const fill = (/** @type {number} */ size) => {
      while (big.tables.projects.length < size) big.tables.projects.push({ ...first, id: `p${big.tables.projects.length}` });
    };
    fill(65_000);
    assert.equal(/** @type {any} */ (await (await list()).json()).data.length, 65_000);
    fill(66_000);
    const refused = await list();
    assert.equal(refused.status, 500);
    assert.equal(/** @type {any} */ (await refused.json()).message, 'bind message has 464 parameter formats but 0 parameters');
  });

  test('connections are listed in the order of created, whatever the heap has', async () => {
    await ask('POST', `${CONNECTIONS}/${rowsOf('key-0')[0]?.id}`, { body: { displayName: 'Gelato 0' } });
    assert.equal(server.tables.connections.at(-1)?.externalId, 'key-0');
    assert.deepEqual(keysOf(await ask('GET', `${CONNECTIONS}?limit=3`)), ['key-0', 'key-1', 'key-2']);
  });

  test('the cursor is base64 of next_ and base64 of created:<ms>', async () => {
    const first = await ask('GET', `${CONNECTIONS}?limit=5`);
    assert.equal(first.json.next, cursorAt(FIRST + 1_250));
    const second = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(first.json.next)}`);
    assert.equal(second.json.previous, btoa(`prev_${btoa(`created:${FIRST + 2_000}`)}`));
    const back = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(second.json.previous)}`);
    assert.deepEqual(keysOf(back), ['key-1', 'key-2', 'key-3', 'key-4', 'key-5']);
  });

  test("the server's own cursor loses the rows that share the second of a page's last row", async () => {
    const seen = [];
    for (let cursor = '', turn = 0; cursor !== null && turn < 20; turn += 1) {
      const answer = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(cursor)}`);
      seen.push(...keysOf(answer));
      cursor = answer.json.next;
    }
    // key-5 shares the second of key-4, the last of the first page; then the same of each page to come.
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 50);
    assert.deepEqual(seen.slice(3, 6), ['key-3', 'key-4', 'key-6']);
  });

  test('a cursor made one second earlier loses none', async () => {
    const seen = new Set();
    let from = FIRST - 1_000;
    for (let turn = 0; turn < 100; turn += 1) {
      const { json } = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(cursorAt(from))}`);
      for (const { externalId } of json.data) seen.add(externalId);
      if (json.next === null) break;
      from = Date.parse(json.data.at(-1).created) - 1_000;
    }
    assert.equal(seen.size, 60);
  });

  test('such a cursor does not move on where one second fills a page', async () => {
    const pages = [];
    let from = FIRST - 1_000;
    for (let turn = 0; turn < 4; turn += 1) {
      const answer = await ask('GET', `${CONNECTIONS}?limit=3&cursor=${encodeURIComponent(cursorAt(from))}`);
      pages.push(keysOf(answer).join());
      from = Date.parse(answer.json.data.at(-1).created) - 1_000;
    }
    assert.deepEqual(new Set(pages), new Set(['key-0,key-1,key-2']));
  });

  test('a cursor of another column or without a time is a 500', async () => {
    for (const position of ['updated:1', 'created:soon']) {
      const { status } = await ask('GET', `${CONNECTIONS}?cursor=${encodeURIComponent(btoa(`next_${btoa(position)}`))}`);
      assert.equal(status, 500);
    }
  });

  test('without a limit there is no cursor', async () => {
    const answer = await ask('GET', `${CONNECTIONS}?limit=0&cursor=${encodeURIComponent(cursorAt(FIRST + 5_000))}`);
    assert.deepEqual([answer.json.data.length, answer.json.next, answer.json.previous], [60, null, null]);
  });

  test('platform-app-connections by projectIds is exact, in a URL of 15 kB too', async () => {
    const listed = async (/** @type {string[]} */ ids) => {
      const query = ids.map((id) => `&projectIds=${id}`).join('');
      return keysOf(await ask('GET', `/api/v1/platform-app-connections?limit=1000&scope=PLATFORM${query}`));
    };
    assert.deepEqual(await listed(projects.slice(7, 10)), ['key-7', 'key-8', 'key-9']);
    assert.deepEqual(await listed([...projects.slice(0, 1), ...Array.from({ length: 449 }, () => MISSING_ID)]), ['key-0']);
    await server.embeddedUser({ projectId: String(projects[0]) }).upsertConnection({ externalId: 'own' });
    assert.deepEqual(await listed(projects.slice(0, 1)), ['key-0']);
  });

  test('projects are narrowed by displayName, not by externalIds', async () => {
    assert.deepEqual(keysOf(await ask('GET', `${PROJECTS}?displayName=cUSTOMER%2017`)), ['id-17']);
    assert.equal((await ask('GET', `${PROJECTS}?displayName=er%205_`)).json.data.length, 10);
    assert.equal((await ask('GET', `${PROJECTS}?displayName=&limit=1000`)).json.data.length, 61);
    assert.equal((await ask('GET', `${PROJECTS}?externalIds=id-17&limit=1000`)).json.data.length, 61);
  });
});

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

describe("the server's clock", () => {
  useServer({ clockSkew: 3_600_000 });

  /** @param {string | null} date */
  const ahead = (date) => Math.round((Date.parse(date ?? '') - Date.now()) / 60_000);

  test('every answer has a date', async () => {
    const project = await projectId('dated');
    const faults = ['status', 'html', 'redirect', 'wrong-shape', 'broken-json'];
    const plain = { redirect: 'manual', headers: { authorization: `Bearer ${server.apiKey}` } };
    for (const kind of faults) server.faults.add({ kind: /** @type {any} */ (kind), path: `${PROJECTS}?fault` });
    const answers = [
      await find('dated'),
      await upsert([project], 'dated', NO_AUTH),
      await ask('DELETE', `${CONNECTIONS}/${rowsOf('dated')[0]?.id}`),
      await ask('GET', PROJECTS, { key: 'sk-wrong' }),
      await createProject('dated'),
      await ask('GET', '/api/v1/unknown'),
      await ask('GET', '/'),
      await askRaw(PROJECTS, { method: 'OPTIONS', headers: { origin: 'https://a.test', 'access-control-request-method': 'GET' } }),
    ];
    for (const _ of faults) {
      const response = await fetch(`${server.url}${PROJECTS}?fault`, /** @type {RequestInit} */ (plain));
      await response.text();
      answers.push(/** @type {any} */ (response));
    }
    for (const { status, headers } of answers) assert.equal(ahead(headers.get('date')), 60, `${status} ${headers.get('date')}`);
  });

  test('its rows and tokens have the same time', async () => {
    const { json } = await createProject('skewed');
    assert.equal(ahead(json.created), 60);
    const { json: row } = await upsert([json.id], 'skewed', NO_AUTH);
    assert.equal(ahead(row.updated), 60);
    const seconds = Math.floor(Date.now() / 1000);
    const trade = async (/** @type {object} */ claims) =>
      (await ask('POST', '/api/v1/managed-authn/external-token', { body: { externalAccessToken: server.signToken({ externalProjectId: 'skewed', ...claims }) }, key: null })).status;
    assert.equal(await trade({ exp: seconds + 300 }), 401);
    assert.equal(await trade({ exp: seconds + 7_200 }), 200);
    assert.equal(await trade({ nbf: seconds + 300 }), 200);
  });

  test('the date is that of the answer, not of the request', async () => {
    const project = await projectId('late');
    const begun = Date.now();
    const { headers } = await upsert([project], 'late', token('slow1500'));
    assert.ok(Date.parse(headers.get('date') ?? '') - 3_600_000 >= begun + 500);
  });

  test('it can be set while the server runs, and go back', async () => {
    server.settings.clockSkew = -86_400_000;
    const { headers } = await find('x');
    assert.equal(ahead(headers.get('date')), -24 * 60);
  });
});

describe('editions and licence', () => {
  afterEach(() => server.close());

  test('COMMUNITY has projects, no global connections', async () => {
    server = await startFakeServer({ edition: 'COMMUNITY' });
    const project = await projectId('org_1');
    assertAnswer(await upsert([project], 'key'), 404, NO_ROUTE);
    assertAnswer(await ask('GET', CONNECTIONS), 404, NO_ROUTE);
  });

  test('CLOUD has global connections', async () => {
    server = await startFakeServer({ edition: 'CLOUD' });
    const project = await projectId('org_1');
    assert.equal((await upsert([project], 'key')).status, 201);
  });

  test('without a licence: 402', async () => {
    server = await startFakeServer({ licence: false });
    assertAnswer(await ask('GET', CONNECTIONS), 402, DISABLED);
    const { json } = await ask('GET', `/api/v1/platforms/${server.platform.id}`);
    assert.deepEqual([json.plan.globalConnectionsEnabled, json.plan.teamProjectsLimit], [false, 'ONE']);
  });
});

describe('deleted projects', () => {
  useServer({ delays: { hardDelete: 500 } });

  test('gone at once; recreated with a new id; its PLATFORM connections stay', async () => {
    const dead = await projectId('org_1');
    const old = await upsert([dead], 'key', NO_AUTH);
    await server.embeddedUser({ projectId: dead }).upsertConnection({ externalId: 'own' });
    assertAnswer(await ask('DELETE', `${PROJECTS}/${dead}`), 204, '');
    assert.equal((await ask('DELETE', `${PROJECTS}/${dead}`)).status, 404);
    assert.deepEqual((await find('org_1')).json.data, []);
    assertAnswer(await upsert([dead], 'key', NO_AUTH), 404, NO_PROJECT);

    const alive = await projectId('org_1');
    assert.notEqual(alive, dead);
    const second = await upsert([alive], 'key', NO_AUTH);
    assert.notEqual(second.json.id, old.json.id);
    assert.deepEqual(
      rowsOf('key').map(({ projectIds }) => projectIds),
      [[dead], [alive]],
    );

    assert.equal(rowsOf('own').length, 1);
    await eventually(() => !server.tables.projects.some(({ id }) => id === dead));
    assert.equal(rowsOf('own').length, 0);
    assert.equal(rowsOf('key').length, 2);
  });

  test('what they leave can be renamed, deleted, or taken again with projectIds []', async () => {
    const dead = await projectId('org_2');
    const kept = await upsert([dead], 'renamed', NO_AUTH);
    const retaken = await upsert([dead], 'retaken', NO_AUTH);
    await ask('DELETE', `${PROJECTS}/${dead}`);
    assert.equal((await ask('POST', `${CONNECTIONS}/${kept.json.id}`, { body: { displayName: 'x' } })).status, 200);
    assert.equal((await ask('DELETE', `${CONNECTIONS}/${kept.json.id}`)).status, 204);
    assert.equal((await upsert([], 'retaken', NO_AUTH)).json.id, retaken.json.id);
  });
});

describe('CORS and security headers', () => {
  useServer();

  test('a preflight', async () => {
    const { status, text, headers } = await askRaw(PROJECTS, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    assert.equal(status, 204);
    assert.equal(text, '');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-methods'), '*');
    assert.equal(headers.get('access-control-allow-headers'), 'authorization,content-type');
    assert.equal(headers.get('access-control-expose-headers'), '*');
    assert.equal(headers.get('vary'), 'Access-Control-Request-Headers');
  });

  for (const [method, path] of /** @type {[string, string][]} */ ([
    ['GET', PROJECTS],
    ['POST', PROJECTS],
    ['GET', '/api/v1/unknown'],
    ['GET', '/'],
    ['OPTIONS', PROJECTS],
  ])) {
    test(`${method} ${path} bears the security headers`, async () => {
      const { headers } = await ask(method, path);
      assert.ok(headers.has('strict-transport-security'));
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('content-security-policy'), "frame-ancestors 'self'");
    });
  }

  test('an answer may be read by any page', async () => {
    const { headers } = await ask('GET', PROJECTS, { headers: { origin: 'https://app.example.com' } });
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });
});

describe('piece metadata', () => {
  useServer();

  /** @param {string} name */
  const authOf = async (name) => JSON.stringify((await ask('GET', `/api/v1/pieces/@activepieces/piece-${name}`)).json.auth);

  test('auth of each test piece', async () => {
    const gelato = await authOf('gelato');
    assert.ok(gelato.startsWith('{"required":true,"description":"'));
    assert.ok(
      gelato.includes(
        '"props":{"base_url":{"displayName":"Base URL","required":true,"type":"SHORT_TEXT"},"access_token":{"displayName":"Access Token","required":true,"type":"SECRET_TEXT"},"region":{"displayName":"Region","required":false,"options":{"disabled":false,"options":[{"label":"EU","value":"eu"},',
      ),
    );
    assert.match(gelato, /"port":\{.*"type":"NUMBER"\},"tls":\{.*"defaultValue":true,"type":"CHECKBOX"\}\},"type":"CUSTOM_AUTH","displayName":"Connection"\}$/);
    assert.equal(await authOf('sorbet'), '{"displayName":"API Key","required":true,"description":"key","type":"SECRET_TEXT"}');
    assert.equal(
      await authOf('granita'),
      '{"displayName":"Login","required":true,"description":"basic","username":{"displayName":"User","description":"u"},"password":{"displayName":"Pass","description":"p"},"type":"BASIC_AUTH"}',
    );
    assert.match(
      await authOf('affogato'),
      /^\{"displayName":"Connection","required":true,"description":"oauth","authUrl":"[^"]+","tokenUrl":"[^"]+","scope":\["read","write"\],"grantType":"both_client_credentials_and_authorization_code","type":"OAUTH2"\}$/,
    );
    assert.equal(await authOf('water'), 'null');
    assert.equal((await authOf('sundae'))[0], '[');
  });

  test('%2F, and a version', async () => {
    const path = '/api/v1/pieces/@activepieces%2Fpiece-gelato';
    assert.equal((await ask('GET', path)).json.name, GELATO);
    assert.equal((await ask('GET', `${path}?version=0.1.0`)).status, 200);
    assert.equal((await ask('GET', `${path}?version=7.0.0`)).status, 404);
  });

  test('whether there is a check is not visible', async () => {
    assert.ok(!('validate' in (await ask('GET', `/api/v1/pieces/${GELATO}`)).json));
  });

  test('a custom piece is hidden from anonymous callers, an official one is not', async () => {
    const path = `/api/v1/pieces/${GELATO}`;
    assertAnswer(
      await ask('GET', path, { key: null }),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=@activepieces/piece-gelato"}}',
    );
    server.addPiece({ name: '@activepieces/piece-slack', official: true });
    assert.equal((await ask('GET', '/api/v1/pieces/@activepieces/piece-slack', { key: null })).status, 200);
  });

  test('short names are not resolved', async () => {
    assertAnswer(
      await ask('GET', '/api/v1/pieces/gelato'),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=gelato"}}',
    );
  });

  test('an upload answers 201 {}', async () => {
    const raw = '--x\r\ncontent-disposition: form-data; name="pieceName"\r\n\r\np\r\n--x--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    assertAnswer(await ask('POST', '/api/v1/pieces', { raw, headers }), 201, '{}');
  });
});

describe('piece metadata that cannot be read', () => {
  useServer();
  const path = `/api/v1/pieces/${GELATO}`;
  afterEach(() => void (server.settings.pieces = 'served'));

  for (const [answers, status, body] of /** @type {[403 | 404 | 500, number, string][]} */ ([
    [403, 403, NOT_ALLOWED],
    [404, 404, '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=@activepieces/piece-gelato"}}'],
    [500, 500, '{"statusCode":500,"error":"Internal Server Error","message":"…"}'],
  ])) {
    test(`${answers}, in both spellings; upserts go on`, async () => {
      server.settings.pieces = answers;
      for (const spelling of [path, path.replace('s/piece', 's%2Fpiece')]) assertAnswer(await ask('GET', spelling), status, body);
      assert.equal((await upsert([await projectId(`piece-${answers}`)], 'key')).status, 201);
    });
  }

  test('no answer at all', async () => {
    server.settings.pieces = 'hang';
    await assert.rejects(ask('GET', path, { signal: AbortSignal.timeout(150) }), { name: 'TimeoutError' });
    server.settings.pieces = 'served';
    assert.equal((await ask('GET', path)).status, 200);
  });
});

describe('counted requests', () => {
  useServer();

  test('each route has a count, whatever stands in its path', async () => {
    const project = await projectId('counted');
    await upsert([project], 'key', NO_AUTH);
    server.clearRequests();
    assert.deepEqual(server.requestCounts, {});
    await ask('GET', `/api/v1/pieces/${GELATO}`);
    await ask('GET', `/api/v1/pieces/${encodeURIComponent(GELATO)}?version=0.1.0`);
    await ask('GET', '/api/v1/pieces/unknown');
    await find('counted');
    await ask('GET', `${PROJECTS}/${project}`);
    await ask('GET', `${PROJECTS}/?limit=1`);
    await upsert([project], 'key', NO_AUTH);
    await ask('DELETE', `${CONNECTIONS}/${rowsOf('key')[0]?.id}`);
    await server.engineContext({ projectId: project }).connections.get('a/b').catch(() => {});
    server.faults.add({ kind: 'refuse', path: PROJECTS });
    await find('counted').catch(() => {});
    assert.deepEqual(server.requestCounts, {
      'GET /pieces/:name': 3,
      'GET /projects': 3,
      'GET /projects/:id': 1,
      'POST /global-connections': 1,
      'DELETE /global-connections/:id': 1,
      'GET /worker/app-connections/:externalId': 1,
    });
  });

  test('they are counted where nothing is logged', async () => {
    server.clearRequests();
    server.settings.logRequests = false;
    await find('counted');
    server.settings.logRequests = true;
    assert.deepEqual(server.requests, []);
    assert.deepEqual(server.requestCounts, { 'GET /projects': 1 });
  });
});

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

describe('the embedding JWT', () => {
  useServer();

  /** @param {string} externalAccessToken */
  const trade = (externalAccessToken) =>
    ask('POST', '/api/v1/managed-authn/external-token', { body: { externalAccessToken }, key: null });

  /** @param {string} message */
  const invalid = (message) => `{"code":"INVALID_BEARER_TOKEN","params":{"message":"${message}"}}`;

  test('a signing key is made by an admin', async () => {
    const body = { displayName: 'backend' };
    const { status, json } = await ask('POST', '/api/v1/signing-keys', { body, key: server.platform.adminToken });
    assert.equal(status, 201);
    assert.equal(json.platformId, server.platform.id);
    assert.equal(json.displayName, 'backend');
    assert.ok(json.id && json.publicKey && json.algorithm);
    assert.match(json.privateKey, /^-----BEGIN RSA PRIVATE KEY-----/);
    assert.equal((await ask('POST', '/api/v1/signing-keys', { body })).status, 403);
  });

  test('it creates the project, with a name that POST /projects would refuse', async () => {
    const { status, json } = await trade(
      server.signToken({ externalUserId: 'u1', externalProjectId: 'acme.com/eu', projectDisplayName: 'Acme', tasks: 5 }),
    );
    assert.equal(status, 200);
    assert.deepEqual([json.platformRole, json.externalId, json.platformId], ['MEMBER', 'u1', server.platform.id]);
    assert.ok(json.id && json.token);
    const [project] = (await find('acme.com/eu')).json.data;
    assert.equal(project.id, json.projectId);
    assert.deepEqual(
      [project.displayName, project.metadata, project.plan.name],
      ['acme.com/eu', null, 'default-embeddings-limit'],
    );
    assertAnswer(await createProject('acme.com/eu', 'acme'), 500, DUPLICATE_PROJECT);
    assert.equal((await trade(server.signToken({ externalProjectId: 'acme.com/eu' }))).json.projectId, project.id);
  });

  test('refused tokens', async () => {
    assertAnswer(await trade(server.signToken({}, { algorithm: 'HS256' })), 401, invalid('invalid algorithm'));
    assertAnswer(await trade(server.signToken({ exp: 1 })), 401, invalid('jwt expired'));
    assertAnswer(await trade(server.signToken({}, { keyId: 'unknown' })), 401, invalid('signing key not found signingKeyId=unknown'));
    assertAnswer(await trade(server.signToken({ role: 'KING' })), 401, invalid('ENTITY_NOT_FOUND'));
  });

  test('nbf in the future: 401 jwt not active', async () => {
    const seconds = Math.floor(Date.now() / 1000);
    assertAnswer(await trade(server.signToken({ nbf: seconds + 60 })), 401, invalid('jwt not active'));
    assert.equal((await trade(server.signToken({ nbf: seconds - 60, externalProjectId: 'active' }))).status, 200);
  });

  for (const [name, claims] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['no exp', { exp: undefined }],
    ['exp in milliseconds', { exp: Date.now() + 60_000 }],
    ['empty first and last name', { firstName: '', lastName: '' }],
    ['a role in lower case', { role: 'editor' }],
    ['concurrencyPoolKey alone', { concurrencyPoolKey: 'pool' }],
    ['version v4 with an unread pieceSet', { version: 'v4', pieceSet: 'unknown' }],
    ['projectDisplayName', { projectDisplayName: 'Renamed' }],
  ])) {
    test(`200: ${name}`, async () => {
      const { status, json } = await trade(server.signToken({ externalProjectId: 'lenient', ...claims }));
      assert.equal(status, 200);
      assert.equal(json.platformRole, 'MEMBER');
      assert.equal((await find('lenient')).json.data[0].displayName, 'lenient');
    });
  }

  test('newer servers take the projectDisplayName at each exchange', async () => {
    server.settings.newer.renamesProjects = true;
    for (const projectDisplayName of ['Acme', 'Acme GmbH']) {
      await trade(server.signToken({ externalProjectId: 'renamed', projectDisplayName }));
      assert.equal((await find('renamed')).json.data[0].displayName, projectDisplayName);
    }
    await trade(server.signToken({ externalProjectId: 'renamed' }));
    server.settings.newer.renamesProjects = false;
    assert.equal((await find('renamed')).json.data[0].displayName, 'Acme GmbH');
  });

  test("without an externalUserId: the platform's owner, with all of the platform", async () => {
    const { status, json } = await trade(server.signToken({ externalUserId: undefined, externalProjectId: 'careless' }));
    assert.equal(status, 200);
    assert.deepEqual([json.platformRole, json.email, json.id], ['ADMIN', 'ada@vendor.test', server.platform.ownerId]);
    assert.equal((await ask('GET', CONNECTIONS, { key: json.token })).status, 200);
    const elsewhere = server.addPlatform();
    const other = await trade(server.signToken({ externalUserId: undefined, externalProjectId: 'x' }, { platform: elsewhere }));
    assert.equal(other.json.id, elsewhere.ownerId);
  });

  test('the key of an admin, behind a PKCS#8 header, signs by WebCrypto', async () => {
    const { json: key } = await ask('POST', '/api/v1/signing-keys', { body: { displayName: 'backend' }, key: server.platform.adminToken });
    const der = createPrivateKey(key.privateKey).export({ type: 'pkcs8', format: 'der' });
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const imported = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
    const encode = (/** @type {object} */ part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.id })}.${encode({ externalUserId: 'u', externalProjectId: 'web' })}`;
    const signature = Buffer.from(await crypto.subtle.sign(algorithm.name, imported, Buffer.from(signed)));
    const { status, json } = await trade(`${signed}.${signature.toString('base64url')}`);
    assert.deepEqual([status, json.externalId], [200, 'u']);
    signature[7] = (signature[7] ?? 0) ^ 1;
    assertAnswer(await trade(`${signed}.${signature.toString('base64url')}`), 401, invalid('invalid signature'));
  });

  test('without an externalProjectId: an arbitrary project, here the personal one', async () => {
    const { status, json } = await trade(server.signToken({ externalProjectId: undefined }));
    assert.equal(status, 200);
    assert.equal(server.tables.projects.find(({ id }) => id === json.projectId)?.type, 'PERSONAL');
  });

  test('10 parallel for a new project: one 200, 9 times 500', async () => {
    server.settings.window = 150;
    const answers = await parallel(10, () => trade(server.signToken({ externalProjectId: 'new' })));
    server.settings.window = 0;
    assert.deepEqual(statuses(answers), [200, ...times(9, 500)]);
    for (const answer of answers) if (answer.status === 500) assertAnswer(answer, 500, DUPLICATE_PROJECT);
  });

  test('10 of them beside 10 POST /projects: one row, every loser a 500', async () => {
    const signed = server.signToken({ externalProjectId: 'mixed' });
    const [tokens, creates] = await Promise.all([
      parallel(10, () => trade(signed)),
      parallel(10, () => createProject('mixed')),
    ]);
    assert.equal(server.tables.projects.filter(({ externalId }) => externalId === 'mixed').length, 1);
    for (const answer of [...tokens, ...creates]) {
      if (answer.status >= 300) assertAnswer(answer, 500, DUPLICATE_PROJECT);
    }
    const created = creates.filter(({ status }) => status === 201).length;
    assert.ok(created <= 1);
  });

  test('an embedded user sees the own project only, and may create connections in it', async () => {
    const { json } = await trade(server.signToken({ externalUserId: 'u2', externalProjectId: 'own' }));
    await createProject('others');
    const key = json.token;
    assert.equal((await ask('GET', CONNECTIONS, { key })).status, 403);
    assert.deepEqual((await ask('GET', `${PROJECTS}?externalId=others`, { key })).json.data, []);
    assert.equal((await ask('GET', `${PROJECTS}?externalId=own`, { key })).json.data.length, 1);
    const body = { ...bodyOf([], 'planted'), projectId: json.projectId };
    const { status, json: row } = await ask('POST', APP_CONNECTIONS, { body, key });
    assert.equal(status, 201);
    assert.deepEqual([row.scope, row.projectIds], ['PROJECT', [json.projectId]]);
    assert.equal((await ask('POST', APP_CONNECTIONS, { body: { ...body, projectId: server.tables.projects[0]?.id }, key })).status, 403);
  });

  test('an embedded user sees the owner of a predefined connection', async () => {
    const project = await projectId('watched');
    await upsert([project], 'watched', NO_AUTH);
    const { token: key } = server.embeddedUser({ projectId: project });
    const { json } = await ask('GET', `${APP_CONNECTIONS}?projectId=${project}`, { key });
    assert.deepEqual(
      [json.data[0].owner.email, json.data[0].owner.firstName, json.data[0].owner.lastName],
      ['ada@vendor.test', 'Ada', 'Vendor'],
    );
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

describe('faults', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });
  const path = CONNECTIONS;
  const method = 'POST';
  let keys = 0;

  /**
   * Sends an upsert of a new key into a fault.
   * @param {import('./faults.js').Fault} fault
   */
  async function meet(fault) {
    const key = `fault-${(keys += 1)}`;
    server.faults.add({ method, path, ...fault });
    const outcome = await upsert([project], key, NO_AUTH).catch((error) => error);
    return { outcome, acted: rowsOf(key).length === 1 };
  }

  // A closed socket turns into a reset when the body arrives after the close.
  for (const [kind, codes, acted] of /** @type {[import('./faults.js').FaultKind, RegExp, boolean][]} */ ([
    ['refuse', /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/, false],
    ['reset-before', /^(ECONNRESET|EPIPE)$/, false],
    ['reset-after', /^ECONNRESET$/, true],
    ['reset-mid-body', /^ECONNRESET$/, true],
  ])) {
    test(`${kind}: the socket breaks, the server ${acted ? 'acted' : 'did not act'}`, async () => {
      const met = await meet({ kind });
      assert.match(met.outcome.cause?.code, codes);
      assert.equal(met.acted, acted);
    });
  }

  test('reset-mid-body: the headers and half the body arrive', async () => {
    server.faults.add({ kind: 'reset-mid-body', path: PROJECTS });
    const response = await fetch(`${server.url}${PROJECTS}?externalId=org_1`, { headers: { authorization: `Bearer ${server.apiKey}` } });
    assert.equal(response.status, 200);
    const length = Number(response.headers.get('content-length'));
    let received = 0;
    await assert.rejects(async () => {
      for await (const chunk of response.body ?? []) received += chunk.length;
    });
    assert.equal(received, Math.floor(length / 2));
  });

  for (const [kind, acted] of /** @type {['never' | 'stall-mid-body', boolean][]} */ ([
    ['never', false],
    ['never', true],
    ['stall-mid-body', true],
  ])) {
    test(`${kind}, ${acted ? 'acted' : 'not acted'}: no answer`, async () => {
      const key = `silent-${kind}-${acted}`;
      server.faults.add({ kind, acted, method, path });
      await assert.rejects(upsert([project], key, NO_AUTH, { signal: AbortSignal.timeout(250) }), { name: 'TimeoutError' });
      if (acted) await eventually(() => rowsOf(key).length === 1);
      assert.equal(rowsOf(key).length, acted ? 1 : 0);
    });
  }

  for (const acted of [false, true]) {
    test(`slow, ${acted ? 'acts at once' : 'acts late'}`, async () => {
      const key = `slow-${acted}`;
      server.clearRequests();
      server.faults.add({ kind: 'slow', delay: 1_000, acted, method, path });
      const begun = performance.now();
      const answer = upsert([project], key, NO_AUTH);
      if (acted) await eventually(() => rowsOf(key).length === 1);
      else await sleep(60);
      assert.equal(rowsOf(key).length, acted ? 1 : 0);
      assert.equal(server.requests[0]?.status, undefined);
      assert.equal((await answer).status, 201);
      assert.ok(performance.now() - begun >= 995);
    });
  }

  for (const [name, fault] of /** @type {[string, Omit<import('./faults.js').Fault, 'kind'>][]} */ ([
    ['408', { status: 408 }],
    ['425', { status: 425 }],
    ['429 in seconds', { status: 429, headers: { 'Retry-After': '2' } }],
    ['429 with a date', { status: 429, headers: { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' } }],
    ['429 in ms', { status: 429, headers: { 'retry-after-ms': '150' } }],
    ['500 of the database', { status: 500, body: { statusCode: 500, code: '57P01', error: 'Internal Server Error', message: 'terminating connection' } }],
    ['502 of a proxy', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' }],
    ['503', { status: 503 }],
  ])) {
    for (const acted of [false, true]) {
      test(`status ${name}, ${acted ? 'acted' : 'not acted'}`, async () => {
        const { outcome, acted: didAct } = await meet({ kind: 'status', acted, ...fault });
        assert.equal(outcome.status, fault.status);
        assert.equal(didAct, acted);
        for (const [header, value] of Object.entries(fault.headers ?? {})) assert.equal(outcome.headers.get(header), value);
        assert.equal(outcome.text, typeof fault.body === 'object' ? JSON.stringify(fault.body) : (fault.body ?? ''));
      });
    }
  }

  test('html: 200 text/html', async () => {
    const { outcome, acted } = await meet({ kind: 'html' });
    assert.equal(outcome.status, 200);
    assert.match(outcome.headers.get('content-type'), /^text\/html/);
    assert.match(outcome.text, /^<!DOCTYPE html>/);
    assert.equal(acted, false);
  });

  for (const acted of [true, false]) {
    test(`broken-json, ${acted ? 'acted' : 'not acted'}: 201, cut off, length right`, async () => {
      const { outcome, acted: didAct } = await meet({ kind: 'broken-json', acted });
      assert.equal(outcome.status, 201);
      assert.match(outcome.headers.get('content-type'), /^application\/json/);
      assert.equal(outcome.json, undefined);
      assert.match(outcome.text, /^\{"id"/);
      assert.equal(didAct, acted);
    });
  }

  test('wrong-shape: JSON, but not this', async () => {
    const { outcome } = await meet({ kind: 'wrong-shape', acted: true, body: ['surprise'] });
    assert.equal(outcome.status, 201);
    assert.deepEqual(outcome.json, ['surprise']);
  });

  test('redirect: status and location', async () => {
    for (const status of [302, 307]) {
      server.faults.add({ kind: 'redirect', status, location: 'https://elsewhere.test/x', path: PROJECTS });
      const { status: seen, headers } = await askRaw(PROJECTS);
      assert.equal(seen, status);
      assert.equal(headers.get('location'), 'https://elsewhere.test/x');
    }
  });

  test('method, path, nth, times and the hits', async () => {
    server.faults.clear();
    server.faults.add({ kind: 'status', status: 503, method: 'GET', path: /projects\?externalId=a/, nth: 2, times: 2 });
    const seen = [];
    for (let index = 0; index < 5; index += 1) seen.push((await find('a')).status);
    assert.deepEqual(seen, [200, 503, 503, 200, 200]);
    assert.equal((await find('b')).status, 200);
    assert.deepEqual(
      server.faults.hits.map(({ fault, method: hit, url }) => [fault.kind, hit, url]),
      [
        ['status', 'GET', `${PROJECTS}?externalId=a`],
        ['status', 'GET', `${PROJECTS}?externalId=a`],
      ],
    );
  });

  test('caller: one of several who share the server', async () => {
    server.faults.add({ kind: 'status', status: 503, caller: 'ada', path: PROJECTS });
    const seen = [];
    for (const caller of [undefined, 'bob', 'ada', 'ada']) {
      seen.push((await ask('GET', PROJECTS, { headers: caller === undefined ? {} : { 'x-caller': caller } })).status);
    }
    assert.deepEqual(seen, [200, 200, 503, 200]);
  });

  test('taken: told of each request, and when the server is done with it', async () => {
    const key = 'told';
    /** @type {Promise<number>[]} */
    const rows = [];
    const taken = (/** @type {Promise<void>} */ played) => void rows.push(played.then(() => rowsOf(key).length));
    server.faults.add({ kind: 'reset-after', times: 2, method, path, taken });
    for (let call = 0; call < 2; call += 1) {
      await assert.rejects(upsert([project], key, NO_AUTH));
      assert.equal(rows.length, call + 1);
    }
    assert.deepEqual(await Promise.all(rows), [1, 1]);
  });

  test('taken: told that the server is done when nothing was answered', async () => {
    /** @type {Promise<string>[]} */
    const done = [];
    server.faults.add({ kind: 'never', path: PROJECTS, taken: (played) => void done.push(played.then(() => 'done')) });
    await assert.rejects(ask('GET', PROJECTS, { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    assert.deepEqual(await Promise.all(done), ['done']);
  });

  test('times: Infinity until it is removed or cleared', async () => {
    const remove = server.faults.add({ kind: 'status', times: Infinity });
    assert.deepEqual(statuses([await find('a'), await find('a')]), [503, 503]);
    remove();
    assert.equal((await find('a')).status, 200);
    server.faults.add({ kind: 'status', times: Infinity });
    server.faults.clear();
    assert.equal((await find('a')).status, 200);
    assert.deepEqual(server.faults.hits, []);
  });

  test('the log has what was sent, taken by a fault or not', async () => {
    server.clearRequests();
    const body = { displayName: 'Logged', externalId: 'logged', nonsense: 1 };
    await ask('POST', PROJECTS, { body });
    server.faults.add({ kind: 'status', status: 503 });
    await ask('POST', `${PROJECTS}?a=b`, { body });
    server.faults.add({ kind: 'reset-before' });
    await ask('GET', PROJECTS).catch(() => {});
    const seen = server.requests.map((record) => [record.method, record.path, record.query, record.body, record.status, record.fault]);
    assert.deepEqual(seen, [
      ['POST', PROJECTS, {}, body, 201, undefined],
      ['POST', PROJECTS, { a: 'b' }, body, 503, 'status'],
      ['GET', PROJECTS, {}, undefined, undefined, 'reset-before'],
    ]);
    assert.equal(server.requests[0]?.headers.authorization, `Bearer ${server.apiKey}`);
    assert.ok(Number(server.requests[0]?.ms) >= 0 && Math.abs(Date.now() - Number(server.requests[0]?.startedAt)) < 10_000);
  });
});

describe('the process', () => {
  test('delays of reads and writes', async () => {
    server = await startFakeServer({ delays: { read: 60, write: 120 } });
    const read = await timed(() => find('a'));
    const write = await timed(() => createProject('a'));
    await server.close();
    assert.ok(read >= 55 && write >= 115, `${read} ${write}`);
  });

  test('close leaves no handle open, whatever is under way', async () => {
    const script = `
      const { startFakeServer } = await import(${JSON.stringify(new URL('./index.js', import.meta.url).href)});
      const server = await startFakeServer({ delays: { hardDelete: 60000 } });
      const headers = { authorization: 'Bearer ' + server.apiKey, 'content-type': 'application/json' };
      const project = server.addProject({ externalId: 'a' });
      const body = (key, access_token) => JSON.stringify({ displayName: 'd', pieceName: '${GELATO}', type: 'CUSTOM_AUTH', value: { type: 'CUSTOM_AUTH', props: { access_token } }, scope: 'PLATFORM', projectIds: [], externalId: key });
      const send = (key, token) => fetch(server.url + '${CONNECTIONS}', { method: 'POST', headers, body: body(key, token) }).catch(() => {});
      await send('done', 'good');
      await fetch(server.url + '${PROJECTS}/' + project.id, { method: 'DELETE', headers: { authorization: headers.authorization } });
      const pending = [send('slow', 'slow60000')];
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.faults.add({ kind: 'never' });
      pending.push(send('never', 'good'));
      server.settings.engine.down = true;
      pending.push(send('queued', 'good'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.settings.engine.down = false;
      server.settings.window = 60000;
      let checked;
      const check = () => new Promise((resolve) => (checked = () => resolve({ valid: true })));
      server.addPiece({ name: '${GELATO}', auth: { type: 'CUSTOM_AUTH', props: {} }, validate: check });
      pending.push(send('checked', 'good'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await server.close();
      checked();
      await Promise.all(pending);
      console.log('closed');
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const begun = performance.now();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const [code] = await once(child, 'close');
    clearTimeout(timer);
    assert.equal(code, 0);
    assert.equal(output, 'closed\n');
    assert.ok(performance.now() - begun < 10_000);
  });

  test('main.js prints one line, serves, and ends on SIGTERM', async () => {
    const main = fileURLToPath(new URL('./main.js', import.meta.url));
    const child = spawn(process.execPath, [main, '--port', '0', '--api-key', 'sk-known'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await once(child.stdout, 'data');
    const { url, apiKey, ...rest } = JSON.parse(output);
    assert.deepEqual([apiKey, rest], ['sk-known', {}]);
    const response = await fetch(`${url}${PROJECTS}`, { headers: { authorization: `Bearer ${apiKey}` } });
    assert.equal(response.status, 200);
    await response.json();
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    assert.equal(output.trim().split('\n').length, 1);
  });
});
