/**
 * `checkInstance`, against the fake server.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import { checkInstance } from 'predefined-connection';

import { pem, rsaPair } from '../support/keys.js';
import { GELATO, rejection } from '../support/calls.js';
import { textsOf } from '../support/declarations.js';
import { tableAfter } from '../support/markdown.js';
import { PLANTED, SECRETS } from '../support/planted.js';
import { fakeServer } from '../support/server.js';
import { freePort } from '../support/ports.js';

/**
 * @import { CheckInstanceOptions, InstanceReport } from 'predefined-connection'
 * @import { FakeServer } from '../fake-server/index.js'
 */

/** A signing key's id, as Activepieces gives it. */
const KEY_ID = 'JYlMkF3sPFBVpr4rGkZxV';

/**
 * Checks a server. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
function check(server, changes = {}) {
  return checkInstance(/** @type {CheckInstanceOptions} */ ({ instanceUrl: server.url, apiKey: server.apiKey, ...changes }));
}

/**
 * The findings that are not `ok`, each as `error NETWORK`.
 * @param {InstanceReport} report
 */
const bad = ({ findings }) => findings.filter(({ level }) => level !== 'ok').map(({ level, code }) => `${level} ${code}`);

/** @param {InstanceReport} report */
const codes = ({ findings }) => findings.map(({ code }) => code);

const piece = { pieceName: GELATO };
const credentials = { ...piece, pieceAuthType: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } };

test('a set-up in which all is well', async (t) => {
  const server = await fakeServer(t);
  const { findings, clockSkew, ...report } = await check(server, { ...credentials, pieceVersion: '0.1.0' });
  assert.deepEqual(
    findings.map(({ level, code }) => [level, code]),
    ['ACTIVEPIECES', 'KEY_ACCEPTED', 'GLOBAL_CONNECTIONS', 'EMBEDDING', 'PROJECTS_LEFT', 'PIECE_VISIBLE', 'AUTH_TYPE_DECLARED', 'PROPS_FIT', 'CLOCK'].map((code) => ['ok', code]),
  );
  assert.deepEqual(report, {
    ok: true,
    instanceUrl: server.url,
    version: '0.85.4',
    edition: 'ENTERPRISE',
    platform: { id: server.platform.id, name: 'Vendor' },
    plan: { globalConnections: true, embedding: true, projectsLeft: 'unlimited' },
    piece: {
      name: GELATO,
      version: '0.1.0',
      auth: [
        {
          pieceAuthType: 'CUSTOM_AUTH',
          props: ['base_url', 'access_token', 'region', 'port', 'tls'].map((name) => ({ name, required: name === 'base_url' || name === 'access_token' })),
        },
      ],
    },
    requests: 5,
  });
  assert.ok(Math.abs(clockSkew ?? Infinity) < 1000);
});

test('nothing is left behind, whatever is found', async (t) => {
  const server = await fakeServer(t);
  server.addProject({ externalId: 'org_1234' });
  const tables = () => structuredClone(server.tables);
  const before = tables();
  const signingKey = pem(rsaPair().privateKey, 'pkcs1');
  for (const changes of [{}, { ...credentials, signingKeyId: KEY_ID, signingKey }, { pieceName: '@acme/piece-x', pieceVersion: '1.0.0' }, { apiKey: 'sk-wrong' }]) {
    await check(server, changes);
  }
  server.settings.plan.projectsLimit = 20;
  await check(server);
  assert.deepEqual(tables(), before);
  assert.deepEqual(new Set(server.requests.map(({ method }) => method)), new Set(['GET']));
  assert.deepEqual(Object.keys(server.requestCounts).sort(), [
    'GET /flags',
    'GET /global-connections',
    'GET /pieces/:name',
    'GET /platforms/:id',
    'GET /projects',
    'GET /signing-keys',
  ]);
});

