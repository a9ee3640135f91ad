import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

const miniflare = new Miniflare({
  modules: [
    { type: 'ESModule', path: 'bundle.mjs', contents: readFileSync('bundle.mjs', 'utf8') },
    { type: 'CompiledWasm', path: 'predefined-connection.wasm', contents: readFileSync('node_modules/predefined-connection/dist/predefined-connection.wasm') },
  ],
  compatibilityDate: '2026-01-01',
  cf: false,
});
try {
  const response = await miniflare.dispatchFetch('http://worker.test/', { method: 'POST', body: process.env.MATRIX_SETTINGS });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  console.log(text);
} finally {
  await miniflare.dispose();
}
