import * as z from 'zod';

import { accessibleProject } from './auth.js';

/**
 * /flows: no more of them than whether a project has some, and which are enabled. Not seen on a running server.
 * @param {import('./routes.js').Define} define
 * @param {import('./world.js').World} world
 */
export function flowRoutes(define, world) {
  const status = z.enum(['ENABLED', 'DISABLED']);
  define({
    method: 'GET',
    url: '/flows',
    allow: ['SERVICE', 'USER', 'ADMIN'],
    query: z.object({
      projectId: z.string(),
      limit: z.coerce.number().default(10),
      status: z.union([status.transform((one) => [one]), z.array(status)]).optional(),
    }),
    handle({ query, principal }) {
      const project = accessibleProject(world, principal, query.projectId);
      const fits = world.database.flows.filter(
        (flow) => flow.projectId === project.id && (query.status?.includes(flow.status) ?? true),
      );
      return { data: fits.slice(0, query.limit), next: null, previous: null };
    },
  });
}
