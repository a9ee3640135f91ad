import assert from 'node:assert/strict';
import { inspect } from 'node:util';

/** What must not be found in any error. */
export const PLANTED = {
  apiKey: 'sk-PLANTED-key',
  props: { base_url: 'https://PLANTED.test', access_token: 'PLANTED-token', region: 'PLANTED "quoted"\n\\ region' },
};

/**
 * What no error may show, nothing may print and no URL may hold, in any test: what is planted, and the key and a prop of the
 * usual calls.
 */
export const SECRETS = /PLANTED|sk-the-platforms-key|api\.gelato\.test/i;

/**
 * Nothing planted can be seen in an error, however it is looked at.
 * @param {Error} error
 */
export function assertNoSecret(error) {
  const seen = [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    inspect(error),
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
    ...everything(error),
  ];
  for (const text of seen) assert.doesNotMatch(text ?? '', SECRETS);
}

/**
 * Every text that can be reached from a value, hidden members included.
 * @param {unknown} value
 * @param {Set<unknown>} [known]
 * @returns {string[]}
 */
function everything(value, known = new Set()) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || known.has(value)) return [];
  known.add(value);
  const object = /** @type {Record<PropertyKey, unknown>} */ (value);
  return Reflect.ownKeys(object).flatMap((name) => [String(name), ...everything(object[name], known)]);
}
