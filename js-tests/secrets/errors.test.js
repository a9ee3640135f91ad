/**
 * Secrets that come back: a server, a proxy or a `fetch` may repeat what it was given, and no error passes it on.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import { removeConnection } from 'predefined-connection';

import { provision, rejection, usual } from '../support/calls.js';
import { PLANTED, assertNoSecret } from '../support/planted.js';
import { projectOf, fakeServer, traffic } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';

const { apiKey, props } = PLANTED;

const CONNECTIONS = '/api/v1/global-connections';

/**
 * An error in the server's own shape; its words would not be shown in any other.
 * @param {string} message
 */
const saying = (message) => ({ statusCode: 422, error: 'Unprocessable Entity', message });

/** The secrets in each form in which a text may hold them. */
const ECHO = [apiKey, ...Object.values(props)]
  .flatMap((secret) => [secret, JSON.stringify(secret), encodeURIComponent(secret), `Bearer ${secret}`])
  .join(' and ');

describe('a server that repeats what it was given', () => {
  for (const status of [200, 201, 400, 401, 402, 403, 404, 409, 422, 429, 500, 501, 503]) {
    for (const body of [
      { code: ECHO, params: { message: ECHO } },
      { statusCode: status, code: apiKey, error: ECHO, message: ECHO },
      { code: 'INVALID_APP_CONNECTION', params: { error: ECHO, message: ECHO } },
      ECHO,
    ]) {
      test(`in a ${status}, ${typeof body === 'string' ? 'plain' : Object.keys(body)}`, async (t) => {
        withoutWaits(t);
        const server = await fakeServer(t, { apiKey });
        server.faults.add({ kind: 'status', status, body, headers: { 'x-request-id': `id of ${apiKey}` }, times: Infinity });
        assertNoSecret(await rejection(provision(server, { props })));
      });
    }
  }

  test('what remains of its words is there', async (t) => {
    const server = await fakeServer(t, { apiKey });
    const body = { code: 'INVALID_APP_CONNECTION', params: { error: `Token ${props.access_token} is unknown` } };
    server.faults.add({ kind: 'status', status: 400, body, method: 'POST', path: CONNECTIONS });
    const { message } = await rejection(provision(server, { props }));
    assert.ok(message.endsWith('(the server says: Token *** is unknown)'), message);
  });

  test('in the address of a redirect', async (t) => {
    const server = await fakeServer(t, { apiKey });
    const location = `https://sign-in.test/${props.access_token}/${encodeURIComponent(props.region)}?back=${apiKey}`;
    server.faults.add({ kind: 'redirect', location });
    const error = await rejection(provision(server, { props }));
    assert.ok(error.message.includes('"https://sign-in.test/***/***"'), error.message);
    assertNoSecret(error);
  });
});

describe('a server that repeats what a removal gave it', () => {
  const tenant = 'PLANTED-tenant/?';
  const echo = [apiKey, tenant].flatMap((secret) => [secret, encodeURIComponent(secret), `Bearer ${secret}`]).join(' and ');

  for (const status of [200, 204, 400, 401, 402, 403, 404, 409, 422, 429, 500, 501, 503]) {
    for (const method of ['GET', 'DELETE']) {
      test(`in a ${status} to ${method}`, async (t) => {
        withoutWaits(t);
        const server = await fakeServer(t, { apiKey });
        const { id } = server.addProject({ externalId: 'org_1234' });
        server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id] });
        const body = { statusCode: status, code: apiKey, error: echo, message: echo };
        server.faults.add({ kind: 'status', status, method, body, headers: { 'x-request-id': echo }, times: Infinity });
        const { instanceUrl, externalProjectId, pieceName } = usual(server);
        const options = { instanceUrl, apiKey, externalProjectId, pieceName, removeProject: true, headers: { 'x-tenant': tenant } };
        const error = await rejection(removeConnection(options));
        assertNoSecret(error);
      });
    }
  }
});

