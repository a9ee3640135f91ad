import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { startFakeServer } from '../fake-server/index.js';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** The fake server, and beside it a server that tells a row what only the engine knows: a token of its own, and whose project it runs in. */
export async function startServer() {
  const fakeServer = await startFakeServer({ engine: { delay: 0 } });
  const contexts = createServer(async (request, response) => {
    const externalId = decodeURIComponent((request.url ?? '').slice(1));
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const project = projectOf(fakeServer, externalId);
    if (project === undefined) return void response.writeHead(404, headers).end();
    const token = await engineToken(fakeServer, project.id);
    response.writeHead(200, headers).end(JSON.stringify({ url: fakeServer.url, token, projectId: project.id, externalId }));
  });
  contexts.listen(0, '127.0.0.1');
  await once(contexts, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (contexts.address());

  return {
    fakeServer,
    /** @param {string} externalId */
    contextUrl: (externalId) => `http://127.0.0.1:${port}/${encodeURIComponent(externalId)}`,
    async close() {
      contexts.closeAllConnections();
      contexts.close();
      await fakeServer.close();
    },
  };
}

/**
 * @param {import('../fake-server/index.js').FakeServer} fakeServer
 * @param {string} externalId
 */
function projectOf(fakeServer, externalId) {
  return fakeServer.tables.projects.find((row) => row.externalId === externalId);
}

/**
 * The fake server keeps an engine's token to itself, as the server does. The request log has seen it.
 * @param {import('../fake-server/index.js').FakeServer} fakeServer
 * @param {string} projectId
 */
async function engineToken(fakeServer, projectId) {
  const key = `probe-${randomUUID()}`;
  const { connections } = fakeServer.engineContext({ projectId });
  await connections.get(key).catch(() => {});
  const probe = fakeServer.requests.find(({ path }) => path.endsWith(key));
  return probe?.headers.authorization?.replace('Bearer ', '');
}
