/**
 * The README and the page about inspecting: every code block is compiled or run, and every table is held against the types.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from 'esbuild';

import { codeBlocks, tableAfter } from '../support/markdown.js';
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

/**
 * A folder in which the packages are found that the examples import: this one, the pieces framework and Node's types.
 * @param {import('node:test').TestContext} t
 */
function makeFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  for (const [name, place] of [
    ['predefined-connection', 'pkg'],
    ['@types/node', 'node_modules/@types/node'],
    ['@activepieces', 'examples/piece/node_modules/@activepieces'],
  ]) {
    assert.ok(existsSync(join(root, place ?? '')), `${place} is not there`);
    symlinkSync(join(root, place ?? ''), join(folder, 'node_modules', name ?? ''), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

describe('its code', () => {
  test('is of the kinds that are tested here', () => {
    const kinds = blocks.map(({ info }) => info);
    assert.deepEqual(new Set(kinds), new Set(['sh', 'ts', 'ts run']));
    assert.equal(kinds.length, 14);
    assert.deepEqual(blocksOfInspecting.map(({ info }) => info), ['ts run', 'ts run']);
  });

  test('compiles', (t) => {
    const folder = makeFolder(t);
    const compilerOptions = {
      target: 'ES2022',
      module: 'NodeNext',
      strict: true,
      noEmit: true,
      types: ['node'],
      // The declarations of the framework's own dependencies are not clean.
      skipLibCheck: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    writeFileSync(join(folder, 'prelude.d.ts'), `${PRELUDE}export {};\n`);
    for (const [page, list] of Object.entries({ readme: blocks, inspecting: blocksOfInspecting })) {
      const scripts = list.filter(({ info }) => info.startsWith('ts'));
      for (const { line, code } of scripts) writeFileSync(join(folder, `${page}-${line}.ts`), code);
    }
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8', cwd: folder });
    assert.equal(stdout, '');
    assert.equal(status, 0);
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
      // Beside each call of console.log stands what it prints.
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => output);
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

/**
 * Runs an example as a program of its own, at a server and with `options`.
 * @param {string} folder
 * @param {string} code
 * @param {string} url
 */
async function run(folder, code, url) {
  const { code: script } = await transform(code.replaceAll('https://cloud.activepieces.com', url), { loader: 'ts', format: 'esm', target: 'node20' });
  const options = {
    instanceUrl: url,
    apiKey: API_KEY,
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.example', access_token: 'token-of-org-1234' },
  };
  writeFileSync(join(folder, 'prelude.mjs'), `globalThis.options = ${JSON.stringify(options)};`);
  writeFileSync(join(folder, 'example.mjs'), script);
  const args = ['--import', pathToFileURL(join(folder, 'prelude.mjs')).href, join(folder, 'example.mjs')];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, AP_API_KEY: API_KEY } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, status };
}