describe('the instance', () => {
  test('of another version or edition, and a test environment', async (t) => {
    for (const [options, lines] of /** @type {const} */ ([
      [{ version: '0.80.0' }, ['warning VERSION_OLDER']],
      [{ version: '0.92.1' }, ['warning VERSION_NEWER']],
      [{ engine: { validate: false } }, ['warning CREDENTIALS_UNCHECKED']],
      [{ edition: 'CLOUD' }, []],
      [{ edition: 'COMMUNITY' }, ['error GLOBAL_CONNECTIONS_UNAVAILABLE']],
    ])) {
      assert.deepEqual(bad(await check(await fakeServer(t, options))), lines);
    }
  });

  test('that is none: a path of it, another application, a page', async (t) => {
    const server = await fakeServer(t);
    const wrong = ['error WRONG_INSTANCE_URL', 'info NOT_CHECKED'];
    // The server's own page answers for every path that is not under `/api`.
    assert.deepEqual(bad(await check(server, { instanceUrl: `${server.url}/workspace` })), wrong);
    const other = await answering(t, (_, response) => response.writeHead(404).end('not here'));
    assert.deepEqual(bad(await check(server, { instanceUrl: other })).slice(0, 2), wrong);
    const json = await answering(t, (_, response) => response.end('{"status":"ok"}'));
    assert.deepEqual(bad(await check(server, { instanceUrl: json })).slice(0, 1), ['error UNEXPECTED_ANSWER']);
    const moved = await answering(t, ({ url }, response) => response.writeHead(301, { location: `https://ap.test${url}` }).end());
    const report = await check(server, { instanceUrl: moved });
    assert.deepEqual(bad(report).slice(0, 1), ['error REDIRECTED']);
    assert.match(report.findings[0]?.message ?? '', /redirects to "https:\/\/ap\.test\/api\/v1\/flags"/);
  });

  test('that cannot be reached is a finding', async (t) => {
    const server = await fakeServer(t);
    const report = await check(server, { instanceUrl: `http://127.0.0.1:${await freePort()}`, maxRetries: 0, ...piece });
    assert.deepEqual([report.ok, report.requests, bad(report)], [false, 2, ['error NETWORK', 'info NOT_CHECKED', 'info NOT_CHECKED']]);
    assert.match(report.findings[0]?.message ?? '', /ECONNREFUSED/);
  });

  test('that does not answer in time is a finding', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', times: Infinity });
    const report = await check(server, { timeout: 200 });
    assert.deepEqual([report.ok, bad(report)[0]], [false, 'error TIMEOUT']);
  });

  test('that does not tell of itself in time hides nothing else', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', path: '/api/v1/flags', times: Infinity });
    const report = await check(server, { ...credentials, timeout: 2_000 });
    assert.deepEqual([report.ok, report.version, bad(report)], [true, null, ['warning TIMEOUT']]);
    for (const code of /** @type {const} */ (['KEY_ACCEPTED', 'GLOBAL_CONNECTIONS', 'PROPS_FIT'])) assert.ok(codes(report).includes(code), code);
  });

  test('looks are made at the same time', async (t) => {
    const server = await fakeServer(t, { delays: { read: 300 } });
    const start = performance.now();
    const { requests } = await check(server, { ...credentials, signingKeyId: KEY_ID, signingKey: pem(rsaPair().privateKey, 'pkcs8') });
    assert.equal(requests, 6);
    // One after the other they take 1 800 ms.
    assert.ok(performance.now() - start < 1500);
  });
});

describe('the API key', () => {
  test('that is refused', async (t) => {
    const server = await fakeServer(t);
    for (const apiKey of ['sk-wrong', 'garbage']) {
      const report = await check(server, { apiKey, ...piece });
      assert.deepEqual([report.ok, report.platform, bad(report)], [false, null, ['error UNAUTHENTICATED', 'info NOT_CHECKED']]);
    }
  });

  test("that is the token of an admin's or of a customer's login", async (t) => {
    const server = await fakeServer(t);
    assert.deepEqual(bad(await check(server, { apiKey: server.platform.adminToken })), ['error SESSION_TOKEN']);
    const { token } = server.embeddedUser({ projectId: server.addProject({ externalId: 'org_1234' }).id });
    assert.deepEqual(bad(await check(server, { apiKey: token })), ['error SESSION_TOKEN', 'error FORBIDDEN']);
  });

  test('of another platform names that one', async (t) => {
    const server = await fakeServer(t);
    const other = server.addPlatform();
    const report = await check(server, { apiKey: other.apiKey, ...piece });
    assert.deepEqual([report.platform?.id, bad(report)], [other.id, ['error PIECE_NOT_FOUND']]);
  });

  test('may come from a function', async (t) => {
    const server = await fakeServer(t);
    assert.equal((await check(server, { apiKey: async () => server.apiKey })).ok, true);
  });
});

