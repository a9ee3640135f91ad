// Hosts of a piece, made by hand.
/** @import { ConnectionsManager } from 'predefined-connection' */

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
