/**
 * The fake server against what Activepieces 0.85.4 was seen to answer: how its tests ask, and how they compare. Every expected answer is
 * a literal: in it `<id>` and `<date>` stand for an id and a date, and `…` for any text.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { startFakeServer } from '../fake-server/index.js';

/**
 * @import { FakeServer, FakeServerOptions } from '../fake-server/index.js'
 *
 * @typedef {{ status: number, text: string, headers: Headers, json: any }} Answer
 * @typedef {{ body?: unknown, raw?: string, key?: string | null, headers?: Record<string, string>, signal?: AbortSignal }} Ask
 */

export const GELATO = '@activepieces/piece-gelato';
export const PROJECTS = '/api/v1/projects';
export const CONNECTIONS = '/api/v1/global-connections';
export const APP_CONNECTIONS = '/api/v1/app-connections';
export const MISSING_ID = 'A1B2C3D4E5F6G7H8I9J0k';

export const DUPLICATE_PROJECT =
  '{"statusCode":500,"code":"23505","error":"Internal Server Error","message":"duplicate key value violates unique constraint \\"idx_project_platform_id_external_id\\""}';
export const NUL =
  '{"statusCode":500,"code":"22021","error":"Internal Server Error","message":"invalid byte sequence for encoding \\"UTF8\\": 0x00"}';
export const INVALID_BODY = '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/ Invalid input"}';
export const NO_PROJECT = '{"code":"ENTITY_NOT_FOUND","params":{"entityType":"Project"}}';
export const NO_ROUTE = '{"statusCode":404,"error":"Not Found","message":"Route not found"}';
export const NOT_ALLOWED = '{"code":"AUTHORIZATION","params":{"message":"principal is not allowed for this route"}}';
export const DISABLED = '{"code":"FEATURE_DISABLED","params":{"message":"Feature is disabled"}}';
export const EMPTY_JSON = '{"statusCode":400,"code":"FST_ERR_CTP_EMPTY_JSON_BODY","error":"Bad Request","message":"…"}';

/** The server that is asked. @type {FakeServer} */
export let server;

/** @param {FakeServerOptions} [options] */
export function useServer(options) {
  before(() => startServer(options));
  after(() => server.close());
}

/** @param {FakeServerOptions} [options] */
export async function startServer(options) {
  server = await startFakeServer(options);
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Ask} [ask]
 * @returns {Promise<Answer>}
 */
export async function ask(method, path, { body, raw, key = server.apiKey, headers = {}, signal } = {}) {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, json: parse(text) };
}

/** @param {string} text */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Compares the bytes of an answer, order of the fields included.
 * @param {Answer} answer
 * @param {number} status
 * @param {string} expected
 */
export function assertAnswer(answer, status, expected) {
  const seen = answer.text
    .replaceAll(/(?<=")[0-9a-zA-Z]{21}(?=")/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<date>');
  if (!expected.includes('…')) assert.equal(`${answer.status} ${seen}`, `${status} ${expected}`);
  const literals = expected.split('…').map((part) => part.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  assert.match(`${answer.status} ${seen}`, new RegExp(`^${status} ${literals.join('[^]*')}$`));
}

/**
 * @param {string} externalId
 * @param {string} [displayName]
 * @param {Ask} [options]
 */
export const createProject = (externalId, displayName = externalId, options = {}) =>
  ask('POST', PROJECTS, { body: { displayName, metadata: {}, externalId }, ...options });

/** @param {string} externalId */
export async function projectId(externalId) {
  const { status, json } = await createProject(externalId, `Project ${Math.random()}`.replace('.', ''));
  assert.equal(status, 201);
  return /** @type {string} */ (json.id);
}

/** @param {string} externalId */
export const find = (externalId) => ask('GET', `${PROJECTS}?externalId=${encodeURIComponent(externalId)}`);

/**
 * @param {string[]} projectIds
 * @param {string} externalId
 * @param {Record<string, unknown>} [changes] undefined takes a field away
 */
export const bodyOf = (projectIds, externalId, changes = {}) => ({
  displayName: 'Gelato Connection',
  pieceName: GELATO,
  metadata: {},
  type: 'CUSTOM_AUTH',
  value: { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } },
  scope: 'PLATFORM',
  projectIds,
  externalId,
  ...changes,
});

/**
 * @param {Record<string, unknown>} value
 * @param {Record<string, unknown>} [rest]
 */
export const valued = (value, rest = {}) => ({ type: value['type'], value, ...rest });

/** @param {string} access_token */
export const token = (access_token) => valued({ type: 'CUSTOM_AUTH', props: { base_url: 'https://real', access_token } });

export const NO_AUTH = valued({ type: 'NO_AUTH' });

/**
 * @param {string[]} projectIds
 * @param {string} externalId
 * @param {Record<string, unknown>} [changes]
 * @param {Ask} [options]
 */
export const upsert = (projectIds, externalId, changes, options = {}) =>
  ask('POST', CONNECTIONS, { body: bodyOf(projectIds, externalId, changes), ...options });

/** @param {string} externalId */
export const rowsOf = (externalId) => server.tables.connections.filter((row) => row.externalId === externalId);

/**
 * @template T
 * @param {number} count
 * @param {(index: number) => Promise<T>} make
 */
export const parallel = (count, make) => Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** @param {Answer[]} answers */
export const statuses = (answers) => answers.map(({ status }) => status).sort();

/**
 * @param {number} count
 * @param {number} status
 */
export const times = (count, status) => Array.from({ length: count }, () => status);

/** @param {() => Promise<unknown>} action */
export async function timed(action) {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

/** @param {() => boolean} condition */
export async function eventually(condition) {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await sleep(10);
  assert.ok(condition());
}

/**
 * Two writes within a millisecond have the same `updated`.
 * @param {string} date
 */
export async function laterThan(date) {
  while (Date.now() <= Date.parse(date)) await sleep(1);
}

/**
 * Letters and digits that no compression without an entropy coder makes smaller.
 * @param {number} length
 */
export const randomHex = (length) => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/**
 * A request as the given characters, which fetch would change or refuse.
 * @param {string} path
 * @param {http.RequestOptions & { body?: string }} [options]
 * @returns {Promise<Answer>}
 */
export async function askRaw(path, { body, ...options } = {}) {
  const request = http.request(server.url, { path, agent: false, ...options });
  request.setTimeout(5_000, () => request.destroy(new Error('no answer')));
  if (body === undefined) request.flushHeaders();
  else request.write(body);
  const [response] = await once(request, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  request.on('error', () => {}).destroy();
  return { status: response.statusCode, text, headers: new Headers(response.headers), json: parse(text) };
}