describe('the plan', () => {
  test('without a licence', async (t) => {
    const server = await fakeServer(t, { licence: false });
    assert.deepEqual(bad(await check(server)), ['error FEATURE_DISABLED', 'warning EMBEDDING_DISABLED', 'warning API_KEYS_DISABLED', 'warning FEW_PROJECTS_LEFT']);
    server.addProject({ externalId: 'org_1234' });
    const report = await check(server);
    assert.deepEqual([report.plan, bad(report).at(-1)], [{ globalConnections: false, embedding: false, projectsLeft: 0 }, 'error PLAN_LIMIT']);
  });

  test('projects that are left are counted', async (t) => {
    const server = await fakeServer(t, { plan: { projectsLimit: 30 } });
    for (let count = 0; count < 19; count += 1) server.addProject({ externalId: `org_${count}` });
    assert.deepEqual((({ plan, ok }) => [plan?.projectsLeft, ok])(await check(server)), [11, true]);
    server.addProject({ externalId: 'org_20' });
    assert.deepEqual(bad(await check(server)), ['warning FEW_PROJECTS_LEFT']);
    server.settings.plan.teamProjectsLimit = 'NONE';
    assert.deepEqual(bad(await check(server)), ['error PLAN_LIMIT']);
  });

  test('one request that is kept back hides nothing else', async (t) => {
    const server = await fakeServer(t);
    const all = codes(await check(server, credentials));
    for (const path of ['/api/v1/flags', '/api/v1/platforms', '/api/v1/global-connections', '/api/v1/pieces', '/api/v1/projects']) {
      server.faults.add({ kind: 'status', status: 403, body: { code: 'AUTHORIZATION', params: { message: 'no' } }, path, times: Infinity });
      const report = await check(server, credentials);
      assert.ok(report.findings.some(({ level, code }) => code === 'FORBIDDEN' && (level === 'error' || level === 'warning')), path);
      const lost = all.filter((code) => !codes(report).includes(code));
      const expected = {
        '/api/v1/flags': ['ACTIVEPIECES'],
        '/api/v1/platforms': ['EMBEDDING', 'PROJECTS_LEFT'],
        '/api/v1/global-connections': ['GLOBAL_CONNECTIONS'],
        '/api/v1/pieces': ['PIECE_VISIBLE', 'AUTH_TYPE_DECLARED', 'PROPS_FIT'],
        '/api/v1/projects': ['KEY_ACCEPTED', 'EMBEDDING', 'PROJECTS_LEFT'],
      }[path];
      assert.deepEqual(lost, expected, path);
      server.faults.clear();
    }
  });
});

