/**
 * The login route against a fake Activepieces in memory: `node --test`.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';

import { isPredefinedConnectionError } from 'predefined-connection';
import { createFakeActivepieces } from 'predefined-connection/testing';

import { createApp } from './app.js';

const gelato = {
  name: '@activepieces/piece-gelato',
  auth: { type: 'CUSTOM_AUTH', props: { base_url: { type: 'SHORT_TEXT', required: true }, access_token: { type: 'SECRET_TEXT', required: true } } },
};

/**
 * The application, and beside it what it talks to.
 * @param {import('node:test').TestContext} t
 */
async function start(t) {
  const activepieces = createFakeActivepieces({ pieces: [gelato] });
  /** @type {unknown[]} */
  const reported = [];
  const { instanceUrl, apiKey, fetch: inMemory } = activepieces;
  const app = createApp({
    activepieces: { instanceUrl, apiKey, fetch: inMemory },
    signing: activepieces.signingKey(),
    customerOf: (user) => (user === 'ada' ? { id: 'org_1234', gelatoToken: 'token-of-org-1234' } : undefined),
    report: (error) => void reported.push(error),
  });
  const server = app.listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const login = (/** @type {string} */ user) => fetch(`http://127.0.0.1:${port}/login/${user}`, { method: 'POST' });
  return { activepieces, reported, login };
}

test('the first login gives the customer a connection, and a token that opens its project', async (t) => {
  const { activepieces, login } = await start(t);
  const { token } = /** @type {{ token: string }} */ (await (await login('ada')).json());

  const { connections, project } = activepieces.context('org_1234');
  assert.equal((await connections.get('gelato_org_1234')).props.access_token, 'token-of-org-1234');

  const { instanceUrl, fetch } = activepieces;
  const session = await fetch(`${instanceUrl}/api/v1/managed-authn/external-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ externalAccessToken: token }),
  });
  assert.equal(/** @type {{ projectId: string }} */ (await session.json()).projectId, project.id);
});

test('a later login writes nothing', async (t) => {
  const { activepieces, login } = await start(t);
  await login('ada');
  activepieces.clearRequests();
  await login('ada');
  assert.deepEqual(activepieces.requests.filter(({ method }) => method !== 'GET'), []);
});

test('a user without a customer reaches nothing', async (t) => {
  const { activepieces, login } = await start(t);
  assert.equal((await login('eve')).status, 403);
  assert.deepEqual(activepieces.requests, []);
});

test('the login works while Activepieces does not, and the next one catches up', async (t) => {
  const { activepieces, reported, login } = await start(t);
  activepieces.faults.add({ kind: 'status', status: 402, path: '/api/v1/global-connections', times: Infinity });
  assert.equal((await login('ada')).status, 200);
  assert.deepEqual(reported.map((error) => isPredefinedConnectionError(error) && error.serverStatus), [402]);
  assert.deepEqual(activepieces.tables.connections, []);

  activepieces.faults.clear();
  await login('ada');
  assert.equal(activepieces.tables.connections.length, 1);
});
