import { startFakeServer } from '../fake-server/index.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { FakeServer, FakeServerOptions } from '../fake-server/index.js'
 */

/** The API key of every fake server that is not given another one. */
export const API_KEY = 'sk-the-platforms-key';

/**
 * A server for one test, closed at its end. Its credential check takes no time unless the test wants it to.
 * @param {TestContext} t
 * @param {FakeServerOptions} [options]
 */
export async function fakeServer(t, { engine, ...options } = {}) {
  const server = await startFakeServer({ apiKey: API_KEY, engine: { delay: 0, ...engine }, ...options });
  t.after(() => server.close());
  return server;
}

/**
 * The connections of a key, in the order of their making.
 * @param {FakeServer} server
 * @param {string} externalId
 */
export function rowsOf(server, externalId) {
  return server.tables.connections
    .filter((row) => row.externalId === externalId)
    .sort((a, b) => Date.parse(a.created) - Date.parse(b.created));
}

/**
 * The one connection of a key.
 * @param {FakeServer} server
 * @param {string} externalId
 */
export function rowOf(server, externalId) {
  const rows = rowsOf(server, externalId);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows of ${externalId}`);
  return row;
}

/**
 * The token that the server holds for the one connection of a key.
 * @param {FakeServer} server
 * @param {string} externalId
 * @returns {string}
 */
export function storedToken(server, externalId) {
  return /** @type {any} */ (rowOf(server, externalId).value).props.access_token;
}

/**
 * The one project of a customer that is not deleted.
 * @param {FakeServer} server
 * @param {string} externalId
 */
export function projectOf(server, externalId) {
  const rows = server.tables.projects.filter((row) => row.externalId === externalId && row.deleted === null);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} projects of ${externalId}`);
  return row;
}

/**
 * The platform owner's own project: the first row of a list whose filter is lost.
 * @param {FakeServer} server
 */
export function personalProject(server) {
  const row = server.tables.projects.find(({ type }) => type === 'PERSONAL');
  if (row === undefined) throw new Error('there is no personal project');
  return row;
}

/**
 * What a piece sees that runs in a customer's project.
 * @param {FakeServer} server
 * @param {string} externalId
 * @param {'full' | 'bare'} [contextVersion] `bare`: the piece is on an older framework
 */
export function pieceOf(server, externalId, contextVersion = 'full') {
  return server.engineContext({ projectId: projectOf(server, externalId).id, contextVersion });
}

/**
 * The requests so far, each as `GET /api/v1/projects 200`.
 * @param {FakeServer} server
 */
export function traffic(server) {
  return server.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
}

/**
 * The bodies of the upserts so far.
 * @param {FakeServer} server
 * @returns {any[]}
 */
export function upserts(server) {
  return server.requests
    .filter(({ method, path }) => method === 'POST' && path === '/api/v1/global-connections')
    .map(({ body }) => body);
}
