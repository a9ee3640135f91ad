/**
 * The README and the pages of `docs/`: code blocks are compiled and run, tables are held against the types, and links lead somewhere.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { compileBlocks, makeFolder, promisedOutput, runBlock } from '../support/code-blocks.js';
import { codeBlocks, tableAfter } from '../support/markdown.js';
import { pem, rsaPair } from '../support/keys.js';
import { defaultsOf, membersOf, textsOf } from '../support/declarations.js';
import { API_KEY, fakeServer } from '../support/server.js';
import { install } from '../setup.js';
import { sizes } from './sizes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (/** @type {string} */ page) => readFileSync(join(root, page), 'utf8');
const readme = read('README.md');
/** Those whose code uses `options` alone. Others are tested beside what they are about. */
const pages = ['README.md', ...['all-customers', 'check', 'hosts', 'inspect', 'logins', 'observation', 'removing'].map((name) => `docs/${name}.md`)];
const types = readFileSync(join(root, 'pkg/src/api/types.ts'), 'utf8');

install('examples/piece');

/** What the examples call `options`. */
const PRELUDE = `
  declare global {
    var options: import('predefined-connection').ProvisionConnectionOptions;
  }
`;

for (const page of pages) {
  describe(`the code of ${page}`, () => {
    const blocks = codeBlocks(read(page));
    const scripts = blocks.filter(({ info }) => info.startsWith('ts'));

    test('is of the kinds that are tested here', () => {
      assert.ok(scripts.length > 0);
      for (const { info } of blocks) assert.ok(['sh', 'ts', 'ts run'].includes(info), info);
    });

    test('compiles', (t) => {
      assert.deepEqual(compileBlocks(makeFolder(t), scripts, { prelude: PRELUDE }), { stdout: '', status: 0 });
    });

    for (const { line, code } of scripts.filter(({ info }) => info === 'ts run')) {
      test(`runs: line ${line}`, async (t) => {
        const server = await fakeServer(t);
        const { stdout, stderr, status } = await run(makeFolder(t), code, server.url);
        assert.deepEqual([status, stderr], [0, '']);
        const promised = promisedOutput(code);
        if (promised.length > 0) assert.deepEqual(stdout.trimEnd().split('\n'), promised);
        const left = server.tables.connections.map(({ externalId, type }) => `${externalId} ${type}`);
        if (code.includes('removeConnection') || !/provisionConnection|createEmbedSession/.test(code)) assert.deepEqual(left, []);
        else if (!code.includes('customers')) assert.deepEqual(left, ['gelato_org_1234 CUSTOM_AUTH']);
        else assert.deepEqual(left.sort(), ['gelato_org_1 CUSTOM_AUTH', 'gelato_org_2 CUSTOM_AUTH', 'gelato_org_3 CUSTOM_AUTH']);
      });
    }
  });
}

describe('README.md', () => {
  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = codeBlocks(readme).filter(({ info }) => info === 'sh').flatMap(({ code }) => code.trim().split('\n'));
    assert.deepEqual(commands, [`npm install ${JSON.parse(read('pkg/package.json')).name}`, 'npm run demo', 'npm test']);
    for (const script of ['demo', 'test']) assert.ok(script in scripts, script);
  });

  test('is short', (t) => {
    const words = readme.split(/\s+/).length;
    t.diagnostic(`${words} words; stripe-node has 3247, Pipedream's SDK 2031`);
    assert.ok(words <= 1500, `${words} words`);
    assert.ok(readme.split('\n').length <= 250);
  });

  test('weighs each part as a bundler keeps it', () => {
    const weights = tableAfter(readme, '| Part | gzip -9').map(([part = '', weight = '']) => [part.replaceAll('`', ''), weight]);
    for (const [part, weight] of weights) {
      const { packed } = sizes.find(({ name }) => part === `predefined-connection/${name}`) ?? assert.fail(part);
      assert.equal(weight, `${Math.ceil(packed / 1024)} KB`, part);
    }
  });
});

test('links lead somewhere', () => {
  const all = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  for (const page of all) {
    for (const [, link = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(root, target)), `${page}: ${link}`);
      if (anchor !== undefined) assert.ok(anchors(read(target)).includes(anchor), `${page}: ${link}`);
    }
  }
});

describe('the tables', () => {
  const reference = read('docs/reference.md');
  const errors = read('docs/errors.md');

  /**
   * The first columns of the table after a heading or a text.
   * @param {string} page
   * @param {string} place
   */
  const names = (page, place) => tableAfter(page, place).map(([name]) => (name ?? '').replaceAll('`', ''));

  test('the auth types are all there, each with its props', () => {
    const place = '## Props';
    assert.deepEqual(names(reference, place), textsOf(types, 'PieceAuthType'));
    const rows = Object.fromEntries(tableAfter(reference, place).map(([name = '', props = '']) => [name.replaceAll('`', ''), props]));
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
    assert.deepEqual(names(reference, '## Result of'), membersOf(types, 'ProvisionedConnection').map(({ name }) => name));
  });

  test('the fields of an error are all there', () => {
    assert.deepEqual(names(errors, 'The fields;').sort(), membersOf(types, 'ErrorData').map(({ name }) => name).sort());
  });

  test('the error codes are all there', () => {
    const rows = ['### Your code', '### Operations', '### The customer'].flatMap((group) => tableAfter(errors, group));
    assert.deepEqual(rows.map(([code = '']) => code.replaceAll('`', '')).sort(), textsOf(types, 'ErrorCode').sort());
    for (const row of rows) {
      assert.equal(row.length, 3);
      for (const cell of row) assert.ok(cell.length > 5, row.join());
    }
  });

  test('what inspectConnection tells is all there', () => {
    const inspecting = read('docs/inspect.md');
    assert.deepEqual(names(inspecting, '## Result'), membersOf(types, 'ConnectionState').map(({ name }) => name));
    assert.deepEqual(names(inspecting, '## Problems'), textsOf(types, 'ProblemCode'));
    for (const row of tableAfter(inspecting, '## Problems')) assert.equal(row.filter((cell) => cell.length > 5).length, 3, row.join());
  });

  test('the options of provisionConnection are all there, with their defaults', () => {
    const base = membersOf(types, 'ProvisionConnectionBaseOptions');
    const credentials = membersOf(types, 'CredentialsOf');
    const ofProject = membersOf(types, 'ProjectOptions').map((member) => ({ ...member, name: `project.${member.name}` }));
    const declared = [...base, ...credentials, ...ofProject];
    assert.deepEqual(names(reference, '## Options of `provisionConnection`').sort(), declared.map(({ name }) => name).sort());
    assertDefaults('## Options of `provisionConnection`', declared);
  });

  test('the options of fetchConnection are all there, with their defaults', () => {
    const declared = membersOf(types, 'FetchConnectionOptions');
    assert.deepEqual(names(reference, '## Options of `fetchConnection`'), declared.map(({ name }) => name));
    assertDefaults('## Options of `fetchConnection`', declared);
  });

  /**
   * @param {string} place
   * @param {import('../support/declarations.js').Member[]} declared
   */
  function assertDefaults(place, declared) {
    const given = tableAfter(reference, place).map(([name = '', value = '']) => [name.replaceAll('`', ''), value]);
    assert.deepEqual(Object.fromEntries(given), defaultsOf(declared, '*required*'));
  }
});

test('the numbers are those of the package', () => {
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
 * What headings are linked by.
 * @param {string} page
 */
function anchors(page) {
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) => heading.toLowerCase().replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

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
