/**
 * Several parts in one process: they share the class of errors, and nothing that one could break for the others.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import * as all from 'predefined-connection';
import * as ofBackend from 'predefined-connection/backend';
import * as ofFleet from 'predefined-connection/fleet';
import * as ofPiece from 'predefined-connection/piece';
import * as slimBackend from 'predefined-connection/slim/backend';
import * as slimFleet from 'predefined-connection/slim/fleet';
import * as slimPiece from 'predefined-connection/slim/piece';

import { backend, inRealm, realm, webAssembly } from '../support/realm.js';

const require = createRequire(import.meta.url);
const required = (/** @type {string} */ path) => require(`predefined-connection${path}`);

const piece = /** @type {const} */ ([{ get: async (/** @type {string} */ key) => key }, 'org_1', { pieceName: '@activepieces/piece-gelato' }]);

/** A call of each part that fails. */
const failures = {
  piece: (/** @type {any} */ { fetchConnection }) => fetchConnection({ get: async () => null }, 'org_1', piece[2]),
  backend: (/** @type {any} */ { provisionConnection }) => provisionConnection({}),
  fleet: (/** @type {any} */ { inspectConnection }) => inspectConnection({}),
};
const codes = { piece: 'CONNECTION_NOT_FOUND', backend: 'INVALID_OPTIONS', fleet: 'INVALID_OPTIONS' };
const PARTS = /** @type {const} */ (['piece', 'backend', 'fleet']);

/** @param {Promise<unknown>} call */
const reasonOf = (call) => call.then(() => assert.fail('it was not rejected'), (reason) => reason);

const copies = {
  'ES modules': { all, parts: { piece: ofPiece, backend: ofBackend, fleet: ofFleet }, slim: [slimPiece, slimBackend, slimFleet] },
  CommonJS: {
    all: required(''),
    parts: { piece: required('/piece'), backend: required('/backend'), fleet: required('/fleet') },
    slim: [required('/slim/piece'), required('/slim/backend'), required('/slim/fleet')],
  },
};

for (const [name, { all, parts, slim }] of Object.entries(copies)) {
  describe(name, () => {
    test('there is one class of errors', () => {
      for (const part of [...Object.values(parts), ...slim]) {
        assert.equal(part.PredefinedConnectionError, all.PredefinedConnectionError);
        assert.equal(part.isPredefinedConnectionError, all.isPredefinedConnectionError);
      }
    });

    for (const from of PARTS) {
      test(`an error of ${from} is one to every other`, async () => {
        for (const copy of [all, parts[from]]) {
          const error = await reasonOf(failures[from](copy));
          assert.equal(error.code, codes[from]);
          for (const { isPredefinedConnectionError, PredefinedConnectionError } of [all, ...Object.values(parts), ...slim]) {
            assert.ok(isPredefinedConnectionError(error));
            assert.ok(error instanceof PredefinedConnectionError);
          }
        }
      });
    }

    test('a part exports the same function as the package', async () => {
      if (name === 'ES modules') {
        assert.equal(ofPiece.fetchConnection, all.fetchConnection);
        assert.equal(ofBackend.provisionConnection, all.provisionConnection);
        for (const copy of [all, ofBackend]) {
          for (const name of /** @type {const} */ (['checkInstance', 'inspectConnection'])) assert.equal(copy[name], ofFleet[name]);
        }
      }
      assert.ok(!('provisionConnection' in parts.piece));
      assert.ok(!('fetchConnection' in parts.backend));
      assert.ok(!('provisionConnection' in parts.fleet));
    });

    test('slim holds what its part holds itself, and `init`', () => {
      const namesOf = (/** @type {object} */ copy) => Object.keys(copy).sort();
      const [piece, backend, fleet] = slim.map((copy) => namesOf(copy).filter((name) => name !== 'init'));
      const ofFleetAlone = namesOf(parts.fleet).filter((name) => /^[a-z]/.test(name) && !name.startsWith('is'));
      assert.deepEqual(piece, namesOf(parts.piece));
      assert.deepEqual(backend, namesOf(parts.backend).filter((name) => !ofFleetAlone.includes(name)));
      assert.deepEqual(fleet, namesOf(parts.fleet));
    });
  });
}

