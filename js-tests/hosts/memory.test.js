/**
 * Whatever a host does, call after call, the WebAssembly keeps nothing of it: neither in its memory nor in the table that holds
 * JavaScript's values for it. No timer stays either.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { GELATO } from '../support/calls.js';
import { giving } from '../support/hosts.js';

/**
 * @import { ProvisionConnectionOptions } from 'predefined-connection'
 *
 * @typedef {[expected: string, call: () => Promise<unknown>]} Situation `expected`: `a result`, or the code of the error with its field
 */

// The package does not show its instances, one of each part; they are seen as they are made.
/** @type {WebAssembly.Exports[]} */
const instances = [];
WebAssembly.Instance = /** @type {typeof WebAssembly.Instance} */ (class extends WebAssembly.Instance {
  /**
   * @param {WebAssembly.Module} module
   * @param {WebAssembly.Imports} [imports] none for the loop that reads a part's text
   */
  constructor(module, imports) {
    super(module, imports);
    if (imports !== undefined) instances.push(this.exports);
  }
});
const { fetchConnection, provisionConnection } = await import('predefined-connection');

/** How much the parts hold: bytes of memory, values in tables, where a place that was given back holds `null`, and timers. */
function held() {
  const parts = instances.map((exported) => {
    const values = Object.values(exported);
    const memory = values.find((value) => value instanceof WebAssembly.Memory);
    const table = values.find((value) => value instanceof WebAssembly.Table);
    assert.ok(memory && table, 'the instance does not show its memory and its table');
    const places = Array.from({ length: table.length }, (_, place) => table.get(place));
    return { bytes: memory.buffer.byteLength, values: places.filter((value) => value !== null).length };
  });
  return { parts, timers: process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length };
}

