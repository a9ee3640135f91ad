import * as z from 'zod';


/**
 * /oauth-apps: the platform's own OAuth2 apps, which PLATFORM_OAUTH2 needs. Only a platform admin's session may add
 * one; an API key is refused.
 * @param {import('./routes.js').Define} define
 * @param {import('./world.js').World} world
 */
export function oauthAppRoutes(define, world) {
  define({
    method: 'POST',
    url: '/oauth-apps',
    allow: ['ADMIN'],
    status: 201,
    body: z.object({ pieceName: z.string(), clientId: z.string(), clientSecret: z.string() }),
    handle: ({ body, principal: { platformId } }) => {
      world.database.oauthApps.push({ ...body, platformId });
      return { id: world.ids.id(), platformId, pieceName: body.pieceName, clientId: body.clientId };
    },
  });
}
