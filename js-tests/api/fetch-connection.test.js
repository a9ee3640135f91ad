/**
 * fetchConnection with hosts made by hand: what it asks them for, and how it tells of what they lack.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';
import { fetchConnection } from 'predefined-connection';

import { rejection } from '../support/calls.js';
import { echo, giving } from '../support/hosts.js';

const GELATO = { pieceName: '@activepieces/piece-gelato' };

const NO_EXTERNAL_ID = { code: 'PROJECT_WITHOUT_EXTERNAL_ID', retryable: false };
const NOT_FOUND = { code: 'CONNECTION_NOT_FOUND', retryable: false };
const EXPIRED = { code: 'CONNECTION_EXPIRED', retryable: false };
const NOT_LOADABLE = { code: 'CONNECTION_NOT_LOADABLE', retryable: true };
/** @param {string} field */
const invalid = (field) => ({ code: 'INVALID_OPTIONS', field, retryable: false });

/**
 * What a call is rejected with, as plain data without the texts.
 * @param {Promise<unknown>} call
 */
async function failure(call) {
  const { name, message, cause, ...data } = (await rejection(call)).toJSON();
  return data;
}

describe('the key', () => {
  const cases = /** @type {const} */ ([
    [{ pieceName: '@activepieces/piece-gelato' }, 'gelato_org_1234'],
    [{ pieceName: '@acme/piece-google-sheets' }, 'google-sheets_org_1234'],
    [{ pieceName: 'piece-gelato' }, 'gelato_org_1234'],
    [{ pieceName: '@acme/gelato' }, 'gelato_org_1234'],
    [{ pieceName: '@activepieces/piece-gelato', prefix: 'ice' }, 'ice_org_1234'],
    [{ pieceName: '@activepieces/piece-gelato', prefix: undefined }, 'gelato_org_1234'],
  ]);
  for (const [options, key] of cases) {
    test(`${JSON.stringify(options)} gives ${key}`, async () => {
      const host = echo();
      assert.equal(await fetchConnection(host, 'org_1234', options), key);
      assert.deepEqual(host.keys, [key]);
    });
  }
});

describe('the project', () => {
  class Project {
    #id = 'org_1234';
    async externalId() {
      return this.#id;
    }
  }

  /** @type {[string, any][]} */
  const given = [
    ['the external id', 'org_1234'],
    ['an object with a function', { id: 'A1B2', externalId: async () => 'org_1234' }],
    ['an object whose function gives no promise', { externalId: () => 'org_1234' }],
    ['an object of a class', new Project()],
    ['a function with a function', Object.assign(() => {}, { externalId: async () => 'org_1234' })],
  ];
  for (const [name, project] of given) {
    test(name, async () => assert.equal(await fetchConnection(echo(), project, GELATO), 'gelato_org_1234'));
  }

  /** @type {[string, unknown, object][]} */
  const ids = [
    ['undefined', undefined, NO_EXTERNAL_ID],
    ['null', null, NO_EXTERNAL_ID],
    ['an empty text', '', NO_EXTERNAL_ID],
    ['a key of 101 units', 'x'.repeat(94), invalid('externalProjectId')],
    ['a key of 101 units in 54 characters', '🍦'.repeat(47), invalid('externalProjectId')],
    ['NUL', 'org\0', invalid('externalProjectId')],
    ['the text "undefined"', 'undefined', invalid('externalProjectId')],
    ['the text of a promise', '[object Promise]', invalid('externalProjectId')],
  ];
  for (const [name, id, expected] of ids) {
    test(`${name} is no external id`, async () => {
      const host = echo();
      const projects = [id, { externalId: () => id }, { externalId: async () => id }];
      for (const project of projects) {
        assert.deepEqual(await failure(fetchConnection(host, /** @type {any} */ (project), GELATO)), expected);
      }
      assert.deepEqual(host.keys, []);
    });
  }

  test('the longest key has 100 UTF-16 units', async () => {
    for (const id of ['x'.repeat(93), '日'.repeat(93), '🍦'.repeat(46)]) {
      assert.equal(await fetchConnection(echo(), id, GELATO), `gelato_${id}`);
    }
  });

  for (const id of [1234, true, {}, ['org_1234'], Symbol('org'), 1234n, 'org\ud83c']) {
    test(`an external id that is ${typeof id} ${JSON.stringify(String(id))} is refused`, async () => {
      const host = echo();
      const { code, field } = await rejection(fetchConnection(host, /** @type {any} */ ({ externalId: async () => id }), GELATO));
      assert.deepEqual([code, field], ['INVALID_OPTIONS', 'externalProjectId']);
      assert.deepEqual(host.keys, []);
    });
  }

  /** @type {[string, () => any, { name: string, message: string }][]} */
  const failures = [
    ['rejects', () => Promise.reject(new RangeError('gone')), { name: 'RangeError', message: 'gone' }],
    ['throws', () => { throw new RangeError('gone'); }, { name: 'RangeError', message: 'gone' }],
    ['rejects with a text', () => Promise.reject('gone'), { name: 'Error', message: 'gone' }],
    ['rejects with nothing', () => Promise.reject(), { name: 'Error', message: 'no reason given' }],
  ];
  for (const [name, externalId, cause] of failures) {
    test(`a function that ${name} is an unreadable project`, async () => {
      const failed = await rejection(fetchConnection(echo(), { externalId }, GELATO));
      assert.deepEqual([failed.code, failed.retryable], ['PROJECT_UNREADABLE', true]);
      assert.deepEqual(failed.toJSON().cause, cause);
    });
  }
});

