// A page that has the package from its ESM entry, with no bundler in between. It is on another origin than the fake server, and may
// not evaluate text. It has two functions that take the scenario's settings: `onPage` and `inWorker`.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const home = import.meta.dirname;
const { exports } = JSON.parse(readFileSync(join(home, 'node_modules/predefined-connection/package.json'), 'utf8'));
const folder = '/node_modules/predefined-connection/dist';
const entry = join('/node_modules/predefined-connection', exports['.'].default.default);
/** The entry, and what it imports. */
const modules = readdirSync(join(home, folder)).filter((name) => name.endsWith('.mjs'));

const html = `<!doctype html><title>The matrix</title><script type="module" src="/page.js"></script>`;
const files = {
  '/': ['text/html', html],
  '/page.js': ['text/javascript', `import { scenario } from './scenario.js';\nglobalThis.onPage = scenario;\nglobalThis.inWorker = ${inWorker};`],
  '/worker.js': [
    'text/javascript',
    `import { scenario } from './scenario.js';
     addEventListener('message', ({ data }) => {
       scenario(data).then((result) => postMessage({ result }), (error) => postMessage({ error: String(error) }));
     });`,
  ],
  // A browser knows no names of packages.
  '/scenario.js': ['text/javascript', readFileSync(join(home, 'scenario.js'), 'utf8').replaceAll('"predefined-connection"', `"${entry}"`)],
  ...Object.fromEntries(modules.map((name) => [`${folder}/${name}`, ['text/javascript', readFileSync(join(home, folder, name), 'utf8')]])),
};

function inWorker(settings) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => ('result' in data ? resolve(data.result) : reject(new Error(data.error)));
    worker.postMessage(settings);
  });
}

/** Its URL, and how to close it. */
export async function servePage() {
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url] ?? [];
    response.setHeader('content-security-policy', "script-src 'self' 'wasm-unsafe-eval'");
    if (type === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
