/**
 * The halves of the scenario: what a backend does, and what a piece does. Each is given what it uses of the package, so that a program
 * with one of them imports no more.
 *
 * @import * as Package from 'predefined-connection'
 */

/**
 * @typedef {object} Settings
 * @property {string} instanceUrl
 * @property {string} apiKey
 * @property {string} externalProjectId
 * @property {string} contextUrl gives what the engine has: its token and the project's id
 */

export const piece = /** @type {const} */ ({ pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' });

/**
 * The options of a backend's call.
 * @param {Settings} settings
 */
export function optionsOf({ instanceUrl, apiKey, externalProjectId }) {
  return { instanceUrl, apiKey, externalProjectId, ...piece, props: { base_url: 'https://api.gelato.test', access_token: 'good' } };
}

/**
 * Provisions a connection, and has an error come as what it should be.
 * @param {Pick<typeof Package, 'provisionConnection' | 'isPredefinedConnectionError'>} used
 * @param {Settings} settings
 */
export async function backendHalf({ provisionConnection, isPredefinedConnectionError }, settings) {
  const options = optionsOf(settings);
  const { action, connection } = await provisionConnection(options);
  const error = await provisionConnection({ ...options, apiKey: 'sk-revoked' }).then(() => undefined, (reason) => reason);
  return { action, key: connection.externalId, error: isPredefinedConnectionError(error) ? error.code : String(error) };
}

/**
 * Reads the connection back as a piece does.
 * @param {Pick<typeof Package, 'fetchConnection'>} used
 * @param {Settings} settings
 */
export async function pieceHalf({ fetchConnection }, { contextUrl }) {
  const [connections, project] = await pieceContext(contextUrl);
  return { value: await fetchConnection(connections, project, piece) };
}

/**
 * The context of a piece that runs in the customer's project: every `get` is a request to the worker's route, with the engine's token.
 * @param {string} contextUrl
 */
async function pieceContext(contextUrl) {
  const { url, token, projectId, externalId } = await answer(contextUrl, {});
  const connections = {
    async get(/** @type {string} */ key) {
      const path = `/api/v1/worker/app-connections/${encodeURIComponent(key)}?projectId=${projectId}`;
      return (await answer(url + path, { authorization: `Bearer ${token}` })).value;
    },
  };
  return /** @type {const} */ ([connections, { id: projectId, externalId: async () => externalId }]);
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function answer(url, headers) {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
