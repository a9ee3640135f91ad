/**
 * Who else writes to a connection's row, beside the API's callers: an admin in the server's own page, and the server.
 */
import { randomText } from './ids.js';

/**
 * @import { ConnectionRow, ConnectionValue } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {{ updated?: string }} When the time of the write, if it is not the present
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
     * "Reconnect" in the admin page: new credentials under the same display name. Only `updated` shows it.
     * @param {string} rowId
     * @param {ConnectionValue} value
     * @param {When} [when]
     */
    reconnect: (rowId, value, when = {}) => write(rowId, value, when),

    /**
     * The server renews a token by itself; the display name stays.
     * @param {string} rowId
     * @param {ConnectionValue} [value] for credentials other than OAuth2, which newer servers renew as well
     * @param {When} [when]
     */
    renewToken: (rowId, value = renewed(rowOf(world, rowId).value, world.clock.now()), when = {}) =>
      write(rowId, value, when),
  };
}

/**
 * @param {World} world
 * @param {string} id
 */
function rowOf(world, id) {
  const row = world.database.connections.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`there is no connection with the id ${id}`);
  return row;
}

/**
 * @param {ConnectionValue} value
 * @param {number} now
 * @returns {ConnectionValue}
 */
function renewed(value, now) {
  if (typeof value['access_token'] !== 'string') throw new Error(`${value.type} has no token to renew: pass the new value`);
  const access_token = `access-${randomText(16)}`;
  const data = { .../** @type {object} */ (value['data']), access_token };
  return { ...value, access_token, data, claimed_at: Math.trunc(now / 1000) };
}
