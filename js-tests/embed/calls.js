import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import { assertNoSecret } from '../support/planted.js';
import { pem, rsaPair } from '../support/keys.js';

/** Options that are enough, with changes. */
export const options = (/** @type {object} */ changes = {}) => ({
  signingKeyId: 'key_1',
  signingKey: pem(rsaPair().privateKey, 'pkcs1'),
  externalUserId: 'user_1',
  externalProjectId: 'org_1',
  ...changes,
});

/**
 * The parts of a token.
 * @param {string} token
 * @returns {{ header: any, payload: any }}
 */
export function parts(token) {
  const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header ?? ''), payload: JSON.parse(payload ?? '') };
}

/**
 * The call fails with exactly this complaint, which shows nothing of the key.
 * @param {any} embed
 * @param {unknown} given
 * @param {string} field
 * @param {string | RegExp} rule
 */
export async function assertRefused(embed, given, field, rule) {
  const error = await embed.createEmbedToken(given).then(
    () => assert.fail('a token was signed'),
    (/** @type {any} */ reason) => reason,
  );
  assert.ok(error instanceof embed.PredefinedConnectionError, inspect(error));
  const { message, ...data } = error.toJSON();
  assert.deepEqual(data, { name: 'PredefinedConnectionError', code: 'INVALID_OPTIONS', field, retryable: false }, message);
  if (typeof rule === 'string') assert.equal(message, `${field} ${rule}`);
  else assert.match(message, rule);
  assertNoSecret(error);
  const shown = inspect(error, { depth: Infinity, showHidden: true });
  for (const part of secretParts(/** @type {any} */ (given)?.signingKey)) assert.ok(!shown.includes(part), 'the error shows a part of the key');
}

/**
 * What a key is made of, in pieces long enough to be no chance.
 * @param {unknown} key
 */
function secretParts(key) {
  const text = ArrayBuffer.isView(key) && key.byteLength > 0 ? new TextDecoder().decode(key) : key;
  return (typeof text === 'string' ? text : '').replace(/-----[A-Z ]*-----/g, '').match(/[A-Za-z0-9+/]{12}/g) ?? [];
}
