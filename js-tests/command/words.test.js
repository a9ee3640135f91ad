/**
 * The words that are about the instance or one customer, in a pipe.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { createFakeActivepieces } from 'predefined-connection/testing';

import { rowOf, storedToken } from '../support/server.js';
import { COMMAND, environment, folder, messages, run } from './run.js';
import { PIECE, keysOf, tokenOf, vendor } from './vendor.js';

test('check finds all well', async (t) => {
  const { run, server } = await vendor(t);
  const { code, stdout, stderr } = await run(['check']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout.split('\n')[0], server.url);
  assert.match(stdout, /^ {2}ok {7}Activepieces .*0\.85\.4/m);
  assert.match(stdout, /piece-gelato/);
  assert.match(stdout, /All is well\.\n$/);
  assert.ok(server.requests.every(({ method }) => method === 'GET'));
});

test('check tells what is wrong by its exit code', async (t) => {
  const { run, server } = await vendor(t);
  const codeOf = async (/** @type {string[]} */ args, env = {}) => (await run(['check', ...args], { env })).code;
  assert.equal(await codeOf([], { AP_API_KEY: 'sk-another-key' }), 4, 'a wrong key');
  assert.equal(await codeOf(['--piece', '@activepieces/piece-none']), 3, 'no such piece');
  assert.equal(await codeOf(['--auth-type', 'SECRET_TEXT']), 3, 'another auth type');
  assert.equal(await codeOf(['--instance-url', 'http://127.0.0.1:9']), 5, 'nobody there');
  server.settings.plan.globalConnectionsEnabled = false;
  assert.equal(await codeOf([]), 4, 'no global connections');
});

test('check takes the signing key', async (t) => {
  const { run, path } = await vendor(t);
  await writeFile(join(path, 'key.pem'), 'no key at all');
  const { code, stdout } = await run(['check', '--signing-key-id', 'some-id', '--signing-key-file', 'key.pem']);
  assert.equal(code, 3);
  assert.match(stdout, /error +.*signingKey/);
});

test('the environment counts before the configuration, and a flag before both', async (t) => {
  const { run, server } = await vendor(t, { config: { instanceUrl: 'http://127.0.0.1:9' } });
  assert.equal((await run(['check'])).code, 5);
  assert.equal((await run(['check'], { env: { AP_INSTANCE_URL: server.url } })).code, 0);
  assert.equal((await run(['check', '--instance-url', server.url], { env: { AP_INSTANCE_URL: 'http://127.0.0.1:9' } })).code, 0);
});

test('the key comes from a file, and before the environment', async (t) => {
  const { run, path, env } = await vendor(t);
  await writeFile(join(path, 'key.txt'), `${env.AP_API_KEY}\n`);
  assert.equal((await run(['check', '--api-key-file', 'key.txt'], { env: { AP_API_KEY: 'sk-another-key' } })).code, 0);
});

test('--json is one message a line, the version first', async (t) => {
  const { run } = await vendor(t);
  const [first, ...rest] = messages(await run(['check', '--json']));
  assert.deepEqual({ ...first, version: typeof first.version }, { type: 'version', form: 1, version: 'string', word: 'check' });
  assert.ok(rest.filter(({ type }) => type === 'finding').every(({ level, code }) => level === 'ok' && code));
  assert.equal(rest.at(-1).type, 'report');
  assert.equal(rest.at(-1).ok, true);

  const failed = messages(await run(['list', '--json', '--instance-url', 'http://127.0.0.1:9']));
  assert.deepEqual([failed.at(-1).type, failed.at(-1).code], ['error', 'NETWORK']);
});

test('provision takes the credentials of the customers', async (t) => {
  const { run, server } = await vendor(t);
  const { code, stdout } = await run(['provision', 'org_2']);
  assert.equal(code, 0);
  assert.match(stdout, /^created: connection gelato_org_2 \(ACTIVE\), project \w+ created\n$/);
  assert.equal(storedToken(server, 'gelato_org_2'), tokenOf('org_2'));
  assert.match((await run(['provision', 'org_2'])).stdout, /^unchanged: /);
  assert.deepEqual(keysOf(server), ['gelato_org_2']);
});

