/**
 * How connections are shown and listed, the same on every route.
 */
import { pageByCreated } from './paging.js';
import { ilikeAnywhere } from './postgres.js';

/**
 * @import { ConnectionRow } from './database.js'
 * @import { World } from './world.js'
 */

/**
 * A CREDENTIAL of newer servers is a secret without a piece.
 * @param {ConnectionRow} row
 */
export const kindOf = (row) => (row.pieceName === null ? 'CREDENTIAL' : 'CONNECTION');

/**
 * A connection as every answer shows it: everything but the value.
 * @param {World} world
 * @param {ConnectionRow} row
 */
export function present(world, row) {
  return {
    id: row.id,
    created: row.created,
    updated: row.updated,
    externalId: row.externalId,
    displayName: row.displayName,
    type: row.type,
    pieceName: row.pieceName,
    projectIds: row.projectIds,
    platformId: row.platformId,
    scope: row.scope,
    status: row.status,
    ownerId: row.ownerId,
    metadata: row.metadata,
    pieceVersion: row.pieceVersion,
    preSelectForNewProjects: row.preSelectForNewProjects,
    usingSecretManager: false,
    ...(world.settings.newer.kinds ? { kind: kindOf(row) } : {}),
  };
}

/**
 * @typedef {object} ListQuery
 * @property {string | undefined} [cursor]
 * @property {number} limit
 * @property {string | undefined} [pieceName]
 * @property {string | undefined} [displayName]
 * @property {string[] | undefined} [status]
 */

/**
 * A page of the rows that pass both the given filter and the ones that every list has. Lists add the owner, whom
 * embedded users get to see as well.
 * @param {World} world
 * @param {ListQuery} query
 * @param {(row: ConnectionRow) => boolean} belongs
 * @param {ConnectionRow[]} [rows] all that can belong, if an index gave them
 */
export function listConnections(world, query, belongs, rows) {
  const isNamed = query.displayName === undefined ? () => true : ilikeAnywhere(query.displayName);
  /** @param {ConnectionRow} row */
  const passes = (row) =>
    belongs(row) &&
    (query.pieceName === undefined || row.pieceName === query.pieceName) &&
    isNamed(row.displayName) &&
    (query.status === undefined || query.status.includes(row.status));
  const page = pageByCreated(world, { sorted: world.database.connections.sorted(passes, rows), passes }, query);
  return {
    ...page,
    data: page.data.map((row) => ({ ...present(world, row), owner: ownerOf(world, row.ownerId), flowIds: [] })),
  };
}

/**
 * @param {World} world
 * @param {string} ownerId
 */
function ownerOf(world, ownerId) {
  const user = world.database.users.find(({ id }) => id === ownerId);
  if (!user) return null;
  const { id, email, firstName, lastName, platformRole } = user;
  return { id, email, firstName, lastName, platformRole, status: 'ACTIVE' };
}
