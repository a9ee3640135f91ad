/**
 * What `fetch` was called with, as the request that it would send.
 *
 * @import { Incoming } from './app.js'
 *
 * @typedef {{ incoming: Incoming, url: URL, signal: AbortSignal | undefined }} MemoryRequest
 */
import { tooLarge } from './body.js';

/**
 * @param {any} input a URL or a `Request`, of whatever realm
 * @param {any} init
 * @returns {Promise<MemoryRequest>}
 */
export async function readRequest(input, init) {
  const request = typeof input?.url === 'string' ? input : undefined;
  const url = urlOf(request?.url ?? String(input));
  const method = String(init.method ?? request?.method ?? 'GET').toUpperCase();
  const headers = headersOf(init.headers ?? request?.headers);
  const { body, type } = init.body == null && request ? await sentOf(request) : await bodyOf(init.body);
  if (body && (method === 'GET' || method === 'HEAD')) throw new TypeError(`Request with ${method} method cannot have body.`);
  if (type !== undefined) headers['content-type'] ??= type;
  if (body || method === 'POST' || method === 'PUT' || method === 'PATCH') headers['content-length'] = String(body?.length ?? 0);
  const incoming = {
    method,
    url: url.pathname + url.search,
    headers: { host: url.host, ...headers },
    origin: originOf(url),
    address: '127.0.0.1',
    read: async (/** @type {number} */ limit) => {
      if (body && body.length > limit) throw tooLarge();
      return body ?? Buffer.alloc(0);
    },
  };
  return { incoming, url, signal: init.signal ?? request?.signal ?? undefined };
}

/** @param {URL} url */
export const originOf = ({ protocol, host }) => `${protocol}//${host}`;

/** @param {string} text */
function urlOf(text) {
  if (!URL.canParse(text)) throw new TypeError(`Failed to parse URL from ${text}`);
  const url = new URL(text);
  url.hash = '';
  return url;
}

/**
 * @param {any} given in any form that `fetch` takes
 * @returns {Record<string, string>} by their lower-case names
 */
function headersOf(given = {}) {
  // jsdom alone has no Headers.
  if (typeof Headers === 'function') return Object.fromEntries(new Headers(given));
  const pairs = Array.isArray(given) ? given : Object.entries(given);
  return Object.fromEntries(pairs.map(([name, value]) => [String(name).toLowerCase(), String(value)]));
}

/**
 * @param {any} given in any form that `fetch` takes
 * @returns {Promise<{ body?: Buffer, type?: string | undefined }>}
 */
async function bodyOf(given) {
  if (given == null) return {};
  if (typeof given === 'string') return { body: Buffer.from(given), type: 'text/plain;charset=UTF-8' };
  return sentOf(new Response(given));
}

/**
 * @param {Request | Response} message
 * @returns {Promise<{ body?: Buffer, type?: string | undefined }>}
 */
async function sentOf(message) {
  if (message.body === null) return {};
  return { body: Buffer.from(await message.arrayBuffer()), type: message.headers.get('content-type') ?? undefined };
}
