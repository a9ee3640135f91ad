import { join } from 'node:path';

import { bundleFile } from './bundle-file.js';
import { asProperties, index, lazyIndex, placesOf } from './entries.js';
import { pkg } from './paths.js';
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
 * not use is not in it, for CommonJS loads it whole.
 */
const shared = ['api/errors', 'runtime/text', 'runtime/told-by', 'runtime/values', 'wasm/instance', 'wasm/loader'];

/**
 * Writes the package's JavaScript: each part one file, beside the one that they share.
 * @param {string} folder
 * @param {Compiled[]} compiled
 */
export async function bundle(folder, compiled) {
  const write = (file, contents, plugins) => bundleBoth(join(folder, file), contents, plugins);
  const common = await write('shared', shared.map((path) => `export * from './${path}.ts';`).join('\n'), () => []);
  await write('embed', `export * from './entry/embed.ts';`, (type) => [sharedFile(`./shared.${type}`)]);
  const exported = [];
  for (const part of compiled) {
    const names = await write(part.name, `export * from './entry/${part.name}.ts';`, (type) => [sharedFile(`./shared.${type}`), made(part, 'embedded')]);
    exported.push({ part: part.name, names });
    await write(`slim/${part.name}`, `export * from './entry/slim-${part.name}.ts';`, (type) => [sharedFile(`../shared.${type}`), made(part, 'given')]);
  }
  const places = placesOf(common, exported);
  // The forms in which runtimes take a compiled module.
  for (const [runtime, suffix] of [['workerd', ''], ['edge-light', '?module']]) {
    for (const part of compiled) {
      const plugins = [sharedFile('../shared.mjs'), made(part, 'imported', `../${part.name}.wasm${suffix}`)];
      await bundleFile(join(folder, runtime, `${part.name}.mjs`), `export * from './entry/${part.name}.ts';`, plugins);
    }
    await bundleFile(join(folder, runtime, 'index.mjs'), index('../shared', places), [files('mjs')]);
  }
  await bundleFile(join(folder, 'index.mjs'), index('./shared', places), [files('mjs')]);
  await bundleFile(join(folder, 'index.cjs'), lazyIndex(places), [files('cjs')]);
}

/**
 * Writes a module for both kinds of importers, and returns what it exports.
 * @param {string} outfile without its ending
 * @param {string} contents
 * @param {(type: 'mjs' | 'cjs') => import('esbuild').Plugin[]} plugins
 * @returns {Promise<string[]>}
 */
async function bundleBoth(outfile, contents, plugins) {
  const names = await bundleFile(`${outfile}.mjs`, contents, plugins('mjs'));
  const commonJs = `import { ${names.join(', ')} } from '#module';\n${asProperties(names)}`;
  await bundleFile(`${outfile}.cjs`, commonJs, [moduleOf(contents), ...plugins('cjs')]);
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

/** Leaves what is shared to a file of its own. */
function sharedFile(file) {
  const paths = new RegExp(`/(${shared.map((path) => path.split('/').pop()).join('|')})\\.js$`);
  return {
    name: 'shared',
    setup({ onResolve }) {
      onResolve({ filter: paths }, () => ({ path: file, external: true, sideEffects: false }));
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
