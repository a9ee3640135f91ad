import { openSession } from './auth.js';
import { ActivepiecesError } from './errors.js';
import { addTestPieces } from './pieces.js';
import { insertProject } from './projects.js';
import * as schemas from './schemas.js';
import { insertUser } from './users.js';

/**
 * @import { Platform } from './database.js'
 * @import { World } from './world.js'
 */

/**
 * A platform with its owner, the owner's personal project (the first row of every unfiltered list), and an API key.
 * @param {World} world
 * @param {{ apiKey?: string | undefined, withTestPieces?: boolean | undefined }} [options] the test pieces are custom
 *   pieces, so each platform has its own or does not see them
 * @returns {Platform}
 */
export function createPlatform(world, { apiKey = `sk-${world.ids.text(64)}`, withTestPieces = false } = {}) {
  const platformId = world.ids.id();
  const { id: ownerId } = insertUser(world, {
    platformId,
    externalId: null,
    email: 'ada@vendor.test',
    firstName: 'Ada',
    lastName: 'Vendor',
    platformRole: 'ADMIN',
  });
  const adminToken = openSession(world, { type: 'ADMIN', platformId, userId: ownerId });
  const platform = { id: platformId, created: world.clock.date(), name: 'Vendor', apiKey, ownerId, adminToken };
  world.database.platforms.push(platform);
  insertProject(world, { platformId, ownerId, displayName: "Ada's Project", type: 'PERSONAL' });
  if (withTestPieces) addTestPieces(world, platformId);
  return platform;
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function platformRoutes(define, world) {
  define({
    method: 'GET',
    url: '/platforms/:id',
    allow: ['SERVICE', 'USER', 'ADMIN'],
    params: schemas.strictIdParams,
    handle: ({ params: { id }, principal }) => {
      const platform = world.database.platforms.find((candidate) => candidate.id === id);
      if (platform && principal.platformId === id) return present(platform, world.settings);
      throw new ActivepiecesError('AUTHORIZATION', { message: 'You are not authorized to access this platform' });
    },
  });

  // Only an admin's session sees the keys, an API key does not.
  define({
    method: 'GET',
    url: '/api-keys',
    allow: ['ADMIN'],
    handle: ({ principal: { platformId } }) => {
      const platforms = world.database.platforms.filter(({ id }) => id === platformId);
      const data = platforms.map(({ created, apiKey }) => ({ created, platformId, truncatedValue: apiKey.slice(-4) }));
      return { data, next: null, previous: null };
    },
  });
}

/**
 * @param {Platform} platform
 * @param {import('./settings.js').Settings} settings
 */
function present({ id, created, name, ownerId }, { plan, hiddenPieces }) {
  const filter = { filteredPieceNames: hiddenPieces, filteredPieceBehavior: 'BLOCKED' };
  return { id, created, updated: created, ownerId, name, ...filter, plan: { platformId: id, ...plan } };
}
