import { exec } from '../../hosts/matrix/exec.js';
import { startServer } from '../../hosts/matrix/server.js';
import { inTurns } from '../statistics.js';

/**
 * @import { Project } from './project.js'
 * @import { Server } from '../../hosts/matrix/server.js'
 *
 * @typedef {{ url: string, method: string, headers: Record<string, string>, body?: string }} Request
 */

const ROUNDS = 41;
const CUSTOMER = 'org_1234';

/**
 * The first call of a process, and in other processes the same requests made by a plain `fetch`.
 * @param {Project} project
 */
export async function measureFirstCall({ folder }) {
  const server = await startServer();
  try {
    const { url: instanceUrl, apiKey } = server.standIn;
    const run = (/** @type {string} */ what, /** @type {object} */ given) => async () => {
      const env = { BENCH_GIVEN: JSON.stringify(given) };
      const { stdout } = await exec(process.execPath, ['first-call.mjs', what], { cwd: folder, env });
      return /** @type {{ ms: number, cpu: number }} */ (JSON.parse(stdout));
    };
    const provision = run('provisionConnection', { instanceUrl, apiKey, externalProjectId: CUSTOMER });
    const ofProvision = await requestsOf(server, provision);
    const ofFetch = [await engineRequest(server)];
    const figures = await inTurns(ROUNDS, {
      provisionConnection: provision,
      provisionConnectionPlain: run('plain', ofProvision),
      fetchConnection: run('fetchConnection', { externalProjectId: CUSTOMER, request: ofFetch[0] }),
      fetchConnectionPlain: run('plain', ofFetch),
    });
    return [
      { name: 'fetchConnection', requests: ofFetch.length, call: figures.fetchConnection, plain: figures.fetchConnectionPlain },
      { name: 'provisionConnection', requests: ofProvision.length, call: figures.provisionConnection, plain: figures.provisionConnectionPlain },
    ];
  } finally {
    await server.close();
  }
}

/**
 * What the first call's time goes to, on a connection in memory.
 * @param {Project} project
 */
export async function measurePhases({ folder }) {
  const { phases } = await inTurns(ROUNDS, {
    async phases() {
      const { stdout } = await exec(process.execPath, ['phases.mjs'], { cwd: folder });
      return /** @type {{ reading: number, compiling: number, running: number, second: number }} */ (JSON.parse(stdout));
    },
  });
  return phases;
}

/**
 * What a call sends for a customer who is there already.
 * @param {Server} server
 * @param {() => Promise<unknown>} call
 * @returns {Promise<Request[]>}
 */
async function requestsOf({ standIn }, call) {
  await call();
  standIn.clearRequests();
  await call();
  return standIn.requests.map(({ method, url, headers: { authorization = '', 'content-type': type }, body }) => {
    const request = { method, url: standIn.url + url, headers: { authorization } };
    if (body === undefined) return request;
    return { ...request, headers: { authorization, 'content-type': type ?? '' }, body: JSON.stringify(body) };
  });
}

/**
 * What the engine sends when a piece asks it for the connection.
 * @param {Server} server
 * @returns {Promise<Request>}
 */
async function engineRequest(server) {
  const { url, token, projectId } = await (await fetch(server.contextUrl(CUSTOMER))).json();
  const path = `/api/v1/worker/app-connections/gelato_${CUSTOMER}?projectId=${projectId}`;
  return { method: 'GET', url: url + path, headers: { authorization: `Bearer ${token}` } };
}
