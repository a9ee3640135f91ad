/**
 * Writes whose answer is no success: what they left is looked at, and nothing is written blindly a second time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { provision, rejection } from '../support/calls.js';
import { PLANTED, assertNoSecret } from '../support/planted.js';
import { projectOf, rowOf, fakeServer, traffic, upserts } from '../support/server.js';
import { withoutWaits } from '../support/time.js';

const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';

const CREATE = 'Could not create the project of customer "org_1234":';
const WRITE = 'Could not write the connection of customer "org_1234":';

test('a failed check leaves the row as it was', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  const before = structuredClone(rowOf(server, 'gelato_org_1234'));
  for (const access_token of ['bad', 'throw']) await rejection(provision(server, { props: { base_url: 'x', access_token } }));
  assert.deepEqual(rowOf(server, 'gelato_org_1234'), before);
});

test('OAUTH2_APP_MISSING: a 500 that is not repeated', async (t) => {
  const server = await fakeServer(t, { apiKey: PLANTED.apiKey });
  const props = { client_id: 'cid', code: 'PLANTED', scope: '', redirect_url: 'https://PLANTED.test' };
  const changes = { pieceName: '@activepieces/piece-affogato', pieceAuthType: 'PLATFORM_OAUTH2', props };
  const error = await rejection(provision(server, changes));
  assert.deepEqual([error.code, error.serverStatus, error.field, error.retryable], ['OAUTH2_APP_MISSING', 500, 'pieceAuthType', false]);
  const text = 'the platform has no OAuth 2 app for this piece: a platform admin must add its client id and secret first';
  assert.ok(error.message.startsWith(`${WRITE} ${text} (the server says: Could not find any entity of type "oauth_app"`));
  assert.equal(upserts(server).length, 1);
  assertNoSecret(error);
});

test('UNEXPECTED_ANSWER: an upsert that was answered with something else is looked for', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'wrong-shape', method: 'POST', path: CONNECTIONS, acted: true });
  const { action, connection } = await provision(server);
  assert.deepEqual([action, connection.id], ['created', rowOf(server, 'gelato_org_1234').id]);
  assert.equal(upserts(server).length, 1);
});

test('UNEXPECTED_ANSWER: where it left nothing it is sent again, and then told', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'wrong-shape', method: 'POST', path: CONNECTIONS, status: 201, times: Infinity });
  const error = await rejection(provision(server));
  assert.deepEqual([error.code, error.serverStatus, error.attempts, error.retryable], ['UNEXPECTED_ANSWER', 201, 3, false]);
  assert.match(error.message, /^Could not write the connection of customer "org_1234": /);
  assert.equal(upserts(server).length, 3);
});

test('a create that was answered with something else is looked for', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'broken-json', method: 'POST', path: PROJECTS });
  const { project } = await provision(server);
  assert.equal(project.id, projectOf(server, 'org_1234').id);
});

test('SERVER_ERROR: a create that fails and leaves nothing is tried again, and then told', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add({ kind: 'status', status: 503, method: 'POST', path: PROJECTS, times: Infinity });
  const error = await rejection(provision(server));
  assert.deepEqual([error.code, error.serverStatus, error.retryable], ['SERVER_ERROR', 503, true]);
  assert.equal(error.message, `${CREATE} the server, or a proxy before it, failed: try again later`);
  assert.equal(traffic(server).filter((line) => line.startsWith('POST')).length, 3);
});

test('a duplicate that is gone before it is removed is as good', async (t) => {
  const server = await fakeServer(t);
  const { id } = server.addProject({ externalId: 'org_1234' });
  const own = server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], created: '2026-01-01T00:00:00.000Z' });
  server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id] });
  const body = { code: 'ENTITY_NOT_FOUND', params: { entityType: 'AppConnection' } };
  server.faults.add({ kind: 'status', status: 404, method: 'DELETE', body, acted: true });
  const { connection } = await provision(server);
  assert.equal(connection.id, own.id);
  assert.equal(server.requests.filter(({ method }) => method === 'DELETE').length, 1);
});
