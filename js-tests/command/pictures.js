// Draws docs/plan.svg, docs/check.svg and their dark forms from what the command prints: node js-tests/command/pictures.js
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { root } from '../../pkg/build/paths.js';
import { startFakeServer } from '../fake-server/index.js';
import { run } from './run.js';
import { svgOf } from './svg.js';
import { terminal } from './terminal.js';
import { PIECE, csvOf } from './vendor.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const COLUMNS = 92;
const [KEY, ADDRESS] = ['sk-the-key-of-the-pictures', 'https://ap.example.com'];

/**
 * The pictures by the names of their files.
 * @returns {Promise<Map<string, string>>}
 */
export async function pictures() {
  const server = await startFakeServer({ apiKey: KEY, engine: { delay: 0 } });
  const cwd = await mkdtemp(join(tmpdir(), 'pictures-'));
  const drawn = new Map();
  try {
    await setScene(server, cwd);
    for (const [name, args] of SCREENS) {
      const printed = await screenOf(args, server, cwd);
      const command = `predefined-connection ${args.join(' ')}`;
      for (const theme of /** @type {const} */ (['light', 'dark'])) {
        const svg = svgOf(printed, { theme, columns: COLUMNS, title: `What ${command} prints`, command });
        drawn.set(theme === 'light' ? `${name}.svg` : `${name}-dark.svg`, svg);
      }
    }
  } finally {
    await server.close();
    await rm(cwd, { recursive: true, force: true });
  }
  return drawn;
}

/** @type {[name: string, args: string[]][]} */
const SCREENS = [
  ['plan', ['plan', '--customers', 'customers.csv', '--prune', '--max-removals', '5%']],
  ['check', ['check', '--piece', PIECE]],
];

/**
 * A vendor with customers who came, changed their credentials, left, or have something wrong.
 * @param {FakeServer} server
 * @param {string} cwd
 */
async function setScene(server, cwd) {
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

/**
 * What is left on the screen, with its colours.
 * @param {readonly string[]} args
 * @param {FakeServer} server
 * @param {string} cwd
 */
async function screenOf(args, server, cwd) {
  const screen = terminal({ after() {} }, args, { cwd, env: { AP_API_KEY: KEY }, columns: COLUMNS });
  await screen.ended;
  return screen.raw().replaceAll(/[^\n]*\r\u001b\[K/g, '').replaceAll(server.url, ADDRESS);
}

/**
 * @param {string} id
 * @returns {never}
 */
function fail(id) {
  throw new Error(`there is no connection of ${id}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, svg] of await pictures()) await writeFile(join(root, 'docs', name), svg);
}