describe('arguments of a wrong kind', () => {
  const get = async () => 'sekret';
  for (const connections of [undefined, null, 1, 'gelato', true, {}, [], { get: 'sekret' }, () => {}]) {
    test(`connections: ${show(connections)}`, async () => {
      assert.deepEqual(await failure(fetchConnection(/** @type {any} */ (connections), 'org_1234', GELATO)), invalid('connections'));
    });
  }
  const promise = Promise.resolve('org_1234');
  for (const project of [1234, true, 1n, {}, [], { id: 'org_1234' }, { externalId: 'org_1234' }, () => 'org_1234', promise]) {
    test(`project: ${show(project)}`, async () => {
      assert.deepEqual(await failure(fetchConnection({ get }, /** @type {any} */ (project), GELATO)), invalid('project'));
    });
  }

  /** @type {[any, string][]} */
  const options = [
    [undefined, 'options'],
    [null, 'options'],
    ['gelato', 'options'],
    [['gelato'], 'options'],
    [{}, 'pieceName'],
    [{ pieceName: '' }, 'pieceName'],
    [{ pieceName: 1 }, 'pieceName'],
    [{ pieceName: 'piece gelato' }, 'pieceName'],
    [{ ...GELATO, prefix: '' }, 'prefix'],
    [{ ...GELATO, prefix: 1 }, 'prefix'],
    [{ ...GELATO, prefx: 'ice' }, 'prefx'],
    [{ ...GELATO, 'prefix\ntimeout': 1 }, 'prefix\ufffdtimeout'],
    [{ ...GELATO, 'prefix\ud800': 1 }, 'options'],
    [{ ...GELATO, timeout: 5n }, 'timeout'],
    [new Proxy(GELATO, { ownKeys: () => { throw new Error('unreadable'); } }), 'options'],
    [{ ...GELATO, pieceAuthType: 'secret_text' }, 'pieceAuthType'],
    [{ ...GELATO, pieceAuthType: 1 }, 'pieceAuthType'],
  ];
  for (const [option, field] of options) {
    test(`options: ${show(option)}`, async () => {
      const host = echo();
      assert.deepEqual(await failure(fetchConnection(host, 'org_1234', option)), invalid(field));
      assert.deepEqual(host.keys, []);
    });
  }

  /** @param {unknown} value */
  function show(value) {
    return typeof value === 'object' ? inspect(value) : String(value);
  }
});

