import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { startStandIn } from '../../stand-in/index.js';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** The stand-in, and beside it a server that tells a row what only the engine knows: a token of its own, and whose project it runs in. */
export async function startServer() {
  const standIn = await startStandIn({ engine: { delay: 0 } });
  const contexts = createServer(async (request, response) => {
    const externalId = decodeURIComponent((request.url ?? '').slice(1));
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const project = projectOf(standIn, externalId);
    if (project === undefined) return void response.writeHead(404, headers).end();
    const token = await engineToken(standIn, project.id);
    response.writeHead(200, headers).end(JSON.stringify({ url: standIn.url, token, projectId: project.id, externalId }));
  });
  contexts.listen(0, '127.0.0.1');
  await once(contexts, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (contexts.address());

  return {
    standIn,
    /** @param {string} externalId */
    contextUrl: (externalId) => `http://127.0.0.1:${port}/${encodeURIComponent(externalId)}`,
    async close() {
      contexts.closeAllConnections();
      contexts.close();
      await standIn.close();
    },
  };
}

/**
 * @param {import('../../stand-in/index.js').StandIn} standIn
 * @param {string} externalId
 */
function projectOf(standIn, externalId) {
  return standIn.tables.projects.find((row) => row.externalId === externalId);
}

/**
 * The stand-in keeps an engine's token to itself, as the server does. The request log has seen it.
 * @param {import('../../stand-in/index.js').StandIn} standIn
 * @param {string} projectId
 */
async function engineToken(standIn, projectId) {
  const key = `probe-${randomUUID()}`;
  const { connections } = standIn.engineContext({ projectId });
  await connections.get(key).catch(() => {});
  const probe = standIn.requests.find(({ path }) => path.endsWith(key));
  return probe?.headers.authorization?.replace('Bearer ', '');
}