test('provision takes the credentials of a file, of a pipe, and of a function', async (t) => {
  const files = {
    'props.json': JSON.stringify({ base_url: 'https://x.example', access_token: 'secret-token-1' }),
    'own.mjs': `export default {
      pieceName: '${PIECE}', pieceAuthType: 'CUSTOM_AUTH',
      credentials: async ({ externalProjectId }) => ({ props: { base_url: 'https://x.example', access_token: 'secret-token-of-' + externalProjectId } }),
    };`,
  };
  const { run, server } = await vendor(t, { files });
  assert.equal((await run(['provision', 'a', '--props-file', 'props.json'])).code, 0);
  assert.equal(storedToken(server, 'gelato_a'), 'secret-token-1');
  assert.equal((await run(['provision', 'b', '--props-file', '-'], { input: files['props.json'] })).code, 0);
  assert.equal(storedToken(server, 'gelato_b'), 'secret-token-1');
  assert.equal((await run(['provision', 'c', '--config', 'own.mjs'], { env: { AP_INSTANCE_URL: server.url } })).code, 0);
  assert.equal(storedToken(server, 'gelato_c'), 'secret-token-of-c');
});

test('provision of an unknown customer, and of one with wrong credentials', async (t) => {
  const { run, server } = await vendor(t, { files: { 'props.json': '{"access_token":"secret-token"}', 'bad.json': 'secret-token' } });
  const unknown = await run(['provision', 'org_9']);
  assert.deepEqual([unknown.code, unknown.stderr], [3, 'error: org_9 is not among the customers.\n']);
  const lacking = await run(['provision', 'org_1', '--props-file', 'props.json']);
  assert.equal(lacking.code, 3);
  assert.match(lacking.stderr, /^error: INVALID_OPTIONS: .*base_url/);
  const broken = await run(['provision', 'org_1', '--props-file', 'bad.json']);
  assert.deepEqual([broken.code, broken.stderr], [3, 'error: --props-file: bad.json is not valid JSON.\n']);
  assert.deepEqual(keysOf(server), []);
});

test('inspect tells what is there, and with credentials what would be done', async (t) => {
  const { run, server } = await vendor(t);
  const before = await run(['inspect', 'org_1']);
  assert.equal(before.code, 0);
  assert.match(before.stdout, /^next call +created, because of NO_PROJECT$/m);
  assert.match(before.stdout, /^NO_PROJECT /m);
  await run(['provision', 'org_1']);
  const { stdout } = await run(['inspect', 'org_1']);
  assert.match(stdout, /^connection +gelato \(org_1\), ACTIVE$/im);
  assert.match(stdout, /^holds these +yes$/m);
  assert.match(stdout, /No problem was found\.\n$/);
  const bare = await run(['inspect', 'org_9']);
  assert.match(bare.stderr, /org_9 is not among the customers/);
  assert.doesNotMatch(bare.stdout, /next call/);
  rowOf(server, 'gelato_org_1').status = 'ERROR';
  assert.match((await run(['inspect', 'org_1', '--quiet'])).stdout, /^NOT_ACTIVE {2}/);
});

test('remove needs --yes without a terminal, and removes', async (t) => {
  const { run, server } = await vendor(t);
  await run(['provision', 'org_1']);
  server.clearRequests();
  for (const args of [[], ['--no-input']]) {
    const refused = await run(['remove', 'org_1', ...args]);
    assert.equal(refused.code, 3);
    assert.match(refused.stderr, /Nothing was done: .*--yes/);
  }
  assert.equal(server.requests.length, 0);
  const { code, stdout } = await run(['remove', 'org_1', '--yes', '--remove-project']);
  assert.deepEqual([code, stdout], [0, 'gelato_org_1: removed 1 connection, and the project\n']);
  assert.deepEqual(keysOf(server), []);
  assert.equal((await run(['remove', 'org_1', '--yes'])).stdout, 'gelato_org_1: there was no connection to remove\n');
});

