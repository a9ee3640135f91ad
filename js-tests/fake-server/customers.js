/**
 * A whole customer base, written past the API.
 */
import { projectRow } from './projects.js';
import { usualConnection } from './rows.js';

/**
 * @import { ConnectionRow, Platform } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {object} Customer
 * @property {string} externalProjectId unique, which nothing checks here
 * @property {string} [displayName] of the project
 * @property {Partial<ConnectionRow> & { externalId: string }} [connection] no connection if absent
 */

/** As many connections as an API makes in a second at most (Activepieces 0.85.4). */
const A_SECOND = 60;

/**
 * @param {World} world
 * @param {Platform} platform
 */
export function customersOf(world, platform) {
  const { projects, connections } = world.database;
  const { id: platformId, ownerId } = platform;
  return {
    /**
     * Adds customers who came one after the other until a quarter of an hour ago, sixty a second.
     * @param {number} count
     * @param {(index: number, created: number) => Customer} customerAt
     */
    addCustomers(count, customerAt) {
      const first = world.clock.now() - 900_000 - (count / A_SECOND) * 1_000;
      for (let index = 0; index < count; index += 1) {
        const time = Math.floor(first + (index / A_SECOND) * 1_000);
        const created = new Date(time).toISOString();
        const { externalProjectId, displayName = externalProjectId, connection } = customerAt(index, time);
        const project = projectRow(world, { platformId, ownerId, displayName, externalId: externalProjectId, metadata: {}, created });
        projects.insert(project);
        if (!connection) continue;
        const projectIds = [project.id];
        connections.insert({ ...usualConnection(world, platform, connection), created, updated: created, projectIds, ...connection });
      }
    },
  };
}
