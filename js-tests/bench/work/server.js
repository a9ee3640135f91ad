/**
 * The fake server as a process of its own, so that its work does not count as the caller's. It is as slow as a real server was seen
 * to be, or not slow at all.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startFakeServer } from '../../fake-server/index.js';

/** @import { Options } from '../../fake-server/settings.js' */

/** The medians of Activepieces 0.85.4: milliseconds of a read, and of a credential check, of which its worker does five at a time. */
export const REAL = { delays: { read: 12, write: 12 }, engine: { delay: 280, concurrency: 5 } };
export const AT_ONCE = { engine: { delay: 0 } };

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) await serve(JSON.parse(process.argv[2] ?? '{}'));

/** @param {Options} settings */
async function serve(settings) {
  const server = await startFakeServer(settings);
  process.on('message', () => {
    const writes = server.requests.filter(({ method }) => method !== 'GET').length;
    process.send?.({ requests: server.requests.length, writes });
    server.clearRequests();
  });
  process.once('disconnect', () => void server.close());
  process.send?.({ url: server.url, apiKey: server.apiKey });
}

/** @param {Options} settings */
export async function startServer(settings) {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(settings)]);
  const [{ url, apiKey }] = /** @type {[{ url: string, apiKey: string }]} */ (await once(child, 'message'));
  return {
    url,
    apiKey,
    /** What was asked of it since the last time. */
    async counts() {
      child.send('counts');
      const [counts] = /** @type {[{ requests: number, writes: number }]} */ (await once(child, 'message'));
      return counts;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
