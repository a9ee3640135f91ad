// The backend's half runs in Node. The piece's half runs in an isolate that has nothing but the language: its only door is the
// host's `get`.
import { readFileSync } from 'node:fs';
import ivm from 'isolated-vm';

import { scenario } from './scenario.mjs';

const isolate = new ivm.Isolate({ memoryLimit: 32 });
const context = await isolate.createContext();
const found = await context.eval(
  `['Buffer', 'atob', 'TextEncoder', 'TextDecoder', 'fetch', 'setTimeout', 'queueMicrotask', 'require', 'performance', 'URL', 'AbortController']
    .filter((name) => name in globalThis).join()`,
);
if (found !== '') throw new Error(`the isolate is not bare: it has ${found}`);
await context.eval(readFileSync(new URL('piece.js', import.meta.url), 'utf8'));

const run = await context.eval(
  `(get, id, externalId, options) => piece.fetchConnection(
    { get: (key) => get.apply(undefined, [key], { arguments: { copy: true }, result: { promise: true, copy: true } }) },
    { id, externalId: async () => externalId },
    options,
  )`,
  { reference: true },
);

/** The piece, in the isolate. */
async function read(connections, project, options) {
  const args = [new ivm.Reference((key) => connections.get(key)), project.id, await project.externalId(), new ivm.ExternalCopy(options).copyInto()];
  return run.apply(undefined, args, { result: { promise: true, copy: true } });
}

console.log(JSON.stringify(await scenario(JSON.parse(process.env.MATRIX_SETTINGS), read)));
