/**
 * Projects are found by an external id that may hold anything.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import {
  ask,
  assertAnswer,
  createProject,
  DUPLICATE_PROJECT,
  find,
  NO_AUTH,
  NUL,
  projectId,
  PROJECTS,
  randomHex,
  rowsOf,
  server,
  statuses,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

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
