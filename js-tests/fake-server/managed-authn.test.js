/**
 * The embedding JWT.
 */
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  bodyOf,
  CONNECTIONS,
  createProject,
  DUPLICATE_PROJECT,
  find,
  NO_AUTH,
  parallel,
  projectId,
  PROJECTS,
  server,
  statuses,
  times,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

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