test('errors of the other kind of copy, and of other realms, are recognised by their name', async () => {
  const copies = [all, required(''), inRealm(backend), inRealm(backend)];
  for (const copy of copies) {
    for (const from of PARTS) {
      const error = await reasonOf(failures[from](copy));
      for (const { isPredefinedConnectionError } of copies) assert.ok(isPredefinedConnectionError(error));
      assert.deepEqual(copies.map(({ PredefinedConnectionError }) => error instanceof PredefinedConnectionError), copies.map((other) => other === copy));
    }
  }
});

test('parts that are loaded one by one in a realm share its class too', async () => {
  const { load, loaded } = realm(backend);
  const [first, second] = [load('backend.cjs'), load('piece.cjs')];
  assert.deepEqual(loaded(), ['backend.cjs', 'piece.cjs', 'shared.cjs']);
  assert.equal(first.PredefinedConnectionError, second.PredefinedConnectionError);
  assert.ok((await reasonOf(failures.backend(first))) instanceof second.PredefinedConnectionError);
});

/**
 * A realm in which the start of an instance fails as often as told. A part's start is the run of an export of its own, which its glue
 * makes once everything is bound.
 * @param {{ times: number, how: () => void }} plan
 * @param {Record<string, unknown>} [globals]
 */
function failingAtStart(plan, globals = {}) {
  const started = (/** @type {WebAssembly.Instance} */ { exports }) => {
    let isFirst = true;
    const wrap = (/** @type {Function} */ run) => (/** @type {unknown[]} */ ...args) => {
      const isStart = isFirst;
      isFirst = false;
      if (isStart && plan.times-- > 0) plan.how();
      return run(...args);
    };
    return { exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? wrap(value) : value])) };
  };
  const Instance = /** @type {any} */ (function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
    const instance = new WebAssembly.Instance(module, imports);
    // Of what makes an instance here the loop that reads a part's text alone imports nothing.
    return imports === undefined ? instance : started(instance);
  });
  const instantiate = /** @type {any} */ (async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => started(await WebAssembly.instantiate(module, imports)));
  return inRealm({ ...backend, ...globals, WebAssembly: webAssembly({ Instance, instantiate }) });
}

const ways = {
  'a trap': () => {
    throw new WebAssembly.RuntimeError('unreachable');
  },
  'the end of the stack': () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
  'an exception of the host': () => {
    throw new TypeError('a secret of the host');
  },
};

describe('the start of a part that fails', () => {
  for (const [host, globals] of Object.entries({ Node: {}, 'a page': { window: {} } })) {
    for (const [name, how] of Object.entries(ways)) {
      for (const from of PARTS) {
        test(`on ${host}, by ${name}: ${from} rejects, the next call starts it anew`, async () => {
          const plan = { times: 1, how };
          const copy = failingAtStart(plan, globals);
          const error = await reasonOf(failures[from](copy));
          assert.ok(copy.isPredefinedConnectionError(error), String(error));
          assert.equal(error.code, 'LOAD_FAILED');
          assert.equal(error.retryable, true);
          assert.doesNotMatch(JSON.stringify(error) + error.stack, /a secret of the host/);
          assert.equal((await reasonOf(failures[from](copy))).code, codes[from]);
        });
      }

      test(`on ${host}, by ${name}: the other parts go on`, async () => {
        const plan = { times: 0, how };
        const copy = failingAtStart(plan, globals);
        assert.equal(await copy.fetchConnection(...piece), 'gelato_org_1');
        assert.equal((await reasonOf(failures.fleet(copy))).code, codes.fleet);
        plan.times = 2;
        for (let call = 0; call < 2; call += 1) {
          assert.equal((await reasonOf(failures.backend(copy))).code, 'LOAD_FAILED');
          assert.equal(await copy.fetchConnection(...piece), 'gelato_org_1');
          assert.equal((await reasonOf(failures.fleet(copy))).code, codes.fleet);
        }
        assert.equal((await reasonOf(failures.backend(copy))).code, codes.backend);
      });
    }
  }
});
