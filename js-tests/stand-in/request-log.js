/**
 * What was asked, for tests to count and inspect.
 *
 * @typedef {object} RequestRecord
 * @property {string} method
 * @property {string} url path and query as sent
 * @property {string} path
 * @property {Record<string, import('./query.js').QueryValue>} query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {unknown} body the parsed JSON, or the text that was not JSON; undefined if none was read
 * @property {number | undefined} status undefined as long as, or if ever, no answer went out
 * @property {number} startedAt ms since the epoch
 * @property {number | undefined} ms until the answer was written or the socket closed
 * @property {string | undefined} fault the kind of the fault that took the request
 */
import { parseQuery } from './query.js';

/** @param {{ logRequests: boolean }} settings */
export function createRequestLog(settings) {
  /** @type {RequestRecord[]} */
  const records = [];
  /** @type {WeakMap<object, RequestRecord>} */
  const byRequest = new WeakMap();

  return {
    records,

    /**
     * @param {import('node:http').IncomingMessage} request
     * @param {import('node:http').ServerResponse} response
     */
    open(request, response) {
      const { method = '', url = '', headers } = request;
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
      byRequest.set(request, record);
      if (settings.logRequests) records.push(record);
      response.once('finish', () => (record.status = response.statusCode));
      response.once('close', () => (record.ms = performance.now() - begun));
      return record;
    },

    /**
     * Notes what the body parser made of the body, before the schema drops fields from it.
     * @param {import('node:http').IncomingMessage} request
     * @param {unknown} body
     */
    noteBody(request, body) {
      const record = byRequest.get(request);
      if (record) record.body = body;
    },
  };
}

/** @typedef {ReturnType<typeof createRequestLog>} RequestLog */
