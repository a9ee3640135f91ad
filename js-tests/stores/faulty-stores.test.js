/**
 * Stores that fail: each costs a write, and never more than that.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { assertRefused, provision, rejection, token } from '../support/calls.js';
import { PLANTED } from '../support/planted.js';
import { rowOf, standIn } from '../support/server.js';
import { timed } from '../support/time.js';

/**
 * @import { StandIn } from '../stand-in/index.js'
 * @import { Store } from './kinds.js'
 */

const KEY = 'gelato_org_1234';

/** Most tests wait for a limit. */
const SIDE_BY_SIDE = { concurrency: 12 };

/** How long the package waits for a store each time, and how much later a busy machine may notice, in ms: less than for ever. */
const LIMIT = 1_000;
const LATE = 10_000;

const never = () => new Promise(() => {});

/** @type {Record<string, () => unknown>} */
const FAILURES = {
  'throws an error': () => {
    throw new Error('no store');
  },
  'throws nothing': () => {
    throw undefined;
  },
  'rejects': () => Promise.reject(new Error('no store')),
  'rejects later': () => new Promise((_, reject) => setTimeout(reject, 20, new Error('no store'))),
  'rejects after the limit': () => new Promise((_, reject) => setTimeout(reject, LIMIT + 100, new Error('no store'))),
  'never answers': never,
  'gives a thenable that throws': () => ({
    get then() {
      throw new Error('no then');
    },
  }),
  'gives a thenable that never answers': () => ({ then() {} }),
};

/** @type {Record<string, unknown>} */
const RUBBISH = {
  undefined,
  null: null,
  'an empty text': '',
  'a text': 'x',
  'a dot': '.',
  'a signature without a text': `${'0'.repeat(64)}.`,
  'a signature of nothing': `${'0'.repeat(64)}.{}`,
  'an object as JSON': '{}',
  'null as JSON': 'null',
  'a large text': 'x'.repeat(1_000_000),
  'a text with a lone surrogate': '\ud800.{"at":1}',
  'a NUL': '\0.\0',
  'a number': 5,
  'true': true,
  'an object': {},
  'an array': [],
  'a symbol': Symbol('x'),
  'a function': () => {},
  'a bigint': 1n,
  'a String object': new String('x'),
  'an object that throws': new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
};

describe('get', SIDE_BY_SIDE, () => {
  for (const [name, get] of Object.entries(FAILURES)) {
    test(name, async (t) => {
      const server = await standIn(t);
      await assertWrites(server, faulty({ get }), 'get');
    });
  }

  for (const [name, value] of Object.entries(RUBBISH)) {
    test(`gives ${name}`, async (t) => {
      const server = await standIn(t);
      await assertWrites(server, faulty({ get: () => value }), 'get');
      await assertWrites(server, faulty({ get: async () => value }), 'get');
    });
  }

  test('gives the receipt of another customer', async (t) => {
    const server = await standIn(t);
    const receipts = new Map();
    await provision(server, { receipts, externalProjectId: 'org_5' });
    const [receipt] = receipts.values();
    await assertWrites(server, faulty({ get: () => receipt }), 'get');
  });

  test('gives the receipt of other credentials', async (t) => {
    const server = await standIn(t);
    const receipts = new Map();
    await provision(server, { receipts, ...token('theirs') });
    const [receipt] = receipts.values();
    const { action } = await provision(server, { receipts: faulty({ get: () => receipt }) });
    assert.equal(action, 'updated');
    assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'good');
  });

  test('gives a receipt with one character changed', async (t) => {
    const server = await standIn(t);
    const receipts = new Map();
    await provision(server, { receipts });
    /** @type {string} */
    const receipt = [...receipts.values()][0];
    const places = [0, 1, Math.floor(receipt.length / 2), receipt.indexOf('"at"') + 6, receipt.length - 2, receipt.length - 1];
    for (const place of places) {
      const changed = `${receipt.slice(0, place)}${receipt[place] === '1' ? '2' : '1'}${receipt.slice(place + 1)}`;
      const { action } = await provision(server, { receipts: faulty({ get: () => changed }), trustFor: 60_000 });
      assert.equal(action, 'updated', `at ${place} of ${receipt.length}`);
    }
  });

  test('gives what was set, but late', async (t) => {
    const server = await standIn(t);
    const map = new Map();
    const receipts = faulty({ get: (key) => new Promise((resolve) => setTimeout(() => resolve(map.get(key)), 200)), set: (key, value) => map.set(key, value) });
    await provision(server, { receipts });
    assert.equal((await provision(server, { receipts })).action, 'unchanged');
  });
});

