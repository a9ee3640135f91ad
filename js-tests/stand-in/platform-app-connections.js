/**
 * /platform-app-connections: all the connections of a platform, each with its projects.
 */
import { listConnections } from './connections.js';
import * as schemas from './schemas.js';

/** @import { World } from './world.js' */

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function platformAppConnectionRoutes(define, world) {
  define({
    method: 'GET',
    url: '/platform-app-connections',
    allow: ['SERVICE', 'ADMIN'],
    query: schemas.listPlatformConnections,
    handle: ({ query, principal: { platformId } }) => {
      const page = listConnections(
        world,
        query,
        (row) =>
          row.platformId === platformId &&
          (query.scope === undefined || row.scope === query.scope) &&
          (query.projectIds === undefined || row.projectIds.some((id) => query.projectIds?.includes(id))) &&
          (query.ownerIds === undefined || query.ownerIds.includes(row.ownerId)),
      );
      return { ...page, data: page.data.map((row) => ({ ...row, projects: projectsOf(world, row.projectIds) })) };
    },
  });
}

/**
 * @param {World} world
 * @param {string[]} ids
 */
function projectsOf(world, ids) {
  return world.database.projects
    .filter((row) => row.deleted === null && ids.includes(row.id))
    .map(({ id, displayName, type }) => ({ id, displayName, type }));
}
