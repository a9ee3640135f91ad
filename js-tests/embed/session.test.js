/**
 * A login in one call: what it sends and in which order, what it gives, and that a server takes the token.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provisionConnection } from 'predefined-connection';

import { provision, provisionElsewhere, usual } from '../support/calls.js';
import { plain } from '../support/names.js';
import { fakeServer, projectOf, rowOf, storedToken, traffic } from '../support/server.js';
import { parts } from './calls.js';
import { exchange, failure, login, loginOptions, loginServer, provisioned, settlements } from '../support/logins.js';

const KEY = 'gelato_org_1234';

test('a first login makes the project, then the connection; then the token logs in to that project', async (t) => {
  const server = await loginServer(t);
  const session = await login(server);
  assert.deepEqual(traffic(server), [
    'GET /api/v1/projects 200',
    'POST /api/v1/projects 201',
    'GET /api/v1/pieces/@activepieces/piece-gelato 200',
    'GET /api/v1/app-connections 200',
    'GET /api/v1/global-connections 200',
    'POST /api/v1/global-connections 201',
    'GET /api/v1/app-connections 200',
  ]);
  assert.equal(provisioned(session).action, 'created');
  const { status, body } = await exchange(server, session.token);
  assert.deepEqual([status, body.projectId, body.externalId, body.platformRole], [200, projectOf(server, 'org_1234').id, 'user_1', 'MEMBER']);
});

test('the connection is the result of provisionConnection, and its status', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  const { status, ...rest } = provisioned(await login(server));
  assert.equal(status, 'provisioned');
  assert.deepEqual(rest, await provisionConnection(usual(server)));
});

describe('what a later login sends', () => {
  for (const [name, changes, prepare, requests] of /** @type {[string, Record<string, unknown>, (server: any) => Promise<unknown>, number][]} */ ([
    ['in the same process', {}, provision, 1],
    ['in another process', {}, provisionElsewhere, 2],
    ['with trustFor', { trustFor: 60_000 }, (server) => provision(server, { trustFor: 60_000 }), 0],
  ])) {
    test(name, async (t) => {
      const server = await fakeServer(t);
      await prepare(server);
      const before = server.requests.length;
      assert.equal(provisioned(await login(server, changes)).action, 'unchanged');
      assert.equal(server.requests.length - before, requests);
    });
  }
});

test('each option goes where it belongs', async (t) => {
  const server = await fakeServer(t);
  const { token } = await login(server, {
    firstName: 'Ada',
    role: 'VIEWER',
    version: 'v4',
    pieceSet: 'basic',
    expiresIn: 60,
    prefix: 'mine',
    displayName: 'Gelato of Acme',
    project: { metadata: { plan: 'pro' } },
    headers: { 'x-proxy': 'yes' },
  });
  const { payload } = parts(token);
  const { iat, exp, ...claims } = payload;
  assert.deepEqual(claims, {
    externalUserId: 'user_1', externalProjectId: 'org_1234', firstName: 'Ada', lastName: '', role: 'VIEWER', version: 'v4', pieceSet: 'basic',
  });
  assert.equal(exp - iat, 60);
  assert.equal(plain(rowOf(server, 'mine_org_1234').displayName), 'Gelato of Acme');
  assert.deepEqual(projectOf(server, 'org_1234').metadata, { plan: 'pro' });
  assert.ok(server.requests.every(({ headers }) => headers['x-proxy'] === 'yes'));
});

describe('a new project is named', () => {
  for (const [name, changes, expected] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['by the customer\'s id', {}, 'org_1234'],
    ['by the token\'s name for it, as the server takes it', { projectDisplayName: 'acme.com' }, 'acme-com'],
    ['by that, with other options of the project', { projectDisplayName: 'Acme', project: { metadata: {} } }, 'Acme'],
    ['by its own option', { projectDisplayName: 'Acme', project: { displayName: 'Acme Inc' } }, 'Acme Inc'],
  ])) {
    test(name, async (t) => {
      const server = await fakeServer(t);
      const { token } = await login(server, changes);
      assert.equal(projectOf(server, 'org_1234').displayName, expected);
      assert.equal(parts(token).payload.projectDisplayName, /** @type {any} */ (changes).projectDisplayName);
    });
  }
});

test('options are read at the call', async (t) => {
  const server = await fakeServer(t);
  const { told, onSettled } = settlements();
  const options = /** @type {any} */ (loginOptions(server, { onSettled, piecesFilterType: 'ALLOWED', piecesTags: ['free'] }));
  const call = login(server, options);
  options.props.access_token = 'of another customer';
  options.externalUserId = 'of another user';
  options.piecesTags.push('paid');
  options.onSettled = () => assert.fail('it was called');
  const { token } = await call;
  const { payload } = parts(token);
  assert.deepEqual([payload.externalUserId, payload.piecesTags], ['user_1', ['free']]);
  assert.equal(storedToken(server, KEY), 'good');
  assert.equal(told.length, 1);
});

test('options may be an instance of a class, and null says that one is not given', async (t) => {
  const server = await fakeServer(t);
  const options = Object.assign(new (class Options {})(), loginOptions(server, { role: null, timeout: null, waitAtMost: null, waitUntil: null, onSettled: null, signal: null }));
  provisioned(await login(server, /** @type {any} */ (options)));
});

test('a customer whose props are refused has a project all the same, so that no two tokens make it at once', async (t) => {
  const server = await loginServer(t, { window: 50 });
  const sessions = await Promise.all(Array.from({ length: 5 }, () => login(server, { props: { access_tokn: 'PLANTED-token' } })));
  for (const session of sessions) assert.deepEqual([failure(session).code, failure(session).field], ['INVALID_OPTIONS', 'props.access_tokn']);
  const statuses = await Promise.all(sessions.map(async ({ token }) => (await exchange(server, token)).status));
  assert.deepEqual(statuses, [200, 200, 200, 200, 200]);
  projectOf(server, 'org_1234');
});