describe('the piece', () => {
  for (const [name, changes, lines] of /** @type {[string, Record<string, unknown>, string[]][]} */ ([
    ['that is not there', { pieceName: '@acme/piece-x' }, ['error PIECE_NOT_FOUND']],
    ['by its short name', { pieceName: 'gelato' }, ['error PIECE_NOT_FOUND']],
    ['of another version', { ...piece, pieceVersion: '9.9.9' }, ['error PIECE_VERSION_NOT_FOUND']],
    ['of another auth type', { ...piece, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 's' } }, ['error AUTH_TYPE_MISMATCH']],
    ['without auth', { pieceName: '@activepieces/piece-water', pieceAuthType: 'SECRET_TEXT' }, ['warning AUTH_TYPE_MISMATCH']],
    ['without auth, as it says', { pieceName: '@activepieces/piece-water', pieceAuthType: 'NO_AUTH' }, []],
    ['of several auth types', { pieceName: '@activepieces/piece-sundae', pieceAuthType: 'CUSTOM_AUTH', props: credentials.props }, []],
    ["with the platform's own OAuth 2 client", { pieceName: '@activepieces/piece-affogato', pieceAuthType: 'PLATFORM_OAUTH2' }, []],
    ['with a prop that is misspelt', { ...credentials, props: { base_url: 'x', acess_token: 'y' } }, ['error PROPS_MISMATCH', 'error PROPS_MISMATCH']],
  ])) {
    test(name, async (t) => {
      assert.deepEqual(bad(await check(await fakeServer(t), changes)), lines);
    });
  }

  test('that the platform hides', async (t) => {
    const server = await fakeServer(t, { hiddenPieces: [GELATO] });
    assert.deepEqual(bad(await check(server, credentials)), ['error PIECE_HIDDEN']);
  });
});

test('a clock that is wrong', async (t) => {
  for (const [clockSkew, lines] of /** @type {[number, string[]][]} */ ([
    [20_000, []],
    [-20_000, []],
    [120_000, ['warning CLOCK_SKEWED']],
    [-120_000, ['warning CLOCK_SKEWED']],
    [600_000, ['error CLOCK_SKEWED']],
  ])) {
    const report = await check(await fakeServer(t, { clockSkew }));
    assert.deepEqual(bad(report), lines);
    assert.ok(Math.abs((report.clockSkew ?? 0) - clockSkew) < 3000, `${report.clockSkew}`);
  }
});

