/**
 * What a careful backend engineer would write by hand who knows what this package knows: the very same requests, each with a time
 * limit and with the answers looked at, and a fingerprint behind the display name. Without the retries, the healing and the messages.
 *
 * @import { Login } from '../../support/recipe.js'
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const LONGEST_CHECK = 305_000;

/** The project of each key, as it was last seen. @type {Map<string, string>} */
const seen = new Map();

/** @param {Login} login */
export async function provisionByHand(login) {
  const { externalProjectId, pieceName, pieceAuthType, props } = login;
  const key = `gelato_${externalProjectId}`;
  const name = `Gelato (${externalProjectId})`;
  const connection = {
    externalId: key,
    displayName: name,
    pieceName,
    type: pieceAuthType,
    value: { type: pieceAuthType, props: /** @type {object} */ (props) },
    scope: 'PLATFORM',
  };
  const content = createHmac('sha256', login.apiKey).update(JSON.stringify([login.instanceUrl, connection])).digest();
  const place = `${login.instanceUrl} ${key}`;
  const known = seen.get(place);
  if (known !== undefined) {
    const [row, ...more] = await listed(login, known, key);
    if (row && more.length === 0 && vouches(login, content, row)) return { action: 'unchanged', project: { id: known }, connection: row };
    seen.delete(place);
  }

  const { data } = await send(login, 'GET', `/projects?externalId=${encodeURIComponent(externalProjectId)}`);
  const project = data.find((/** @type {any} */ row) => row.externalId === externalProjectId);
  if (project === undefined) throw new Error('the customers of the benchmark have projects');
  const [old, ...more] = await listed(login, project.id, key);
  if (old && more.length === 0 && vouches(login, content, old)) {
    seen.set(place, project.id);
    return { action: 'unchanged', project: { id: project.id }, connection: old };
  }
  const projectIds = old?.projectIds ?? [project.id];
  const row = await send(login, 'POST', '/global-connections', { ...connection, displayName: name + mark(login, content, Date.now()), projectIds });
  seen.set(place, project.id);
  return { action: old === undefined ? 'created' : 'updated', project: { id: project.id }, connection: row };
}

/**
 * Invisible text: a time, and a tag over it and over what is written.
 * @param {Login} login
 * @param {Buffer} content
 * @param {number} time
 */
function mark(login, content, time) {
  const said = Buffer.alloc(7);
  said[0] = 1;
  said.writeUIntLE(time, 1, 6);
  const digits = [...Buffer.concat([said, tagOf(login, content, said)]).toString('hex')];
  return `\u2063${digits.map((digit) => String.fromCharCode(0xfe00 + Number.parseInt(digit, 16))).join('')}`;
}

/**
 * @param {Login} login
 * @param {Buffer} content
 * @param {Buffer} said
 */
function tagOf(login, content, said) {
  return createHmac('sha256', login.apiKey).update(said).update(content).digest().subarray(0, 12);
}

/**
 * @param {Login} login
 * @param {Buffer} content
 * @param {any} row
 */
function vouches(login, content, { displayName, status, updated }) {
  const [, invisible = ''] = displayName.split('\u2063');
  if (invisible.length !== 38 || status !== 'ACTIVE') return false;
  const digits = Array.from(invisible, (character) => (character.charCodeAt(0) - 0xfe00).toString(16));
  const bytes = Buffer.from(digits.join(''), 'hex');
  if (bytes.length !== 19) return false;
  const said = bytes.subarray(0, 7);
  return timingSafeEqual(bytes.subarray(7), tagOf(login, content, said)) && Date.parse(updated) <= said.readUIntLE(1, 6) + LONGEST_CHECK;
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
