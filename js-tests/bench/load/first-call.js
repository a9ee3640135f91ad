import { exec } from '../../support/exec.js';
import { startServer } from '../../support/context-server.js';
import { inTurns } from '../statistics.js';
import { OURS } from './project.js';

/**
 * @import { Project } from './project.js'
 * @import { Server } from '../../support/context-server.js'
 *
 * @typedef {{ url: string, method: string, headers: Record<string, string>, body?: string }} Request
 */

const ROUNDS = 41;
const CUSTOMER = 'org_1234';

/** Each part and its function, where its data come from, and what does the same without the package. */
const CALLS = /** @type {const} */ ([
  { title: '`fetchConnection`, the connection in memory', call: 'fetchInMemory', plain: 'getInMemory', modules: ['/piece', ''] },
  { title: '`fetchConnection`, asking the engine', call: 'fetchOfEngine', plain: 'getOfEngine', modules: ['/piece', ''] },
  { title: '`provisionConnection`, a known customer', call: 'provision', plain: 'requests', modules: ['/backend', ''] },
]);

const HOW = /** @type {const} */ (['require', 'import']);

/**
 * The first call of a process by each part, loading included; in other processes an empty module and the same requests made by a
 * plain `fetch`, or a plain `connections.get`; and in others an empty module and no call.
 * @param {Project} project
 */
export async function measureFirstCall({ folder }) {
  const server = await startServer();
  try {
    const { url: instanceUrl, apiKey } = server.fakeServer;
    const provision = run(folder, 'provision', 'import', `${OURS}/backend`, { instanceUrl, apiKey, externalProjectId: CUSTOMER });
    const requests = await requestsOf(server, provision);
    const request = await engineRequest(server);
    const given = { instanceUrl, apiKey, externalProjectId: CUSTOMER, requests, request };
    /** @type {Record<string, () => Promise<{ load: number, call: number, ms: number, cpu: number }>>} */
    const measures = {};
    for (const how of HOW) {
      measures[`${how} nothing`] = run(folder, 'nothing', how, './empty.cjs', given);
      for (const { call, plain, modules } of CALLS) {
        measures[`${how} ${plain}`] = run(folder, plain, how, './empty.cjs', given);
        for (const module of modules) measures[`${how} ${call} ${module}`] = run(folder, call, how, OURS + module, given);
      }
    }
    const figures = await inTurns(ROUNDS, measures);
    const counts = { fetchInMemory: 0, fetchOfEngine: 1, provision: requests.length };
    return HOW.flatMap((how) => CALLS.flatMap(({ title, call, plain, modules }) => modules.map((module) => ({
      how,
      title,
      module: OURS + module,
      requests: counts[call],
      call: figures[`${how} ${call} ${module}`],
      plain: figures[`${how} ${plain}`],
      nothing: figures[`${how} nothing`],
    }))));
  } finally {
    await server.close();
  }
}

/**
 * @param {string} folder
 * @param {string} call
 * @param {'require' | 'import'} how
 * @param {string} module
 * @param {object} given
 */
function run(folder, call, how, module, given) {
  return async () => {
    const env = { BENCH_GIVEN: JSON.stringify(given) };
    const { stdout } = await exec(process.execPath, ['first-call.mjs', call, how, module], { cwd: folder, env });
    return /** @type {{ load: number, call: number, ms: number, cpu: number }} */ (JSON.parse(stdout));
  };
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
async function requestsOf({ fakeServer }, call) {
  await call();
  fakeServer.clearRequests();
  await call();
  return fakeServer.requests.map(({ method, url, headers: { authorization = '', 'content-type': type }, body }) => {
    const request = { method, url: fakeServer.url + url, headers: { authorization } };
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
