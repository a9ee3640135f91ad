/**
 * Headers that each answer has, and counted requests.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  ask,
  askRaw,
  CONNECTIONS,
  find,
  GELATO,
  NO_AUTH,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

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
