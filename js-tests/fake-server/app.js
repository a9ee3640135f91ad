/**
 * What the server answers to a request, whether it came in memory or over HTTP.
 */
import { appConnectionRoutes } from './app-connections.js';
import { readBody } from './body.js';
import { answerToError, answerToUnknownPath, HEADERS_TOO_LARGE, MAX_HEADERS } from './errors.js';
import { flowRoutes } from './flows.js';
import { globalConnectionRoutes } from './global-connections.js';
import { managedAuthnRoutes } from './managed-authn.js';
import { oauthAppRoutes } from './oauth-apps.js';
import { pieceRoutes } from './pieces.js';
import { platformAppConnectionRoutes } from './platform-app-connections.js';
import { platformRoutes } from './platforms.js';
import { projectRoutes } from './projects.js';
import { parseQuery } from './query.js';
import { createRouter } from './routes.js';
import { signingKeyRoutes } from './signing-keys.js';
import { systemRoutes } from './system.js';
import { userRoutes } from './users.js';
import { workerRoutes } from './worker.js';

/**
 * @import { RequestRecord } from './request-log.js'
 * @import { World } from './world.js'
 *
 * @typedef {object} Incoming
 * @property {string} method
 * @property {string} url path and query as sent
 * @property {Record<string, string | undefined>} headers by their lower-case names
 * @property {string} origin where the server was asked, such as `http://127.0.0.1:8080`
 * @property {string} address the client's
 * @property {(limit: number) => Promise<Buffer>} read the body, or `tooLarge()` of body.js
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, number | string | string[] | undefined>} headers
 * @property {Buffer} body
 *
 * @typedef {ReturnType<typeof createApp>} App
 */

const MAX_BODY = 54 * 1024 * 1024;

/** Any page may call the API: nothing on the server keeps an API key out of a browser. */
const EVERY_HEADER = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "frame-ancestors 'self'",
};

/**
 * @param {World} world
 * @param {{ bodyLimit?: number | undefined }} options
 */
export function createApp(world, { bodyLimit = MAX_BODY }) {
  const router = createRouter(world);
  for (const add of routes) add(router.define, world);

  /**
   * @param {Incoming} incoming
   * @param {RequestRecord} record
   * @returns {Promise<Answer>}
   */
  return async function handle(incoming, record) {
    /** @type {Answer['headers']} */
    const headers = { ...EVERY_HEADER };
    if (isPreflight(incoming)) return finished(204, undefined, { ...headers, ...preflightHeaders(incoming) });
    const { status, body } = await answerTo(incoming, record, headers).catch(answerToError);
    return finished(status, body, headers);
  };

  /**
   * @param {Incoming} incoming
   * @param {RequestRecord} record
   * @param {Answer['headers']} headers
   */
  async function answerTo(incoming, record, headers) {
    const { method, url } = incoming;
    if (isAbsentFromEdition(world, url)) return answerToUnknownPath(url);
    const found = router.find(method, url);
    const body = await readBody(incoming, { limit: bodyLimit, isKnownPath: found !== undefined }).catch((error) => {
      // The client may have more to send.
      if (error.statusCode !== 415) headers['connection'] = 'close';
      throw error;
    });
    record.body = body;
    if (!found) return answerToUnknownPath(url);
    const query = parseQuery(url.split('?').slice(1).join('?'));
    const setHeader = (/** @type {string} */ name, /** @type {number | string} */ value) => void (headers[name] = value);
    return router.run(found.route, { body, query, params: found.params, incoming, setHeader });
  }

  /**
   * @param {number} status
   * @param {unknown} body
   * @param {Answer['headers']} headers
   * @returns {Answer}
   */
  function finished(status, body, headers) {
    const isText = typeof body === 'string';
    const bytes = Buffer.from(isText ? body : (JSON.stringify(body) ?? ''));
    const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
    return {
      status,
      headers: { ...headers, ...(bytes.length > 0 ? { 'content-type': type } : {}), date: world.clock.httpDate() },
      body: bytes,
    };
  }
}

/**
 * What Node itself answers over HTTP, before the server sees the request.
 * @param {Incoming} incoming
 * @returns {Answer | undefined}
 */
export function answerTooLarge({ url, headers }) {
  const size = Object.entries(headers).reduce((sum, [name, value = '']) => sum + name.length + value.length, url.length);
  if (size <= MAX_HEADERS) return undefined;
  const { status, body } = HEADERS_TOO_LARGE;
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) };
}

const routes = [
  projectRoutes,
  globalConnectionRoutes,
  appConnectionRoutes,
  platformAppConnectionRoutes,
  flowRoutes,
  workerRoutes,
  pieceRoutes,
  oauthAppRoutes,
  signingKeyRoutes,
  managedAuthnRoutes,
  platformRoutes,
  userRoutes,
  systemRoutes,
];

/** @param {Incoming} incoming */
function isPreflight({ method, headers }) {
  return method === 'OPTIONS' && headers['origin'] !== undefined && 'access-control-request-method' in headers;
}

/** @param {Incoming} incoming */
function preflightHeaders({ headers }) {
  return {
    'access-control-allow-methods': '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    vary: 'Access-Control-Request-Headers',
  };
}

/**
 * @param {World} world
 * @param {string} url
 */
function isAbsentFromEdition({ settings }, url) {
  return settings.edition === 'COMMUNITY' && url.startsWith('/api/v1/global-connections');
}
