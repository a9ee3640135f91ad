// Opens a page in Chromium and prints what the scenario gave there.
//
//   node visit.js folder <folder>       the page of that folder
//   node visit.js server <arguments …>  the page of the server that Node runs with these arguments, which prints its address
//
// Its surroundings tell it: CHROMIUM, its path; BROWSER_TOOLS, a project that has puppeteer-core; MATRIX_SETTINGS.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

const [kind, ...args] = process.argv.slice(2);
const { CHROMIUM = '', BROWSER_TOOLS = '', MATRIX_SETTINGS = '' } = process.env;

console.log(await visit(kind === 'folder' ? await serve(args[0] ?? '') : await start(args)));
// What was started goes with this program's group.
process.exit(0);

/** @param {string} url */
async function visit(url) {
  const path = createRequire(join(BROWSER_TOOLS, 'package.json')).resolve('puppeteer-core');
  const { launch } = await import(pathToFileURL(path).href);
  const browser = await launch({ executablePath: CHROMIUM, args: FLAGS, timeout: 120_000 });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => console.error(`console: ${message.text()} ${message.location().url ?? ''}`));
    page.on('pageerror', (error) => console.error(`page: ${error?.message ?? error}`));
    page.on('requestfailed', (request) => console.error(`request: ${request.url()} ${request.failure()?.errorText}`));
    await page.goto(`${url}#${encodeURIComponent(MATRIX_SETTINGS)}`, { timeout: 120_000 });
    const result = await page.waitForFunction('globalThis.scenarioResult', { timeout: 120_000 });
    return await result.jsonValue();
  } finally {
    await browser.close();
  }
}

/** @param {string} folder */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => undefined);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}/`;
}

/** @param {string[]} nodeArgs */
async function start(nodeArgs) {
  const server = spawn(process.execPath, nodeArgs, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const text of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += text;
    const [url] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(printed.replaceAll(/\x1b\[\d*m/g, '')) ?? [];
    if (url !== undefined) return `${url}/`;
  }
  throw new Error(`the server ended:\n${printed}`);
}
