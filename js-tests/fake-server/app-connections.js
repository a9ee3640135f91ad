/**
 * /app-connections: the connections of one project, of both scopes; and what embedded users create there.
 */
import { accessibleProject } from './auth.js';
import { listConnections, present } from './connection-lists.js';
import { upsertConnection } from './connections.js';
import { ActivepiecesError, notFound, RawError } from './errors.js';
import * as schemas from './schemas.js';

/** @import { World } from './world.js' */

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function appConnectionRoutes(define, world) {
  const url = '/app-connections';
  /** @type {import('./auth.js').Principal['type'][]} */
  const allow = ['SERVICE', 'USER', 'ADMIN'];

  define({
    method: 'GET',
    url,
    allow,
    query: schemas.listAppConnections,
    // The real route reads the caller's type before it looks whether there is a caller.
    wrongToken: () => new RawError("Cannot read properties of undefined (reading 'type')", { statusCode: 401 }),
    handle: ({ query, principal }) => {
      const project = accessibleProject(world, principal, query.projectId);
      const externalIds = world.settings.newer.externalIdsFilter ? query.externalIds : undefined;
      return listConnections(
        world,
        query,
        (row) =>
          row.platformId === project.platformId &&
          row.projectIds.includes(project.id) &&
          (query.scope === undefined || row.scope === query.scope) &&
          (externalIds === undefined || externalIds.includes(row.externalId)),
        world.database.connections.near('projectIds', project.id),
      );
    },
  });

  // A project user may take the key of a predefined connection here: nothing compares the scopes.
  define({
    method: 'POST',
    url,
    allow,
    status: 201,
    body: schemas.upsertAppConnection,
    handle: async ({ body: { projectId, ...body }, principal }) => {
      const { platformId } = accessibleProject(world, principal, projectId);
      const row = await upsertConnection(world, {
        ...body,
        scope: 'PROJECT',
        platformId,
        ownerId: principal.userId ?? '',
        projectIds: [projectId],
        metadata: body.metadata ?? null,
      });
      return present(world, row);
    },
  });

  define({
    method: 'DELETE',
    url: `${url}/:id`,
    allow,
    status: 204,
    params: schemas.idParams,
    handle: ({ params: { id }, principal }) => {
      const { connections } = world.database;
      const row = connections
        .near('id', id)
        .find((candidate) => candidate.id === id && candidate.platformId === principal.platformId);
      if (!row) throw notFound({ entityId: id, entityType: 'app_connection' });
      if (row.scope === 'PLATFORM' && world.settings.newer.refusesPlatformDelete) throw platformRowRefused();
      if (row.scope === 'PROJECT') connections.remove(row);
    },
  });
}

const platformRowRefused = () =>
  new ActivepiecesError('AUTHORIZATION', { message: 'a connection of the platform cannot be deleted in a project' });