describe("the host's get", () => {
  test('may be a method of a class', async () => {
    class Connections {
      #value = 'sekret';
      async get() {
        return this.#value;
      }
    }
    assert.equal(await fetchConnection(new Connections(), 'org_1234', GELATO), 'sekret');
  });

  test('may give no promise, or something like one', async () => {
    assert.equal(await fetchConnection(giving(() => 'sekret'), 'org_1234', GELATO), 'sekret');
    const thenable = { then: (/** @type {(value: string) => void} */ resolve) => resolve('sekret') };
    assert.equal(await fetchConnection(giving(() => thenable), 'org_1234', GELATO), 'sekret');
  });

  const missing = { name: 'ConnectionNotFound', message: '{}' };
  const expired = { name: 'ConnectionExpired', message: '{}' };
  const failed = { name: 'ConnectionLoadingFailure', message: '{}' };
  const reset = Object.assign(new Error('fetch failed'), { code: 'ECONNRESET' });
  const trap = () => {
    throw new Error('trap');
  };
  const hostile = Object.defineProperties({}, { name: { get: trap }, message: { get: trap } });
  const unknown = { name: 'Error', message: 'no reason given' };

  /** @type {[string, unknown, { code: string }, object][]} */
  const thrown = [
    ['ConnectionNotFound', Object.assign(new Error(), missing), NOT_FOUND, missing],
    ['ConnectionExpired', Object.assign(new Error(), expired), EXPIRED, expired],
    ['ConnectionLoadingFailure', Object.assign(new Error(), failed), NOT_LOADABLE, failed],
    ['an error', new TypeError('fetch failed'), NOT_LOADABLE, { name: 'TypeError', message: 'fetch failed' }],
    ['an error with a code', reset, NOT_LOADABLE, { name: 'Error', message: 'fetch failed: ECONNRESET', code: 'ECONNRESET' }],
    ['a text', 'gone', NOT_LOADABLE, { name: 'Error', message: 'gone' }],
    ['nothing', undefined, NOT_LOADABLE, unknown],
    ['null', null, NOT_LOADABLE, unknown],
    ['a number', 42, NOT_LOADABLE, unknown],
    ['an object without prototype', Object.create(null), NOT_LOADABLE, unknown],
    ['an object that throws when it is looked at', hostile, NOT_LOADABLE, unknown],
  ];

  /** @type {[string, () => unknown, { code: string }, object | undefined][]} */
  const cases = [
    ['gives null', () => null, NOT_FOUND, undefined],
    ['gives undefined', () => undefined, NOT_FOUND, undefined],
    ['resolves to null', async () => null, NOT_FOUND, undefined],
    ['resolves to undefined', async () => undefined, NOT_FOUND, undefined],
  ];
  for (const [name, reason, expected, cause] of thrown) {
    cases.push([`rejects with ${name}`, () => Promise.reject(reason), expected, cause]);
    cases.push([`throws ${name}`, () => { throw reason; }, expected, cause]);
  }

  for (const [name, get, expected, cause] of cases) {
    test(`${name}: ${expected.code}`, async () => {
      for (const pieceAuthType of /** @type {const} */ ([undefined, 'CUSTOM_AUTH'])) {
        const failed = await rejection(fetchConnection(giving(get), 'org_1234', { ...GELATO, pieceAuthType }));
        const { name: _, message, cause: reason, ...data } = failed.toJSON();
        assert.deepEqual(data, expected);
        assert.deepEqual(reason, cause);
        assert.ok(message.includes('"gelato_org_1234"'), message);
      }
    });
  }

  test('an error whose name and message go over several lines is told on one', async () => {
    const thrown = { name: 'Odd\nError\0', message: 'a\nb\r\u2028\0', code: 'E\n' };
    const error = await rejection(fetchConnection(giving(() => Promise.reject(thrown)), 'org\n1', GELATO));
    assert.equal(error.message, 'The connection "gelato_org\ufffd1" could not be loaded: Odd\ufffdError\ufffd: a\ufffdb\ufffd\u2028\ufffd: E\ufffd.');
    assert.deepEqual([error.code, error.field, error.retryable], ['CONNECTION_NOT_LOADABLE', undefined, true]);
  });

  test('is asked once a call, and never answers another', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `gelato_org_${index}`);
    const host = echo();
    const calls = keys.map((_, index) => fetchConnection(host, { externalId: async () => `org_${index}` }, GELATO));
    assert.deepEqual(await Promise.all(calls), keys);
    assert.deepEqual(host.keys.sort(), [...keys].sort());
  });
});

