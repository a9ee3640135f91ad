import { Heap } from './heap.js';
import { compareCreated, compareNames } from './paging.js';

/**
 * The tables.
 *
 * @import { Clock } from './clock.js'
 *
 * @typedef {object} ProjectPlan
 * @property {string} id
 * @property {string} created
 * @property {string} updated
 * @property {string} projectId
 * @property {boolean} locked
 * @property {string} name
 * @property {'NONE'} piecesFilterType
 * @property {string[]} pieces
 *
 * @typedef {object} ProjectRow
 * @property {string} id
 * @property {string} created
 * @property {string} updated
 * @property {string | null} deleted set by a delete; the row itself goes a little later
 * @property {string} ownerId
 * @property {string} displayName
 * @property {string} platformId
 * @property {number | null} maxConcurrentJobs
 * @property {'PERSONAL' | 'TEAM'} type
 * @property {{ color: string }} icon
 * @property {string | null} externalId
 * @property {boolean} releasesEnabled
 * @property {Record<string, unknown> | null} metadata
 * @property {string | null} poolId
 * @property {ProjectPlan} plan
 *
 * @typedef {'SECRET_TEXT' | 'BASIC_AUTH' | 'CUSTOM_AUTH' | 'OIDC' | 'NO_AUTH' | 'OAUTH2' | 'PLATFORM_OAUTH2' |
 *   'CLOUD_OAUTH2'} AuthType
 * @typedef {{ type: AuthType, [field: string]: unknown }} ConnectionValue
 * @typedef {'PLATFORM' | 'PROJECT'} Scope
 * @typedef {'ACTIVE' | 'MISSING' | 'ERROR'} Status
 *
 * @typedef {object} ConnectionRow
 * @property {string} id
 * @property {string} created
 * @property {string} updated
 * @property {string} externalId
 * @property {string} displayName
 * @property {AuthType} type
 * @property {string | null} pieceName null in a CREDENTIAL of newer servers
 * @property {string[]} projectIds
 * @property {string} platformId
 * @property {Scope} scope
 * @property {Status} status
 * @property {string} ownerId
 * @property {Record<string, unknown> | null} metadata
 * @property {string | null} pieceVersion
 * @property {boolean} preSelectForNewProjects
 * @property {ConnectionValue} value decrypted; no answer to an API key ever carries it
 *
 * @typedef {object} User
 * @property {string} id
 * @property {string} created
 * @property {string} updated
 * @property {string} platformId
 * @property {string | null} externalId
 * @property {string} email
 * @property {string} firstName
 * @property {string} lastName
 * @property {'ADMIN' | 'MEMBER'} platformRole
 * @property {Set<string>} projectIds the projects an embedded user is a member of
 *
 * @typedef {object} Platform
 * @property {string} id
 * @property {string} created
 * @property {string} name
 * @property {string} apiKey
 * @property {string} ownerId
 * @property {string} adminToken what its owner's browser session holds
 *
 * @typedef {object} OAuthApp
 * @property {string} platformId
 * @property {string} pieceName
 * @property {string} clientId
 * @property {string} clientSecret
 *
 * @typedef {object} Flow
 * @property {string} id
 * @property {string} projectId
 * @property {'ENABLED' | 'DISABLED'} status
 *
 * @typedef {object} SigningKey
 * @property {string} id
 * @property {string} created
 * @property {string} displayName
 * @property {string} platformId
 * @property {import('node:crypto').KeyObject} publicKey
 *
 * @param {Clock} clock
 * @param {{ largestUnindexed: number }} settings
 */
export function createDatabase(clock, settings) {
  return {
    projects: new Heap(clock, settings, PROJECTS),
    connections: new Heap(clock, settings, CONNECTIONS),
    /** @type {User[]} */
    users: [],
    /** @type {Platform[]} */
    platforms: [],
    /** @type {OAuthApp[]} */
    oauthApps: [],
    /** @type {Flow[]} */
    flows: [],
    /** @type {SigningKey[]} */
    signingKeys: [],
    /** @type {import('./pieces.js').Piece[]} */
    pieces: [],
  };
}

/** @type {import('./indexes.js').Design<ProjectRow, 'id' | 'externalId'>} */
const PROJECTS = {
  columns: { id: ({ id }) => [id], externalId: ({ externalId }) => (externalId === null ? [] : [externalId]) },
  compare: compareNames,
};

/** @type {import('./indexes.js').Design<ConnectionRow, 'id' | 'externalId' | 'projectIds'>} */
const CONNECTIONS = {
  columns: { id: ({ id }) => [id], externalId: ({ externalId }) => [externalId], projectIds: ({ projectIds }) => projectIds },
  compare: compareCreated,
};
