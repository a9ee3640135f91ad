/**
 * A fake Activepieces server, for tests, the demo and benchmarks. It is a real HTTP server that answers as
 * Activepieces 0.85.4 (Enterprise Edition) was seen to answer, quirks included, and keeps its tables in memory.
 */
import { openSession } from './auth.js';
import { createEngineContext } from './engine-context.js';
import { createApp } from './http.js';
import { newId } from './ids.js';
import { otherWriters } from './other-writers.js';
import { addPiece } from './pieces.js';
import { createPlatform } from './platforms.js';
import { insertProject } from './projects.js';
import { signToken } from './signing-keys.js';
import { insertUser } from './users.js';
import { createWorld } from './world.js';

/**
 * @import { ConnectionRow, Platform, ProjectRow } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {import('./settings.js').Options & { port?: number, host?: string, apiKey?: string,
 *   bodyLimit?: number }} FakeServerOptions
 * @typedef {Awaited<ReturnType<typeof startFakeServer>>} FakeServer
 */

/** @param {FakeServerOptions} [options] */
export async function startFakeServer({ port = 0, host = '127.0.0.1', apiKey, bodyLimit, ...options } = {}) {
  const world = createWorld(options);
  const app = createApp(world, { bodyLimit });
  const url = (await app.listen({ port, host })).replace('[::1]', 'localhost');
  const platform = createPlatform(world, { apiKey, withTestPieces: true });

  return {
    url,
    /** The first platform; it owns the test pieces. */
    platform,
    apiKey: platform.apiKey,
    /** What may be turned while the server runs. */
    settings: world.settings,
    faults: world.faults,
    /** Live: every request since the start, or since `clearRequests()`. */
    requests: world.log.records,
    /** Live: the number of requests by route, such as `GET /pieces/:name`, since the last `clearRequests()`. */
    requestCounts: world.log.counts,
    clearRequests: () => world.log.clear(),
    /** Live: the rows in heap order. Tests may change them. */
    tables: { projects: world.database.projects.rows, connections: world.database.connections.rows },
    ...tenants(world, platform),
    ...rows(world, platform),
    ...otherWriters(world),
    ...people(world, platform, url),

    async close() {
      world.clock.stop();
      await app.close();
    },
  };
}

/**
 * @param {World} world
 * @param {Platform} platform
 */
function tenants(world, platform) {
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
      void world.database.oauthApps.push({ ...app, clientSecret, platformId }),
  };
}

/**
 * Rows written past the API, to begin a test or a benchmark with.
 * @param {World} world
 * @param {Platform} platform
 */
function rows(world, platform) {
  return {
    /**
     * @param {Partial<import('./projects.js').NewProject>} [fields]
     * @returns {ProjectRow}
     */
    addProject: (fields = {}) =>
      insertProject(world, { platformId: platform.id, ownerId: platform.ownerId, displayName: 'Customer', ...fields }),

    /** @param {{ projectId: string, status: 'ENABLED' | 'DISABLED' }} fields */
    addFlow: (fields) => void world.database.flows.push({ id: newId(), ...fields }),

    /**
     * @param {Partial<ConnectionRow> & { externalId: string }} fields
     * @returns {ConnectionRow}
     */
    addConnection(fields) {
      const created = world.clock.date();
      const value = fields.value ?? { type: 'CUSTOM_AUTH', props: {} };
      /** @type {ConnectionRow} */
      const row = {
        id: newId(),
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
        pieceVersion: fields.pieceName === null ? null : '0.1.0',
        preSelectForNewProjects: false,
        value,
        ...fields,
      };
      world.database.connections.insert(row);
      return row;
    },
  };
}

/**
 * The others who talk to the server: the embedded user's browser, the vendor that signs JWTs, the engine.
 * @param {World} world
 * @param {Platform} platform
 * @param {string} url
 */
function people(world, platform, url) {
  /** @param {string} projectId */
  const platformOf = (projectId) =>
    world.database.projects.find(({ id }) => id === projectId)?.platformId ?? platform.id;

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
      return createEngineContext({ url, token, projectId, contextVersion });
    },

    /**
     * A user who is an editor of that project.
     * @param {{ projectId: string }} options
     */
    embeddedUser({ projectId }) {
      const platformId = platformOf(projectId);
      const externalId = newId();
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
      return { id, token, projectId, upsertConnection: connectionPoster(url, token, projectId) };
    },
  };
}

/**
 * @param {string} url
 * @param {string} token
 * @param {string} projectId
 */
function connectionPoster(url, token, projectId) {
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
