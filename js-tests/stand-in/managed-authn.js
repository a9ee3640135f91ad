/**
 * Embedding: the vendor signs a JWT, the server trades it for a session of an embedded user, and creates the project
 * it names on the way.
 */
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { z } from 'zod';

import { openSession } from './auth.js';
import { invalidToken } from './errors.js';
import { newId } from './ids.js';
import { findByExternalId, insertProject } from './projects.js';

/**
 * @import { Platform, ProjectRow, User } from './database.js'
 * @import { World } from './world.js'
 */

/** 2048 bits where the real server uses 4096: those take seconds to make. */
const createKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** @type {ReturnType<typeof createKeyPair> | undefined} */
let sharedKeyPair;

/** @type {WeakMap<Platform, string>} the signing key that the stand-in itself signs with */
const ownKeyIds = new WeakMap();

/**
 * Signs a JWT as the vendor's backend does. Claims that are undefined are left out, which the server does not notice.
 * @param {World} world
 * @param {Platform} platform
 * @param {object} claims
 * @param {{ algorithm?: string, keyId?: string }} [header]
 */
export function signToken(world, platform, claims, { algorithm = 'RS256', keyId = ownKeyId(world, platform) } = {}) {
  sharedKeyPair ??= createKeyPair();
  const encode = (/** @type {object} */ part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: algorithm, typ: 'JWT', kid: keyId })}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), sharedKeyPair.privateKey).toString('base64url')}`;
}

/**
 * @param {World} world
 * @param {Platform} platform
 */
function ownKeyId(world, platform) {
  sharedKeyPair ??= createKeyPair();
  const known = ownKeyIds.get(platform);
  if (known !== undefined) return known;
  const id = newId();
  world.database.signingKeys.push({ id, platformId: platform.id, publicKey: sharedKeyPair.publicKey });
  ownKeyIds.set(platform, id);
  return id;
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function managedAuthnRoutes(define, world) {
  define({
    method: 'POST',
    url: '/signing-keys',
    allow: ['ADMIN'],
    status: 201,
    body: z.object({ displayName: z.string() }),
    handle: ({ body, principal }) => createSigningKey(world, principal.platformId, body.displayName),
  });

  define({
    method: 'POST',
    url: '/managed-authn/external-token',
    body: z.object({ externalAccessToken: z.string() }),
    handle: async ({ body }) => {
      const claims = readToken(world, body.externalAccessToken);
      const project = await projectOf(world, claims);
      return session(world, userOf(world, claims, project), project);
    },
  });
}

/**
 * @param {World} world
 * @param {string} platformId
 * @param {string} displayName
 */
function createSigningKey(world, platformId, displayName) {
  const { publicKey, privateKey } = createKeyPair();
  const id = newId();
  const created = new Date().toISOString();
  world.database.signingKeys.push({ id, platformId, publicKey });
  return {
    id,
    created,
    updated: created,
    platformId,
    publicKey: publicKey.export({ type: 'pkcs1', format: 'pem' }),
    algorithm: 'RSA',
    displayName,
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
  };
}

const ROLES = ['ADMIN', 'EDITOR', 'OPERATOR', 'VIEWER'];

/**
 * @typedef {{ platformId: string, externalUserId?: string, externalProjectId?: string, firstName?: string,
 *   lastName?: string }} Claims
 */

/**
 * Signature, algorithm, age and role are checked, and nothing else: no issuer, no audience, no shape.
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
  const { exp, role } = claims;
  if (typeof exp === 'number' && exp * 1000 <= Date.now()) throw invalidToken('jwt expired');
  if (role !== undefined && !ROLES.includes(role)) throw invalidToken('ENTITY_NOT_FOUND');
  return { ...claims, platformId: key.platformId };
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
 * @param {Claims} claims
 * @param {ProjectRow} project
 */
function userOf(world, { platformId, externalUserId = '', firstName = '', lastName = '' }, project) {
  const { users } = world.database;
  const known = users.find((user) => user.platformId === platformId && user.externalId === externalUserId);
  /** @type {User} */
  const user = known ?? {
    id: newId(),
    platformId,
    externalId: externalUserId,
    email: `${newId()}@managed.test`,
    firstName,
    lastName,
    platformRole: 'MEMBER',
    projectIds: new Set(),
  };
  if (!known) users.push(user);
  user.projectIds.add(project.id);
  return user;
}

/**
 * @param {World} world
 * @param {User} user
 * @param {ProjectRow} project
 */
function session(world, user, project) {
  const { projectIds, ...account } = user;
  const projectId = project.id;
  const token = openSession(world, { type: 'USER', platformId: user.platformId, userId: user.id, projectId });
  return { ...account, status: 'ACTIVE', token, projectId };
}
