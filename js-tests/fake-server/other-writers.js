/**
 * Writes to a connection that no API caller makes: those of an admin in the web app, and those of the server itself.
 */

/**
 * @import { ConnectionRow, ConnectionValue } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {{ updated?: string }} When the time of the write, now if absent
 */

/** @param {World} world */
export function otherWriters(world) {
  const { connections } = world.database;

  /**
   * @param {string} id
   * @param {ConnectionValue} value
   * @param {When} when
   * @returns {ConnectionRow}
   */
  function write(id, value, when) {
    const row = rowOf(world, id);
    connections.update(row, { value, type: value.type, status: 'ACTIVE', ...when });
    return row;
  }

  return {
    /**
     * "Reconnect" in the web app: new credentials under the same display name. Only `updated` shows it.
     * @param {string} rowId
     * @param {ConnectionValue} value
     * @param {When} [when]
     */
    reconnect: (rowId, value, when = {}) => write(rowId, value, when),

    /**
     * The server renews a token on its own: `value` and `updated` change, the display name does not.
     * @param {string} rowId
     * @param {ConnectionValue} [value] required unless the row holds an OAuth2 token
     * @param {When} [when]
     */
    renewToken: (rowId, value = renewed(world, rowOf(world, rowId).value), when = {}) =>
      write(rowId, value, when),
  };
}

/**
 * @param {World} world
 * @param {string} id
 */
function rowOf(world, id) {
  const row = world.database.connections.near('id', id).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`there is no connection with the id ${id}`);
  return row;
}

/**
 * @param {World} world
 * @param {ConnectionValue} value
 * @returns {ConnectionValue}
 */
function renewed(world, value) {
  if (typeof value['access_token'] !== 'string') throw new Error(`${value.type} has no token to renew: pass the new value`);
  const access_token = `access-${world.ids.text(16)}`;
  const data = { .../** @type {object} */ (value['data']), access_token };
  return { ...value, access_token, data, claimed_at: Math.trunc(world.clock.now() / 1000) };
}
