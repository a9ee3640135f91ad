/**
 * `predefined-connection/testing` in memory: the rules are those of the fake server, and `fetch` does what the global one does.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fetchConnection, removeConnection } from 'predefined-connection';
import { createEmbedToken } from 'predefined-connection/embed';

import { createFake, GELATO, login } from '../support/fake-activepieces.js';

const piece = /** @type {const} */ ({ pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH' });

describe('a login', () => {
  test('makes a project and a connection, which the piece reads', async () => {
    const fake = createFake();
    const { action, connection, requests } = await login(fake);
    assert.deepEqual([action, connection.externalId, requests], ['created', 'gelato_org_1234', fake.requests.length]);
    const [row] = fake.tables.connections;
    assert.deepEqual(row?.value, { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'token-1' } });
    const project = fake.tables.projects.find(({ externalId }) => externalId === 'org_1234');
    assert.deepEqual(row?.projectIds, [project?.id]);

    const { connections, project: own } = fake.context('org_1234');
    assert.equal(own.id, project?.id);
    assert.deepEqual(await fetchConnection(connections, own, piece), row?.value);
    const bare = fake.context('org_1234', { contextVersion: 'bare' });
    assert.deepEqual(await bare.connections.get('gelato_org_1234'), row?.value['props']);
  });

  test('that is repeated writes nothing', async () => {
    const fake = createFake();
    await login(fake);
    fake.clearRequests();
    assert.equal((await login(fake)).action, 'unchanged');
    assert.deepEqual(fake.requests.map(({ method }) => method), ['GET']);
  });

  test('fails with the words of the piece’s check', async () => {
    const fake = createFake({ pieces: [] });
    /** @type {unknown[]} */
    const checked = [];
    fake.addPiece({ name: GELATO, auth: { type: 'CUSTOM_AUTH' }, validate: (value) => (checked.push(value), { valid: false, error: 'Wrong token' }) });
    await assert.rejects(login(fake, { checkProps: false }), { code: 'INVALID_CREDENTIALS', message: /Wrong token/ });
    assert.deepEqual(checked, [{ type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'token-1' } }]);
    assert.equal(fake.tables.connections.length, 0);
  });

  test('with a wrong prop is told the right ones', async () => {
    await assert.rejects(login(createFake(), { props: { url: 'x', access_token: 't' } }), { code: 'INVALID_OPTIONS', message: /base_url/ });
  });

  test('fails as plan and edition say, and no longer once they are changed', async () => {
    const fake = createFake({ plan: { globalConnectionsEnabled: false } });
    await assert.rejects(login(fake), { code: 'FEATURE_DISABLED' });
    fake.settings.plan.globalConnectionsEnabled = true;
    assert.equal((await login(fake)).action, 'created');
    await assert.rejects(login(createFake({ edition: 'COMMUNITY' })), { code: 'GLOBAL_CONNECTIONS_UNAVAILABLE' });
  });

  test('of many customers at once is kept apart', async () => {
    const fake = createFake();
    const customers = Array.from({ length: 40 }, (_, index) => `org_${index}`);
    await Promise.all(customers.map((externalProjectId) => login(fake, { externalProjectId, props: { base_url: 'https://x', access_token: externalProjectId } })));
    for (const customer of customers) {
      const { connections, project } = fake.context(customer);
      assert.equal((/** @type {any} */ (await fetchConnection(connections, project, piece))).props.access_token, customer);
    }
  });

  test('can be undone, with the project and its row', async () => {
    const fake = createFake();
    await login(fake);
    const { instanceUrl, apiKey, fetch } = fake;
    await removeConnection({ instanceUrl, apiKey, fetch, externalProjectId: 'org_1234', pieceName: GELATO, removeProject: true });
    assert.deepEqual(fake.tables.connections, []);
    assert.deepEqual(fake.tables.projects.map(({ type }) => type), ['PERSONAL']);
    assert.throws(() => fake.context('org_1234'), /There is no project with the external id "org_1234": provision/);
  });
});

test('rows that a test adds are found, and changed ones count', async () => {
  const fake = createFake();
  const { id } = fake.addProject({ externalId: 'org_1234' });
  const row = fake.addConnection({ externalId: 'gelato_org_1234', pieceName: GELATO, projectIds: [id], value: { type: 'CUSTOM_AUTH', props: {} } });
  const { connections, project } = fake.context('org_1234');
  assert.deepEqual(await fetchConnection(connections, project, piece), { type: 'CUSTOM_AUTH', props: {} });
  row.status = 'ERROR';
  await assert.rejects(fetchConnection(connections, project, piece), { code: 'CONNECTION_EXPIRED' });
  fake.addFlow({ projectId: id, status: 'ENABLED' });
  const { instanceUrl, apiKey, fetch } = fake;
  const { left } = await removeConnection({ instanceUrl, apiKey, fetch, externalProjectId: 'org_1234', pieceName: GELATO, removeProject: true });
  assert.equal(left.length, 1);
});

