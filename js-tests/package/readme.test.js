/**
 * The README and the page about inspecting: every code block is compiled or run, and every table is held against the types.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { compileBlocks, makeFolder, promisedOutput, runBlock } from '../support/code-blocks.js';
import { codeBlocks, tableAfter } from '../support/markdown.js';
import { pem, rsaPair } from '../support/keys.js';
import { defaultsOf, membersOf, textsOf } from '../support/declarations.js';
import { API_KEY, fakeServer } from '../support/server.js';
import { install } from '../setup.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const inspecting = readFileSync(join(root, 'docs/inspect.md'), 'utf8');
const blocks = codeBlocks(readme);
const blocksOfInspecting = codeBlocks(inspecting);
const types = readFileSync(join(root, 'pkg/src/api/types.ts'), 'utf8');

install('examples/piece');

/** What the examples call `options`. */
const PRELUDE = `
  declare global {
    var options: import('predefined-connection').ProvisionConnectionOptions;
  }
`;

describe('its code', () => {
  test('is of the kinds that are tested here', () => {
    const kinds = blocks.map(({ info }) => info);
    assert.deepEqual(new Set(kinds), new Set(['sh', 'ts', 'ts run']));
    assert.equal(kinds.length, 15);
    assert.deepEqual(blocksOfInspecting.map(({ info }) => info), ['ts run', 'ts run']);
  });

  test('compiles', (t) => {
    for (const list of [blocks, blocksOfInspecting]) {
      const scripts = list.filter(({ info }) => info.startsWith('ts'));
      assert.deepEqual(compileBlocks(makeFolder(t), scripts, { prelude: PRELUDE }), { stdout: '', status: 0 });
    }
  });

  for (const { info, page, line, code } of [
    ...blocks.map((block) => ({ ...block, page: 'README.md' })),
    ...blocksOfInspecting.map((block) => ({ ...block, page: 'docs/inspect.md' })),
  ]) {
    if (info !== 'ts run') continue;
    test(`runs: ${page}, line ${line}`, async (t) => {
      const server = await fakeServer(t);
      const { stdout, stderr, status } = await run(makeFolder(t), code, server.url);
      assert.deepEqual([status, stderr], [0, '']);
      const promised = promisedOutput(code);
      if (promised.length > 0) assert.deepEqual(stdout.trimEnd().split('\n'), promised);
      const left = server.tables.connections.map(({ externalId, type }) => `${externalId} ${type}`);
      if (code.includes('removeConnection') || !code.includes('provisionConnection')) assert.deepEqual(left, []);
      else if (!code.includes('catch')) assert.deepEqual(left, ['gelato_org_1234 CUSTOM_AUTH']);
    });
  }

  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { name } = JSON.parse(readFileSync(join(root, 'pkg/package.json'), 'utf8'));
    const commands = blocks.filter(({ info }) => info === 'sh').flatMap(({ code }) => code.trim().split('\n'));
    assert.deepEqual(commands, [`npm install ${name}`, 'npm run demo', 'npm test']);
    for (const script of ['demo', 'test']) assert.ok(script in scripts, script);
  });
});

