/**
 * Embedding: the vendor signs a JWT, the server trades it for a session of an embedded user, and creates the project
 * it names on the way.
 */
import { verify } from 'node:crypto';
import * as z from 'zod';

import { openSession } from './auth.js';
import { invalidToken } from './errors.js';
import { text } from './postgres.js';
import { findByExternalId, insertProject } from './projects.js';
import { insertUser, presentUser } from './users.js';

/**
 * @import { ProjectRow, User } from './database.js'
 * @import { World } from './world.js'
 */

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function managedAuthnRoutes(define, world) {
  define({
    method: 'POST',
    url: '/managed-authn/external-token',
    body: z.object({ externalAccessToken: z.string() }),
    handle: async ({ body }) => {
      const claims = readToken(world, body.externalAccessToken);
      const project = await projectOf(world, claims);
      if (world.settings.newer.renamesProjects) rename(world, project, claims.projectDisplayName);
      return session(world, userOf(world, claims, project), project);
    },
  });
}

const ROLES = ['ADMIN', 'EDITOR', 'OPERATOR', 'VIEWER'];

/**
 * @typedef {{ platformId: string, externalUserId?: string, externalProjectId?: string, firstName?: string,
 *   lastName?: string, projectDisplayName?: string }} Claims
 */

/**
 * Signature, algorithm, times and role are checked, and nothing else: no issuer, no audience, no shape, and the times
 * only if they are there.
 * @param {World} world
 * @param {string} token
 * @returns {Claims}
 */
function readToken(world, token) {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg, kid } = decode(header);
  const key = world.database.signingKeys.find(({ id }) => id === kid);
  if (!key) throw invalidToken(`signing key not found signingKeyId=${kid}`);
  if (alg !== 'RS256') throw invalidToken('invalid algorithm');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('RSA-SHA256', signed, key.publicKey, Buffer.from(signature, 'base64url'))) {
    throw invalidToken('invalid signature');
  }
  const claims = decode(payload);
  assertTimes(claims, Math.floor(world.clock.now() / 1000));
  const { role } = claims;
  if (role !== undefined && !ROLES.includes(String(role).toUpperCase())) throw invalidToken('ENTITY_NOT_FOUND');
  return { ...claims, platformId: key.platformId };
}

/**
 * In seconds since the epoch. Milliseconds pass as an `exp` in fifty thousand years.
 * @param {Record<string, unknown>} claims
 * @param {number} now
 */
function assertTimes({ nbf, exp }, now) {
  if (nbf !== undefined) {
    if (typeof nbf !== 'number') throw invalidToken('invalid nbf value');
    if (nbf > now) throw invalidToken('jwt not active');
  }
  if (exp !== undefined) {
    if (typeof exp !== 'number') throw invalidToken('invalid exp value');
    if (exp <= now) throw invalidToken('jwt expired');
  }
}

/**
 * @param {string} part
 * @returns {Record<string, any>}
 */
function decode(part) {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch {
    throw invalidToken('jwt malformed');
  }
}

/**
 * Found or created, again without a lock, and here a name with `.` or `/` passes. Without an externalProjectId the
 * search has no condition but the platform, and finds an arbitrary project.
 * @param {World} world
 * @param {Claims} claims
 */
async function projectOf(world, { platformId, externalProjectId }) {
  const found =
    externalProjectId === undefined
      ? world.database.projects.find((row) => row.platformId === platformId && row.deleted === null)
      : findByExternalId(world, platformId, externalProjectId);
  if (found) return found;
  await world.clock.yieldFor(world.settings.window);
  return insertProject(world, {
    platformId,
    ownerId: world.database.platforms.find(({ id }) => id === platformId)?.ownerId ?? '',
    displayName: externalProjectId ?? '',
    externalId: externalProjectId,
    planName: 'default-embeddings-limit',
  });
}

/**
 * @param {World} world
 * @param {ProjectRow} project
 * @param {string | undefined} displayName
 */
function rename(world, project, displayName) {
  if (displayName) world.database.projects.update(project, { displayName: text(displayName) });
}

/**
 * Without an externalUserId the search has no condition but the platform, and finds its first user: the owner.
 * @param {World} world
 * @param {Claims} claims
 * @param {ProjectRow} project
 */
function userOf(world, { platformId, externalUserId, firstName = '', lastName = '' }, project) {
  const known = world.database.users.find(
    (user) =>
      user.platformId === platformId && (externalUserId === undefined || user.externalId === externalUserId),
  );
  const user =
    known ??
    insertUser(world, {
      platformId,
      externalId: externalUserId ?? null,
      email: `${world.ids.id()}@managed.test`,
      firstName,
      lastName,
      platformRole: 'MEMBER',
    });
  user.projectIds.add(project.id);
  return user;
}

/**
 * @param {World} world
 * @param {User} user
 * @param {ProjectRow} project
 */
function session(world, user, { id: projectId }) {
  const { id: userId, platformId, platformRole } = user;
  const type = platformRole === 'ADMIN' ? 'ADMIN' : 'USER';
  return { ...presentUser(user), token: openSession(world, { type, platformId, userId, projectId }), projectId };
}
