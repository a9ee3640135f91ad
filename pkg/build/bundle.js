import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { bundleFile } from './bundle-file.js';
import { commonJs, index } from './entries.js';
import { pkg, root } from './paths.js';
import { bytesModule, loopModule } from './text.js';

/**
 * @typedef {object} Compiled
 * @property {string} name of the part
 * @property {import('./parts.js').Part['text']} text
 * @property {string} glue the wrapped glue of wasm-bindgen
 * @property {Buffer} wasm
 */

/**
 * What all parts share: one class of errors above all. It is a file of its own, which bundlers take what is used of; what a piece does
 * not use is not in it, for CommonJS loads it whole. What a login tells of its progress is the one exception: `embed` and `backend` must have
 * the same.
 */
const shared = ['api/errors', 'api/progress', 'runtime/text', 'runtime/told-by', 'runtime/values', 'wasm/instance', 'wasm/loader'];

const embed = `export * from './entry/embed.ts';`;

/** What the entry of `backend` exports too. The file of `fleet` keeps it, so that a login does not carry it. */
const ofFleet = ['api/check-instance', 'api/inspect-connection'];

/** The parts whose entries `.` joins. */
const joined = ['piece', 'backend'];

/**
 * Writes the package's JavaScript: each part one file, beside the one that they share.
 * @param {string} folder
 * @param {Compiled[]} compiled
 */
export async function bundle(folder, compiled) {
  const write = (file, contents, plugins, holders = []) => bundleBoth(join(folder, file), contents, plugins, holders);
  const common = await write('shared', shared.map((path) => `export * from './${path}.ts';`).join('\n'), () => []);
  await write('embed', embed, (type) => [leftTo(`./shared.${type}`, shared), backendFile(type)]);
  await write('testing', `export * from './entry/testing.ts';`, () => [fakeServer]);
  // The one package that is bundled, under its own licence.
  const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
  copyFileSync(join(zod, 'LICENSE'), join(folder, 'testing.zod-license.txt'));
  /** @type {import('./entries.js').Holder[]} */
  const holders = [];
  const all = new Set();
  for (const part of compiled) {
    const names = await write(part.name, `export * from './entry/${part.name}.ts';`, (type) => [...elsewhere('.', type, part), made(part, 'embedded')], holders);
    const isElsewhere = (name) => common.includes(name) || holders.some(({ names }) => names.includes(name));
    holders.push({ part: part.name, names: names.filter((name) => !isElsewhere(name)) });
    if (joined.includes(part.name)) names.forEach((name) => all.add(name));
    await write(`slim/${part.name}`, `export * from './entry/slim-${part.name}.ts';`, (type) => [...elsewhere('..', type, part), made(part, 'given')]);
  }
  const names = [...all];
  // The forms in which runtimes take a compiled module.
  for (const [runtime, suffix] of [['workerd', ''], ['edge-light', '?module']]) {
    for (const part of compiled) {
      const plugins = [...elsewhere('..', 'mjs', part), made(part, 'imported', `../${part.name}.wasm${suffix}`)];
      await bundleFile(join(folder, runtime, `${part.name}.mjs`), `export * from './entry/${part.name}.ts';`, plugins);
    }
    await bundleFile(join(folder, runtime, 'embed.mjs'), embed, [leftTo('../shared.mjs', shared), backendFile('mjs')]);
    await bundleFile(join(folder, runtime, 'index.mjs'), index('../shared', names, holders), [files('mjs')]);
  }
  await bundleFile(join(folder, 'index.mjs'), index('./shared', names, holders), [files('mjs')]);
  await bundleFile(join(folder, 'index.cjs'), commonJs('./shared', names, holders), [files('cjs')]);
}

/** What the entry for vendors' tests is made of: the server of this package's own tests, for Node alone. @type {import('esbuild').Plugin} */
const fakeServer = {
  name: 'fake-server',
  setup({ onResolve }) {
    onResolve({ filter: /^#fake-server$/ }, () => ({ path: join(root, 'js-tests/fake-server/testing.js') }));
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Writes a module for both kinds of importers, and returns what it exports.
 * @param {string} outfile without its ending
 * @param {string} contents
 * @param {(type: 'mjs' | 'cjs') => import('esbuild').Plugin[]} plugins
 * @param {import('./entries.js').Holder[]} holders parts that CommonJS loads when they are first used
 * @returns {Promise<string[]>}
 */
async function bundleBoth(outfile, contents, plugins, holders) {
  const names = await bundleFile(`${outfile}.mjs`, contents, plugins('mjs'));
  await bundleFile(`${outfile}.cjs`, commonJs('#module', names, holders), [moduleOf(contents), files('cjs'), ...plugins('cjs')]);
  return names;
}

/**
 * A module with this text.
 * @param {string} contents
 * @returns {import('esbuild').Plugin}
 */
function moduleOf(contents) {
  return {
    name: 'module',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#module$/ }, ({ path }) => ({ path, namespace: 'module' }));
      onLoad({ filter: /.*/, namespace: 'module' }, () => ({ contents, resolveDir: join(pkg, 'src'), loader: 'ts' }));
    },
  };
}

/** Leaves what a part does not hold itself to the files that do. */
function elsewhere(up, type, part) {
  const toShared = leftTo(`${up}/shared.${type}`, shared);
  return part.name === 'backend' ? [toShared, leftTo(`./fleet.${type}`, ofFleet)] : [toShared];
}

/** Leaves these sources to a file of their own. */
function leftTo(file, sources) {
  const paths = new RegExp(`/(${sources.map((path) => path.split('/').pop()).join('|')})\\.js$`);
  return {
    name: file,
    setup({ onResolve }) {
      onResolve({ filter: paths }, () => ({ path: file, external: true, sideEffects: false }));
    },
  };
}

/** Leaves the backend's part to its own file, which CommonJS loads when it is first used. */
function backendFile(type) {
  const contents = `export const provisionConnection = (...args) => require('./backend.cjs').provisionConnection(...args);`;
  return {
    name: 'backend',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/provision-connection\.js$/ }, () =>
        type === 'cjs' ? { path: 'backend', namespace: 'lazy' } : { path: './backend.mjs', external: true, sideEffects: false },
      );
      onResolve({ filter: /^\.\/backend\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({ contents }));
    },
  };
}

/** Leaves the parts, and what they share, to files of their own. */
function files(type) {
  return {
    name: 'files',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\/\w+$/ }, ({ path }) => ({ path: `${path}.${type}`, external: true, sideEffects: false }));
    },
  };
}

/**
 * What the facade's sources import by a name with `#`.
 * @param {Compiled} part
 * @param {string} source
 * @param {string} [wasm]
 */
function made({ text, glue, wasm: bytes }, source, wasm) {
  const contents = { '#glue': () => glue, '#bytes': () => bytesModule(text, bytes), '#loop': loopModule };
  return {
    name: 'made-by-the-build',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#source$/ }, () => ({ path: join(pkg, 'src/wasm/source', `${source}.ts`) }));
      onResolve({ filter: /^#wasm$/ }, () => ({ path: wasm, external: true }));
      onResolve({ filter: /^#(glue|bytes|loop)$/ }, ({ path }) => ({ path, namespace: 'made' }));
      onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ contents: contents[path](), resolveDir: join(pkg, 'src/wasm') }));
    },
  };
}
