import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

const miniflare = new Miniflare({
  modules: [
    { type: 'ESModule', path: 'bundle.mjs', contents: readFileSync('bundle.mjs', 'utf8') },
    ...['piece', 'backend'].map((part) => ({ type: 'CompiledWasm', path: `${part}.wasm`, contents: readFileSync(`node_modules/predefined-connection/dist/${part}.wasm`) })),
  ],
  compatibilityDate: '2026-01-01',
  cf: false,
});
const settings = JSON.parse(process.env.MATRIX_SETTINGS);
try {
  const result = await post(settings);
  // The runtime ends a request that waits for what another one began, and the next would wait for what was ended.
  const customer = { ...settings, externalProjectId: `${settings.externalProjectId}_at_once` };
  await Promise.all(['A', 'A', 'B'].map((displayName) => post({ ...customer, displayName })));
  for (const displayName of ['A', 'B', 'C']) await post({ ...customer, displayName });
  console.log(result);
} finally {
  await miniflare.dispose();
}

async function post(body) {
  const response = await miniflare.dispatchFetch('http://worker.test/', { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${JSON.stringify({ ...body, apiKey: '***' })}: ${text}`);
  return text;
}
