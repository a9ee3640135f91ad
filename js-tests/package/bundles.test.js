/**
 * What bundlers keep of the package: the part whose function a program uses, and nothing of the others.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { rollup } from 'rollup';

import { dist, root } from '../../pkg/build/paths.js';
import { assertParts } from '../support/part-marks.js';
import { bundled } from './sizes.js';

const require = createRequire(import.meta.url);

/** @type {Record<string, (program: string) => Promise<string>>} */
const bundlers = {
  esbuild: async (program) => new TextDecoder().decode(await bundled(program)),
  'esbuild, unminified': async (contents) => {
    const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', platform: 'neutral', write: false, logLevel: 'error' });
    return outputFiles[0].text;
  },
  Rollup: rolledUp,
};

/** @type {[program: string, parts: import('../support/part-marks.js').Part[]][]} */
const programs = [
  [`export { fetchConnection } from 'predefined-connection';`, ['piece']],
  [`export { predefinedConnection } from 'predefined-connection';`, ['piece']],
  [`export { provisionConnection } from 'predefined-connection';`, ['backend']],
  [`export { provisionConnection, removeConnection, connectionKey } from 'predefined-connection';`, ['backend']],
  [`export { provisionConnection, removeConnection, connectionKey } from 'predefined-connection/backend';`, ['backend']],
  [`export { inspectConnection } from 'predefined-connection';`, ['fleet']],
  [`export { checkInstance } from 'predefined-connection';`, ['fleet']],
  [`export { inspectConnection, isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection/fleet';`, ['fleet']],
  [`export { fetchConnection, isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection';`, ['piece']],
  [`export { provisionConnection, isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection';`, ['backend']],
  [`import * as all from 'predefined-connection'; export const read = all.fetchConnection;`, ['piece']],
  [`import * as all from 'predefined-connection'; export const read = all.provisionConnection;`, ['backend']],
  [`export * from 'predefined-connection/piece';`, ['piece']],
  [`import * as all from 'predefined-connection'; export const read = all.inspectConnection;`, ['fleet']],
  [`import * as all from 'predefined-connection/backend'; export const read = all.provisionConnection;`, ['backend']],
  [`export * from 'predefined-connection/fleet';`, ['fleet']],
  [`export * from 'predefined-connection/backend';`, ['backend', 'fleet']],
  [`export * from 'predefined-connection';`, ['piece', 'backend', 'fleet']],
  [`export * from 'predefined-connection/slim/piece'; export { init } from 'predefined-connection/slim/backend';`, []],
  [`export * from 'predefined-connection/slim/backend'; export { init } from 'predefined-connection/slim/fleet';`, []],
  [`import 'predefined-connection';`, []],
  [`export { createEmbedToken, isPredefinedConnectionError } from 'predefined-connection/embed';`, []],
  [`export { createEmbedSession } from 'predefined-connection/embed';`, ['backend']],
  [`export * from 'predefined-connection'; export * as embed from 'predefined-connection/embed';`, ['piece', 'backend', 'fleet']],
];

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(name, () => {
    for (const [program, parts] of programs) {
      test(`${program} keeps ${parts.join(' and ') || 'no WebAssembly'}`, async () => assertParts(await bundle(program), dist, parts));
    }

    for (const [part, used] of [['piece', 'fetchConnection'], ['backend', 'provisionConnection'], ['fleet', 'inspectConnection']]) {
      test(`${used} weighs the same from the package and from its part`, async () => {
        const whole = await bundle(`export { ${used} } from 'predefined-connection';`);
        const alone = await bundle(`export { ${used} } from 'predefined-connection/${part}';`);
        assert.equal(whole.length, alone.length);
      });
    }

    test('fetchConnection alone carries nothing of predefinedConnection', async () => {
      const mark = 'The options could not be loaded.';
      // The package's lines are short, so a text may go on in the next one.
      const joined = async (/** @type {string} */ program) => (await bundle(program)).replaceAll('\\\n', '');
      assert.ok((await joined(`export { predefinedConnection } from 'predefined-connection/piece';`)).includes(mark));
      for (const entry of ['predefined-connection', 'predefined-connection/piece']) {
        const code = await joined(`export { fetchConnection } from '${entry}';`);
        assert.ok(!code.includes(mark), entry);
      }
    });

    test('a bundle that looks at errors alone holds nothing else', async () => {
      const code = await bundle(`export { isPredefinedConnectionError } from 'predefined-connection';`);
      assert.ok(code.length < 1000, `${code.length} bytes`);
    });

    test('a bundle that signs tokens alone holds no word of what a login has beside', async () => {
      const code = await bundle(`export { createEmbedToken } from 'predefined-connection/embed';`);
      assert.ok(code.length < 20_000, `${code.length} bytes`);
      assert.match(code, /externalUserId/);
      assert.doesNotMatch(code, /waitAtMost|fingerprintSecret/);
    });

    test('a bundle of several parts has one class of errors', async (t) => {
      const program = `export { PredefinedConnectionError as ofPiece } from 'predefined-connection/piece';
        export { PredefinedConnectionError as ofBackend } from 'predefined-connection/backend';
        export { PredefinedConnectionError as ofFleet } from 'predefined-connection/fleet';
        export { PredefinedConnectionError as ofAll } from 'predefined-connection';`;
      const { ofPiece, ofBackend, ofFleet, ofAll } = await loaded(t, await bundle(program));
      assert.equal(typeof ofAll, 'function');
      for (const ofPart of [ofPiece, ofBackend, ofFleet]) assert.equal(ofPart, ofAll);
    });
  });
}

