/**
 * The package as CommonJS: a part is loaded when it is first used, and tests of others can replace what it exports.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { backend, realm } from '../support/realm.js';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = ['', '/piece', '/backend', '/fleet', '/embed', '/slim/piece', '/slim/backend', '/slim/fleet'].map((path) => `predefined-connection${path}`);

/**
 * The files of the package that a program loads, by the time it prints them: it is given `loaded()`.
 * @param {string} program
 * @param {'commonjs' | 'module'} type
 */
function printedBy(program, type = 'commonjs') {
  const loaded = `const loaded = () => Object.keys(require.cache).map((path) => /pkg.dist.(.*)$/.exec(path)?.[1]).filter(Boolean).sort();`;
  const prelude = type === 'module' ? `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${loaded}` : loaded;
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, '--eval', `${prelude}\n${program}`], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
}

const read = `fetchConnection({ get: async (key) => key }, 'org_1', { pieceName: '@activepieces/piece-gelato' })`;
const provision = `provisionConnection({}).catch(({ code }) => code)`;
const check = `checkInstance({}).catch(({ code }) => code)`;
const inspect = `inspectConnection({}).catch(({ code }) => code)`;

describe('a part is loaded when it is first used', () => {
  for (const [name, call, part, result] of /** @type {const} */ ([
    ['fetchConnection', read, 'piece.cjs', 'gelato_org_1'],
    ['provisionConnection', provision, 'backend.cjs', 'INVALID_OPTIONS'],
    ['inspectConnection', inspect, 'fleet.cjs', 'INVALID_OPTIONS'],
    ['checkInstance', check, 'fleet.cjs', 'INVALID_OPTIONS'],
  ])) {
    test(name, () => {
      const lines = printedBy(`
        const { ${name} } = require('predefined-connection');
        console.log(JSON.stringify(loaded()));
        ${call}.then((result) => {
          console.log(JSON.stringify(result));
          console.log(JSON.stringify(loaded()));
        });`);
      assert.deepEqual(lines, [['index.cjs', 'shared.cjs'], result, ['index.cjs', part, 'shared.cjs'].sort()]);
    });
  }

  test('two, one after the other', () => {
    const lines = printedBy(`
      const connection = require('predefined-connection');
      connection.${read}
        .then(() => console.log(JSON.stringify(loaded())))
        .then(() => connection.${provision})
        .then(() => console.log(JSON.stringify(loaded())));`);
    assert.deepEqual(lines, [['index.cjs', 'piece.cjs', 'shared.cjs'], ['backend.cjs', 'index.cjs', 'piece.cjs', 'shared.cjs']]);
  });

  test('fleet, of which `backend` has functions', () => {
    const lines = printedBy(`
      const connection = require('predefined-connection/backend');
      connection.${provision}
        .then(() => console.log(JSON.stringify(loaded())))
        .then(() => connection.${inspect})
        .then((code) => console.log(JSON.stringify([code, ...loaded()])));`);
    assert.deepEqual(lines, [['backend.cjs', 'shared.cjs'], ['INVALID_OPTIONS', 'backend.cjs', 'fleet.cjs', 'shared.cjs']]);
  });

  test('a part that is required by its name brings no other', () => {
    for (const part of ['piece', 'backend', 'fleet', 'slim/piece', 'slim/backend', 'slim/fleet']) {
      const [files] = printedBy(`require('predefined-connection/${part}'); console.log(JSON.stringify(loaded()));`);
      assert.deepEqual(files, [`${part}.cjs`, 'shared.cjs'].sort());
    }
  });

  test('createEmbedSession, and not createEmbedToken', () => {
    const lines = printedBy(`
      const { createEmbedSession, createEmbedToken } = require('predefined-connection/embed');
      const { privateKey: signingKey } = require('node:crypto').generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
      const options = { signingKeyId: 'key', signingKey, externalUserId: 'user', externalProjectId: 'org' };
      createEmbedToken(options)
        .then(() => console.log(JSON.stringify(loaded())))
        .then(() => createEmbedSession(options))
        .catch(({ code, field }) => console.log(JSON.stringify([code, field, ...loaded()])));`);
    assert.deepEqual(lines, [['embed.cjs', 'shared.cjs'], ['INVALID_OPTIONS', 'instanceUrl', 'backend.cjs', 'embed.cjs', 'shared.cjs']]);
  });

  test('names can be imported from it', () => {
    const url = JSON.stringify(new URL('../../pkg/dist/index.cjs', import.meta.url));
    const lines = printedBy(
      `import { fetchConnection, provisionConnection, isPredefinedConnectionError, PredefinedConnectionError } from ${url};
       console.log(JSON.stringify(loaded()));
       console.log(JSON.stringify([await ${read}, await ${provision}, isPredefinedConnectionError({}), typeof PredefinedConnectionError]));`,
      'module',
    );
    assert.deepEqual(lines, [['index.cjs', 'shared.cjs'], ['gelato_org_1', 'INVALID_OPTIONS', false, 'function']]);
  });

  test('in a realm of its own too', async () => {
    const { load, loaded } = realm(backend);
    const { fetchConnection, provisionConnection } = load('index.cjs');
    assert.deepEqual(loaded(), ['index.cjs', 'shared.cjs']);
    await fetchConnection({ get: async (key) => key }, 'org_1', { pieceName: '@activepieces/piece-gelato' });
    assert.deepEqual(loaded(), ['index.cjs', 'piece.cjs', 'shared.cjs']);
    await assert.rejects(provisionConnection(/** @type {any} */ ({})), { code: 'INVALID_OPTIONS' });
    assert.deepEqual(loaded(), ['backend.cjs', 'index.cjs', 'piece.cjs', 'shared.cjs']);
  });
});

describe('its exports', () => {
  for (const entry of entries) {
    test(`of ${entry} are those of the ES module, and plain properties`, async () => {
      const exported = require(entry);
      assert.deepEqual(Object.keys(exported).sort(), Object.keys(await import(entry)).sort());
      for (const [name, { value: _, ...attributes }] of Object.entries(Object.getOwnPropertyDescriptors(exported))) {
        if (name === '__esModule') continue;
        assert.deepEqual(attributes, { writable: true, enumerable: true, configurable: true }, name);
      }
      // Transpilers hand such an object out itself, and a copy of any other: a copy that is changed changes nothing.
      assert.equal(exported.__esModule, true);
    });

    test(`of ${entry} can be replaced, and restored`, (t) => {
      const exported = require(entry);
      const name = Object.keys(exported).find((name) => /(Connection|Session)$/.test(name)) ?? assert.fail('it exports no function');
      const original = exported[name];
      const { mock } = t.mock.method(exported, name, () => 'replaced');
      assert.equal(require(entry)[name](), 'replaced');
      assert.equal(mock.callCount(), 1);
      mock.restore();
      assert.equal(require(entry)[name], original);
    });
  }
});
