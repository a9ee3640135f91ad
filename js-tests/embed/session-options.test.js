/**
 * Wrong options of a login throw before anything is sent, whichever function they belong to; so does a key that is none.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createEmbedToken } from 'predefined-connection/embed';

import { provision, rejection } from '../support/calls.js';
import { assertNoSecret } from '../support/planted.js';
import { fakeServer } from '../support/server.js';
import { der, pem, rsaPair } from '../support/keys.js';
import { failure, login, loginOptions, settlements } from '../support/logins.js';

const WAIT = 'must be a whole number of milliseconds from 0 to 2147483647';
const key = pem(rsaPair().privateKey, 'pkcs8');

/** @type {[field: string, value: unknown, rule: string][]} */
const OWN = [
  ...[-1, 1.5, NaN, Infinity, 2 ** 31].map((value) => /** @type {[string, unknown, string]} */ (['waitAtMost', value, WAIT])),
  ['waitAtMost', '2000', `${WAIT}, not a string`],
  ['waitUntil', {}, 'must be a function, not an object'],
  ['waitUntil', Promise.resolve(), 'must be a function, not an object'],
  ['onSettled', 'PLANTED', 'must be a function, not a string'],
  ['onSettled', true, 'must be a function, not a boolean'],
  ['signal', {}, 'must be an AbortSignal'],
  ['signal', new AbortController(), 'must be an AbortSignal'],
  ['signal', new Proxy({}, { get: () => assert.fail('PLANTED') }), 'could not be read'],
  ['signal', { addEventListener() {}, toJSON: undefined, get aborted() { return assert.fail('PLANTED'); } }, 'must be an AbortSignal'],
  ['waitFor', 1, 'is not an option: is it misspelt?'],
  ['waitAtmost', 1, 'is not an option: did you mean waitAtMost?'],
  ['pieceNme', 'x', 'is not an option: did you mean pieceName?'],
  ['firstname', 'x', 'is not an option: did you mean firstName?'],
];

describe('an option of the login', () => {
  for (const [field, value, rule] of OWN) {
    test(`${field}: ${rule}`, (t) => assertThrows(t, { [field]: value }, field, `${field} ${rule}`));
  }

  for (const value of [undefined, null, 'PLANTED', 1, [], () => {}]) {
    test(`${typeof value} in place of all`, async (t) => {
      const server = await fakeServer(t);
      const { createEmbedSession } = await import('predefined-connection/embed');
      const error = await rejection(createEmbedSession(/** @type {any} */ (value)));
      assert.deepEqual([error.code, error.field, server.requests.length], ['INVALID_OPTIONS', 'options', 0]);
    });
  }
});

describe('an option of the token', () => {
  for (const [field, value] of /** @type {[string, unknown][]} */ ([
    ['externalUserId', ''],
    ['externalUserId', undefined],
    ['externalProjectId', 'undefined'],
    ['signingKeyId', 'an id'],
    ['signingKey', undefined],
    ['expiresIn', 300_000],
    ['pieceSet', 'basic'],
    ['concurrencyPoolKey', 'pool'],
    ['signingKey', 'PLANTED'],
    ['signingKey', key.slice(0, -100)],
    ['signingKey', damaged(key)],
    ['signingKey', pem(rsaPair().publicKey, 'spki')],
    ['signingKey', der(rsaPair(1024).privateKey, 'pkcs8')],
  ])) {
    test(`${field} is refused as createEmbedToken refuses it`, async (t) => {
      const { externalUserId, externalProjectId, signingKey, signingKeyId } = /** @type {any} */ (loginOptions(/** @type {any} */ ({})));
      const error = await rejection(createEmbedToken({ externalUserId, externalProjectId, signingKey, signingKeyId, [field]: value }));
      await assertThrows(t, { [field]: value }, error.field ?? '', error.message);
    });
  }

  test('what only says that it is a CryptoKey', async (t) => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: { name: 'SHA-256' }, modulusLength: 2048 };
    const signingKey = { [Symbol.toStringTag]: 'CryptoKey', type: 'private', algorithm };
    await assertThrows(t, { signingKey }, 'signingKey', 'signingKey could not be used to sign: this host refuses it');
  });
});

describe('an option of the connection', () => {
  for (const [field, value] of /** @type {[string, unknown][]} */ ([
    ['instanceUrl', 'PLANTED'],
    ['instanceUrl', undefined],
    ['apiKey', ''],
    ['apiKey', undefined],
    ['apiKey', 'Bearer PLANTED'],
    ['apiKey', 'PLANTED key'],
    ['pieceName', ''],
    ['pieceAuthType', 'PLANTED'],
    ['props', undefined],
    ['props', ['PLANTED']],
    ['props', { access_token: undefined, base_url: 'PLANTED' }],
    ['timeout', 0],
    ['maxRetries', 11],
    ['prefix', ''],
    ['fetch', 'PLANTED'],
    ['fingerprintSecret', 'PLANTED'],
    ['headers', { authorization: 'PLANTED' }],
    ['project', 'PLANTED'],
    ['externalProjectId', 'x'.repeat(94)],
  ])) {
    test(`${field} is refused as provisionConnection refuses it`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(provision(server, { [field]: value }));
      await assertThrows(t, { [field]: value, ...(field === 'project' && { projectDisplayName: 'Acme' }) }, error.field ?? '', error.message);
    });
  }
});

describe('what an option that has to be asked for gives is no wrong option: the user is let in', () => {
  for (const [name, apiKey] of /** @type {[string, () => unknown][]} */ ([
    ['an API key that cannot be one', () => 'PLANTED key'],
    ['no API key', async () => undefined],
    ['an error', () => {
      throw new Error('PLANTED');
    }],
    ['a rejection', () => Promise.reject(new Error('PLANTED'))],
  ])) {
    test(name, async (t) => {
      const server = await fakeServer(t);
      const { told, onSettled } = settlements();
      const session = await login(server, { apiKey, onSettled });
      const error = failure(session);
      assert.deepEqual([error.code, error.field, server.requests.length], ['INVALID_OPTIONS', 'apiKey', 0]);
      assertNoSecret(error);
      assert.deepEqual(told, [session.connection]);
    });
  }
});

/**
 * @param {import('node:test').TestContext} t
 * @param {Record<string, unknown>} changes
 * @param {string} field
 * @param {string} message
 */
async function assertThrows(t, changes, field, message) {
  const server = await fakeServer(t);
  const { told, onSettled } = settlements();
  const error = await rejection(login(server, { onSettled, ...changes }));
  assert.deepEqual([error.code, error.field, error.message], ['INVALID_OPTIONS', field, message]);
  assertNoSecret(error);
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual([server.requests.length, told.length], [0, 0]);
}

/** One letter of the modulus is another one. @param {string} text */
function damaged(text) {
  const at = Math.floor(text.length * 0.1);
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
