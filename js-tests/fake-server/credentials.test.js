/**
 * What the value of a connection may be.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import {
  ask,
  assertAnswer,
  CONNECTIONS,
  INVALID_BODY,
  NO_AUTH,
  NOT_ALLOWED,
  projectId,
  rowsOf,
  server,
  timed,
  token,
  upsert,
  useServer,
  valued,
} from '../support/fake-server-asks.js';

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