describe('timeout', () => {
  const never = () => new Promise(() => {});

  for (const [name, connections, project] of /** @type {[string, any, any][]} */ ([
    ['connections.get', { get: never }, 'org_1234'],
    ['project.externalId', echo(), { externalId: never }],
  ])) {
    test(`a ${name} that hangs ends with it`, async () => {
      const begun = performance.now();
      const error = await rejection(fetchConnection(connections, project, { ...GELATO, timeout: 60 }));
      assert.deepEqual([error.code, error.retryable], ['TIMEOUT', true]);
      const took = performance.now() - begun;
      assert.ok(took >= 59 && took < 5_000, `it took ${took} ms`);
    });
  }

  test('it counts for both together', async () => {
    const slow = (/** @type {string} */ value) => new Promise((resolve) => setTimeout(() => resolve(value), 80));
    const call = fetchConnection({ get: () => slow('sekret') }, { externalId: () => slow('org_1234') }, { ...GELATO, timeout: 120 });
    assert.equal((await rejection(call)).code, 'TIMEOUT');
  });

  test('a call that ends in time is as without one, and leaves no timer', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    assert.equal(await fetchConnection(echo(), 'org_1234', { ...GELATO, timeout: 60_000 }), 'gelato_org_1234');
    const reason = rejection(fetchConnection(giving(() => null), 'org_1234', { ...GELATO, timeout: 60_000 }));
    assert.equal((await reason).code, 'CONNECTION_NOT_FOUND');
    assert.equal(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length, before);
  });

  test('without one there is no limit', async () => {
    const slow = () => new Promise((resolve) => setTimeout(() => resolve('sekret'), 300));
    for (const timeout of [undefined, null]) {
      assert.equal(await fetchConnection({ get: slow }, 'org_1234', /** @type {any} */ ({ ...GELATO, timeout })), 'sekret');
    }
  });

  for (const timeout of [0, -1, 1.5, NaN, Infinity, 2_147_483_648, '60']) {
    test(`${timeout} (${typeof timeout}) is refused`, async () => {
      const host = echo();
      assert.deepEqual(await failure(fetchConnection(host, 'org_1234', /** @type {any} */ ({ ...GELATO, timeout }))), invalid('timeout'));
      assert.deepEqual(host.keys, []);
    });
  }
});

describe('any id', () => {
  /** Any UTF-16 units, halves of surrogate pairs included. */
  const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 110 });
  const missing = fc.constantFrom('', 'undefined', 'null', 'NaN', '[object Object]', '[object Promise]', '[object ');
  const special = fc.constantFrom('.', '..', ' ', 'a/b', 'a%2Fb', '../x', 'a\0b', 'a\ufffdb', '\ufffd\ud83c', 'ünï-日本-🍦');
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 110 }), fc.string({ maxLength: 20 }), units, missing, special);

  /**
   * What a piece can read back, and what is no mistake.
   * @param {string} prefix
   * @param {string} id
   */
  function isAccepted(prefix, id) {
    if (prefix === '' || /^(undefined|null|NaN|\[object .*\])?$/s.test(id)) return false;
    const key = `${prefix}_${id}`;
    const isWellFormed = Buffer.from(key).toString() === key;
    return isWellFormed && key.length <= 100 && !key.includes('\0');
  }

  test('connections.get receives the very key, or is not asked', async () => {
    const property = fc.asyncProperty(anyText, anyText, fc.boolean(), async (prefix, id, asObject) => {
      const host = echo();
      const project = asObject ? { externalId: async () => id } : id;
      /** @type {any} */
      const outcome = await fetchConnection(host, project, { ...GELATO, prefix }).catch((thrown) => thrown);
      if (isAccepted(prefix, id)) {
        assert.equal(outcome, `${prefix}_${id}`);
        assert.deepEqual(host.keys, [`${prefix}_${id}`]);
      } else {
        assert.ok(['INVALID_OPTIONS', 'PROJECT_WITHOUT_EXTERNAL_ID', 'PROJECT_UNREADABLE'].includes(outcome.code), String(outcome));
        assert.deepEqual(host.keys, []);
      }
    });
    await fc.assert(property, { numRuns: 2_000 });
  });
});
