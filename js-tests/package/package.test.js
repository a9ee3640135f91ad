/**
 * What is published: nothing stale, nothing that a host or a bundler cannot take, and no more than users need.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { build } from 'esbuild';

import { dist, pkg, root } from '../../pkg/build/paths.js';
import { currentRecord, record } from '../../pkg/build/sources.js';

const manifest = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
const scripts = readdirSync(dist).filter((name) => /\.[cm]js$/.test(name));

/** What a program of the tools prints. */
function printed(program, ...args) {
  const path = join(root, 'node_modules', program);
  return execFileSync(process.execPath, [path, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

test('pkg/dist is made from the sources as they are', () => {
  const fresh = existsSync(record) && readFileSync(record, 'utf8') === currentRecord();
  assert.ok(fresh, 'pkg/dist is older than its sources: run npm run build');
});

test('every export is there, with types', () => {
  const paths = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(paths));
  const files = paths(manifest.exports);
  assert.ok(files.length > 10);
  for (const file of files) assert.ok(existsSync(join(pkg, file)), file);
  for (const [name, conditions] of Object.entries(manifest.exports)) {
    if (name === './package.json') continue;
    const leaves = 'types' in conditions ? [conditions] : Object.values(conditions);
    for (const leaf of leaves) assert.deepEqual(Object.keys(leaf), ['types', 'default'], name);
  }
});

test('the crate and the package have one version', () => {
  const crate = /^version = "(.*)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))?.[1];
  assert.equal(manifest.version, crate);
});

test('it depends on nothing and runs nothing when it is installed', () => {
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']) assert.equal(manifest[field], undefined, field);
});

test('only what users need is packed', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = JSON.parse(execFileSync(npm, ['pack', '--dry-run', '--json'], { cwd: pkg, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  // npm 12 gives an object by the package's name, older ones a list.
  const [{ files }] = /** @type {{ files: { path: string }[] }[]} */ (Object.values(packed));
  const others = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  assert.deepEqual(others, ['LICENSE', 'README.md', 'package.json']);
  for (const name of ['LICENSE', 'README.md']) {
    assert.equal(readFileSync(join(pkg, name), 'utf8'), readFileSync(join(root, name), 'utf8'), `pkg/${name} is old: run npm run build`);
  }
});

test('the scripts hold nothing that bundlers leave out or hosts lack', () => {
  assert.ok(scripts.length >= 6);
  for (const name of scripts) {
    const code = readFileSync(join(dist, name), 'utf8');
    assert.doesNotMatch(code, /import\.meta|__dirname|__filename|\brequire\b|\bprocess\b|\beval\b|new Function/, name);
    assert.doesNotMatch(code, /[^\x20-\x7e\n]/, `${name} is not plain ASCII`);
    assert.doesNotMatch(code, /<\/script/i, name);
  }
});

test('no path of the machine that built it is in it', () => {
  for (const name of readdirSync(dist)) {
    const content = readFileSync(join(dist, name), 'latin1');
    assert.doesNotMatch(content, /\/(root|home|Users|tmp)\/|\.cargo|\.rustup|registry/, name);
  }
});

test('a line that Node shows under an uncaught error is short', () => {
  for (const name of scripts) {
    const long = readFileSync(join(dist, name), 'utf8').split('\n').filter((line) => line.length > 1000);
    assert.ok(long.every((line) => /^"[^"]*"$/.test(line)), `${name} has long lines of code`);
  }
});

test('a bundle that only looks at errors leaves the WebAssembly out', async () => {
  const contents = `export { isPredefinedConnectionError } from 'predefined-connection';`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false });
  assert.ok(outputFiles[0].contents.length < 1000, `${outputFiles[0].contents.length} bytes`);
});

test('no lockfile names a registry', () => {
  for (const folder of ['.', 'js-tests/piece']) {
    const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'));
    const resolved = Object.values(packages).map((entry) => entry.resolved ?? '');
    assert.deepEqual(resolved.filter((place) => place.includes(':')), []);
  }
});

test('publint has nothing to say', () => {
  assert.match(printed('publint/src/cli.js', 'pkg', '--strict'), /All good!/);
});

test('Are the types wrong has nothing to say', () => {
  // The .wasm is no module to Node; bundlers and edge runtimes take it for one.
  const said = printed('@arethetypeswrong/cli/dist/index.js', '--pack', 'pkg', '--no-emoji', '--exclude-entrypoints', './predefined-connection.wasm');
  assert.match(said, /No problems found/);
});
