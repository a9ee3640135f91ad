// Draws docs/plan.svg, docs/check.svg and their dark forms from what the command prints: node js-tests/command/pictures.js
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from '../../pkg/build/paths.js';
import { startFakeServer } from '../fake-server/index.js';
import { run } from './run.js';
import { svgOf } from './svg.js';
import { terminal } from './terminal.js';
import { PIECE, csvOf } from './vendor.js';

const COLUMNS = 92;
const [KEY, ADDRESS] = ['sk-the-key-of-the-pictures', 'https://ap.example.com'];

const server = await startFakeServer({ apiKey: KEY, engine: { delay: 0 } });
const cwd = await mkdtemp(join(tmpdir(), 'pictures-'));
try {
  await setScene();
  for (const [name, args] of /** @type {const} */ ([
    ['plan', ['plan', '--customers', 'customers.csv', '--prune', '--max-removals', '5%']],
    ['check', ['check', '--piece', PIECE]],
  ])) {
    const printed = await screenOf(args);
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      const command = `predefined-connection ${args.join(' ')}`;
      const svg = svgOf(printed, { theme, columns: COLUMNS, title: `What ${command} prints`, command });
      await writeFile(join(root, 'docs', theme === 'light' ? `${name}.svg` : `${name}-dark.svg`), svg);
    }
  }
} finally {
  await server.close();
  await rm(cwd, { recursive: true, force: true });
}

/** A vendor with customers who came, changed their credentials, left, or have something wrong. */
async function setScene() {
  const known = ['acme', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven', 'inlet'];
  const write = (/** @type {string} */ text) => writeFile(join(cwd, 'customers.csv'), text);
  await writeFile(join(cwd, 'predefined-connection.config.json'), JSON.stringify({ instanceUrl: server.url, pieceName: PIECE, pieceAuthType: 'CUSTOM_AUTH' }));
  await write(csvOf(known));
  const { code, stderr } = await run(['apply', '--customers', 'customers.csv', '--yes'], { cwd, env: { AP_API_KEY: KEY } });
  if (code !== 0) throw new Error(stderr);
  const row = (/** @type {string} */ id) => server.tables.connections.find(({ externalId }) => externalId === `gelato_${id}`) ?? fail(id);
  row('birch').status = 'ERROR';
  server.tables.connections.push({ ...row('cedar'), id: `${row('cedar').id.slice(0, -3)}zzz` });
  const present = [...known.filter((id) => id !== 'inlet'), 'juniper', 'krill'];
  await write(`${csvOf(present).replace('secret-token-of-delta', 'secret-token-2')}lagoon,,secret-token\n`);
}

/** @param {readonly string[]} args */
async function screenOf(args) {
  const screen = terminal({ after() {} }, args, { cwd, env: { AP_API_KEY: KEY }, columns: COLUMNS });
  await screen.ended;
  return screen.raw().replaceAll(server.url, ADDRESS);
}

/**
 * @param {string} id
 * @returns {never}
 */
function fail(id) {
  throw new Error(`there is no connection of ${id}`);
}
