/**
 * The people of a platform: its owner, and the embedded users of its customers.
 */
import { compareCreated, pageByCreated } from './paging.js';
import * as schemas from './schemas.js';

/**
 * @import { User } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {Omit<User, 'id' | 'created' | 'updated' | 'projectIds'>} NewUser
 */

/**
 * @param {World} world
 * @param {NewUser} user
 * @returns {User}
 */
export function insertUser(world, user) {
  const created = world.clock.date();
  const row = { id: world.ids.id(), created, updated: created, ...user, projectIds: new Set() };
  world.database.users.push(row);
  return row;
}

/** @param {User} user */
export function presentUser({ projectIds, ...account }) {
  return { ...account, status: 'ACTIVE' };
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function userRoutes(define, world) {
  define({
    method: 'GET',
    url: '/users',
    allow: ['SERVICE', 'ADMIN'],
    query: schemas.page,
    handle: ({ query, principal: { platformId } }) => {
      const sorted = world.database.users.toSorted(compareCreated);
      const page = pageByCreated(world, { sorted, passes: (user) => user.platformId === platformId }, query);
      return { ...page, data: page.data.map(presentUser) };
    },
  });
}
