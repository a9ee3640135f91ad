/**
 * The upsert that global connections and app connections share.
 */
import { acceptCredentials } from './credentials.js';
import { ActivepiecesError, entityMissing, notFound } from './errors.js';
import { findPiece } from './pieces.js';
import { assertIndexable, text } from './postgres.js';

/**
 * @import { AuthType, ConnectionRow, ConnectionValue, Scope } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {object} Upsert
 * @property {Scope} scope
 * @property {string} platformId
 * @property {string} ownerId
 * @property {string[]} projectIds
 * @property {string | undefined} [externalId] absent: the server makes one, so each call makes a row
 * @property {string} displayName
 * @property {string} pieceName
 * @property {string | undefined} [pieceVersion]
 * @property {AuthType} type
 * @property {ConnectionValue} value
 * @property {Record<string, unknown> | null} metadata
 * @property {boolean | undefined} [preSelectForNewProjects] absent: as it was
 */

const INDEX = 'idx_app_connection_platform_id_and_external_id';

/**
 * Checks the credentials, then finds and writes without a lock: what others do between the two is not seen, so
 * parallel first upserts of one key leave several rows, all answered with 201 (Activepieces 0.85.4).
 * @param {World} world
 * @param {Upsert} upsert
 */
export async function upsertConnection(world, upsert) {
  const { platformId, pieceName, projectIds } = upsert;
  assertProjects(world, platformId, projectIds);
  const pieceVersion = versionFor(world, upsert);
  const value = await acceptCredentials(world, { value: upsert.value, pieceName, platformId });

  const externalId = text(upsert.externalId ?? world.ids.id());
  const found = findMatch(world, { ...upsert, externalId });
  await world.clock.yieldFor(world.settings.window);
  const id = write(world, found, {
    externalId,
    displayName: storedName(world, upsert.displayName),
    type: upsert.type,
    pieceName: text(pieceName),
    projectIds,
    platformId,
    scope: upsert.scope,
    status: 'ACTIVE',
    ownerId: upsert.ownerId,
    metadata: upsert.metadata,
    pieceVersion,
    preSelectForNewProjects: upsert.preSelectForNewProjects ?? found?.preSelectForNewProjects ?? false,
    value,
  });
  return reread(world, { id, platformId, scope: upsert.scope, projectIds });
}

/** Variation selectors, zero-width characters, tag characters and the like. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/**
 * Display names are stored byte for byte.
 * @param {World} world
 * @param {string} displayName
 */
export function storedName(world, displayName) {
  const stored = text(displayName);
  return world.settings.newer.visibleNamesOnly ? stored.replace(INVISIBLE, '') : stored;
}

/**
 * The answer comes from a second statement, which reads the row again. It can show what another writer stored in between,
 * and fails if the row was deleted or taken from these projects.
 * @param {World} world
 * @param {{ id: string, platformId: string, scope: Scope, projectIds?: string[] }} written
 */
export async function reread(world, written) {
  await world.clock.yieldFor(world.settings.reread);
  const { id, platformId, scope, projectIds = [] } = written;
  const row = world.database.connections
    .near('id', id)
    .find(
      (candidate) =>
        candidate.id === id &&
        candidate.platformId === platformId &&
        candidate.scope === scope &&
        projectIds.every((projectId) => candidate.projectIds.includes(projectId)),
    );
  if (!row) throw entityMissing('app_connection', written);
  return row;
}

/**
 * The row of that platform, scope and key whose projects include all the given ones. None given: any row of the key.
 * Of several rows the first in heap order, an arbitrary one.
 * @param {World} world
 * @param {{ platformId: string, scope: Scope, externalId: string, projectIds: string[] }} wanted
 */
function findMatch(world, { platformId, scope, externalId, projectIds }) {
  return world.database.connections
    .near('externalId', externalId)
    .find(
      (row) =>
        row.platformId === platformId &&
        row.scope === scope &&
        row.externalId === externalId &&
        projectIds.every((id) => row.projectIds.includes(id)),
    );
}

/**
 * The found row gets all the new fields, `projectIds` included: projects it served beside the given ones lose it. The
 * write goes by id: a row that was deleted meanwhile comes back.
 * @param {World} world
 * @param {ConnectionRow | undefined} found
 * @param {Omit<ConnectionRow, 'id' | 'created' | 'updated'>} fields
 * @returns {string} the id of the row
 */
function write(world, found, fields) {
  const { connections } = world.database;
  if (found) {
    connections.update(found, fields);
    return found.id;
  }
  assertIndexable(INDEX, fields.platformId, fields.externalId);
  const created = world.clock.date();
  /** @type {ConnectionRow} */
  const row = { id: world.ids.id(), created, updated: created, ...fields };
  connections.insert(row);
  return row.id;
}

/**
 * The ids are counted against the rows found, so an id given twice is missing once.
 * @param {World} world
 * @param {string} platformId
 * @param {string[]} projectIds
 */
export function assertProjects(world, platformId, projectIds) {
  const { projects } = world.database;
  const found = [...new Set(projectIds)].flatMap((id) =>
    projects.near('id', id).filter((row) => row.id === id && row.platformId === platformId && row.deleted === null),
  );
  if (found.length !== projectIds.length) throw notFound({ entityType: 'Project' });
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;

/**
 * A given version must be exact, and need not exist; the piece is looked up only when none is given.
 * @param {World} world
 * @param {{ pieceName: string, pieceVersion?: string | undefined, platformId: string }} upsert
 */
function versionFor(world, { pieceName, pieceVersion, platformId }) {
  if (pieceVersion === undefined) return findPiece(world, { name: text(pieceName), platformId }).version;
  if (EXACT_VERSION.test(pieceVersion)) return pieceVersion;
  throw new ActivepiecesError('VALIDATION', { message: 'Invalid piece version' });
}