describe('the signing key', () => {
  const { privateKey, publicKey } = rsaPair();
  const unlisted = 'info NOT_CHECKED';

  test('is looked at where it is, in every form, and never sent', async (t) => {
    const server = await fakeServer(t);
    const forms = [pem(privateKey, 'pkcs1'), pem(privateKey, 'pkcs8').replaceAll('\n', '\\n'), privateKey.export({ type: 'pkcs8', format: 'der' })];
    const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' });
    for (const extractable of [true, false]) forms.push(/** @type {any} */ (await crypto.subtle.importKey('pkcs8', pkcs8, rs256, extractable, ['sign'])));
    for (const [index, signingKey] of forms.entries()) {
      const report = await check(server, { signingKeyId: KEY_ID, signingKey });
      assert.deepEqual([report.ok, bad(report)], [true, [unlisted]]);
      const { message } = report.findings.find(({ code }) => code === 'SIGNING_KEY') ?? {};
      assert.match(message ?? '', index === forms.length - 1 ? /cannot be exported/ : /a token that it signs verifies/);
      assert.equal('publicKey' in report, false);
    }
    assert.ok(server.requests.every(({ url, headers, body }) => body === undefined && !/MII|PRIVATE/.test(url + JSON.stringify(headers))));
  });

  for (const [name, changes, words] of /** @type {[string, Record<string, unknown>, RegExp][]} */ ([
    ['without its id', { signingKey: pem(privateKey, 'pkcs1') }, /^signingKeyId is missing\.$/],
    ['alone', { signingKeyId: KEY_ID }, /^signingKey is missing\.$/],
    ['that is public', { signingKeyId: KEY_ID, signingKey: pem(publicKey, 'spki') }, /is a public key: give the private key/],
    ['that is cut off', { signingKeyId: KEY_ID, signingKey: pem(privateKey, 'pkcs1').slice(0, 500) }, /is cut off/],
    ['in the place of its id', { signingKeyId: pem(privateKey, 'pkcs1'), signingKey: pem(privateKey, 'pkcs1') }, /^signingKeyId is a key/],
    ['that is too short', { signingKeyId: KEY_ID, signingKey: pem(rsaPair(1024).privateKey, 'pkcs1') }, /has 1024 bits/],
    ['of no kind', { signingKeyId: KEY_ID, signingKey: 5 }, /must be PEM text/],
  ])) {
    test(name, async (t) => {
      const report = await check(await fakeServer(t), changes);
      assert.equal(report.ok, false);
      const found = report.findings.filter(({ code }) => code === 'SIGNING_KEY_UNUSABLE');
      assert.equal(found.length, 1, inspect(report.findings));
      assert.match(found[0]?.message ?? '', words);
      assert.doesNotMatch(JSON.stringify(report), /BEGIN|MII/);
      assert.ok(codes(report).includes('KEY_ACCEPTED'), 'it hides nothing else');
    });
  }

  test('where the server lists them, the id and the key must be a pair', async (t) => {
    const server = await fakeServer(t);
    const apiKey = server.platform.adminToken;
    const created = await fetch(`${server.url}/api/v1/signing-keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: '{"displayName":"login"}',
    });
    const { id: signingKeyId, privateKey: signingKey } = await created.json();
    const found = async (/** @type {Record<string, unknown>} */ changes) => {
      const report = await check(server, { apiKey, signingKeyId, signingKey, ...changes });
      return codes(report).filter((code) => code.startsWith('SIGNING_KEY'));
    };
    assert.deepEqual(await found({}), ['SIGNING_KEY_LISTED', 'SIGNING_KEY']);
    assert.deepEqual(await found({ signingKey: pem(privateKey, 'pkcs1') }), ['SIGNING_KEY_LISTED', 'SIGNING_KEY', 'SIGNING_KEY_MISMATCH']);
    assert.deepEqual(await found({ signingKeyId: KEY_ID }), ['SIGNING_KEY_UNKNOWN', 'SIGNING_KEY']);
  });

  test('a public key of the server in another form is read too, and one in no form is left alone', async (t) => {
    const server = await fakeServer(t);
    for (const [listed, expected] of /** @type {[unknown, string[]][]} */ ([
      [pem(publicKey, 'spki'), ['SIGNING_KEY_LISTED', 'SIGNING_KEY']],
      [pem(rsaPair(3072).publicKey, 'spki'), ['SIGNING_KEY_LISTED', 'SIGNING_KEY', 'SIGNING_KEY_MISMATCH']],
      ['ssh-rsa AAAA', ['SIGNING_KEY_LISTED', 'SIGNING_KEY']],
      [pem(privateKey, 'pkcs8'), ['SIGNING_KEY_LISTED', 'SIGNING_KEY']],
      [null, ['SIGNING_KEY_LISTED', 'SIGNING_KEY']],
    ])) {
      server.faults.add({ kind: 'status', status: 200, body: { data: [{ id: KEY_ID, publicKey: listed }] }, path: '/api/v1/signing-keys' });
      const report = await check(server, { signingKeyId: KEY_ID, signingKey: pem(privateKey, 'pkcs1') });
      assert.deepEqual(codes(report).filter((code) => code.startsWith('SIGNING_KEY')), expected, `${listed}`);
      server.faults.clear();
    }
  });

  test('is not checked on a host without WebCrypto', async (t) => {
    const server = await fakeServer(t);
    const { crypto } = globalThis;
    t.after(() => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true }));
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true, writable: true });
    const report = await check(server, { signingKeyId: KEY_ID, signingKey: pem(privateKey, 'pkcs1') });
    assert.deepEqual([report.ok, bad(report)], [true, [unlisted, 'info NOT_CHECKED']]);
    assert.match(report.findings.at(-1)?.message ?? '', /no WebCrypto/);
  });

  test('bytes that change after the call do not count', async (t) => {
    const server = await fakeServer(t);
    const signingKey = Uint8Array.from(privateKey.export({ type: 'pkcs1', format: 'der' }));
    const call = check(server, { signingKeyId: KEY_ID, signingKey });
    signingKey.fill(0);
    assert.equal((await call).ok, true);
  });
});

describe('what throws', () => {
  for (const [name, changes, field] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['no address', { instanceUrl: undefined }, 'instanceUrl'],
    ['no API key', { apiKey: undefined }, 'apiKey'],
    ['an API key with "Bearer"', { apiKey: 'Bearer sk-1' }, 'apiKey'],
    ['credentials without a piece', { pieceAuthType: 'NO_AUTH' }, 'pieceAuthType'],
    ['a version that is none', { ...piece, pieceVersion: 'latest' }, 'pieceVersion'],
    ['a customer', { externalProjectId: 'org_1234' }, 'externalProjectId'],
    ['a misspelt option', { signingkey: 'x' }, 'signingkey'],
  ])) {
    test(name, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(check(server, changes));
      assert.deepEqual([error.code, error.field, server.requests.length], ['INVALID_OPTIONS', field, 0]);
      assert.equal(error.externalProjectId, undefined);
    });
  }

  test('options that are none', async () => {
    for (const options of [undefined, null, 'x', [], new Proxy({}, { ownKeys: () => { throw new Error('no'); } })]) {
      assert.equal((await rejection(checkInstance(/** @type {any} */ (options)))).code, 'INVALID_OPTIONS');
    }
  });

  test('an abort, with its reason', async (t) => {
    const server = await fakeServer(t, { delays: { read: 200 } });
    const reason = new Error('enough');
    for (const wait of [0, 50, 300]) {
      const controller = new AbortController();
      const call = rejection(check(server, { signal: controller.signal }));
      setTimeout(() => controller.abort(reason), wait);
      const error = await call;
      assert.deepEqual([error.code, error.cause], ['ABORTED', reason]);
    }
  });
});

test('no report shows a secret, whatever the server repeats', async (t) => {
  const server = await fakeServer(t, { apiKey: PLANTED.apiKey });
  const echo = [PLANTED.apiKey, ...Object.values(PLANTED.props)].flatMap((secret) => [secret, encodeURIComponent(secret), btoa(secret)]).join(' ');
  const options = { ...piece, pieceAuthType: 'CUSTOM_AUTH', props: PLANTED.props, maxRetries: 0, headers: { 'x-secret': 'PLANTED-header' } };
  const signing = { signingKeyId: KEY_ID, signingKey: pem(rsaPair().privateKey, 'pkcs1').replace(/^M/m, 'PLANTED') };
  for (const path of ['/api/v1/flags', '/api/v1/platforms', '/api/v1/global-connections', '/api/v1/pieces', '/api/v1/projects', '/api/v1/signing-keys', '/']) {
    for (const [status, body] of /** @type {[number, unknown][]} */ ([
      [200, { CURRENT_VERSION: echo, EDITION: echo, id: server.platform.id, name: GELATO, version: echo, data: [{ id: KEY_ID, platformId: echo, publicKey: echo }] }],
      [200, { id: server.platform.id, name: echo, plan: { teamProjectsLimit: echo } }],
      [403, { code: echo, params: { message: echo } }],
      [500, { statusCode: 500, code: echo, error: echo, message: echo }],
      [200, echo],
    ])) {
      server.faults.add({ kind: 'status', status, body, headers: { 'x-request-id': echo }, path, times: Infinity });
      const report = await check(server, { ...options, ...signing });
      assert.doesNotMatch(inspect(report, { depth: Infinity }), SECRETS);
      assert.doesNotMatch(inspect(report, { depth: Infinity }), /BEGIN|MII/);
      server.faults.clear();
    }
  }
});

test('the page of the documentation names every code', () => {
  const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const rows = tableAfter(read('docs/check.md'), '## Findings');
  assert.deepEqual(rows.map(([code = '']) => code.replaceAll('`', '')), textsOf(read('pkg/src/api/types.ts'), 'InstanceFindingCode'));
  for (const [, levels = '', meaning = ''] of rows) {
    assert.match(levels, /^(ok|info|warning|error)(, (warning|error))?$/);
    assert.ok(meaning.length > 10, meaning);
  }
});

/**
 * A server that is no Activepieces.
 * @param {import('node:test').TestContext} t
 * @param {import('node:http').RequestListener} listener
 */
async function answering(t, listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}
