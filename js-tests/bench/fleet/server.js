/**
 * The fake server as a process of its own, with a customer base in it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startFakeServer } from '../../fake-server/index.js';
import { fill } from '../../support/customers.js';

/**
 * @import { Options } from '../../fake-server/settings.js'
 *
 * @typedef {{ requests: number, writes: number, lists: string[] }} Asked what was asked of it; `lists` are the lists of all customers, path and query
 */

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) await serve(JSON.parse(process.argv[2] ?? '{}'));

/** @param {{ customers: number, settings: Options }} order */
async function serve({ customers, settings }) {
  const server = await startFakeServer(settings);
  fill(server, customers);
  process.on('message', () => {
    const { requests } = server;
    const writes = requests.filter(({ method }) => method !== 'GET').length;
    const lists = requests.filter(({ query }) => 'limit' in query && !('projectId' in query)).map(({ url }) => url);
    process.send?.({ requests: requests.length, writes, lists });
    server.clearRequests();
  });
  process.once('disconnect', () => void server.close());
  process.send?.({ url: server.url, apiKey: server.apiKey });
}

/**
 * @template T
 * @param {number} customers that it begins with
 * @param {Options} settings
 * @param {(server: Server) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function withServer(customers, settings, measure) {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify({ customers, settings })]);
  const [{ url, apiKey }] = /** @type {[{ url: string, apiKey: string }]} */ (await once(child, 'message'));
  try {
    return await measure({
      url,
      apiKey,
      async asked() {
        child.send('asked');
        const [asked] = /** @type {[Asked]} */ (await once(child, 'message'));
        return asked;
      },
    });
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

/** @typedef {{ url: string, apiKey: string, asked(): Promise<Asked> }} Server `asked` tells of what came since the last time */
