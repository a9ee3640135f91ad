/**
 * The private test pieces, and the route that describes a piece. Whether an auth has a credential check is not visible
 * from outside.
 */
import * as z from 'zod';

import { authenticate } from './auth.js';
import { pieceNotFound, principalNotAllowed, RawError } from './errors.js';

/**
 * @import { ConnectionValue } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {{ readonly type: string, readonly [field: string]: unknown }} PieceAuth as the pieces framework makes it
 * @typedef {{ valid: true } | { valid: false, error: string }} Verdict
 *
 * @typedef {object} PieceDefinition
 * @property {string} name the full name
 * @property {string | undefined} [displayName]
 * @property {string | undefined} [version]
 * @property {PieceAuth | readonly PieceAuth[] | null | undefined} [auth]
 * @property {boolean | ((value: ConnectionValue) => Verdict | Promise<Verdict>) | undefined} [validate] its credential check: true
 *   for the rule of the test pieces, absent for none
 * @property {boolean} [official] visible to everybody
 *
 * @typedef {object} Piece
 * @property {string} name
 * @property {string} displayName
 * @property {string} version
 * @property {PieceAuth | readonly PieceAuth[] | null} auth
 * @property {NonNullable<PieceDefinition['validate']>} validate
 * @property {string | null} platformId none: official
 */

const GELATO = {
  required: true,
  description: 'Your gelato account',
  props: {
    base_url: { displayName: 'Base URL', required: true, type: 'SHORT_TEXT' },
    access_token: { displayName: 'Access Token', required: true, type: 'SECRET_TEXT' },
    region: {
      displayName: 'Region',
      required: false,
      options: {
        disabled: false,
        options: [
          { label: 'EU', value: 'eu' },
          { label: 'US', value: 'us' },
        ],
      },
      type: 'STATIC_DROPDOWN',
    },
    port: { displayName: 'Port', required: false, type: 'NUMBER' },
    tls: { displayName: 'TLS', required: false, defaultValue: true, type: 'CHECKBOX' },
  },
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
};

const SORBET = { displayName: 'API Key', required: true, description: 'key', type: 'SECRET_TEXT' };

const GRANITA = {
  displayName: 'Login',
  required: true,
  description: 'basic',
  username: { displayName: 'User', description: 'u' },
  password: { displayName: 'Pass', description: 'p' },
  type: 'BASIC_AUTH',
};

const AFFOGATO = {
  displayName: 'Connection',
  required: true,
  description: 'oauth',
  authUrl: 'https://affogato.test/authorize',
  tokenUrl: 'https://affogato.test/token',
  scope: ['read', 'write'],
  grantType: 'both_client_credentials_and_authorization_code',
  type: 'OAUTH2',
};

/** @type {PieceDefinition[]} */
const TEST_PIECES = [
  { name: '@activepieces/piece-gelato', auth: GELATO, validate: true },
  { name: '@activepieces/piece-sorbet', auth: SORBET, validate: true },
  { name: '@activepieces/piece-granita', auth: GRANITA, validate: true },
  { name: '@activepieces/piece-affogato', auth: AFFOGATO },
  { name: '@activepieces/piece-water', auth: null },
  { name: '@activepieces/piece-sundae', auth: [SORBET, GELATO], validate: true },
];

/**
 * @param {World} world
 * @param {PieceDefinition} definition
 * @param {string} platformId whose custom piece it is
 */
export function addPiece(world, definition, platformId) {
  const { name, official = false, displayName = name.replace(/^.*piece-/, '') } = definition;
  const { version = '0.1.0', auth = null, validate = false } = definition;
  world.database.pieces.push({ name, displayName, version, auth, validate, platformId: official ? null : platformId });
}

/**
 * @param {World} world
 * @param {string} platformId
 */
export function addTestPieces(world, platformId) {
  for (const definition of TEST_PIECES) addPiece(world, definition, platformId);
}

/**
 * The piece of that full name which the platform sees; its latest version unless one is named. A custom piece is
 * invisible to other platforms, and one that the platform hides is as good as not there.
 * @param {World} world
 * @param {{ name: string, platformId?: string | undefined, version?: string | undefined }} wanted
 */
export function findPiece(world, { name, platformId, version }) {
  const visible = world.database.pieces.filter(
    (piece) => piece.name === name && (piece.platformId === null || piece.platformId === platformId),
  );
  const piece = version === undefined ? visible.at(-1) : visible.find((candidate) => candidate.version === version);
  if (!piece || world.settings.hiddenPieces.includes(name)) throw pieceNotFound(name);
  return piece;
}

/**
 * @param {PieceDefinition['auth']} auth
 * @returns {PieceAuth[]}
 */
export function authsOf(auth) {
  return auth ? /** @type {PieceAuth[]} */ ([auth].flat()) : [];
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function pieceRoutes(define, world) {
  const query = z.object({ version: z.string().optional() });

  /**
   * Anonymous callers are let in, and see the official pieces only.
   * @param {string} name
   * @param {string | undefined} version
   * @param {string | undefined} header
   */
  async function describe(name, version, header) {
    await assertServed(name, world.settings.pieces);
    const { platformId } = authenticate(world, header);
    const piece = findPiece(world, { name, platformId, version });
    const { validate, ...visible } = piece;
    return {
      ...visible,
      description: '',
      pieceType: piece.platformId === null ? 'OFFICIAL' : 'CUSTOM',
      actions: {},
      triggers: {},
    };
  }

  define({
    method: 'GET',
    url: '/pieces/:name',
    query,
    params: z.object({ name: z.string() }),
    handle: ({ params, query: { version }, incoming }) => describe(params.name, version, incoming.headers.authorization),
  });

  define({
    method: 'GET',
    url: '/pieces/:scope/:name',
    query,
    params: z.object({ scope: z.string(), name: z.string() }),
    handle: ({ params: { scope, name }, query: { version }, incoming }) =>
      describe(`${scope}/${name}`, version, incoming.headers.authorization),
  });

  // An upload answers an empty object; tests register pieces with `addPiece` instead.
  define({ method: 'POST', url: '/pieces', status: 201, allow: ['SERVICE', 'ADMIN'], handle: () => ({}) });
}

/**
 * @param {string} name
 * @param {import('./settings.js').PieceAnswers} answers
 */
async function assertServed(name, answers) {
  if (answers === 403) throw principalNotAllowed();
  if (answers === 404) throw pieceNotFound(name);
  if (answers === 500) throw new RawError('pieces cannot be read');
  if (answers === 'hang') await new Promise(() => {});
}
