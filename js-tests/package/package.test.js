/**
 * What is published: nothing stale, nothing that a host or a bundler cannot take, and no more than users need.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { parts } from '../../pkg/build/parts.js';
import { dist, pkg, root } from '../../pkg/build/paths.js';
import { currentRecord, record } from '../../pkg/build/sources.js';

const manifest = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, name)).isFile());
const scripts = files.filter((name) => /\.[cm]js$/.test(name));

/** What a program of the tools prints. */
function printed(program, ...args) {
  const path = join(root, 'node_modules', program);
  return execFileSync(process.execPath, [path, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

test('pkg/dist is made from the sources as they are', () => {
  const fresh = existsSync(record) && readFileSync(record, 'utf8') === currentRecord();
  assert.ok(fresh, 'pkg/dist is older than its sources: run npm run build');
});

/** Entries that carry no WebAssembly of their own. */
const plainEntries = ['embed', 'testing'].filter((name) => files.includes(`${name}.mjs`));

/**
 * The files of an entry; `null` closes it to a kind of host.
 * @returns {string[]}
 */
function paths(target) {
  if (typeof target === 'string') return [target];
  return target === null ? [] : Object.values(target).flatMap(paths);
}

test('every export is there, with types', () => {
  const targets = paths(manifest.exports);
  assert.ok(targets.length > 30);
  for (const file of targets) assert.ok(existsSync(join(pkg, file)), file);
  for (const [name, conditions] of Object.entries(manifest.exports)) {
    if (name === './package.json') continue;
    const leaves = 'types' in conditions ? [conditions] : Object.values(conditions).filter((leaf) => leaf !== null);
    for (const leaf of leaves) assert.deepEqual(Object.keys(leaf), ['types', 'default'], name);
  }
});

test('every part has its entries, and every file is one or belongs to one', () => {
  const names = parts.map(({ name }) => name);
  const expected = ['.', './package.json', ...plainEntries.map((name) => `./${name}`), ...names.flatMap((name) => [`./${name}`, `./slim/${name}`, `./${name}.wasm`])];
  assert.deepEqual(Object.keys(manifest.exports).sort(), expected.sort());

  const named = new Set([...paths(manifest.exports), ...paths(manifest.bin)].map((path) => path.replace('./dist/', '')));
  const rest = files.map((name) => name.replaceAll('\\', '/')).filter((name) => !named.has(name) && !name.startsWith('types/'));
  assert.deepEqual(rest.sort(), ['command.licenses.txt', 'shared.cjs', 'shared.mjs', 'testing.zod-license.txt']);
});

test('older resolvers find the types of the subpaths', () => {
  const subpaths = [...plainEntries, ...parts.flatMap(({ name }) => [name, `slim/${name}`])];
  assert.deepEqual(Object.keys(manifest.typesVersions['*']).sort(), subpaths.sort());
  for (const [file] of Object.values(manifest.typesVersions['*'])) assert.ok(existsSync(join(pkg, file)), file);
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
  const [pack] = /** @type {{ files: { path: string }[] }[]} */ (Object.values(packed));
  const others = pack.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  assert.deepEqual(others, ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  for (const name of ['CHANGELOG.md', 'LICENSE', 'README.md']) {
    assert.equal(readFileSync(join(pkg, name), 'utf8'), readFileSync(join(root, name), 'utf8'), `pkg/${name} is old: run npm run build`);
  }
});

/** The entry for vendors' tests runs in Node alone, and may use what Node has. */
const isForTests = (/** @type {string} */ name) => /^testing\.[cm]js$/.test(name);

/** So does the command. */
const isForNode = (/** @type {string} */ name) => isForTests(name) || name === 'command.cjs';

/** What a script of the package may ask for: another one of it, by its place; and on edge runtimes its WebAssembly. */
const OWN_FILE = /^\.\.?\/[\w/-]+\.(cjs|mjs|wasm(\?module)?)$/;

test('the scripts hold nothing that bundlers leave out or hosts lack', () => {
  assert.ok(scripts.length >= 16);
  for (const name of scripts.filter((script) => !isForNode(script))) {
    const code = readFileSync(join(dist, name), 'utf8');
    const asked = [...code.matchAll(/\b(?:require\(|from ?|import ?)"([^"]*)"/g)].map(([, path = '']) => path);
    for (const path of asked) {
      assert.match(path, OWN_FILE, name);
      assert.ok(existsSync(join(dist, dirname(name), path.replace('?module', ''))), `${name} asks for ${path}`);
    }
    const own = code.replaceAll(/\brequire\("[^"]*"\)/g, '');
    // `process:` is a property of globalThis that is asked for, and no name that a bundler would replace.
    assert.doesNotMatch(own, /import\.meta|__dirname|__filename|\brequire\b|\bprocess\b(?!:)|\beval\b|new Function|\bimport\(/, name);
    assert.doesNotMatch(code, /[^\x20-\x7e\n]/, `${name} is not plain ASCII`);
    assert.doesNotMatch(code, /<\/script/i, name);
  }
});

test('the entry for tests asks for nothing but Node, and for its server only when it listens', () => {
  for (const name of scripts.filter(isForTests)) {
    const code = readFileSync(join(dist, name), 'utf8');
    const asked = [...code.matchAll(/\b(?:import\(|require\(|from ?|import ?)"([^"]*)"/g)];
    assert.ok(asked.length > 0);
    for (const [, path = ''] of asked) assert.match(path, /^node:(crypto|http|timers|zlib)$/, name);
    const early = name.endsWith('.mjs') ? /(from|import) ?"node:http"/ : /=\s*\w+\(require\("node:http"\)/;
    assert.doesNotMatch(code, early, name);
    assert.doesNotMatch(code, /import\.meta|__dirname|__filename/, name);
    assert.match(code, /"node:http"/, name);
  }
});

test('the command asks for Node and for this package by its name, and loads nothing of it before a word is run', () => {
  const code = readFileSync(join(dist, 'command.cjs'), 'utf8');
  assert.match(code, /^#!\/usr\/bin\/env node\n/);
  const asked = [...code.matchAll(/\brequire\("([^"]*)"\)/g)].map(([, path = '']) => path);
  assert.ok(asked.includes('predefined-connection/fleet'));
  const nodes = new Set(['events', 'child_process', 'path', 'fs', 'process', 'assert', 'readline', 'stream', 'tty', 'util', 'buffer', 'module', 'os', 'url'].flatMap((name) => [name, `node:${name}`, `${name}/promises`, `node:${name}/promises`]));
  const own = Object.keys(manifest.exports).map((path) => path.replace('.', manifest.name));
  for (const path of asked) assert.ok(nodes.has(path) || own.includes(path), path);
});

test('the licences of what is bundled go along', () => {
  const licences = readFileSync(join(dist, 'command.licenses.txt'), 'utf8');
  for (const name of ['@bomb.sh/tab', '@clack/core', '@clack/prompts', 'commander', 'csv-parse', 'picocolors', 'sisteransi']) {
    assert.match(licences, new RegExp(`^${name} [\\d.]+, (MIT|ISC)\\n\\n`, 'm'), name);
  }
  assert.equal(licences.match(/Permission (is hereby granted|to use, copy)/g)?.length, licences.match(/^\S+ \d+\.\d+\.\d+, (MIT|ISC)$/gm)?.length);
  assert.match(readFileSync(join(dist, 'testing.zod-license.txt'), 'utf8'), /^MIT License\n\nCopyright \(c\) \d+ Colin McDonnell/);
});

test('no path of the machine that built it is in it', () => {
  for (const name of files) {
    const content = readFileSync(join(dist, name), 'latin1');
    // The package that is bundled for tests has registries of its own.
    const words = isForNode(name) ? /\/(root|home|Users|tmp)\/|\.cargo|\.rustup/ : /\/(root|home|Users|tmp)\/|\.cargo|\.rustup|registry/;
    assert.doesNotMatch(content, words, name);
  }
});

/** In characters: a regular expression of the package that is bundled for tests is in one line. */
const LONGEST_PATTERN = 2000;

test('a line that Node shows under an uncaught error is short', () => {
  for (const name of scripts) {
    const long = readFileSync(join(dist, name), 'utf8').split('\n').filter((line) => line.length > (isForNode(name) ? LONGEST_PATTERN : 1200));
    assert.deepEqual(long.map((line) => line.slice(0, 80)), [], `${name} has long lines`);
  }
});

test('no lockfile names a registry', () => {
  for (const folder of ['.', 'examples/piece']) {
    const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'));
    const resolved = Object.values(packages).map((entry) => entry.resolved ?? '');
    assert.deepEqual(resolved.filter((place) => place.includes(':')), []);
  }
});

test('publint has nothing to say', () => {
  assert.match(printed('publint/src/cli.js', 'pkg', '--strict'), /All good!/);
});

test('Are the types wrong has nothing to say', () => {
  const webAssembly = parts.map(({ name }) => `./${name}.wasm`);
  // The .wasm is no module to Node; bundlers and edge runtimes take it for one.
  const said = printed('@arethetypeswrong/cli/dist/index.js', '--pack', 'pkg', '--no-emoji', '--exclude-entrypoints', ...webAssembly);
  assert.match(said, /No problems found/);
});
