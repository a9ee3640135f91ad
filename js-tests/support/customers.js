/**
 * A vendor's customers, as a list for the calls of a fleet and as rows that such calls have written.
 */
import { fingerprint } from './fingerprint.js';

/** @import { FakeServer } from '../fake-server/index.js' */

export const GELATO = '@activepieces/piece-gelato';

/** @param {number} index */
export const customerId = (index) => `org_${index}`;

/** @param {number} index */
export const propsOf = (index) => ({ base_url: 'https://api.gelato.test', access_token: `token-of-${index}` });

/**
 * One after the other, so that none is held in memory.
 * @param {number} count
 */
export function* customers(count) {
  for (let index = 0; index < count; index += 1) yield { externalProjectId: customerId(index), props: propsOf(index) };
}

/**
 * Gives the server the projects of as many customers, and connections such as `provisionConnection` writes.
 * @param {FakeServer} server
 * @param {number} count
 * @param {(index: number) => boolean} [isConnected] whether this customer has a connection
 */
export function fill(server, count, isConnected = () => true) {
  server.addCustomers(count, (index, created) => {
    const externalProjectId = customerId(index);
    return { externalProjectId, ...(isConnected(index) ? { connection: connectionOf(server, index, created) } : {}) };
  });
}

/**
 * @param {FakeServer} server
 * @param {number} index
 * @param {number} created
 */
function connectionOf({ url, apiKey }, index, created) {
  const externalProjectId = customerId(index);
  const connection = {
    externalId: `gelato_${externalProjectId}`,
    displayName: `Gelato (${externalProjectId})`,
    type: /** @type {const} */ ('CUSTOM_AUTH'),
    value: { type: /** @type {const} */ ('CUSTOM_AUTH'), props: propsOf(index) },
    scope: /** @type {const} */ ('PLATFORM'),
    projectIds: [],
    pieceName: GELATO,
  };
  const mark = fingerprint({ instanceUrl: url, secret: apiKey, externalProjectId, connection }, created);
  const { projectIds, ...fields } = connection;
  return { ...fields, displayName: connection.displayName + mark };
}
