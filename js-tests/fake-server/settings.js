/**
 * What a test may turn: how slow, how busy, which edition and plan. All of it can be changed while the server runs.
 *
 * @typedef {'ENTERPRISE' | 'CLOUD' | 'COMMUNITY'} Edition
 *
 * @typedef {object} EngineSettings
 * @property {number} delay how long one credential check keeps a worker busy, in ms
 * @property {number} concurrency checks that run at once; the rest wait in the queue (Activepieces 0.85.4: 5)
 * @property {number} timeout ms after which a worker gives a check up (TRIGGER_TIMEOUT_SECONDS, 60 s)
 * @property {number} safetyTimeout ms after which the API gives the worker up (WATCHER_SAFETY_TIMEOUT_MS, 5 min)
 * @property {number} install ms that the first check of a piece takes longer, while the worker installs it
 * @property {boolean} down no worker takes jobs
 * @property {boolean} validate false behaves as AP_ENVIRONMENT=test: nothing is checked
 *
 * How GET /pieces/:name is answered: normally, with that error, or never.
 * @typedef {'served' | 403 | 404 | 500 | 'hang'} PieceAnswers
 *
 * @typedef {object} Delays
 * @property {number} read ms before a GET is served
 * @property {number} write ms before any other request is served
 * @property {number} oauth ms that an OAuth2 token exchange takes
 * @property {number} hardDelete ms after which a deleted project's row is removed for good
 *
 * @typedef {object} Plan
 * @property {boolean} globalConnectionsEnabled
 * @property {'NONE' | 'ONE' | 'UNLIMITED'} teamProjectsLimit
 * @property {number | null} projectsLimit
 * @property {boolean} managePiecesEnabled
 * @property {boolean} customRolesEnabled
 * @property {boolean} apiKeysEnabled existing keys keep working without it
 * @property {boolean} embeddingEnabled existing embeds keep working without it
 *
 * @typedef {object} Newer
 * @property {boolean} refusesPlatformDelete DELETE /app-connections/:id of a PLATFORM row answers 403, not a 204 that does nothing
 * @property {boolean} kinds rows have a `kind`, and GET /global-connections takes it as a filter
 * @property {boolean} externalIdsFilter GET /app-connections takes `externalIds`
 * @property {boolean} renamesProjects the `projectDisplayName` of an embedding token renames the project
 * @property {boolean} visibleNamesOnly invisible characters are removed from display names; no known server does this
 *
 * @typedef {object} Settings
 * @property {EngineSettings} engine
 * @property {Delays} delays
 * @property {number} window ms between the find and the insert of an upsert; an event loop turn at least
 * @property {number} reread ms between writing a connection and reading it again for the answer; an event loop turn at
 *   least
 * @property {number} maxPageRows rows in one page above which the database fails (65 535)
 * @property {number} largestUnindexed rows above which a table has indexes, which see no change that a test makes past the API
 * @property {number} clockSkew how far the server's clock is ahead, in ms
 * @property {PieceAnswers} pieces
 * @property {string[]} hiddenPieces names that the platform's filter hides: reading such a piece answers as if it were not there
 * @property {Newer} newer what servers after 0.85.4 do differently; all off
 * @property {Edition} edition
 * @property {string} version reported by /flags
 * @property {string | undefined} publicUrl reported by /flags; if absent, the address that was asked
 * @property {Plan} plan
 * @property {string[]} ssrfAllowList private hosts that a token exchange may reach all the same
 * @property {boolean} logRequests
 *
 * @typedef {object} Options
 * @property {Partial<EngineSettings> | undefined} [engine]
 * @property {Partial<Delays> | undefined} [delays]
 * @property {number | undefined} [window]
 * @property {number | undefined} [reread]
 * @property {number | undefined} [maxPageRows]
 * @property {number | undefined} [largestUnindexed]
 * @property {number | undefined} [clockSkew]
 * @property {PieceAnswers | undefined} [pieces]
 * @property {string[] | undefined} [hiddenPieces]
 * @property {Partial<Newer> | undefined} [newer]
 * @property {Edition | undefined} [edition]
 * @property {string | undefined} [version]
 * @property {string | undefined} [publicUrl]
 * @property {Partial<Plan> | undefined} [plan]
 * @property {boolean | undefined} [licence] false behaves as an Enterprise Edition without a licence
 * @property {string[] | undefined} [ssrfAllowList]
 * @property {boolean | undefined} [logRequests]
 */

/** @type {Plan} */
const LICENSED = {
  globalConnectionsEnabled: true,
  teamProjectsLimit: 'UNLIMITED',
  projectsLimit: null,
  managePiecesEnabled: true,
  customRolesEnabled: true,
  apiKeysEnabled: true,
  embeddingEnabled: true,
};

/**
 * A fresh plan of Activepieces 0.85.4 without a licence.
 * @type {Plan}
 */
const UNLICENSED = {
  globalConnectionsEnabled: false,
  teamProjectsLimit: 'ONE',
  projectsLimit: null,
  managePiecesEnabled: false,
  customRolesEnabled: false,
  apiKeysEnabled: false,
  embeddingEnabled: false,
};

/** @type {EngineSettings} */
const ENGINE = {
  delay: 5,
  concurrency: 5,
  timeout: 60_000,
  safetyTimeout: 300_000,
  install: 0,
  down: false,
  validate: true,
};

/** @type {Delays} */
const DELAYS = { read: 0, write: 0, oauth: 0, hardDelete: 1_000 };

/** @type {Newer} */
const AS_BEFORE = {
  refusesPlatformDelete: false,
  kinds: false,
  externalIdsFilter: false,
  renamesProjects: false,
  visibleNamesOnly: false,
};

/**
 * @param {Options} options
 * @returns {Settings}
 */
export function createSettings(options) {
  return {
    engine: merged(ENGINE, options.engine),
    delays: merged(DELAYS, options.delays),
    window: options.window ?? 0,
    reread: options.reread ?? 0,
    maxPageRows: options.maxPageRows ?? 65_535,
    largestUnindexed: options.largestUnindexed ?? 1_000,
    clockSkew: options.clockSkew ?? 0,
    pieces: options.pieces ?? 'served',
    hiddenPieces: options.hiddenPieces ?? [],
    newer: merged(AS_BEFORE, options.newer),
    edition: options.edition ?? 'ENTERPRISE',
    version: options.version ?? '0.85.4',
    publicUrl: options.publicUrl,
    plan: merged(options.licence === false ? UNLICENSED : LICENSED, options.plan),
    ssrfAllowList: options.ssrfAllowList ?? [],
    logRequests: options.logRequests ?? true,
  };
}

/**
 * A copy of the defaults with what was given; a field that is undefined was not.
 * @template {object} Group
 * @param {Group} defaults
 * @param {Partial<Group>} [given]
 * @returns {Group}
 */
function merged(defaults, given = {}) {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(fields) };
}
