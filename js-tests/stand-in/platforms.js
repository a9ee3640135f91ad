import { openSession } from './auth.js';
import { newId, randomText } from './ids.js';
import { addTestPieces } from './pieces.js';
import { insertProject } from './projects.js';

/** @import { World } from './world.js' */

/**
 * A platform with its owner, the owner's personal project (the first row of every unfiltered list), and an API key.
 * @param {World} world
 * @param {{ apiKey?: string | undefined, withTestPieces?: boolean | undefined }} [options] the test pieces are custom
 *   pieces, so each platform has its own or does not see them
 * @returns {import('./database.js').Platform}
 */
export function createPlatform(world, { apiKey = `sk-${randomText(64)}`, withTestPieces = false } = {}) {
  const id = newId();
  const ownerId = newId();
  const adminToken = openSession(world, { type: 'ADMIN', platformId: id, userId: ownerId });
  const platform = { id, apiKey, ownerId, adminToken };
  world.database.platforms.push(platform);
  world.database.users.push({
    id: ownerId,
    platformId: id,
    externalId: null,
    email: 'ada@vendor.test',
    firstName: 'Ada',
    lastName: 'Vendor',
    platformRole: 'ADMIN',
    projectIds: new Set(),
  });
  insertProject(world, {
    platformId: id,
    ownerId,
    displayName: "Ada's Project",
    type: 'PERSONAL',
  });
  if (withTestPieces) addTestPieces(world, id);
  return platform;
}
