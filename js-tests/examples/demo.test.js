/**
 * The demo as its user sees it: a program that prints, and ends.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { masked } from '../../examples/demo/print.js';
import { rowOf, fakeServer } from '../support/server.js';

/** @param {Record<string, string>} [env] */
async function demo(env = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AP_')));
  const program = fileURLToPath(new URL('../../examples/demo/demo.js', import.meta.url));
  const child = spawn(process.execPath, [program], { env: { ...own, ...env } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

test('it ends with the connection that the piece read back', async () => {
  const { status, stdout, stderr, lines } = await demo();
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(lines.slice(-4), [
    '4. A flow of the customer runs. The piece makes the call:',
    "fetchConnection(connections, project, { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' })",
    '',
    'The piece read the connection back: {"type":"CUSTOM_AUTH","props":{"base_url":"https://api.gelato.example","access_token":"gel***"}}',
  ]);
  assert.doesNotMatch(stdout, /\u001b/);
  assert.doesNotMatch(stdout, /gelato-token|sk-/);
});

test('it shows the requests with status and time, and the rows', async () => {
  const { stdout, lines } = await demo();
  const requests = lines.filter((line) => / in \d+ ms$/.test(line)).map((line) => line.trim().replace(/\?.*(?= →)/, '').replace(/\d+ ms/, 'N ms'));
  assert.deepEqual(requests, [
    'GET /api/v1/projects → 200 in N ms',
    'GET /api/v1/pieces/@activepieces/piece-gelato → 200 in N ms',
    'POST /api/v1/projects → 201 in N ms',
    'GET /api/v1/app-connections → 200 in N ms',
    'GET /api/v1/global-connections → 200 in N ms',
    'POST /api/v1/global-connections → 201 in N ms',
    'GET /api/v1/app-connections → 200 in N ms',
    'GET /api/v1/app-connections → 200 in N ms',
  ]);
  assert.deepEqual(lines.filter((line) => line.includes('→ connection')), [
    '  → connection created (gelato_org_1234), project created, 7 requests',
    '  → connection unchanged (gelato_org_1234), project found, 1 request',
  ]);
  assert.match(stdout, /^ {2}project\n {4}id {11}\w{21}\n {4}externalId {3}org_1234\n {4}displayName {2}org_1234\n {2}connection\n/m);
  assert.match(stdout, /^ {4}externalId {3}gelato_org_1234$/m);
  assert.match(stdout, /^ {4}displayName {2}Gelato \(org_1234\)$\n {4}fingerprint {2}\d+ invisible characters behind the display name$/m);
  assert.doesNotMatch(stdout, /[\u2063\ufe00-\ufe0f]/);
});

test('on an instance of the environment it ends with the row that the server lists', async (t) => {
  const server = await fakeServer(t);
  const { status, stderr, lines, stdout } = await demo({
    AP_INSTANCE_URL: `${server.url}/`,
    AP_API_KEY: server.apiKey,
    AP_PIECE_NAME: '@activepieces/piece-granita',
    AP_AUTH_TYPE: 'BASIC_AUTH',
    AP_PROPS: '{"username":"ada.lovelace","password":"a password"}',
    AP_EXTERNAL_PROJECT_ID: 'acme.com',
  });
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(lines.slice(-2), [
    'The project "acme.com" and its connection stay on the server: delete them there when you are done.',
    'The server lists the connection: granita_acme.com',
  ]);
  assert.deepEqual(rowOf(server, 'granita_acme.com').value, { type: 'BASIC_AUTH', username: 'ada.lovelace', password: 'a password' });
  assert.doesNotMatch(stdout, /lovelace|a password|sk-/);
});

test('a failure is told with its code, and ends with 1', async (t) => {
  const server = await fakeServer(t);
  const { status, stderr } = await demo({ AP_INSTANCE_URL: server.url, AP_API_KEY: 'sk-wrong' });
  assert.equal(status, 1);
  assert.match(stderr, /^\nThe demo failed \(UNAUTHENTICATED\): Could not look up the project of customer "org_1234": .*\n$/);
  assert.doesNotMatch(stderr, /sk-wrong/);
});

for (const [name, env, message] of /** @type {[string, Record<string, string>, string][]} */ ([
  ['a key without an address', { AP_API_KEY: 'sk-x' }, 'AP_API_KEY is set, and AP_INSTANCE_URL is not'],
  [
    'an address without a key',
    { AP_INSTANCE_URL: 'https://ap.test' },
    'AP_INSTANCE_URL is set, and AP_API_KEY is not: create a key under Platform Admin → Security → API Keys',
  ],
  ['props that are no JSON', { AP_PROPS: '{secret' }, 'AP_PROPS must be JSON, such as {"secret_text":"…"}'],
])) {
  test(`${name}: it says what is missing`, async () => {
    const { status, stderr } = await demo(env);
    assert.deepEqual([status, stderr], [1, `\nThe demo failed: ${message}\n`]);
  });
}

test('masked values show a text\'s beginning at most', () => {
  const value = {
    type: 'CUSTOM_AUTH',
    props: {
      short: 'secret',
      long: 'a long secret',
      pin: 1234,
      on: true,
      none: null,
      list: ['abc'],
      hook: 'https://h.test/T0/XX?a=1',
      host: 'https://h.test',
    },
  };
  assert.equal(
    masked(value),
    '{"type":"CUSTOM_AUTH","props":{"short":"***","long":"a l***","pin":"***","on":true,"none":null,"list":["***"],"hook":"https://h.test/***","host":"https://h.test"}}',
  );
});

test('it needs no packages but those that are installed for use', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = ['examples/demo', 'js-tests/fake-server'].flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)));
  const imports = files.filter((file) => !file.endsWith('.test.js')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?from '([^']+)';$|^\} from '([^']+)';$/gm)]);
  const packages = new Set(imports.map(([, one, other]) => one ?? other ?? '').filter((name) => !/^(\.|node:)/.test(name)));
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.ok(packages.has('predefined-connection'));
  assert.deepEqual([...packages].filter((name) => !(name in dependencies)), []);
});
