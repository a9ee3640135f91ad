/**
 * The others who talk to the server: the embedded user's browser, the vendor that signs JWTs, the engine.
 */
import { openSession } from './auth.js';
import { createEngineContext } from './engine-context.js';
import { signToken } from './signing-keys.js';
import { insertUser } from './users.js';

/**
 * @import { Platform } from './database.js'
 * @import { World } from './world.js'
 */

/**
 * @param {World} world
 * @param {Platform} platform
 * @param {{ url: () => string, fetch: typeof globalThis.fetch }} way how they reach it
 */
export function peopleOf(world, platform, { url, fetch }) {
  /** @param {string} projectId */
  const platformOf = (projectId) =>
    world.database.projects.near('id', projectId).find(({ id }) => id === projectId)?.platformId ?? platform.id;

  return {
    /**
     * An embedding JWT. Any further claim goes in as it is.
     * @param {{ externalUserId?: string | undefined, externalProjectId?: string | undefined, firstName?: string, lastName?: string,
     *   role?: string, exp?: number, [claim: string]: unknown }} [claims]
     * @param {{ platform?: Platform, algorithm?: string, keyId?: string }} [signing]
     */
    signToken: (claims = {}, { platform: signer = platform, ...header } = {}) =>
      signToken(world, signer, { externalUserId: 'user', firstName: 'Uma', lastName: 'User', ...claims }, header),

    /**
     * What the piece of that project sees.
     * @param {{ projectId: string, contextVersion?: 'full' | 'bare' }} options
     */
    engineContext({ projectId, contextVersion }) {
      const token = openSession(world, { type: 'ENGINE', platformId: platformOf(projectId), projectId });
      return createEngineContext({ url: url(), fetch, token, projectId, contextVersion });
    },

    /**
     * A user who is an editor of that project.
     * @param {{ projectId: string }} options
     */
    embeddedUser({ projectId }) {
      const platformId = platformOf(projectId);
      const externalId = world.ids.id();
      const user = insertUser(world, {
        platformId,
        externalId,
        email: `${externalId}@customer.test`,
        firstName: 'Uma',
        lastName: 'User',
        platformRole: 'MEMBER',
      });
      const { id } = user;
      user.projectIds.add(projectId);
      const token = openSession(world, { type: 'USER', platformId, userId: id, projectId });
      return { id, token, projectId, upsertConnection: connectionPoster({ url: url(), fetch }, token, projectId) };
    },
  };
}

/**
 * @param {{ url: string, fetch: typeof globalThis.fetch }} way
 * @param {string} token
 * @param {string} projectId
 */
function connectionPoster({ url, fetch }, token, projectId) {
  /**
   * Creates a connection of scope PROJECT, which may bear the key of a predefined one.
   * @param {{ externalId: string, pieceName?: string, value?: { type: string, [field: string]: unknown },
   *   [field: string]: unknown }} body
   */
  return async function upsertConnection(body) {
    const value = body.value ?? { type: 'CUSTOM_AUTH', props: { base_url: 'https://evil', access_token: 'mine' } };
    const response = await fetch(`${url}/api/v1/app-connections`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        displayName: 'Mine',
        pieceName: '@activepieces/piece-gelato',
        projectId,
        type: value.type,
        value,
        ...body,
      }),
    });
    return { status: response.status, body: await response.json() };
  };
}
