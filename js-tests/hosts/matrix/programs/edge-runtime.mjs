import { readFileSync } from 'node:fs';
import { EdgeRuntime } from 'edge-runtime';

const compiled = (part) => WebAssembly.compile(readFileSync(`node_modules/predefined-connection/dist/${part}.wasm`));
const webAssembly = { piece: await compiled('piece'), backend: await compiled('backend') };
const runtime = new EdgeRuntime({
  initialCode: readFileSync('bundle.js', 'utf8'),
  extend: (context) => Object.assign(context, { webAssembly }),
});
console.log(JSON.stringify(await runtime.evaluate(`edge.scenario(${process.env.MATRIX_SETTINGS})`)));
