/**
 * /signing-keys: what a vendor's backend signs embedding JWTs with. Only an admin's session may make and list them. The
 * private key is given once, as PKCS#1 PEM.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import * as z from 'zod';


/**
 * @import { Platform, SigningKey } from './database.js'
 * @import { World } from './world.js'
 */

/** 2048 bits where the real server uses 4096: those take seconds to make. */
const createKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** @type {ReturnType<typeof createKeyPair> | undefined} */
let sharedKeyPair;

/** @type {WeakMap<Platform, string>} the signing key that the fake server itself signs with */
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
  const id = world.ids.id();
  const { publicKey } = sharedKeyPair;
  const created = world.clock.date();
  world.database.signingKeys.push({ id, created, displayName: 'fake-server', platformId: platform.id, publicKey });
  ownKeyIds.set(platform, id);
  return id;
}

/**
 * The key that `signToken` signs with, as the options of this package's `createEmbedToken`.
 * @param {World} world
 * @param {Platform} platform
 */
export function signingKeyOf(world, platform) {
  const signingKeyId = ownKeyId(world, platform);
  sharedKeyPair ??= createKeyPair();
  return { signingKeyId, signingKey: String(sharedKeyPair.privateKey.export({ type: 'pkcs1', format: 'pem' })) };
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function signingKeyRoutes(define, world) {
  define({
    method: 'POST',
    url: '/signing-keys',
    allow: ['ADMIN'],
    status: 201,
    body: z.object({ displayName: z.string() }),
    handle: ({ body, principal }) => createSigningKey(world, principal.platformId, body.displayName),
  });

  define({
    method: 'GET',
    url: '/signing-keys',
    allow: ['ADMIN'],
    handle: ({ principal: { platformId } }) => {
      const keys = world.database.signingKeys.filter((key) => key.platformId === platformId);
      return { data: keys.map(presentKey), next: null, previous: null };
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
  const id = world.ids.id();
  const key = { id, created: world.clock.date(), displayName, platformId, publicKey };
  world.database.signingKeys.push(key);
  return {
    ...presentKey(key),
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
  };
}

/** @param {SigningKey} key */
function presentKey({ id, created, platformId, publicKey, displayName }) {
  return {
    id,
    created,
    updated: created,
    platformId,
    publicKey: publicKey.export({ type: 'pkcs1', format: 'pem' }),
    algorithm: 'RSA',
    displayName,
  };
}
