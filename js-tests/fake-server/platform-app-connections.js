/**
 * /platform-app-connections: all the connections of a platform, each with its projects.
 */
import { listConnections } from './connection-lists.js';
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
      const wanted = query.projectIds && new Set(query.projectIds);
      const page = listConnections(
        world,
        query,
        (row) =>
          row.platformId === platformId &&
          (query.scope === undefined || row.scope === query.scope) &&
          (wanted === undefined || row.projectIds.some((id) => wanted.has(id))) &&
          (query.ownerIds === undefined || query.ownerIds.includes(row.ownerId)),
      );
      const projectsOf = projectFinder(world);
      return { ...page, data: page.data.map((row) => ({ ...row, projects: projectsOf(row.projectIds) })) };
    },
  });
}

/** @param {World} world */
function projectFinder(world) {
  const { projects } = world.database;
  return (/** @type {string[]} */ ids) =>
    ids.flatMap((id) => {
      const row = projects.near('id', id).find((candidate) => candidate.id === id);
      return row && row.deleted === null ? [{ id, displayName: row.displayName, type: row.type }] : [];
    });
}