describe('its tables', () => {
  /**
   * The first columns of the table after a heading or a text.
   * @param {string} place
   */
  const names = (place, page = readme) => tableAfter(page, place).map(([name]) => (name ?? '').replaceAll('`', ''));

  test('the auth types are all there, each with its props', () => {
    const place = '`props` has the form';
    assert.deepEqual(names(place), textsOf(types, 'PieceAuthType'));
    const rows = Object.fromEntries(tableAfter(readme, place).map(([name = '', props = '']) => [name.replaceAll('`', ''), props]));
    for (const [type, declarations] of /** @type {[string, string[]][]} */ ([
      ['SECRET_TEXT', ['SecretTextProps']],
      ['BASIC_AUTH', ['BasicAuthProps']],
      ['OAUTH2', ['OAuth2Props', 'OAuth2CommonProps']],
      ['PLATFORM_OAUTH2', ['PlatformOAuth2Props', 'OAuth2CommonProps']],
      ['CLOUD_OAUTH2', ['OAuth2CommonProps']],
    ])) {
      const declared = declarations.flatMap((name) => membersOf(types, name));
      const [required = '', optional = ''] = (rows[type] ?? '').split('optional:');
      const listed = (/** @type {string} */ part) => [...part.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort();
      assert.deepEqual(listed(required), declared.filter((member) => !member.isOptional).map(({ name }) => name).sort(), type);
      assert.deepEqual(listed(optional), declared.filter((member) => member.isOptional).map(({ name }) => name).sort(), type);
    }
  });

  test('the fields of the result are all there', () => {
    assert.deepEqual(names('The result tells'), membersOf(types, 'ProvisionedConnection').map(({ name }) => name));
  });

  test('the fields of an error are all there', () => {
    assert.deepEqual(names('The fields of an error').sort(), membersOf(types, 'ErrorData').map(({ name }) => name).sort());
  });

  test('the error codes are all there', () => {
    assert.deepEqual(names('### Error codes'), textsOf(types, 'ErrorCode'));
    for (const row of tableAfter(readme, '### Error codes')) {
      assert.equal(row.length, 3);
      for (const cell of row) assert.ok(cell.length > 5, row.join());
    }
  });

  test('the fields of a state and the problems are all there', () => {
    assert.deepEqual(names('## Result', inspecting), membersOf(types, 'ConnectionState').map(({ name }) => name));
    assert.deepEqual(names('## Problems', inspecting), textsOf(types, 'ProblemCode'));
    for (const row of tableAfter(inspecting, '## Problems')) assert.equal(row.filter((cell) => cell.length > 5).length, 3, row.join());
  });

  test('the options of provisionConnection are all there, with their defaults', () => {
    const base = membersOf(types, 'ProvisionConnectionBaseOptions');
    const credentials = membersOf(types, 'CredentialsOf');
    const ofProject = membersOf(types, 'ProjectOptions').map((member) => ({ ...member, name: `project.${member.name}` }));
    const declared = [...base, ...credentials, ...ofProject];
    assert.deepEqual(names('## Options of `provisionConnection`').sort(), declared.map(({ name }) => name).sort());
    assertDefaults('## Options of `provisionConnection`', declared);
  });

  test('the options of fetchConnection are all there, with their defaults', () => {
    const declared = membersOf(types, 'FetchConnectionOptions');
    assert.deepEqual(names('## Options of `fetchConnection`'), declared.map(({ name }) => name));
    assertDefaults('## Options of `fetchConnection`', declared);
  });

  /**
   * @param {string} place
   * @param {import('../support/declarations.js').Member[]} declared
   */
  function assertDefaults(place, declared) {
    const given = tableAfter(readme, place).map(([name = '', value = '']) => [name.replaceAll('`', ''), value]);
    assert.deepEqual(Object.fromEntries(given), defaultsOf(declared, '*required*'));
  }
});

test('its numbers are those of the package', () => {
  const { engines, dependencies } = JSON.parse(readFileSync(join(root, 'pkg/package.json'), 'utf8'));
  assert.equal(engines.node, '>=20');
  assert.equal(dependencies, undefined);
  assert.ok(existsSync(join(root, 'LICENSE')));
  const source = (/** @type {string} */ path) => readFileSync(join(root, 'src', path), 'utf8');
  const retry = source('activepieces/retry.rs');
  assert.match(retry, /FIRST_WAIT: f64 = 500\.0;/);
  assert.match(retry, /LONGEST_WAIT: f64 = 8_000\.0;/);
  assert.match(retry, /RETRIES: f64 = 100\.0;/);
  assert.match(retry, /PART_OF_A_RETRY: f64 = 0\.2;/);
  assert.match(source('process.rs'), /CALLS_AT_ONCE: usize = 50;/);
  assert.match(source('provision/fingerprint.rs'), /LONGEST_CHECK: f64 = 305_000\.0;/);
  assert.match(source('options/provision_options.rs'), /SHORTEST_FINGERPRINT_SECRET: usize = 16;/);
  assert.match(source('activepieces/request.rs'), /QUICK_LIMIT: f64 = 10_000\.0;/);
});

/** What the examples read from the environment. */
function environment() {
  return { AP_API_KEY: API_KEY, AP_SIGNING_KEY_ID: 'key_1', AP_SIGNING_KEY: pem(rsaPair().privateKey, 'pkcs1') };
}

/**
 * Runs an example at a server and with `options`.
 * @param {string} folder
 * @param {string} code
 * @param {string} url
 */
async function run(folder, code, url) {
  const options = {
    instanceUrl: url,
    apiKey: API_KEY,
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.example', access_token: 'token-of-org-1234' },
  };
  writeFileSync(join(folder, 'prelude.mjs'), `globalThis.options = ${JSON.stringify(options)};`);
  return runBlock(folder, code.replaceAll('https://cloud.activepieces.com', url), { prelude: 'prelude.mjs', env: environment() });
}
