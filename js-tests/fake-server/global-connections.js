/**
 * /global-connections: connections of scope PLATFORM, for API keys and platform admins. Absent in the COMMUNITY
 * edition, refused by plans without them. There is no GET of one.
 */
import { kindOf, listConnections, present } from './connection-lists.js';
import { assertProjects, reread, storedName, upsertConnection } from './connections.js';
import { featureDisabled, notFound } from './errors.js';
import * as schemas from './schemas.js';

/** @import { World } from './world.js' */

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function globalConnectionRoutes(define, world) {
  const url = '/global-connections';
  /** @type {import('./auth.js').Principal['type'][]} */
  const allow = ['SERVICE', 'ADMIN'];

  define({
    method: 'POST',
    url,
    allow,
    status: 201,
    body: schemas.upsertGlobalConnection,
    handle: async ({ body, principal }) => {
      assertPlan(world);
      const { platformId, userId = '' } = principal;
      // `metadata` is accepted and never stored.
      return present(world, await upsertConnection(world, { ...body, platformId, ownerId: userId, metadata: null }));
    },
  });

  define({
    method: 'GET',
    url,
    allow,
    query: schemas.listGlobalConnections,
    handle: ({ query, principal }) => {
      assertPlan(world);
      const kind = world.settings.newer.kinds ? query.kind : undefined;
      return listConnections(
        world,
        query,
        (row) => isGlobal(row, principal.platformId) && (kind === undefined || kindOf(row) === kind),
      );
    },
  });

  define({
    method: 'POST',
    url: `${url}/:id`,
    allow,
    params: schemas.strictIdParams,
    body: schemas.updateGlobalConnection,
    handle: async ({ params, body, principal }) => {
      assertPlan(world);
      return present(world, await updateConnection(world, params.id, principal.platformId, body));
    },
  });

  define({
    method: 'DELETE',
    url: `${url}/:id`,
    allow,
    status: 204,
    params: schemas.strictIdParams,
    handle: ({ params, principal }) => {
      assertPlan(world);
      deleteConnection(world, params.id, principal.platformId);
    },
  });
}

/** @param {World} world */
function assertPlan(world) {
  if (!world.settings.plan.globalConnectionsEnabled) throw featureDisabled('Feature is disabled');
}

/**
 * @param {import('./database.js').ConnectionRow} row
 * @param {string} platformId
 */
function isGlobal(row, platformId) {
  return row.scope === 'PLATFORM' && row.platformId === platformId;
}

/**
 * A row that does not exist, or not for this platform, is a raw 500. The value cannot be changed here.
 * @param {World} world
 * @param {string} id
 * @param {string} platformId
 * @param {import('zod').infer<typeof schemas.updateGlobalConnection>} body
 */
async function updateConnection(world, id, platformId, { displayName, projectIds, preSelectForNewProjects }) {
  if (projectIds !== undefined) assertProjects(world, platformId, projectIds);
  const { connections } = world.database;
  const row = connections.near('id', id).find((candidate) => candidate.id === id && isGlobal(candidate, platformId));
  if (row) {
    connections.update(row, {
      displayName: storedName(world, displayName),
      ...(projectIds === undefined ? {} : { projectIds }),
      ...(preSelectForNewProjects === undefined ? {} : { preSelectForNewProjects }),
    });
  }
  return reread(world, { id, platformId, scope: 'PLATFORM' });
}

/**
 * The row is looked up in any scope and deleted only in scope PLATFORM: the id of a PROJECT connection is answered
 * with 204, and its row stays.
 * @param {World} world
 * @param {string} id
 * @param {string} platformId
 */
function deleteConnection(world, id, platformId) {
  const { connections } = world.database;
  const row = connections.near('id', id).find((candidate) => candidate.id === id && candidate.platformId === platformId);
  if (!row) throw notFound({ entityType: 'AppConnection', entityId: id });
  if (row.scope === 'PLATFORM') connections.remove(row);
}
