/**
 * The server's clock.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  ask,
  askRaw,
  CONNECTIONS,
  createProject,
  find,
  NO_AUTH,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  token,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe("the server's clock", () => {
  useServer({ clockSkew: 3_600_000 });

  /** @param {string | null} date */
  const ahead = (date) => Math.round((Date.parse(date ?? '') - Date.now()) / 60_000);

  test('every answer has a date', async () => {
    const project = await projectId('dated');
    const faults = ['status', 'html', 'redirect', 'wrong-shape', 'broken-json'];
    const plain = { redirect: 'manual', headers: { authorization: `Bearer ${server.apiKey}` } };
    for (const kind of faults) server.faults.add({ kind: /** @type {any} */ (kind), path: `${PROJECTS}?fault` });
    const answers = [
      await find('dated'),
      await upsert([project], 'dated', NO_AUTH),
      await ask('DELETE', `${CONNECTIONS}/${rowsOf('dated')[0]?.id}`),
      await ask('GET', PROJECTS, { key: 'sk-wrong' }),
      await createProject('dated'),
      await ask('GET', '/api/v1/unknown'),
      await ask('GET', '/'),
      await askRaw(PROJECTS, { method: 'OPTIONS', headers: { origin: 'https://a.test', 'access-control-request-method': 'GET' } }),
    ];
    for (const _ of faults) {
      const response = await fetch(`${server.url}${PROJECTS}?fault`, /** @type {RequestInit} */ (plain));
      await response.text();
      answers.push(/** @type {any} */ (response));
    }
    for (const { status, headers } of answers) assert.equal(ahead(headers.get('date')), 60, `${status} ${headers.get('date')}`);
  });

  test('its rows and tokens have the same time', async () => {
    const { json } = await createProject('skewed');
    assert.equal(ahead(json.created), 60);
    const { json: row } = await upsert([json.id], 'skewed', NO_AUTH);
    assert.equal(ahead(row.updated), 60);
    const seconds = Math.floor(Date.now() / 1000);
    const trade = async (/** @type {object} */ claims) =>
      (await ask('POST', '/api/v1/managed-authn/external-token', { body: { externalAccessToken: server.signToken({ externalProjectId: 'skewed', ...claims }) }, key: null })).status;
    assert.equal(await trade({ exp: seconds + 300 }), 401);
    assert.equal(await trade({ exp: seconds + 7_200 }), 200);
    assert.equal(await trade({ nbf: seconds + 300 }), 200);
  });

  test('the date is that of the answer, not of the request', async () => {
    const project = await projectId('late');
    const begun = Date.now();
    const { headers } = await upsert([project], 'late', token('slow1500'));
    assert.ok(Date.parse(headers.get('date') ?? '') - 3_600_000 >= begun + 500);
  });

  test('it can be set while the server runs, and go back', async () => {
    server.settings.clockSkew = -86_400_000;
    const { headers } = await find('x');
    assert.equal(ahead(headers.get('date')), -24 * 60);
  });
});