test('the signing key’s tokens log a user in', async () => {
  const fake = createFake();
  await login(fake);
  const token = await createEmbedToken({ ...fake.signingKey(), externalUserId: 'ada', externalProjectId: 'org_1234' });
  const response = await fake.fetch(`${fake.instanceUrl}/api/v1/managed-authn/external-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ externalAccessToken: token }),
  });
  assert.equal(response.status, 200);
  assert.equal((/** @type {any} */ (await response.json())).projectId, fake.context('org_1234').project.id);
});

describe('fetch', () => {
  const PROJECTS = '/api/v1/projects';
  const body = JSON.stringify({ displayName: 'Posted' });

  test('takes URLs, requests, headers and bodies in every form', async () => {
    const fake = createFake();
    const url = fake.instanceUrl + PROJECTS;
    const headers = { authorization: `Bearer ${fake.apiKey}`, 'content-type': 'application/json' };
    const answers = [
      await fake.fetch(url, { method: 'post', headers, body }),
      await fake.fetch(new URL(url), { method: 'POST', headers: new Headers(headers), body: new TextEncoder().encode(body) }),
      await fake.fetch(new Request(url, { method: 'POST', headers, body })),
      await fake.fetch(`${url}#fragment`, { method: 'POST', headers: Object.entries(headers), body: new Blob([body]) }),
    ];
    for (const answer of answers) {
      assert.deepEqual([answer.status, answer.ok, answer.url], [201, true, url]);
      assert.equal((/** @type {any} */ (await answer.json())).displayName, 'Posted');
    }
    assert.deepEqual(fake.requests.map((request) => [request.method, request.path, request.status]), answers.map(() => ['POST', PROJECTS, 201]));
    assert.deepEqual(fake.requests.map((request) => request.body), answers.map(() => ({ displayName: 'Posted' })));
    assert.ok(fake.requests.every(({ ms, startedAt }) => Number(ms) >= 0 && startedAt > 0));
  });

  test('answers HEAD and 204 without a body, and a page outside the API', async () => {
    const fake = createFake();
    const headers = { authorization: `Bearer ${fake.apiKey}` };
    const head = await fake.fetch(fake.instanceUrl + PROJECTS, { method: 'HEAD', headers });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    const { id } = fake.addProject();
    const removed = await fake.fetch(`${fake.instanceUrl}${PROJECTS}/${id}`, { method: 'DELETE', headers });
    assert.deepEqual([removed.status, await removed.text(), removed.headers.get('content-type')], [204, '', null]);
    const page = await fake.fetch(fake.instanceUrl);
    assert.match(await page.text(), /^<!DOCTYPE html>/);
  });

  test('answers 413 and 431 as the server does', async () => {
    const fake = createFake();
    await assert.rejects(login(fake, { props: { base_url: 'x'.repeat(55 * 1024 * 1024), access_token: 't' } }), { serverStatus: 413 });
    const long = await fake.fetch(`${fake.instanceUrl}${PROJECTS}?externalId=${'x'.repeat(20_000)}`);
    assert.equal(long.status, 431);
  });

  test('rejects what no fetch takes, and any other address', async () => {
    const fake = createFake();
    await assert.rejects(fake.fetch('no url'), { name: 'TypeError', message: 'Failed to parse URL from no url' });
    await assert.rejects(fake.fetch(fake.instanceUrl, { body: 'x' }), { name: 'TypeError', message: /GET method cannot have body/ });
    const isUnknown = (/** @type {any} */ error) => error.name === 'TypeError' && error.cause.code === 'ENOTFOUND';
    for (const url of ['https://cloud.activepieces.com', fake.instanceUrl.replace('https:', 'http:'), createFake().instanceUrl]) {
      await assert.rejects(fake.fetch(url), isUnknown);
    }
    assert.equal(fake.requests.length, 0);
  });

  test('ends when its signal says so; the write goes on', async () => {
    const fake = createFake({ delays: { write: 50 } });
    await assert.rejects(fake.fetch(fake.instanceUrl, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(fake.requests.length, 0);
    const { fetch, instanceUrl, apiKey } = fake;
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    const controller = new AbortController();
    const asked = fetch(instanceUrl + PROJECTS, { method: 'POST', headers, body, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left')), 10);
    await assert.rejects(asked, /left/);
    assert.equal(fake.tables.projects.length, 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(fake.tables.projects.length, 2);
    assert.equal(fake.requests[0]?.status, undefined);
  });
});
