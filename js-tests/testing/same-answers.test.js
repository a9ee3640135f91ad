/**
 * In memory and over HTTP the fake gives the same answers: status, headers and body.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createFake } from '../support/fake-activepieces.js';

const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';
const MISSING_ID = 'A1B2C3D4E5F6G7H8I9J0k';
const json = { 'content-type': 'application/json' };

/** @type {[name: string, path: string, init?: RequestInit & { anonymous?: boolean }][]} */
const requests = [
  ['a list', PROJECTS],
  ['a trailing slash', `${PROJECTS}/?externalId=a`],
  ['only the head', PROJECTS, { method: 'HEAD' }],
  ['no key', PROJECTS, { anonymous: true }],
  ['a create', PROJECTS, { method: 'POST', headers: json, body: '{"displayName":"é"}' }],
  ['a wrong name', PROJECTS, { method: 'POST', headers: json, body: '{"displayName":"a.b"}' }],
  ['malformed JSON', PROJECTS, { method: 'POST', headers: json, body: '{' }],
  ['no JSON', PROJECTS, { method: 'POST', headers: json }],
  ['a forbidden name', PROJECTS, { method: 'POST', headers: json, body: '{"displayName":"a","metadata":{"__proto__":1}}' }],
  ['nothing at all', PROJECTS, { method: 'POST' }],
  ['a text', CONNECTIONS, { method: 'POST', body: '{}' }],
  ['another type', CONNECTIONS, { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
  ['a form', CONNECTIONS, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }],
  ['a delete that says it is JSON', `${CONNECTIONS}/${MISSING_ID}`, { method: 'DELETE', headers: json }],
  ['a delete of nothing', `${CONNECTIONS}/${MISSING_ID}`, { method: 'DELETE' }],
  ['a malformed id', `${CONNECTIONS}/x`, { method: 'DELETE' }],
  ['an encoded path', '/api/v1/pieces/%40activepieces%2Fpiece-gelato'],
  ['a malformed path', '/api/v1/pieces/%zz'],
  ['a parameter of 100 units', `/api/v1/pieces/${'x'.repeat(100)}`],
  ['a parameter of 101 units', `/api/v1/pieces/${'x'.repeat(101)}`],
  ['an unknown path', '/api/v1/nothing', { method: 'PUT', headers: json, body: '{}' }],
  ['a path outside the API', '/v1/projects', { method: 'PATCH', headers: json, body: '{}' }],
  ['a query of many kinds', `${PROJECTS}?limit=1&limit=2&a[b]=c&externalId=a+b%20c`],
  ['a preflight', PROJECTS, { method: 'OPTIONS' }],
  ['a large body', PROJECTS, { method: 'POST', headers: json, body: JSON.stringify({ displayName: 'x'.repeat(3_000_000) }) }],
  ['a body that is too large', PROJECTS, { method: 'POST', headers: json, body: JSON.stringify({ displayName: 'x'.repeat(55 * 1024 * 1024) }) }],
  ['a URL that is too long', `${PROJECTS}?externalId=${'x'.repeat(20_000)}`],
];

/** What only a connection has. */
const OF_CONNECTIONS = ['connection', 'keep-alive', 'transfer-encoding'];

/** @param {Response} response */
async function shown(response) {
  const hide = (/** @type {string} */ text) =>
    text.replaceAll(/(?<=")[0-9a-zA-Z]{21}(?=")/g, '<id>').replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<date>');
  const headers = [...response.headers].filter(([name]) => !OF_CONNECTIONS.includes(name)).map(([name, value]) => [name, name === 'date' ? '<date>' : value]);
  return { status: response.status, headers, text: hide(await response.text()) };
}

test('each answer', async (t) => {
  const fake = createFake();
  const inMemory = fake.instanceUrl;
  const url = await fake.listen();
  t.after(fake.close);
  for (const [name, path, { anonymous = false, headers, ...init } = {}] of requests) {
    await t.test(name, async () => {
      const sent = { ...init, headers: { ...(anonymous ? {} : { authorization: `Bearer ${fake.apiKey}` }), ...headers } };
      fake.clearRequests();
      const here = await shown(await fake.fetch(inMemory + path, sent));
      // A server that answers before it has read all may cut the client off.
      const there = await fetch(url + path, sent).then(shown, () => undefined);
      if (there) assert.deepEqual(here, there);
      else assert.equal(here.status, 413);
      const [one, other] = fake.requests;
      if (other) assert.deepEqual([one?.method, one?.url, one?.query, one?.body, one?.status], [other.method, other.url, other.query, other.body, other.status]);
    });
  }
});
