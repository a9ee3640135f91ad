/**
 * Rows written past the API, to begin a test or a benchmark with.
 */
import { addPiece } from './pieces.js';
import { createPlatform } from './platforms.js';
import { insertProject } from './projects.js';

/**
 * @import { ConnectionRow, Platform, ProjectRow } from './database.js'
 * @import { World } from './world.js'
 */

/**
 * @param {World} world
 * @param {Platform} platform whose they are, unless they say otherwise
 */
export function rowsOf(world, platform) {
  const { database } = world;
  return {
    /** @param {{ withTestPieces?: boolean }} [options] */
    addPlatform: (options) => createPlatform(world, options),

    /**
     * @param {import('./pieces.js').PieceDefinition} definition
     * @param {string} [platformId]
     */
    addPiece: (definition, platformId = platform.id) => addPiece(world, definition, platformId),

    /** @param {{ pieceName: string, clientId: string, clientSecret?: string, platformId?: string }} app */
    addOAuthApp: ({ clientSecret = 'cs', platformId = platform.id, ...app }) =>
      void database.oauthApps.push({ ...app, clientSecret, platformId }),

    /**
     * @param {Partial<import('./projects.js').NewProject>} [fields]
     * @returns {ProjectRow}
     */
    addProject: (fields = {}) =>
      insertProject(world, { platformId: platform.id, ownerId: platform.ownerId, displayName: 'Customer', ...fields }),

    /** @param {{ projectId: string, status: 'ENABLED' | 'DISABLED' }} fields */
    addFlow: (fields) => void database.flows.push({ id: world.ids.id(), ...fields }),

    /**
     * @param {Partial<ConnectionRow> & { externalId: string }} fields
     * @returns {ConnectionRow}
     */
    addConnection(fields) {
      const row = { ...usualConnection(world, platform, fields), ...fields };
      database.connections.insert(row);
      return row;
    },
  };
}

/**
 * @param {World} world
 * @param {Platform} platform
 * @param {Partial<ConnectionRow>} fields
 * @returns {Omit<ConnectionRow, 'externalId'>}
 */
export function usualConnection(world, platform, { pieceName, value = { type: 'CUSTOM_AUTH', props: {} } }) {
  const created = world.clock.date();
  return {
    id: world.ids.id(),
    created,
    updated: created,
    displayName: 'Gelato Connection',
    type: value.type,
    pieceName: '@activepieces/piece-gelato',
    projectIds: [],
    platformId: platform.id,
    scope: 'PLATFORM',
    status: 'ACTIVE',
    ownerId: platform.ownerId,
    metadata: null,
    pieceVersion: pieceName === null ? null : '0.1.0',
    preSelectForNewProjects: false,
    value,
  };
}