describe('a fetch that repeats what it was given', () => {
  const cause = Object.assign(new Error(ECHO), { code: ECHO });

  for (const [name, thrown] of /** @type {[string, unknown][]} */ ([
    ['message', new Error(ECHO)],
    ['cause', new TypeError('fetch failed', { cause })],
    ['code', Object.assign(new Error('failed'), { code: ECHO })],
    ['name', Object.assign(new Error('failed'), { name: ECHO })],
    ['further members', Object.assign(new Error('failed'), { request: { headers: { authorization: ECHO } } })],
    ['stack', Object.assign(new Error('failed'), { stack: ECHO })],
    ['place, as a text', ECHO],
    ['several errors', new AggregateError([new Error(ECHO)], ECHO)],
  ])) {
    test(`in an error's ${name}`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t, { apiKey });
      const fetch = async () => {
        throw thrown;
      };
      const error = await rejection(provision(server, { props, fetch }));
      assert.equal(error.code, 'NETWORK');
      assertNoSecret(error);
    });
  }
});

describe('the secrets of each auth type', () => {
  for (const [pieceAuthType, given] of /** @type {[string, object][]} */ ([
    ['SECRET_TEXT', { secret_text: 'PLANTED' }],
    ['BASIC_AUTH', { username: 'PLANTED-ada', password: 'PLANTED' }],
    ['CUSTOM_AUTH', { deep: [{ er: ['PLANTED'] }] }],
    ['OIDC', { client_secret: 'PLANTED' }],
    ['OAUTH2', { client_id: 'cid', client_secret: 'PLANTED', code: 'PLANTED-c', scope: '', redirect_url: 'https://app.example.com', props: { a: 'PLANTED-p' } }],
    ['PLATFORM_OAUTH2', { client_id: 'cid', code: 'PLANTED-c', scope: '', redirect_url: 'https://app.example.com', code_challenge: 'PLANTED-v' }],
    ['CLOUD_OAUTH2', { client_id: 'cid', code: 'PLANTED-c', scope: '', code_challenge: 'PLANTED-v' }],
  ])) {
    test(`${pieceAuthType}`, async (t) => {
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 422, body: saying(JSON.stringify(given)), path: CONNECTIONS, times: Infinity });
      const error = await rejection(provision(server, { pieceAuthType, props: given, checkProps: false }));
      assert.equal(error.code, 'REJECTED');
      assertNoSecret(error);
    });
  }
});

test('a header that the caller adds may be a secret too', async (t) => {
  const server = await fakeServer(t);
  server.faults.add({ kind: 'status', status: 403, body: saying('no access for PLANTED-secret') });
  const headers = { 'cf-access-client-secret': 'PLANTED-secret' };
  assertNoSecret(await rejection(provision(server, { headers })));
});

test('a refused option is named, and its value is not shown', async (t) => {
  const server = await fakeServer(t);
  for (const changes of [
    { apiKey: 'Bearer PLANTED' },
    { apiKey: 'PLANTED key' },
    { props: 'PLANTED' },
    { props: ['PLANTED'] },
    { props: { x: () => 'PLANTED' } },
    { props: { x: Symbol('PLANTED') } },
    { props: { x: new Map([['PLANTED', 'PLANTED']]) } },
    { pieceAuthType: 'SECRET_TEXT', props: { secret_text: ['PLANTED'] } },
    { pieceAuthType: 'PLANTED' },
    { instanceUrl: 'https://ada:PLANTED@ap.test' },
    { headers: { a: 'PLANTED\n' } },
    { timeout: 'PLANTED' },
    { externalProjectId: { PLANTED: 'PLANTED' } },
  ]) {
    const error = await rejection(provision(server, changes));
    assert.equal(error.code, 'INVALID_OPTIONS');
    assertNoSecret(error);
  }
  assert.equal(server.requests.length, 0);
});

