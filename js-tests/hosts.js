// Hosts of a piece, made by hand, and what a call of fetchConnection ends with.
import assert from 'node:assert/strict';

import { isPredefinedConnectionError } from '../pkg/dist/index.mjs';

/** @import { ConnectionsManager, PredefinedConnectionError } from '../pkg/dist/index.mjs' */

/**
 * A host whose `get` is this, whatever its kind.
 * @param {() => unknown} get
 * @returns {ConnectionsManager}
 */
export const giving = (get) => ({ get: /** @type {any} */ (get) });

/** A host that gives the key itself, and remembers it. */
export function echo() {
  /** @type {string[]} */
  const keys = [];
  return {
    keys,
    async get(/** @type {string} */ key) {
      keys.push(key);
      return key;
    },
  };
}

/**
 * The error that a call ends with, as plain data without the texts.
 * @param {Promise<unknown>} call
 */
export async function failure(call) {
  const { message, cause, ...data } = (await error(call)).toJSON();
  return data;
}

/**
 * The error that a call ends with.
 * @param {Promise<unknown>} call
 * @returns {Promise<PredefinedConnectionError>}
 */
export async function error(call) {
  const reason = await call.then((value) => assert.fail(`it resolved to ${JSON.stringify(value)}`), (thrown) => thrown);
  assert.ok(isPredefinedConnectionError(reason), String(reason));
  return reason;
}
