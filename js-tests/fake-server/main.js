/**
 * Runs the fake server as a process of its own:
 *
 *   node js-tests/fake-server/main.js --port 8080
 *
 * Prints one line of JSON, `{"url": …, "apiKey": …}`, and serves until it is told to end.
 */
import { parseArgs } from 'node:util';

import { startFakeServer } from './index.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    'api-key': { type: 'string' },
    delay: { type: 'string', default: '5' },
    window: { type: 'string', default: '0' },
  },
});

const server = await startFakeServer({
  port: Number(values.port),
  host: values.host,
  engine: { delay: Number(values.delay) },
  window: Number(values.window),
  ...(values['api-key'] === undefined ? {} : { apiKey: values['api-key'] }),
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void server.close());
}

console.log(JSON.stringify({ url: server.url, apiKey: server.apiKey }));
