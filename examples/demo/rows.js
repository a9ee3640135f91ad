import { fingerprint, plain } from '../../js-tests/support/names.js';

/**
 * The customer's rows as the server lists them. It never lists credentials.
 *
 * @typedef {{ table: string, fields: [string, string][] }} Row
 */

/**
 * @param {string} instanceUrl
 * @param {string} apiKey
 * @param {import('predefined-connection').ProvisionedConnection} result
 * @returns {Promise<Row[]>}
 */
export async function listRows(instanceUrl, apiKey, { project, connection }) {
  const api = `${instanceUrl.replace(/\/+$/, '')}/api/v1`;
  const projects = await list(`${api}/projects?externalId=${encodeURIComponent(project.externalId)}`, apiKey);
  const connections = await list(`${api}/app-connections?projectId=${project.id}&limit=100000`, apiKey);
  return [
    ...projects
      .filter(({ externalId }) => externalId === project.externalId)
      .map((row) => rowOf('project', row, ['id', 'externalId', 'displayName'])),
    ...connections
      .filter(({ externalId }) => externalId === connection.externalId)
      .map((row) => rowOf('connection', row, ['id', 'externalId', 'displayName', 'pieceName', 'type', 'scope', 'status', 'projectIds', 'updated'])),
  ];
}

/**
 * @param {string} table
 * @param {Record<string, unknown>} row
 * @param {string[]} names
 * @returns {Row}
 */
function rowOf(table, row, names) {
  return { table, fields: names.flatMap((name) => (name === 'displayName' ? nameFields(String(row[name])) : [[name, String(row[name])]])) };
}

/**
 * @param {string} displayName
 * @returns {[string, string][]}
 */
function nameFields(displayName) {
  const { length } = fingerprint(displayName);
  const behind = /** @type {[string, string]} */ (['fingerprint', `${length} invisible characters behind the display name`]);
  return [['displayName', plain(displayName)], ...(length > 0 ? [behind] : [])];
}

/**
 * @param {string} url
 * @param {string} apiKey
 * @returns {Promise<Record<string, unknown>[]>}
 */
async function list(url, apiKey) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` }, redirect: 'error' });
  if (!response.ok) throw new Error(`the server answered ${response.status} to the list of rows`);
  return /** @type {any} */ (await response.json()).data;
}
