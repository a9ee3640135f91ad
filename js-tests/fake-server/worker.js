/**
 * /worker: what the engine asks while a piece runs. The project is the one of the engine's token; a projectId in the
 * query changes nothing.
 */
import * as z from 'zod';

import { accessibleProject } from './auth.js';
import { notFound } from './errors.js';
import { presentProject } from './projects.js';

/**
 * @param {import('./routes.js').Define} define
 * @param {import('./world.js').World} world
 */
export function workerRoutes(define, world) {
  // A path parameter has 100 UTF-16 units at most, so a longer key, although stored, is never found.
  define({
    method: 'GET',
    url: '/worker/app-connections/:externalId',
    allow: ['ENGINE'],
    params: z.object({ externalId: z.string() }),
    handle: ({ params: { externalId }, principal: { platformId, projectId = '' } }) => {
      // Neither an order nor a scope: of a predefined connection, its duplicates and one that a project user made
      // with the same key, whichever the heap has first.
      const row = world.database.connections
        .near('externalId', externalId)
        .find(
          (candidate) =>
            candidate.platformId === platformId &&
            candidate.projectIds.includes(projectId) &&
            candidate.externalId === externalId,
        );
      if (!row) throw notFound({ entityType: 'AppConnection', entityId: `externalId=${externalId}` });
      return { ...row, value: withoutRefreshToken(row.value) };
    },
  });

  define({
    method: 'GET',
    url: '/worker/project',
    allow: ['ENGINE'],
    handle: ({ principal }) => presentProject(accessibleProject(world, principal, principal.projectId ?? '')),
  });
}

/**
 * Only the outer refresh token is hidden: the one in `data`, the client secret and the code go out in clear.
 * @param {import('./database.js').ConnectionValue} value
 */
function withoutRefreshToken(value) {
  return 'refresh_token' in value ? { ...value, refresh_token: '(REDACTED)' } : value;
}