test('token prints the token alone on the standard output', async (t) => {
  const { signingKeyId, signingKey } = createFakeActivepieces().signingKey();
  const cwd = await folder(t, { 'key.pem': signingKey });
  const { code, stdout, stderr } = await run(['token', 'org_1', '--signing-key-file', 'key.pem', '--role', 'VIEWER'], {
    cwd,
    env: { AP_SIGNING_KEY_ID: signingKeyId, AP_INSTANCE_URL: 'https://ap.example' },
  });
  assert.equal(code, 0);
  const [head = '', claims = ''] = stdout.trim().split('.').map((part) => Buffer.from(part, 'base64url').toString());
  assert.equal(JSON.parse(head).kid, signingKeyId);
  const { externalProjectId, externalUserId, role, exp, iat } = JSON.parse(claims);
  assert.deepEqual([externalProjectId, externalUserId, role, exp - iat], ['org_1', 'tester', 'VIEWER', 300]);
  assert.match(stderr, /^For https:\/\/ap\.example: logs the user tester in to the project of org_1\. It can be used for 300 s\./);
  assert.equal((await run(['token', 'org_1'])).code, 3);
  assert.match((await run(['token', 'org_1', '--signing-key-id', 'x'])).stderr, /Where is the private key\?/);
});

test('the demo goes the whole way', async () => {
  const { code, stdout, stderr } = await run(['demo']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /connection gelato_org_1234 created/);
  assert.match(stdout, /connection unchanged, 1 request/);
  assert.match(stdout, /base_url, access_token/);
  assert.match(stdout, /^Plan: \+ 2 to create, = 1 unchanged$/m);
  assert.match(stdout, /^Done: 2 created\.$/m);
});

test('the stand-in serves until it is told to end', async (t) => {
  const cwd = await folder(t, { 'props.json': '{"secret_text":"some-text"}' });
  let [code, printed] = [-1, ''];
  const ended = await run(['stand-in', '--piece', '@acme/piece-flavor', '--auth-type', 'SECRET_TEXT'], {
    onStart(child) {
      child.stdout?.on('data', async (text) => {
        printed += text;
        const [, url, key] = /AP_INSTANCE_URL=(\S+) AP_API_KEY=(\S+)\n/.exec(printed) ?? [];
        if (url === undefined || key === undefined || code !== -1) return;
        code = -2;
        const args = ['provision', 'org_1', '--piece', '@acme/piece-flavor', '--auth-type', 'SECRET_TEXT', '--props-file', 'props.json'];
        ({ code } = /** @type {{ code: number }} */ (await run(args, { cwd, env: { AP_INSTANCE_URL: url, AP_API_KEY: key } })));
        child.kill('SIGINT');
      });
    },
  });
  assert.equal(code, 0);
  assert.equal(ended.code, 0);
});

test('the completion is asked for by the script of the shell', async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { code, stdout } = await run(['completion', shell]);
    assert.equal(code, 0);
    assert.match(stdout, /predefined-connection complete '?--/, shell);
  }
  const offered = async (/** @type {string[]} */ ...words) => (await run(['complete', '--', ...words])).stdout.split('\n').map((line) => line.split('\t')[0]);
  assert.deepEqual((await offered('pl')).slice(0, 1), ['plan']);
  assert.ok((await offered('plan', '--de')).includes('--detailed-exitcode'));
  assert.ok(!(await offered('plan', '--')).includes('--yes'));
  assert.deepEqual((await offered('plan', '--format', '')).slice(0, 3), ['csv', 'ndjson', 'json']);
  assert.deepEqual((await offered('completion', 'f')).slice(0, 1), ['fish']);
});

for (const word of ['demo', 'apply --help', 'completion zsh']) {
  test(`a reader that has seen enough of ${word} is no failure`, async () => {
    const shell = `set -o pipefail; "${process.execPath}" "${COMMAND}" ${word} | head -1`;
    const code = await new Promise((resolve) => execFile('bash', ['-c', shell], { env: environment() }, (error) => resolve(error === null ? 0 : error.code)));
    assert.equal(code, 0);
  });
}