describe('set', SIDE_BY_SIDE, () => {
  for (const [name, set] of Object.entries(FAILURES)) {
    test(name, async (t) => {
      const server = await standIn(t);
      await assertWrites(server, faulty({ set }), 'set');
    });
  }

  for (const [name, value] of Object.entries(RUBBISH)) {
    test(`keeps nothing and gives ${name}`, async (t) => {
      const server = await standIn(t);
      await assertWrites(server, faulty({ set: () => value }), 'set');
    });
  }
});

describe('delete', SIDE_BY_SIDE, () => {
  for (const [name, remove] of Object.entries(FAILURES)) {
    test(`${name}: an old receipt that stays vouches for nothing`, async (t) => {
      const server = await standIn(t);
      const receipts = faulty({ delete: remove });
      await provision(server, { receipts });
      for (const value of ['rotated', 'good']) {
        const took = await timed(async () => assert.equal((await provision(server, { receipts, ...token(value) })).action, 'updated'));
        assert.equal(rowOf(server, KEY).value.props?.['access_token'], value);
        assert.ok(took < LIMIT + LATE, `it took ${took} ms`);
      }
    });
  }
});

describe('the store as a whole', () => {
  test('its methods are called on it', async (t) => {
    class Own {
      #map = new Map();
      get(/** @type {string} */ key) {
        return this.#map.get(key);
      }
      set(/** @type {string} */ key, /** @type {string} */ value) {
        this.#map.set(key, value);
      }
      delete(/** @type {string} */ key) {
        this.#map.delete(key);
      }
    }
    const server = await standIn(t);
    const receipts = new Own();
    await provision(server, { receipts });
    assert.equal((await provision(server, { receipts })).action, 'unchanged');
  });

  test('it is given texts alone, and no secret', async (t) => {
    const server = await standIn(t, { apiKey: PLANTED.apiKey });
    /** @type {unknown[]} */
    const given = [];
    const note = (/** @type {unknown[]} */ ...args) => void given.push(...args.filter((arg) => arg !== undefined));
    const receipts = { get: note, set: note, delete: note };
    for (let call = 0; call < 2; call += 1) await provision(server, { receipts, props: PLANTED.props });
    assert.ok(given.length >= 6, `${given.length} texts`);
    for (const text of given) {
      assert.equal(typeof text, 'string');
      assert.doesNotMatch(String(text), /PLANTED/i);
    }
  });

  test('all of it never answers: a call takes no longer than its limits', async (t) => {
    const server = await standIn(t);
    const receipts = { get: never, set: never, delete: never };
    const took = await timed(() => provision(server, { receipts }));
    assert.ok(took < 2 * LIMIT + LATE, `it took ${took} ms`);
  });

  test('an abort does not wait for it', async (t) => {
    const server = await standIn(t);
    const signal = AbortSignal.timeout(100);
    const took = await timed(async () => {
      const error = await rejection(provision(server, { receipts: faulty({ get: never }), signal }));
      assert.equal(error.code, 'ABORTED');
    });
    assert.ok(took < 100 + LATE, `it took ${took} ms`);
    assert.equal(server.requests.length, 0);
  });

  for (const [name, receipts] of /** @type {[string, unknown][]} */ ([
    ['a text of another meaning', 'disk'],
    ['an empty object', {}],
    ['a store without delete', { get() {}, set() {} }],
    ['a store whose get is no function', { get: 1, set() {}, delete() {} }],
    ['an array', []],
    ['a number', 5],
    ['true', true],
    ['a function', () => {}],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await standIn(t), { receipts }, 'receipts', /receipts/);
    });
  }
});

/**
 * A store with a fault.
 * @param {Partial<Store>} fault
 * @returns {Store}
 */
function faulty(fault) {
  const map = new Map();
  return { get: (key) => map.get(key), set: (key, value) => void map.set(key, value), delete: (key) => void map.delete(key), ...fault };
}

/**
 * Each call writes, as if there were no receipts, and none waits for the store longer than its limit.
 * @param {StandIn} server
 * @param {Store} receipts
 * @param {'get' | 'set'} slow the method that may take its limit
 */
async function assertWrites(server, receipts, slow) {
  await provision(server, { receipts: 'none' });
  for (const value of ['good', 'good']) {
    const took = await timed(async () => {
      const { action, requests } = await provision(server, { receipts, ...token(value) });
      assert.deepEqual([action, requests], ['updated', 3], slow);
    });
    assert.ok(took < LIMIT + LATE, `it took ${took} ms`);
    assert.equal(rowOf(server, KEY).value.props?.['access_token'], value);
  }
}

/** @returns {never} */
function refuse() {
  throw new Error('no');
}
