import { join } from 'node:path';

import { build } from 'esbuild';

import { dist, pkg } from './paths.js';

const wasm = './predefined-connection.wasm';

const entries = [
  { outfile: 'index.mjs', entry: 'index.ts', source: 'embedded.ts' },
  { outfile: 'index.cjs', entry: 'index.ts', source: 'embedded.ts' },
  { outfile: 'slim.mjs', entry: 'slim.ts', source: 'given.ts' },
  { outfile: 'slim.cjs', entry: 'slim.ts', source: 'given.ts' },
  { outfile: 'workerd.mjs', entry: 'index.ts', source: 'imported.ts', import: wasm },
  // The form in which bundlers for edge functions take a compiled module.
  { outfile: 'edge-light.mjs', entry: 'index.ts', source: 'imported.ts', import: `${wasm}?module` },
];

/** Writes the package's JavaScript, each entry one file. */
export async function bundle(modules) {
  for (const entry of entries) await bundleEntry(entry, modules);
}

function bundleEntry({ outfile, entry, source, import: imported }, { glue, bytes }) {
  return build({
    entryPoints: [join(pkg, 'src', entry)],
    outfile: join(dist, outfile),
    format: outfile.endsWith('.cjs') ? 'cjs' : 'esm',
    bundle: true,
    minify: true,
    // Node shows the line of an uncaught error: it must not be the whole file.
    lineLimit: 160,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2022',
    plugins: [
      {
        name: 'made-by-the-build',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^#source$/ }, () => ({ path: join(pkg, 'src/source', source) }));
          onResolve({ filter: /^#wasm$/ }, () => ({ path: imported, external: true }));
          onResolve({ filter: /^#(glue|bytes)$/ }, ({ path }) => ({ path, namespace: 'made' }));
          onLoad({ filter: /^#glue$/, namespace: 'made' }, () => ({ contents: glue }));
          onLoad({ filter: /^#bytes$/, namespace: 'made' }, () => ({ contents: bytes }));
        },
      },
    ],
  });
}
