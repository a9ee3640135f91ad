import { exec } from '../../support/exec.js';
import { startServer } from '../../support/context-server.js';
import { nodeBinary } from '../../support/npm.js';
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

/** Each supported line of Node. */
const NODES = ['20.20.2', '22.23.3', '24.21.0'];

/**
 * Each part and its function, where its data come from, what does the same without the package, and for a part's own entry what is aimed
 * at: milliseconds over an empty module, with all data in memory.
 */
const CALLS = /** @type {const} */ ([
  { title: '`fetchConnection`, in memory', call: 'fetchInMemory', plain: 'getInMemory', modules: ['/piece', ''], aim: 4.5 },
  { title: '`fetchConnection`, asking the engine', call: 'fetchOfEngine', plain: 'getOfEngine', modules: ['/piece', ''] },
  { title: '`provisionConnection`, answers in memory', call: 'provisionInMemory', plain: 'answersInMemory', modules: ['/backend', ''], aim: 10 },
  { title: '`provisionConnection`', call: 'provision', plain: 'requests', modules: ['/backend', ''] },
]);

const HOW = /** @type {const} */ (['require', 'import']);

/**
 * @typedef {{ load: number, call: number, ms: number, cpu: number }} Figures
 */

/**
 * The first call of a process by each part, loading included; in other processes an empty module and the same requests made by a
 * plain `fetch`, or a plain `connections.get`; and in others an empty module and no call. On each Node, one after the other.
 * @param {Project} project
 */
export async function measureFirstCall({ folder }) {
  const server = await startServer();
  try {
    const { url: instanceUrl, apiKey } = server.fakeServer;
    const known = { instanceUrl, apiKey, externalProjectId: CUSTOMER };
    const requests = await requestsOf(server, run(process.execPath, folder, 'provision', 'import', `${OURS}/backend`, known));
    const answers = await answersTo(requests);
    const given = { ...known, requests, answers, request: await engineRequest(server) };
    const measured = [];
    for (const version of NODES) {
      const node = await nodeBinary(folder, version);
      measured.push({ version, calls: await measureCalls(node, folder, given), phases: await measurePhases(node, folder) });
    }
    return measured;
  } finally {
    await server.close();
  }
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {{ requests: Request[] }} given
 */
async function measureCalls(node, folder, given) {
  /** @type {Record<string, () => Promise<Figures>>} */
  const measures = {};
  for (const how of HOW) {
    measures[`${how} nothing`] = run(node, folder, 'nothing', how, './empty.cjs', given);
    for (const { call, plain, modules } of CALLS) {
      measures[`${how} ${plain}`] = run(node, folder, plain, how, './empty.cjs', given);
      for (const module of modules) measures[`${how} ${call} ${module}`] = run(node, folder, call, how, OURS + module, given);
    }
  }
  const figures = await inTurns(ROUNDS, measures);
  const counts = { fetchInMemory: 0, fetchOfEngine: 1, provisionInMemory: 0, provision: given.requests.length };
  return CALLS.flatMap(({ title, call, plain, modules, ...aims }) => modules.flatMap((module) => HOW.map((how) => ({
    how,
    title,
    module: OURS + module,
    requests: counts[call],
    aim: module !== '' && 'aim' in aims ? aims.aim : undefined,
    call: figures[`${how} ${call} ${module}`],
    plain: figures[`${how} ${plain}`],
    nothing: figures[`${how} nothing`],
  }))));
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {string} call
 * @param {'require' | 'import'} how
 * @param {string} module
 * @param {object} given
 */
function run(node, folder, call, how, module, given) {
  return async () => {
    const env = { BENCH_GIVEN: JSON.stringify(given) };
    const { stdout } = await exec(node, ['first-call.mjs', call, how, module], { cwd: folder, env });
    return /** @type {Figures} */ (JSON.parse(stdout));
  };
}

/**
 * What the first call's time goes to, on a connection in memory.
 * @param {string} node
 * @param {string} folder
 */
async function measurePhases(node, folder) {
  const { phases } = await inTurns(ROUNDS, {
    async phases() {
      const { stdout } = await exec(node, ['phases.mjs'], { cwd: folder });
      return /** @type {{ reading: number, compiling: number, running: number, second: number }} */ (JSON.parse(stdout));
    },
  });
  return phases;
}

/**
 * What the server answers to these requests, which change nothing.
 * @param {Request[]} requests
 */
async function answersTo(requests) {
  return Promise.all(requests.map(async ({ url, ...init }) => {
    const response = await fetch(url, init);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }));
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
