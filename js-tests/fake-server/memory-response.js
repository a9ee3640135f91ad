/** @import { Answer } from './app.js' */

/** What concerns a connection, not the answer. */
const OF_CONNECTIONS = ['connection', 'keep-alive', 'transfer-encoding'];
const WITHOUT_BODY = [204, 205, 304];

/**
 * @param {Answer} answer
 * @param {Uint8Array | ReadableStream | null} body
 * @param {string} url
 * @returns {Response}
 */
export function responseOf(answer, body, url) {
  const headers = headersOf(answer);
  const { status } = answer;
  // jsdom alone has no Response.
  if (typeof Response !== 'function') return plain(status, headers, answer.body, url);
  const response = new Response(WITHOUT_BODY.includes(status) ? null : /** @type {BodyInit | null} */ (body), { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}

/**
 * @param {Answer} answer
 * @returns {[string, string][]}
 */
function headersOf({ status, headers, body }) {
  const all = { ...headers, ...(WITHOUT_BODY.includes(status) ? {} : { 'content-length': body.length }) };
  return Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || OF_CONNECTIONS.includes(name)) return [];
    return [value].flat().map((one) => /** @type {[string, string]} */ ([name, String(one)]));
  });
}

/**
 * The part of a `Response` that most callers read.
 * @param {number} status
 * @param {[string, string][]} headers
 * @param {Buffer} body
 * @param {string} url
 * @returns {any}
 */
function plain(status, headers, body, url) {
  const byName = new Map(headers);
  const text = async () => body.toString();
  return {
    status,
    ok: status >= 200 && status < 300,
    redirected: false,
    url,
    headers: { get: (/** @type {string} */ name) => byName.get(name.toLowerCase()) ?? null },
    text,
    json: async () => JSON.parse(await text()),
  };
}
