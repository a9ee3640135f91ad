/**
 * What a vendor runs who follows the documented recipe: the same requests with the same care, and no more. The tests hold it
 * against this package.
 *
 * @typedef {object} Login
 * @property {string} instanceUrl
 * @property {string} apiKey
 * @property {string} externalProjectId
 * @property {string} pieceName
 * @property {string} pieceAuthType
 * @property {unknown} props
 */

/**
 * The backend's part: finds or makes the project, then writes the connection. How that went is left to the caller to look at,
 * as there.
 * @param {Login} login
 * @returns {Promise<Response>} the answer to the write
 */
export async function provisionByRecipe(login) {
  const { externalProjectId, pieceName, pieceAuthType, props } = login;
  const project = await findOrMakeProject(login);
  return send(login, '/global-connections', {
    displayName: 'Gelato Connection',
    pieceName,
    metadata: {},
    type: pieceAuthType,
    value: { type: pieceAuthType, props },
    scope: 'PLATFORM',
    projectIds: [project.id],
    externalId: `gelato_${externalProjectId}`,
  });
}

/**
 * The piece's part.
 * @param {{ get(key: string): Promise<any> }} manager
 * @param {{ externalId(): Promise<string | undefined> }} project
 */
export async function readByRecipe(manager, project) {
  const customer = await project.externalId();
  if (customer == null) throw new Error('no external id');
  const value = await manager.get(`gelato_${customer}`);
  if (value == null) throw new Error(`nothing for ${customer}`);
  return value;
}

/**
 * A look-up that fails counts as one that found nothing.
 * @param {Login} login
 * @returns {Promise<{ id?: string }>}
 */
async function findOrMakeProject(login) {
  const { externalProjectId } = login;
  /** @type {{ id: string }[]} */
  let found = [];
  try {
    const page = await send(login, `/projects?externalId=${externalProjectId}`);
    found = /** @type {any} */ (await page.json()).data;
  } catch {
    // Written to the log, there.
  }
  const [first] = found.length > 0 ? found : [];
  if (first !== undefined) return first;
  const made = await send(login, '/projects', { displayName: externalProjectId, metadata: {}, externalId: externalProjectId });
  return /** @type {any} */ (await made.json());
}

/**
 * @param {Login} login
 * @param {string} path after `/api/v1`
 * @param {unknown} [body] of a POST; a GET has none
 */
function send({ instanceUrl, apiKey }, path, body) {
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' };
  const content = body === undefined ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body) };
  return fetch(`${instanceUrl}/api/v1${path}`, { ...content, headers });
}
