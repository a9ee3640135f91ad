/**
 * What every row of the matrix runs: a connection is provisioned over HTTP and read back as a piece reads it, and an error comes as
 * what it should be. It uses nothing that is not in every runtime.
 */
import { fetchConnection, isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

/**
 * @typedef {object} Settings
 * @property {string} instanceUrl
 * @property {string} apiKey
 * @property {string} externalProjectId
 * @property {string} contextUrl gives what the engine has: its token and the project's id
 */

const piece = /** @type {const} */ ({ pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' });
const props = { base_url: 'https://api.gelato.test', access_token: 'good' };

/**
 * @param {Settings} settings
 * @param {typeof fetchConnection} [read] where the piece runs elsewhere than the backend
 */
export async function scenario({ instanceUrl, apiKey, externalProjectId, contextUrl }, read = fetchConnection) {
  const options = { instanceUrl, apiKey, externalProjectId, ...piece, props };
  const { action, connection } = await provisionConnection(options);
  const value = await read(...(await pieceContext(contextUrl)), piece);
  const error = await provisionConnection({ ...options, apiKey: 'sk-revoked' }).then(() => undefined, (reason) => reason);
  return {
    ok: true,
    action,
    key: connection.externalId,
    value,
    error: isPredefinedConnectionError(error) ? error.code : String(error),
  };
}

/**
 * The backend's part alone, for rows whose calls overlap.
 * @param {Settings} settings
 * @param {string} displayName
 */
export async function provisioned({ instanceUrl, apiKey, externalProjectId }, displayName) {
  const { action } = await provisionConnection({ instanceUrl, apiKey, externalProjectId, ...piece, props, displayName });
  return { action };
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