test('a program that requires an entry is bundled with the parts of its functions alone', async () => {
  for (const [part, parts] of /** @type {const} */ ([['piece', ['piece']], ['backend', ['backend', 'fleet']], ['fleet', ['fleet']], ['slim/backend', []]])) {
    const contents = `module.exports = require('predefined-connection/${part}');`;
    const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'cjs', platform: 'node', write: false });
    assertParts(outputFiles[0].text, dist, parts);
  }
});

test('a Worker is bundled with its own backend, whose WebAssembly is a module', async () => {
  const wasm = { name: 'wasm', setup: ({ onResolve }) => onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path, external: true })) };
  const contents = `export { createEmbedSession } from 'predefined-connection/embed';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm',
    conditions: ['workerd', 'worker', 'browser'], plugins: [wasm], write: false,
  });
  assert.deepEqual(outputFiles[0].text.match(/"[^"]*\.wasm"/g), ['"../backend.wasm"']);
  assertParts(outputFiles[0].text, dist, []);
});

test('the entry for tests has at most 400 KB, and nothing else has a part of it', async () => {
  const stdin = { contents: `export * from 'predefined-connection/testing';`, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', platform: 'node', write: false });
  const [{ contents, text }] = outputFiles;
  assert.ok(contents.length <= 400 * 1024, `${contents.length} bytes`);
  const mark = 'idx_project_platform_id_external_id';
  assert.ok(text.includes(mark));
  for (const [program] of programs) assert.ok(!(await bundlers['esbuild']?.(program))?.includes(mark), program);
});

/** Rollup alone knows neither packages nor minifying. @param {string} program */
async function rolledUp(program) {
  const folder = await mkdtemp(join(tmpdir(), 'rollup-'));
  try {
    const input = join(folder, 'program.mjs');
    await writeFile(input, program.replaceAll(/'(predefined-connection[^']*)'/g, (_, name) => JSON.stringify(importPath(name))));
    const bundle = await rollup({ input, treeshake: { moduleSideEffects: false }, onwarn: onlyEmpty });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    assert.equal(output.length, 1);
    return output[0].code;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {import('rollup').RollupLog} warning */
function onlyEmpty({ code, message }) {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
}

/** @param {string} name */
function importPath(name) {
  return require.resolve(name).replace(/\.cjs$/, '.mjs');
}

/**
 * @param {import('node:test').TestContext} t
 * @param {string} code
 */
async function loaded(t, code) {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'bundle.mjs');
  await writeFile(file, code);
  return import(pathToFileURL(file).href);
}
