/**
 * What a careful backend engineer would write by hand who knows what this package knows: the very same requests, each with a time
 * limit and with the answers looked at, and a receipt signed with HMAC-SHA256. Without the retries, the healing and the messages.
 *
 * @import { Login } from '../../recipe.js'
 */
import { createHmac } from 'node:crypto';

/** @type {Map<string, { row: any, mac: string, projectId: string }>} */
const receipts = new Map();

/**
 * @param {Login} login
 * @param {boolean} [keepsReceipts]
 */
export async function provisionByHand(login, keepsReceipts = true) {
  const { externalProjectId, pieceName, pieceAuthType, props } = login;
  const key = `gelato_${externalProjectId}`;
  const connection = {
    externalId: key,
    displayName: `Gelato (${externalProjectId})`,
    pieceName,
    type: pieceAuthType,
    value: { type: pieceAuthType, props: /** @type {object} */ (props) },
    scope: 'PLATFORM',
  };
  const place = `${login.instanceUrl} ${key}`;
  const mac = keepsReceipts ? createHmac('sha256', login.apiKey).update(JSON.stringify([place, connection])).digest('hex') : '';
  const receipt = keepsReceipts ? receipts.get(place) : undefined;
  if (receipt?.mac === mac) {
    const row = (await listed(login, receipt.projectId, key))[0];
    if (row?.id === receipt.row.id && row.updated === receipt.row.updated && row.status === 'ACTIVE') {
      return { action: 'unchanged', project: { id: receipt.projectId }, connection: row };
    }
  }

  const { data } = await send(login, 'GET', `/projects?externalId=${encodeURIComponent(externalProjectId)}`);
  const project = data.find((/** @type {any} */ row) => row.externalId === externalProjectId);
  if (project === undefined) throw new Error('the customers of the benchmark have projects');
  const [old] = await listed(login, project.id, key);
  const projectIds = old?.projectIds ?? [project.id];
  const row = await send(login, 'POST', '/global-connections', { ...connection, projectIds });
  if (keepsReceipts) receipts.set(place, { row, mac, projectId: project.id });
  return { action: old === undefined ? 'created' : 'updated', project: { id: project.id }, connection: row };
}

/**
 * @param {Login} login
 * @param {string} projectId
 * @param {string} key
 * @returns {Promise<any[]>}
 */
async function listed(login, projectId, key) {
  const { data } = await send(login, 'GET', `/app-connections?projectId=${encodeURIComponent(projectId)}&limit=100000`);
  return data.filter((/** @type {any} */ row) => row.externalId === key && row.scope === 'PLATFORM' && row.projectIds.includes(projectId));
}

/**
 * @param {Login} login
 * @param {string} method
 * @param {string} path after `/api/v1`
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function send({ instanceUrl, apiKey }, method, path, body) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 10_000);
  try {
    const headers = new Headers({ authorization: `Bearer ${apiKey}` });
    if (body !== undefined) headers.set('content-type', 'application/json');
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const init = { method, headers, signal: controller.signal, redirect: /** @type {const} */ ('manual'), ...content };
    const response = await fetch(`${instanceUrl}/api/v1${path}`, init);
    const answer = JSON.parse(await response.text());
    if (!response.ok) throw new Error(`${response.status} ${answer.code}`);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
