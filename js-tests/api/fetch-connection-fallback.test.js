/**
 * The option `fallback` of fetchConnection: when it looks under the other key, what it asks the host for, and how it tells of mistakes.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';
import { fetchConnection, provisionConnection } from 'predefined-connection';

import { rejection } from '../support/calls.js';
import { API_KEY, fakeServer, pieceOf } from '../support/server.js';

/** @import { ConnectionFallback } from 'predefined-connection' */

const GELATO = { pieceName: '@activepieces/piece-gelato' };
const WITH_PREFIX = { ...GELATO, fallback: { prefix: 'ice' } };

const missing = () => Object.assign(new Error(), { name: 'ConnectionNotFound', message: '{}' });

/**
 * A host with these connections, which throws what Activepieces throws for one that is missing; an error among them is thrown.
 * @param {Record<string, unknown>} connections
 */
function having(connections) {
  /** @type {string[]} */
  const keys = [];
  return {
    keys,
    async get(/** @type {string} */ key) {
      keys.push(key);
      const value = key in connections ? connections[key] : missing();
      if (value instanceof Error) throw value;
      return value;
    },
  };
}

/** @param {unknown} key */
const withKey = (key) => /** @type {any} */ ({ ...GELATO, fallback: { key } });

describe('where the connection is there', () => {
  test('nothing else is asked for, and the function is not called', async () => {
    const host = having({ gelato_org_1234: 'new', ice_org_1234: 'old' });
    assert.equal(await fetchConnection(host, 'org_1234', WITH_PREFIX), 'new');
    assert.equal(await fetchConnection(host, 'org_1234', withKey(() => assert.fail('it was called'))), 'new');
    assert.deepEqual(host.keys, ['gelato_org_1234', 'gelato_org_1234']);
  });

  for (const [name, code] of [['ConnectionExpired', 'CONNECTION_EXPIRED'], ['FetchError', 'CONNECTION_NOT_LOADABLE']]) {
    test(`but fails with ${name}, nothing else is asked for`, async () => {
      const host = having({ gelato_org_1234: Object.assign(new Error(), { name }), ice_org_1234: 'old' });
      assert.equal((await rejection(fetchConnection(host, 'org_1234', WITH_PREFIX))).code, code);
      assert.deepEqual(host.keys, ['gelato_org_1234']);
    });
  }

  test('but is of another type, nothing else is asked for', async () => {
    const host = having({ gelato_org_1234: { type: 'NO_AUTH' }, ice_org_1234: 'old' });
    const error = await rejection(fetchConnection(host, 'org_1234', { ...WITH_PREFIX, pieceAuthType: 'SECRET_TEXT' }));
    assert.equal(error.code, 'CONNECTION_TYPE_MISMATCH');
    assert.deepEqual(host.keys, ['gelato_org_1234']);
  });
});

