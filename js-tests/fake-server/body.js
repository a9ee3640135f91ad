/**
 * Reads a body as the real server's Fastify does: JSON, text and forms, each by the content-type that the request tells.
 *
 * @import { Incoming } from './app.js'
 */
import { RawError } from './errors.js';

/** @typedef {(incoming: Incoming, limit: number) => Promise<unknown>} Parser */

/** @type {Record<string, Parser>} */
const parsers = {
  'application/json': async (incoming, limit) => parseJson(await readText(incoming, limit)),
  'text/plain': readText,
  'multipart/form-data': async ({ read }) => void (await read(Infinity)),
};

/** Methods whose body nobody looks at. */
const BODYLESS = ['GET', 'HEAD', 'TRACE'];

/**
 * @param {Incoming} incoming
 * @param {{ limit: number, isKnownPath: boolean }} options an unknown path is told before an unknown type
 * @returns {Promise<unknown>} undefined if there is none
 */
export async function readBody(incoming, { limit, isKnownPath }) {
  const { method, headers } = incoming;
  const type = headers['content-type'];
  if (BODYLESS.includes(method)) return undefined;
  if (type === undefined ? isEmpty(headers) : method === 'OPTIONS' && headers['content-length'] === undefined) return undefined;
  const parse = parsers[mediaType(String(type ?? ''))];
  if (parse) return parse(incoming, limit);
  if (!isKnownPath) return undefined;
  throw new RawError('Unsupported Media Type', { statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' });
}

/** @param {Incoming['headers']} headers */
function isEmpty(headers) {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
}

/** @param {string} type */
function mediaType(type) {
  const [media = ''] = type.split(';');
  return media.trim().toLowerCase();
}

/** @type {(incoming: Incoming, limit: number) => Promise<string>} */
async function readText({ headers, read }, limit) {
  if (Number(headers['content-length']) > limit) throw tooLarge();
  return (await read(limit)).toString();
}

export const tooLarge = () =>
  new RawError('Request body is too large', { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' });

/** @param {string} text */
function parseJson(text) {
  if (text === '') {
    throw invalid('EMPTY_JSON_BODY', "Body cannot be empty when content-type is set to 'application/json'");
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), SUSPECT.test(text) ? refusePrototypes : undefined);
  } catch {
    throw invalid('INVALID_JSON_BODY', "Body is not valid JSON but content-type is set to 'application/json'");
  }
}

/** What a forbidden name may be hidden in: looking at each name takes time. */
const SUSPECT = /__proto__|constructor|\\u/;

/**
 * Names that would change an object's prototype are refused, at whatever depth.
 * @param {string} name
 * @param {any} value
 */
function refusePrototypes(name, value) {
  const isForbidden =
    name === '__proto__' || (name === 'constructor' && typeof value === 'object' && value !== null && 'prototype' in value);
  if (isForbidden) throw new SyntaxError('a forbidden name');
  return value;
}

/**
 * @param {string} code
 * @param {string} message
 */
const invalid = (code, message) => new RawError(message, { statusCode: 400, code: `FST_ERR_CTP_${code}` });
