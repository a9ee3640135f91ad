/**
 * What is typed wrong runs nothing, ends with 3, and says what was meant.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { pkg } from '../../pkg/build/paths.js';
import { folder, run } from './run.js';
import { vendor } from './vendor.js';

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
  assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
});

test('an older Node is told which one is needed', async (t) => {
  const cwd = await folder(t, { 'old.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.1' } });` });
  const { code, stdout, stderr } = await run(['plan'], { cwd, env: { NODE_OPTIONS: '--require ./old.cjs' } });
  assert.deepEqual([code, stdout, stderr], [3, '', 'predefined-connection needs Node.js 20.12 or newer; this is 20.11.1.\n']);
});

test('without a word it shows the words', async () => {
  const { code, stdout } = await run([]);
  assert.equal(code, 0);
  for (const word of ['plan', 'apply', 'provision', 'remove', 'inspect', 'list', 'migrate', 'check', 'token', 'demo', 'stand-in', 'completion']) {
    assert.match(stdout, new RegExp(`^  ${word} `, 'm'));
  }
});

const TYPOS = /** @type {const} */ ([
  [['aply'], /unknown command 'aply'\nDid you mean apply\?\n$/],
  [['aply', '--help'], /unknown command 'aply'\nDid you mean apply\?\n$/],
  [['help', 'aply'], /value 'aply' is invalid for argument 'word'\. Allowed choices are check, plan, apply/],
  [['Plan'], /unknown command 'Plan'\nDid you mean plan\?/],
  [['apply', '--dryrun'], /unknown option '--dryrun'/],
  [['apply', '--yess'], /unknown option '--yess'\n\(Did you mean --yes\?\)/],
  [['apply', '--prun', '--yes'], /unknown option '--prun'\n\(Did you mean --prune\?\)/],
  [['apply', 'plan.json', 'other.json', '--yes'], /too many arguments/],
  [['provision'], /missing required argument 'id'/],
  [['provision', 'org_1', 'org_2'], /too many arguments/],
  [['plan', '--format', 'xml'], /Allowed choices are csv, ndjson, json/],
  [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish, powershell/],
  [['plan', '--api-key', 'sk-some-secret-key'], /unknown option '--api-key'\n.*use AP_API_KEY or --api-key-file/],
]);

for (const [args, expected] of TYPOS) {
  test(`${args.join(' ')} runs nothing`, async (t) => {
    const { server, run } = await vendor(t);
    const { code, stdout, stderr } = await run([...args]);
    assert.equal(code, 3);
    assert.match(stderr, expected);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /some-secret/);
    assert.equal(server.requests.length, 0);
  });
}

test('the value of an unknown flag is not shown', async () => {
  const { code, stderr } = await run(['plan', '--api-key=sk-some-secret']);
  assert.equal(code, 3);
  assert.match(stderr, /unknown option '--api-key'/);
  assert.doesNotMatch(stderr, /some-secret/);
});

const LACKING = /** @type {const} */ ([
  [{ instanceUrl: undefined }, {}, [], /Which instance\? Set AP_INSTANCE_URL/],
  [{ pieceName: undefined }, {}, [], /Which piece\? Give --piece/],
  [{ customers: undefined }, {}, [], /Which customers\? Give --customers/],
  [{}, { AP_API_KEY: '' }, [], /Where is the API key\? Set AP_API_KEY/],
  [{}, {}, ['--api-key-file', 'none.txt'], /--api-key-file: none\.txt cannot be read \(ENOENT\)/],
  [{}, {}, ['--config', 'none.json'], /There is no configuration file none\.json/],
  [{}, {}, ['--customers', 'none.csv'], /There is no file none\.csv/],
  [{}, {}, ['--customers', '.'], /\. is a folder/],
  [{}, {}, ['--timeout', '1s'], /--timeout must be a whole number/],
  [{}, {}, ['--map', 'prop.token=token'], /--map: a customer has no "prop\.token"/],
  [{}, {}, ['--customers', '-', '--only', '-'], /cannot both be the standard input/],
  [{}, {}, ['--prune', '--only', 'customers.csv'], /--only leaves customers out/],
  [{ instanceUrl: 'no url' }, {}, [], /INVALID_OPTIONS: .*instanceUrl/],
  [{ pieceNam: 'x' }, {}, [], /there is no setting "pieceNam"\. Did you mean pieceName\?/],
  [{ apiKey: 'sk-some-secret-key' }, {}, [], /`apiKey` must be a function\. Or leave it out, and set AP_API_KEY/],
]);

for (const [config, env, args, expected] of LACKING) {
  test(`plan with ${JSON.stringify({ ...config, ...env })} ${args.join(' ')} ends with 3`, async (t) => {
    const { run } = await vendor(t, { config });
    const { code, stderr, stdout } = await run(['plan', ...args], { env });
    assert.match(stderr, expected);
    assert.doesNotMatch(stderr, /some-secret/);
    assert.deepEqual([code, stdout], [3, '']);
  });
}

test('two configuration files are one too many', async (t) => {
  const { run } = await vendor(t, { files: { 'predefined-connection.config.mjs': 'export default {};' } });
  const { code, stderr } = await run(['check']);
  assert.equal(code, 3);
  assert.match(stderr, /say which one counts with --config/);
});

for (const [name, text, expected] of /** @type {const} */ ([
  ['bad.json', '{"apiKey": "sk-secret-in-a-file"', /bad\.json cannot be read: it is not valid JSON\n$/],
  ['bad.mjs', 'export default {', /bad\.mjs cannot be read: SyntaxError/],
  ['none.mjs', 'export const config = {};', /none\.mjs must export an object as its default/],
])) {
  test(`a configuration that cannot be read: ${name}`, async (t) => {
    const cwd = await folder(t, { [name]: text });
    const { code, stderr } = await run(['check', '--config', name], { cwd });
    assert.equal(code, 3);
    assert.match(stderr, expected);
    assert.doesNotMatch(stderr, /secret/);
  });
}