describe('where it is missing', () => {
  for (const [name, own] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['by an error', {}],
    ['by null', { gelato_org_1234: null }],
    ['by undefined', { gelato_org_1234: undefined }],
  ])) {
    test(`${name}, the other prefix is looked under, once`, async () => {
      const host = having({ ...own, ice_org_1234: 'old' });
      const value = await fetchConnection(host, { externalId: async () => 'org_1234' }, { ...WITH_PREFIX, pieceAuthType: 'SECRET_TEXT' });
      assert.deepEqual(value, { type: 'SECRET_TEXT', secret_text: 'old' });
      assert.deepEqual(host.keys, ['gelato_org_1234', 'ice_org_1234']);
    });
  }

  test('the function gives the whole key, of the external id', async () => {
    const host = having({ 'acme/ünï 🍦/gelato': 'old' });
    assert.equal(await fetchConnection(host, 'ünï 🍦', withKey((/** @type {string} */ id) => `acme/${id}/gelato`)), 'old');
    assert.deepEqual(host.keys, ['gelato_ünï 🍦', 'acme/ünï 🍦/gelato']);
  });

  test('and neither is the other, the error names both keys', async () => {
    for (const own of [{}, { gelato_org_1234: null }]) {
      for (const [other, cause] of /** @type {[Record<string, unknown>, object | undefined][]} */ ([
        [{}, { name: 'ConnectionNotFound', message: '{}' }],
        [{ ice_org_1234: null }, undefined],
      ])) {
        const error = await rejection(fetchConnection(having({ ...own, ...other }), 'org_1234', WITH_PREFIX));
        assert.deepEqual([error.code, error.retryable, error.field], ['CONNECTION_NOT_FOUND', false, undefined]);
        assert.match(error.message, /^There is no connection "gelato_org_1234" and, by `fallback`, no "ice_org_1234": /);
        assert.deepEqual(error.toJSON().cause, cause);
      }
    }
  });

  test('and the other fails, the error is of the other', async () => {
    const expired = Object.assign(new Error(), { name: 'ConnectionExpired' });
    const error = await rejection(fetchConnection(having({ ice_org_1234: expired }), 'org_1234', WITH_PREFIX));
    assert.equal(error.code, 'CONNECTION_EXPIRED');
    assert.ok(error.message.includes('"ice_org_1234"') && !error.message.includes('gelato_org_1234'), error.message);
  });

  test('the time counts for both', async () => {
    const slow = { get: (/** @type {string} */ key) => new Promise((resolve) => setTimeout(resolve, 80, key === 'ice_org_1234' ? 'old' : null)) };
    assert.equal((await rejection(fetchConnection(slow, 'org_1234', { ...WITH_PREFIX, timeout: 120 }))).code, 'TIMEOUT');
    assert.equal(await fetchConnection(slow, 'org_1234', { ...WITH_PREFIX, timeout: 60_000 }), 'old');
  });

  test('a project without an external id is no reason to look further', async () => {
    const host = having({});
    assert.equal((await rejection(fetchConnection(host, null, WITH_PREFIX))).code, 'PROJECT_WITHOUT_EXTERNAL_ID');
    assert.deepEqual(host.keys, []);
  });
});

