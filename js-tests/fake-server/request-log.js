/**
 * What was asked, for tests to count and inspect.
 *
 * @typedef {object} RequestRecord
 * @property {string} method
 * @property {string} url path and query as sent
 * @property {string} path
 * @property {Record<string, import('./query.js').QueryValue>} query
 * @property {Record<string, string | undefined>} headers by their lower-case names
 * @property {unknown} body the parsed JSON, or the text that was not JSON; undefined if none was read
 * @property {number | undefined} status undefined as long as, or if ever, no answer went out
 * @property {number} startedAt ms since the epoch
 * @property {number | undefined} ms until the answer was written or the connection closed
 * @property {string | undefined} fault the kind of the fault that took the request
 */
import { parseQuery } from './query.js';

/** @param {{ logRequests: boolean }} settings */
export function createRequestLog(settings) {
  /** @type {RequestRecord[]} */
  const records = [];
  /** @type {Record<string, number>} */
  const counts = {};

  return {
    records,

    /** Requests by route, such as `GET /pieces/:name`, including those that a fault took. Counted even if nothing is logged. */
    counts,

    clear() {
      records.length = 0;
      for (const route of Object.keys(counts)) delete counts[route];
    },

    /** @param {import('./app.js').Incoming} incoming */
    open({ method, url, headers }) {
      const [path = '', ...query] = url.split('?');
      const begun = performance.now();
      /** @type {RequestRecord} */
      const record = {
        method,
        url,
        path,
        query: { ...parseQuery(query.join('?')) },
        headers,
        body: undefined,
        status: undefined,
        startedAt: Date.now(),
        ms: undefined,
        fault: undefined,
      };
      const route = `${method} ${routeOf(path)}`;
      counts[route] = (counts[route] ?? 0) + 1;
      if (settings.logRequests) records.push(record);
      return {
        record,
        /** @param {number} status */
        answered: (status) => void (record.status = status),
        closed: () => void (record.ms = performance.now() - begun),
      };
    },
  };
}

/** Paths with parameters, and the route that each counts as. */
const PARAMETERS = /** @type {[RegExp, string][]} */ ([
  [/^\/pieces\/.+/, '/pieces/:name'],
  [/^\/worker\/app-connections\/.*/, '/worker/app-connections/:externalId'],
  [/\/[0-9a-zA-Z]{21}$/, '/:id'],
]);

/** @param {string} path */
function routeOf(path) {
  const route = path.replace(/^\/api\/v1(?=\/)/, '').replace(/(?<=.)\/$/, '');
  const [pattern, counted] = PARAMETERS.find(([parameter]) => parameter.test(route)) ?? ['', ''];
  return route.replace(pattern, counted);
}

/** @typedef {ReturnType<typeof createRequestLog>} RequestLog */