const piece = /** @type {const} */ ({ pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH' });
const value = { type: 'CUSTOM_AUTH', props: { access_token: 'good' } };
const fail = (/** @type {unknown} */ reason) => () => {
  throw reason;
};
const reject = (/** @type {unknown} */ reason) => () => Promise.reject(reason);

const broken = new Error('broken');
const reasons = { 'an Error': broken, 'a string': 'broken', nothing: undefined };

/** @type {Record<string, Situation>} */
const readings = {
  'what works': ['a result', () => fetchConnection(giving(async () => value), 'org_1', piece)],
  'nothing that is found': ['CONNECTION_NOT_FOUND', () => fetchConnection(giving(() => null), 'org_1', piece)],
  ...each('a get that throws', 'CONNECTION_NOT_LOADABLE', (reason) => fetchConnection(giving(fail(reason)), 'org_1', piece)),
  ...each('a get that rejects with', 'CONNECTION_NOT_LOADABLE', (reason) => fetchConnection(giving(reject(reason)), 'org_1', piece)),
  'a get that cannot be read': ['INVALID_OPTIONS connections', () => fetchConnection(unreadable('get'), 'org_1', piece)],
  ...each('an externalId that throws', 'PROJECT_UNREADABLE', (reason) => fetchConnection(giving(() => value), projectOf(fail(reason)), piece)),
  ...each('an externalId that rejects with', 'PROJECT_UNREADABLE', (reason) => fetchConnection(giving(() => value), projectOf(reject(reason)), piece)),
  'a value whose members cannot be read': ['a result', () => fetchConnection(giving(() => unreadable('type', 'props')), 'org_1', piece)],
  'options that are missing': ['INVALID_OPTIONS options', () => fetchConnection(giving(() => value), 'org_1', /** @type {any} */ (undefined))],
};

const answer = (/** @type {object} */ changes) => async () => ({ status: 200, headers: new Headers(), text: async () => '', ...changes });

/** @type {Record<string, Situation>} */
const provisionings = {
  ...each('a fetch that throws', 'NETWORK', (reason) => provision({ fetch: fail(reason) })),
  ...each('a fetch that rejects with', 'NETWORK', (reason) => provision({ fetch: reject(reason) })),
  'a fetch that gives nothing': ['INVALID_OPTIONS fetch', () => provision({ fetch: () => null })],
  'JSON that is broken': ['UNEXPECTED_ANSWER', () => provision({ fetch: answer({ text: async () => '{"data":' }) })],
  'a text that throws': ['NETWORK', () => provision({ fetch: answer({ text: fail(broken) }) })],
  'a text that rejects': ['NETWORK', () => provision({ fetch: answer({ text: reject(broken) }) })],
  'a text that is nothing': ['INVALID_OPTIONS fetch', () => provision({ fetch: answer({ text: () => null }) })],
  'an answer whose members cannot be read': ['INVALID_OPTIONS fetch', () => provision({ fetch: async () => unreadable('status', 'headers', 'text') })],
  'an apiKey that throws': ['INVALID_OPTIONS apiKey', () => provision({ apiKey: fail(broken) })],
  'an apiKey that rejects': ['INVALID_OPTIONS apiKey', () => provision({ apiKey: reject(broken) })],
  'a signal whose addEventListener throws': ['NETWORK', () => provision({ signal: { aborted: false, addEventListener: fail(broken), removeEventListener() {} }, fetch: fail(broken) })],
  'a signal whose removeEventListener throws': ['NETWORK', () => provision({ signal: { aborted: false, addEventListener() {}, removeEventListener: fail(broken) }, fetch: fail(broken) })],
  'a signal that nobody aborts': ['NETWORK', () => provision({ signal: new AbortController().signal, fetch: fail(broken) })],
  'an instanceUrl that is no URL': ['INVALID_OPTIONS instanceUrl', () => provision({ instanceUrl: 'no URL' })],
  'an option that is missing': ['INVALID_OPTIONS props', () => provision({ props: undefined })],
  'options that cannot be read': ['INVALID_OPTIONS options', () => provision(unreadable('props'))],
  'props that cannot be read': ['INVALID_OPTIONS props', () => provision({ props: unreadable('access_token') })],
  'a toJSON that throws': ['INVALID_OPTIONS props.access_token', () => provision({ props: { access_token: { toJSON: fail(broken) } } })],
};

/**
 * @param {string} situation
 * @param {string} expected
 * @param {(reason: unknown) => Promise<unknown>} call
 * @returns {Record<string, Situation>}
 */
function each(situation, expected, call) {
  return Object.fromEntries(Object.entries(reasons).map(([name, reason]) => [`${situation} ${name}`, [expected, () => call(reason)]]));
}

/** @param {object} changes getters stay what they are */
function provision(changes) {
  const usual = { instanceUrl: 'https://ap.test', apiKey: 'sk-1', externalProjectId: 'org_1', ...piece, props: { access_token: 'good' }, maxRetries: 0 };
  const options = Object.defineProperties(usual, Object.getOwnPropertyDescriptors(changes));
  return provisionConnection(/** @type {ProvisionConnectionOptions} */ (options));
}

/**
 * An object with getters that throw.
 * @param {string[]} names
 */
function unreadable(...names) {
  return /** @type {any} */ (Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: fail(broken), enumerable: true }]))));
}

/** @param {() => unknown} externalId */
function projectOf(externalId) {
  return /** @type {any} */ ({ externalId });
}

/**
 * How a call ends.
 * @param {Promise<unknown>} call
 */
function outcomeOf(call) {
  return call.then(() => 'a result', ({ code, field }) => [code, field].filter((text) => text !== undefined).join(' '));
}

/**
 * @param {Record<string, Situation>} situations
 * @param {number} calls
 */
function keepsNothingOf(situations, calls) {
  for (const [name, [expected, call]] of Object.entries(situations)) {
    test(name, async () => {
      for (let count = 0; count < 10; count++) assert.equal(await outcomeOf(call()), expected);
      const before = held();
      for (let count = 0; count < calls; count++) await call().catch(() => {});
      assert.deepEqual(held(), before);
    });
  }
}

describe('fetchConnection keeps nothing of', () => keepsNothingOf(readings, 2000));
describe('provisionConnection keeps nothing of', () => keepsNothingOf(provisionings, 1000));
test('each part had one instance all the while', () => assert.equal(instances.length, 2));