describe('the option', () => {
  const throws = () => {
    throw new Error('not to be read');
  };
  /** @type {[string, any, string][]} */
  const wrong = [
    ['a text', 'ice', 'fallback'],
    ['false', false, 'fallback'],
    ['a list', [{ prefix: 'ice' }], 'fallback'],
    ['a function', () => 'ice', 'fallback'],
    ['empty', {}, 'fallback'],
    ['both', { prefix: 'ice', key: () => 'x' }, 'fallback'],
    ['one that cannot be read', new Proxy({}, { ownKeys: throws }), 'fallback'],
    ['a prefix that cannot be read', { get prefix() { return throws(); } }, 'fallback'],
    ['an empty prefix', { prefix: '' }, 'fallback.prefix'],
    ['a prefix that is no text', { prefix: 5 }, 'fallback.prefix'],
    ['a prefix with NUL', { prefix: 'a\0' }, 'fallback.prefix'],
    ['a prefix with half of a pair', { prefix: 'a\ud83c' }, 'fallback.prefix'],
    ['the prefix that the key has', { prefix: 'gelato' }, 'fallback.prefix'],
    ['a key that is a text', { key: 'ice_org_1234' }, 'fallback.key'],
    ['a key that is a Map', { key: new Map() }, 'fallback.key'],
    ['a misspelt property', { prefix: 'ice', prefx: 'ice' }, 'fallback.prefx'],
    ['a misspelt property alone', { keys: () => 'x' }, 'fallback.keys'],
    ['a property with NUL', { prefix: 'ice', 'a\0b': 1 }, 'fallback'],
  ];
  for (const [name, fallback, field] of wrong) {
    test(`${name} is refused before anything is asked for`, async () => {
      const host = having({ gelato_org_1234: 'new' });
      const error = await rejection(fetchConnection(host, 'org_1234', { ...GELATO, fallback }));
      assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_OPTIONS', field, false]);
      assert.deepEqual(host.keys, []);
    });
  }

  test('the prefix given is refused too', async () => {
    const error = await rejection(fetchConnection(having({}), 'org_1234', { ...WITH_PREFIX, prefix: 'ice' }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'fallback.prefix']);
    const host = having({ gelato_org_1234: 'old' });
    assert.equal(await fetchConnection(host, 'org_1234', { ...GELATO, prefix: 'ice', fallback: { prefix: 'gelato' } }), 'old');
  });

  test('null and undefined leave it out, as a whole or in part', async () => {
    for (const fallback of /** @type {any[]} */ ([undefined, null])) {
      const host = having({ ice_org_1234: 'old' });
      assert.equal((await rejection(fetchConnection(host, 'org_1234', { ...GELATO, fallback }))).code, 'CONNECTION_NOT_FOUND');
      assert.deepEqual(host.keys, ['gelato_org_1234']);
    }
    const key = (/** @type {string} */ id) => `ice_${id}`;
    for (const fallback of /** @type {any[]} */ ([{ prefix: 'ice', key: undefined }, { prefix: 'ice', key: null }, { prefix: null, key }, { prefix: undefined, key }])) {
      assert.equal(await fetchConnection(having({ ice_org_1234: 'old' }), 'org_1234', { ...GELATO, fallback }), 'old');
    }
  });

  test('counts as it is at the call', async () => {
    const fallback = { prefix: 'ice' };
    const call = fetchConnection(having({ ice_org_1234: 'old' }), 'org_1234', { ...GELATO, fallback });
    fallback.prefix = 'water';
    assert.equal(await call, 'old');
  });

  test('its function may use `this`', async () => {
    const fallback = /** @type {ConnectionFallback & { key: Function }} */ ({ key(id) { return `${typeof this.key}_${id}`; } });
    assert.equal(await fetchConnection(having({ function_org_1234: 'old' }), 'org_1234', { ...GELATO, fallback }), 'old');
  });
});

describe("the function's key", () => {
  /** @type {[string, () => unknown, RegExp][]} */
  const wrong = [
    ['none', () => undefined, /must return a string$/],
    ['a number', () => 5, /must return a string$/],
    ['an object', () => ({ key: 'v4lu3' }), /must return a string$/],
    ['a promise', async () => 'v4lu3', /must be plain data, not a promise/],
    ['a Symbol', () => Symbol('v4lu3'), /must be plain data/],
    ['an empty text', () => '', /empty/],
    ['NUL', () => 'v4lu3\0', /NUL/],
    ['half of a pair', () => 'v4lu3\ud83c', /surrogate/],
    ['101 units', () => 'x'.repeat(101), /more than 100 UTF-16 units/],
    ['102 units in 51 characters', () => '🍦'.repeat(51), /more than 100 UTF-16 units/],
    ['the same key', () => 'gelato_org_1234', /must give another/],
  ];
  for (const [name, key, words] of wrong) {
    test(`${name} is refused`, async () => {
      const host = having({});
      const error = await rejection(fetchConnection(host, 'org_1234', withKey(key)));
      assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_OPTIONS', 'fallback.key', false]);
      assert.match(error.message, words);
      assert.ok(!error.message.includes('v4lu3'), error.message);
      assert.deepEqual(host.keys, ['gelato_org_1234']);
    });
  }

  test('may have 100 units', async () => {
    for (const key of ['x'.repeat(100), '日'.repeat(100), '🍦'.repeat(50)]) {
      assert.equal(await fetchConnection(having({ [key]: 'old' }), 'org_1234', withKey(() => key)), 'old');
    }
  });

  test('fails: the error tells of what kind, and the rest is its cause, for a dropdown may show the message', async () => {
    for (const [thrown, cause] of /** @type {[unknown, object][]} */ ([
      [new RangeError('v4lu3'), { name: 'RangeError', message: 'v4lu3' }],
      ['v4lu3', { name: 'Error', message: 'v4lu3' }],
      [undefined, { name: 'Error', message: 'no reason given' }],
      [{ name: 'A\0B', message: 'c\0d' }, { name: 'A\0B', message: 'c\0d' }],
    ])) {
      const error = await rejection(fetchConnection(having({}), 'org_1234', withKey(() => { throw thrown; })));
      assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_OPTIONS', 'fallback.key', false]);
      assert.match(error.message, /^fallback\.key is a function that failed with (RangeError|Error|A\ufffdB)$/);
      assert.deepEqual(error.toJSON().cause, cause);
    }
  });
});