test('a result holds no secret', async (t) => {
  const server = await fakeServer(t, { apiKey });
  for (let call = 0; call < 2; call += 1) {
    assert.doesNotMatch(inspect(await provision(server, { props }), { depth: Infinity, showHidden: true }), /PLANTED/i);
  }
});

describe('what a server makes of a secret', () => {
  const given = { pin: 90210417, phrase: 'pl4n ted/+?!', name: 'Zo\u00eb \u{1f366}', quoted: `<"it's">&\\\u0001` };

  for (const words of [
    'PIN 90210417 is locked',
    'pl4n+ted/+?!, pl4n%20ted%2f%2b%3f%21 and pl4n ted\\/\\u002b?!',
    'Zo\\u00eb \\ud83c\\udf66, Zo%c3%ab+%f0%9f%8d%a6 and Zo&#235; &#x1f366;',
    `&lt;&quot;it&#39;s&quot;&gt;&amp;\\\\\\u0001 and &#60;&#34;it&#x27;s&#034;>&\\\u0001`,
  ]) {
    test(words, async (t) => {
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 422, body: saying(words), path: CONNECTIONS, times: Infinity });
      const { message } = await rejection(provision(server, { props: given, checkProps: false }));
      assert.match(message, /\(the server says: (PIN \*\*\* is locked|\*\*\*(, \*\*\*)? and \*\*\*)\)$/);
    });
  }
});

describe("a piece's own error that quotes its request", () => {
  const { access_token } = props;
  const base64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64');
  const twice = (/** @type {string} */ text) => encodeURIComponent(encodeURIComponent(text));
  const slashes = 'PLANTED/??>>~~ key';

  for (const [name, words, shown] of [
    ['Basic, as user and password', `Authorization: Basic ${base64(`ada:${access_token}`)} was refused`, 'Authorization: Basic *** was refused'],
    ['Basic, as user', `Basic ${base64(`${access_token}:`)}, 401`, 'Basic ***, 401'],
    ['Basic, as password', `Basic ${base64(`:${access_token}`)}, 401`, 'Basic ***, 401'],
    ['Basic, with the API key', `Basic ${base64(`${apiKey}:`)}, 401`, 'Basic ***, 401'],
    ...['', 'x', 'xy'].map((before) => [
      `Base64, after ${before.length} bytes`,
      `[${base64(`${before}${slashes} and more`)}] and [${Buffer.from(`${before}${slashes}`).toString('base64url')}]`,
      '[***] and [***]',
    ]),
    ['Base64 in a URL', `GET /v1?auth=${encodeURIComponent(base64(slashes))}&a=b`, 'GET /v1?auth=***&a=b'],
    ['Base64 in JSON', JSON.stringify({ headers: { authorization: `Basic ${base64(JSON.stringify(props))}` } }), '{"headers":{"authorization":"Basic ***"}}'],
    ['Base64 twice', `token ${base64(base64(access_token))}`, 'token ***'],
    ['hex', `key 0x${Buffer.from(access_token).toString('hex')}.`, 'key 0x***.'],
    ['capital hex', `key ${Buffer.from(slashes).toString('hex').toUpperCase()}.`, 'key ***.'],
    ['bytes, as Node prints them', inspect(Buffer.from(access_token)), '<Buffer ***>'],
    ['bytes with colons', Buffer.from(access_token).toString('hex').replace(/..(?!$)/g, '$&:'), '***'],
    ['escaped bytes', `b'${Buffer.from(access_token).toString('hex').replace(/../g, '\\x$&')}'`, "b'***'"],
    ['a URL in a URL', `GET /login?next=${twice(`/a?key=${slashes}`)}`, 'GET /login?next=%252Fa%253Fkey%253D***'],
    ['a URL in JSON in a URL', `?state=${encodeURIComponent(JSON.stringify({ u: `/?k=${encodeURIComponent(slashes)}` }))}`, '?state=%7B%22u%22%3A%22%2F%3Fk%3D***%22%7D'],
  ]) {
    test(name, async (t) => {
      const server = await fakeServer(t, { apiKey });
      const body = { code: 'INVALID_APP_CONNECTION', params: { error: words } };
      server.faults.add({ kind: 'status', status: 400, body, method: 'POST', path: '/api/v1/global-connections' });
      const error = await rejection(provision(server, { props: { ...props, slashes }, checkProps: false }));
      assert.ok(error.message.endsWith(`(the server says: ${shown})`), error.message);
      assertNoSecret(error);
    });
  }

  test('its ordinary words stay', async (t) => {
    const server = await fakeServer(t, { apiKey });
    const error = 'Request failed with status code 401: {"requestId":"9f86d081884c7d65","path":"/v1/orders/3fa85f64-5717-4562-b3fc-2c963f66afa6"}';
    server.faults.add({ kind: 'status', status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error } }, method: 'POST', path: '/api/v1/global-connections' });
    const { message } = await rejection(provision(server, { props: { ...props, region: 'eu', zone: 'de-1', port: 8443 }, checkProps: false }));
    assert.ok(message.endsWith(`(the server says: ${error})`), message);
  });
});

