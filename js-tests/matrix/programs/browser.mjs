// Starts a browser and has it run the scenario, on its page or in a worker of it. The page is served from here; it is on another
// origin than the stand-in, and may not evaluate text.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [browserName, executablePath, where] = process.argv.slice(2);
const home = import.meta.dirname;
const { exports } = JSON.parse(readFileSync(join(home, 'node_modules/predefined-connection/package.json'), 'utf8'));
const entry = join('/node_modules/predefined-connection', exports['.'].default.default);

const page = `<!doctype html><title>The matrix</title><script type="module" src="/page.js"></script>`;
const files = {
  '/': ['text/html', page],
  '/page.js': ['text/javascript', `import { scenario } from './scenario.js';\nglobalThis.onPage = scenario;\nglobalThis.inWorker = ${inWorker};`],
  '/worker.js': [
    'text/javascript',
    `import { scenario } from './scenario.js';
     addEventListener('message', ({ data }) => {
       scenario(data).then((result) => postMessage({ result }), (error) => postMessage({ error: String(error) }));
     });`,
  ],
  // A browser knows no names of packages.
  '/scenario.js': ['text/javascript', readFileSync(join(home, 'scenario.js'), 'utf8').replaceAll("'predefined-connection'", `'${entry}'`)],
  [entry]: ['text/javascript', readFileSync(join(home, entry), 'utf8')],
};

function inWorker(settings) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => ('result' in data ? resolve(data.result) : reject(new Error(data.error)));
    worker.postMessage(settings);
  });
}

const server = createServer(({ url }, response) => {
  const [type, text] = files[url] ?? [];
  response.setHeader('content-security-policy', "script-src 'self' 'wasm-unsafe-eval'");
  if (type === undefined) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const offline = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await puppeteer.launch({
  browser: browserName,
  executablePath,
  headless: true,
  args: browserName === 'chrome' ? offline : [],
});
try {
  console.log(JSON.stringify({ version: await browser.version() }));
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(error));
  tab.on('console', (message) => console.error(message.text()));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const settings = JSON.parse(process.env.MATRIX_SETTINGS);
  const result = await tab.evaluate((name, given) => globalThis[name](given), where, settings);
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
