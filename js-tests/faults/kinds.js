/**
 * What can go wrong with a request, and how a call may end then.
 *
 * @import { Fault } from '../fake-server/faults.js'
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {() => Fault} make
 * @property {string | undefined} code what a call is rejected with; none: it has to succeed
 * @property {boolean} [passing] a request that meets it once is tried again
 * @property {boolean} [acted] the server does its work all the same
 * @property {boolean} [silent] no answer comes: only a limit in time ends the request
 * @property {boolean} [aborted] the caller ends the call during it
 * @property {boolean} [waits] the request or the next try is waited for
 */

/** As Postgres says it when an administrator restarts it. */
const DATABASE = { statusCode: 500, code: '57P01', error: 'Internal Server Error', message: 'terminating connection' };

const PROXY = { headers: { 'content-type': 'text/html' }, body: '<html><h1>502 Bad Gateway</h1></html>' };

/** Where nothing may be sent: a call that follows the redirect fails with another code, for nobody is there. */
const ELSEWHERE = 'https://elsewhere.test';

/** @type {Kind[]} */
export const KINDS = [
  { name: 'refused', make: () => ({ kind: 'refuse' }), code: 'NETWORK', passing: true },
  { name: 'reset before the server acted', make: () => ({ kind: 'reset-before' }), code: 'NETWORK', passing: true },
  { name: 'reset after it acted', make: () => ({ kind: 'reset-after' }), code: 'NETWORK', passing: true, acted: true },
  { name: 'reset mid-body', make: () => ({ kind: 'reset-mid-body' }), code: 'NETWORK', passing: true, acted: true },
  { name: 'never answers', make: () => ({ kind: 'never' }), code: 'TIMEOUT', passing: true, silent: true },
  { name: 'acts and never answers', make: () => ({ kind: 'never', acted: true }), code: 'TIMEOUT', passing: true, silent: true, acted: true },
  { name: 'stalls mid-body', make: () => ({ kind: 'stall-mid-body' }), code: 'TIMEOUT', passing: true, silent: true, acted: true },
  { name: 'slow', make: () => ({ kind: 'slow', delay: 150 }), code: undefined, acted: true, waits: true },
  { name: '408', make: () => ({ kind: 'status', status: 408 }), code: 'SERVER_ERROR', passing: true },
  { name: '425', make: () => ({ kind: 'status', status: 425 }), code: 'SERVER_ERROR', passing: true },
  { name: '429', make: () => tooMany({}), code: 'RATE_LIMITED', passing: true },
  { name: '429, seconds', make: () => tooMany({ 'retry-after': '1' }), code: 'RATE_LIMITED', passing: true, waits: true },
  { name: '429, date', make: () => tooMany({ 'retry-after': inASecond() }), code: 'RATE_LIMITED', passing: true, waits: true },
  { name: '429, milliseconds', make: () => tooMany({ 'retry-after-ms': '40' }), code: 'RATE_LIMITED', passing: true, waits: true },
  { name: '500 of the database', make: () => status(500, { body: DATABASE }), code: 'SERVER_ERROR', passing: true },
  { name: '500 of the database, row written', make: () => status(500, { body: DATABASE, acted: true }), code: 'SERVER_ERROR', passing: true, acted: true },
  { name: '502 of a proxy', make: () => status(502, PROXY), code: 'SERVER_ERROR', passing: true },
  { name: '503', make: () => status(503), code: 'SERVER_ERROR', passing: true },
  { name: '200 HTML', make: () => ({ kind: 'html' }), code: 'WRONG_INSTANCE_URL' },
  { name: '200 HTML, row written', make: () => ({ kind: 'html', acted: true }), code: 'WRONG_INSTANCE_URL', acted: true },
  { name: 'broken JSON', make: () => ({ kind: 'broken-json', acted: false }), code: 'UNEXPECTED_ANSWER' },
  { name: 'broken JSON, row written', make: () => ({ kind: 'broken-json', acted: true }), code: 'UNEXPECTED_ANSWER', acted: true },
  { name: 'JSON of the wrong shape', make: () => ({ kind: 'wrong-shape' }), code: 'UNEXPECTED_ANSWER' },
  { name: 'JSON of the wrong shape, row written', make: () => ({ kind: 'wrong-shape', acted: true }), code: 'UNEXPECTED_ANSWER', acted: true },
  { name: 'redirect within the origin', make: () => ({ kind: 'redirect', status: 307, location: '/api/v1/flags' }), code: 'REDIRECTED' },
  { name: 'redirect to another origin', make: () => ({ kind: 'redirect', status: 307, location: `${ELSEWHERE}/api/v1/projects` }), code: 'REDIRECTED' },
  { name: 'aborted before the server acted', make: () => ({ kind: 'never' }), code: 'ABORTED', aborted: true },
  { name: 'aborted after it acted', make: () => ({ kind: 'never', acted: true }), code: 'ABORTED', aborted: true, acted: true },
];

/** How often a request meets its fault. */
export const TIMES = /** @type {const} */ (['once', 'always']);

/**
 * @param {number} code
 * @param {Partial<Fault>} [more]
 * @returns {Fault}
 */
function status(code, more = {}) {
  return { kind: 'status', status: code, ...more };
}

/** @param {Record<string, string>} headers */
function tooMany(headers) {
  return status(429, { headers });
}

function inASecond() {
  return new Date(Date.now() + 1_000).toUTCString();
}
