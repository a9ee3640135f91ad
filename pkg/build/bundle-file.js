import { join } from 'node:path';

import { build } from 'esbuild';

import { pkg } from './paths.js';

/**
 * Writes one file of JavaScript.
 * @param {string} outfile
 * @param {string} contents
 * @param {import('esbuild').Plugin[]} plugins
 * @returns {Promise<string[]>} what it exports
 */
export async function bundleFile(outfile, contents, plugins) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: join(pkg, 'src'), loader: 'ts' },
    plugins,
    outfile,
    format: outfile.endsWith('.cjs') ? 'cjs' : 'esm',
    target: 'es2022',
    // Jest runs CommonJS where `import()` is not to be had.
    supported: { 'dynamic-import': outfile.endsWith('.mjs') },
    bundle: true,
    minify: true,
    metafile: true,
    // Node shows the line of an uncaught error: it must not be the whole file.
    lineLimit: 160,
    legalComments: 'none',
    // The exports of CommonJS are assigned in a module that imports.
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  });
  return Object.values(metafile.outputs)[0].exports;
}