test('a key by the other prefix that is too long is refused, but only where the connection is missing', async () => {
  const id = 'x'.repeat(93);
  const options = { ...GELATO, fallback: { prefix: 'gelatos' } };
  assert.equal(await fetchConnection(having({ [`gelato_${id}`]: 'new' }), id, options), 'new');
  const error = await rejection(fetchConnection(having({}), id, options));
  assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'fallback.prefix']);
  assert.match(error.message, /more than 100 UTF-16 units/);
  assert.equal(await fetchConnection(having({ [`gelati_${id}`]: 'old' }), id, { ...GELATO, fallback: { prefix: 'gelati' } }), 'old');
});

test('any text: the host receives the very keys, or an error names the option', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 110 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 110 }),
    fc.constantFrom('', 'a\0b', '=', '\ud83c', 'gelato', '__proto__'),
  );
  const isKey = (/** @type {string} */ text) => text !== '' && text.length <= 100 && !text.includes('\0') && Buffer.from(text).toString() === text;
  const property = fc.asyncProperty(anyText, fc.boolean(), async (text, isPrefix) => {
    const fallback = isPrefix ? { prefix: text } : { key: () => text };
    const key = isPrefix ? `${text}_o` : text;
    const host = having(Object.assign(Object.create(null), { [key]: 'old' }));
    /** @type {any} */
    const outcome = await fetchConnection(host, 'o', { ...GELATO, fallback }).catch((thrown) => thrown);
    if (isKey(key) && text !== '' && key !== 'gelato_o') {
      assert.equal(outcome, 'old');
      assert.deepEqual(host.keys, ['gelato_o', key]);
    } else {
      assert.deepEqual([outcome.code, outcome.field], ['INVALID_OPTIONS', isPrefix ? 'fallback.prefix' : 'fallback.key']);
      assert.ok(host.keys.length < 2);
    }
  });
  await fc.assert(property, { numRuns: 1_000 });
});

for (const contextVersion of /** @type {const} */ (['full', 'bare'])) {
  test(`Activepieces' own answers, ${contextVersion} values: read under the former key until the new one is there`, async (t) => {
    const server = await fakeServer(t);
    const provision = (/** @type {string} */ prefix, /** @type {string} */ access_token) =>
      provisionConnection({
        instanceUrl: server.url,
        apiKey: API_KEY,
        externalProjectId: 'org_1234',
        prefix,
        ...GELATO,
        pieceAuthType: 'CUSTOM_AUTH',
        props: { base_url: 'https://api.gelato.test', access_token },
      });
    await provision('ice', 'old');
    const { connections, project } = pieceOf(server, 'org_1234', contextVersion);
    const read = () => fetchConnection(connections, project, { ...WITH_PREFIX, pieceAuthType: 'CUSTOM_AUTH' });
    assert.equal((await read()).props['access_token'], 'old');
    await provision('gelato', 'new');
    assert.equal((await read()).props['access_token'], 'new');
    const error = await rejection(fetchConnection(connections, project, { ...GELATO, prefix: 'a', fallback: { prefix: 'b' } }));
    assert.equal(error.code, 'CONNECTION_NOT_FOUND');
    assert.ok(error.message.includes('"a_org_1234"') && error.message.includes('"b_org_1234"'), error.message);
  });
}
