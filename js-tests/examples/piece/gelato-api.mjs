// The API of the vendor whose piece it is.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** What it answers, by method and path. */
const ANSWERS = {
  'GET /bases': ['milk', 'water'],
  'GET /toppings': [{ id: 3, name: 'nuts' }],
  'POST /flavors': { id: 2 },
  'GET /flavors': [{ id: 1, name: 'lemon' }],
  'POST /webhooks': { id: 9 },
  'DELETE /webhooks/9': {},
  'GET /sales/7': { id: 7, flavor: 'lemon' },
};

/** @typedef {Awaited<ReturnType<typeof startGelatoApi>>} GelatoApi */

/** @param {string} token the one that it accepts */
export async function startGelatoApi(token) {
  /** @type {{ requests: string[], body: unknown, status: number }} `status` is what it answers with where the token is good */
  const state = { requests: [], body: undefined, status: 200 };
  const server = createServer(async (request, response) => {
    state.body = request.method === 'POST' ? await json(request) : undefined;
    state.requests.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '', 'http://gelato.test');
    const answer = ANSWERS[`${request.method} ${pathname}`];
    const status = request.headers.authorization !== `Bearer ${token}` ? 401 : answer === undefined ? 404 : state.status;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(status === 200 ? answer : { error: status }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    reset: () => Object.assign(state, { requests: [], body: undefined, status: 200 }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