describe('what anybody may know', () => {
  const words = 'read ECONNRESET, BODY, client_credentials, Connection valued, 80';

  for (const [name, options] of /** @type {[string, Record<string, unknown>][]} */ ([
    [
      'of OAuth 2',
      {
        pieceAuthType: 'OAUTH2',
        props: {
          client_id: 'PLANTED-i',
          client_secret: 'PLANTED-s',
          code: 'PLANTED-c',
          scope: 'read',
          redirect_url: 'https://app.example.com',
          authorization_method: 'BODY',
          grant_type: 'client_credentials',
        },
      },
    ],
    ['and short props', { props: { region: 'e', zone: 'val', port: 80 } }],
  ])) {
    test(`stays in the server's words, ${name}`, async (t) => {
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 422, body: saying(words), path: '/api/v1/app-connections' });
      const { message } = await rejection(provision(server, { checkProps: false, ...options }));
      assert.ok(message.endsWith(`(the server says: ${words})`), message);
    });
  }
});

describe('a secret that is a part of ordinary words', () => {
  const short = { ...props, page_size: '50', letter: 'E' };

  test("does not hide the server's code, nor the auth type", async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    server.faults.add({ kind: 'status', status: 500, body: { ...saying('x'), code: '23505' }, path: '/api/v1/app-connections', times: Infinity });
    assert.equal((await rejection(provision(server, { props: short, checkProps: false }))).serverCode, '23505');
  });

  test('does not change what a lost race means', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    server.faults.add({ kind: 'slow', method: 'POST', path: '/api/v1/projects', delay: 60 });
    const call = provision(server, { props: short, checkProps: false });
    await until(() => server.faults.hits.length > 0);
    server.addProject({ externalId: 'org_1234' });
    const { project } = await call;
    assert.deepEqual(project, { id: projectOf(server, 'org_1234').id, externalId: 'org_1234', created: false });
    assert.ok(traffic(server).includes('POST /api/v1/projects 500'));
  });

  test('does not change what a duplicate means that is gone already', async (t) => {
    const server = await fakeServer(t);
    const { id } = server.addProject({ externalId: 'org_1234' });
    const own = server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created: '2026-01-01T00:00:00.000Z' });
    server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id] });
    const body = { code: 'ENTITY_NOT_FOUND', params: { entityType: 'AppConnection' } };
    server.faults.add({ kind: 'status', status: 404, method: 'DELETE', body, acted: true });
    const { connection } = await provision(server, { props: short, checkProps: false });
    assert.equal(connection.id, own.id);
    assert.equal(server.requests.filter(({ method }) => method === 'DELETE').length, 1);
  });
});
