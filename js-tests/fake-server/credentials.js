/**
 * What happens to the value of an upsert before it is stored.
 */
import { ActivepiecesError, entityMissing } from './errors.js';
import { authsOf, findPiece } from './pieces.js';

/**
 * @import { ConnectionValue } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {{ value: ConnectionValue, pieceName: string, platformId: string }} Credentials
 */

/**
 * The value to store, or the error that refuses it. NO_AUTH, PLATFORM_OAUTH2 and CLOUD_OAUTH2 never reach the engine.
 * @param {World} world
 * @param {Credentials} credentials
 * @returns {Promise<ConnectionValue>}
 */
export async function acceptCredentials(world, credentials) {
  const { value, pieceName } = credentials;
  refuseSecretReference(value);
  switch (value.type) {
    case 'NO_AUTH':
      return value;
    case 'CLOUD_OAUTH2':
      // The exchange would take place at Activepieces' own secrets service, which knows none of the test pieces.
      throw new ActivepiecesError('INVALID_CLOUD_CLAIM', { appName: pieceName });
    case 'PLATFORM_OAUTH2':
      return claim(world, credentials, platformSecret(world, credentials));
    case 'OAUTH2': {
      const claimed = await claim(world, credentials, String(value['client_secret']));
      await validate(world, { ...credentials, value: claimed });
      return claimed;
    }
    default:
      await validate(world, credentials);
      return value;
  }
}

/**
 * @param {World} world
 * @param {Credentials} credentials
 */
async function validate(world, { value, pieceName, platformId }) {
  if (!world.settings.engine.validate) return;
  const verdict = await world.engine.validateAuth(findPiece(world, { name: pieceName, platformId }), value);
  if (!verdict.valid) throw new ActivepiecesError('INVALID_APP_CONNECTION', { error: verdict.error });
}

const SECRET_REFERENCE = /^\{\{([^{}]*)\|ap_sep_v1\|([^{}]*)\}\}$/;

/**
 * A string of this form is taken for a reference into a secret manager; no such manager is connected here. A plain
 * `{{x}}` is a value like any other.
 * @param {unknown} value
 */
function refuseSecretReference(value) {
  if (typeof value === 'string') {
    const [, connectionId] = SECRET_REFERENCE.exec(value) ?? [];
    if (connectionId === undefined) return;
    throw new ActivepiecesError('SECRET_MANAGER_GET_SECRET_FAILED', {
      connectionId,
      message: 'secret manager connection not found',
    });
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseSecretReference);
}

/**
 * PLATFORM_OAUTH2 takes the client secret from the app that the platform's admin registered.
 * @param {World} world
 * @param {Credentials} credentials
 */
function platformSecret(world, { value, pieceName, platformId }) {
  const criteria = { pieceName, clientId: String(value['client_id']), platformId };
  const app = world.database.oauthApps.find(
    (row) =>
      row.platformId === platformId && row.pieceName === pieceName && row.clientId === criteria.clientId,
  );
  if (!app) throw entityMissing('oauth_app', criteria);
  return app.clientSecret;
}

/**
 * The token exchange. A code works once, so the same upsert sent again is refused. With client_credentials the code is
 * required by the schema and otherwise ignored.
 * @param {World} world
 * @param {Credentials} credentials
 * @param {string} clientSecret
 * @returns {Promise<ConnectionValue>}
 */
async function claim(world, { value, pieceName, platformId }, clientSecret) {
  const piece = findPiece(world, { name: pieceName, platformId });
  const tokenUrl = String(authsOf(piece.auth).find((auth) => auth.type === 'OAUTH2')?.['tokenUrl'] ?? '');
  const code = String(value['code']);
  const refused = { clientId: value['client_id'], tokenUrl, redirectUrl: value['redirect_url'] };

  if (!isReachable(tokenUrl, world.settings.ssrfAllowList)) {
    throw new ActivepiecesError('INVALID_CLAIM', { ...refused, message: 'unknown error' });
  }
  const isCodeSent = value['grant_type'] !== 'client_credentials';
  const isKnown = world.usedCodes.has(code);
  if (isCodeSent) world.usedCodes.add(code);
  await world.clock.pause(world.settings.delays.oauth);
  if (isCodeSent && (isKnown || code.startsWith('bad'))) throw new ActivepiecesError('INVALID_CLAIM', refused);
  return tokens(world, value, { tokenUrl, clientSecret });
}

const PRIVATE_HOST = /^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/;

/**
 * @param {string} tokenUrl
 * @param {string[]} allowed
 */
function isReachable(tokenUrl, allowed) {
  if (!URL.canParse(tokenUrl)) return false;
  const { hostname } = new URL(tokenUrl);
  return allowed.includes(hostname) || !PRIVATE_HOST.test(hostname);
}

/**
 * The stored value keeps the client secret and the code.
 * @param {World} world
 * @param {ConnectionValue} value
 * @param {{ tokenUrl: string, clientSecret: string }} app
 * @returns {ConnectionValue}
 */
function tokens(world, value, { tokenUrl, clientSecret }) {
  const access_token = `access-${world.ids.text(16)}`;
  const refresh_token = `refresh-${world.ids.text(16)}`;
  const { scope } = value;
  return {
    type: value.type,
    access_token,
    refresh_token,
    expires_in: 3600,
    token_type: 'bearer',
    scope,
    data: { access_token, refresh_token, expires_in: 3600, token_type: 'bearer', scope },
    claimed_at: Math.trunc(world.clock.now() / 1000),
    token_url: tokenUrl,
    client_id: value['client_id'],
    client_secret: clientSecret,
    redirect_url: value['redirect_url'],
    grant_type: value['grant_type'] ?? 'authorization_code',
    authorization_method: value['authorization_method'] ?? 'BODY',
    code: value['code'],
    ...(value['props'] === undefined ? {} : { props: value['props'] }),
  };
}
