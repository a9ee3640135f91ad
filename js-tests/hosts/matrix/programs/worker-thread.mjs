// The scenario in a worker thread of Node.
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { scenario } from './scenario.mjs';

if (isMainThread) {
  new Worker(new URL(import.meta.url)).once('message', (result) => console.log(JSON.stringify(result)));
} else {
  parentPort.postMessage(await scenario(JSON.parse(process.env.MATRIX_SETTINGS)));
}
