import { join } from 'node:path';

import { build } from 'esbuild';

import { writeBytes } from '../src/wasm/text-codec/write.js';
import { pkg } from './paths.js';

/**
 * @typedef {object} Compiled
 * @property {string} name of the part
 * @property {string} glue the wrapped glue of wasm-bindgen
 * @property {Buffer} wasm
 */

/** What all parts share: one class of errors above all. It is a file of its own, which bundlers take what is used of. */
const shared = ['api/errors', 'api/snapshot', 'runtime/limited', 'runtime/text', 'runtime/told-by', 'runtime/values', 'wasm/text-codec/read', 'wasm/instance', 'wasm/loader'];

/**
 * Writes the package's JavaScript: each part one file, beside the one that they share.
 * @param {string} folder
 * @param {Compiled[]} compiled
 */
export async function bundle(folder, compiled) {
  const write = (file, contents, plugins) => bundleFile(join(folder, file), contents, plugins);
  const exported = shared.map((path) => `export * from './${path}.ts';`).join('\n');
  for (const type of ['mjs', 'cjs']) {
    await write(`shared.${type}`, exported, []);
    for (const part of compiled) {
      await write(`${part.name}.${type}`, `export * from './entry/${part.name}.ts';`, [common(`./shared.${type}`), made(part, 'embedded')]);
      const slim = [common(`../shared.${type}`), made(part, 'given')];
      await write(`slim/${part.name}.${type}`, `export * from './entry/slim-${part.name}.ts';`, slim);
    }
  }
  // The forms in which runtimes take a compiled module.
  for (const [runtime, suffix] of [['workerd', ''], ['edge-light', '?module']]) {
    for (const part of compiled) {
      const plugins = [common('../shared.mjs'), made(part, 'imported', `../${part.name}.wasm${suffix}`)];
      await write(`${runtime}/${part.name}.mjs`, `export * from './entry/${part.name}.ts';`, plugins);
    }
    await write(`${runtime}/index.mjs`, index(compiled), [parts('mjs')]);
  }
  await write('index.mjs', index(compiled), [parts('mjs')]);
  await write('index.cjs', lazyIndex(), [parts('cjs')]);
}

/** @param {Compiled[]} compiled */
function index(compiled) {
  return compiled.map(({ name }) => `export * from './${name}';`).join('\n');
}

/** CommonJS loads a part when it is first used. */
function lazyIndex() {
  return `
    export const provisionConnection = (...args) => require('./backend').provisionConnection(...args);
    export const removeConnection = (...args) => require('./backend').removeConnection(...args);
    export const connectionKey = (...args) => require('./backend').connectionKey(...args);
    export const fetchConnection = (...args) => require('./piece').fetchConnection(...args);
    export { isPredefinedConnectionError, PredefinedConnectionError } from './shared';`;
}

async function bundleFile(outfile, contents, plugins) {
  await build({
    stdin: { contents, resolveDir: join(pkg, 'src'), loader: 'ts' },
    plugins,
    outfile,
    format: outfile.endsWith('.cjs') ? 'cjs' : 'esm',
    target: 'es2022',
    bundle: true,
    minify: true,
    // Node shows the line of an uncaught error: it must not be the whole file.
    lineLimit: 160,
    legalComments: 'none',
  });
}

/** Leaves what is shared to a file of its own. */
function common(file) {
  const paths = new RegExp(`/(${shared.map((path) => path.split('/').pop()).join('|')})\\.js$`);
  return {
    name: 'shared',
    setup({ onResolve }) {
      onResolve({ filter: paths }, () => ({ path: file, external: true, sideEffects: false }));
    },
  };
}

/** Leaves the parts, and what they share, to files of their own. */
function parts(type) {
  return {
    name: 'parts',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/\w+$/ }, ({ path }) => ({ path: `${path}.${type}`, external: true, sideEffects: false }));
    },
  };
}

/**
 * What the facade's sources import by a name with `#`.
 * @param {Compiled} part
 * @param {string} source
 * @param {string} [wasm]
 */
function made({ glue, wasm: bytes }, source, wasm) {
  const contents = { '#glue': glue, '#bytes': `export const webAssembly = ${JSON.stringify(writeBytes(bytes))};` };
  return {
    name: 'made-by-the-build',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#source$/ }, () => ({ path: join(pkg, 'src/wasm/source', `${source}.ts`) }));
      onResolve({ filter: /^#wasm$/ }, () => ({ path: wasm, external: true }));
      onResolve({ filter: /^#(glue|bytes)$/ }, ({ path }) => ({ path, namespace: 'made' }));
      onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ contents: contents[path] }));
    },
  };
}
