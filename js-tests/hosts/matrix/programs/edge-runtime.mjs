import { readFileSync } from 'node:fs';
import { EdgeRuntime } from 'edge-runtime';

const webAssembly = await WebAssembly.compile(readFileSync('node_modules/predefined-connection/dist/predefined-connection.wasm'));
const runtime = new EdgeRuntime({
  initialCode: readFileSync('bundle.js', 'utf8'),
  extend: (context) => Object.assign(context, { webAssembly }),
});
console.log(JSON.stringify(await runtime.evaluate(`edge.scenario(${process.env.MATRIX_SETTINGS})`)));
