import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { dist, pkg } from './paths.js';

const wasm = './predefined-connection.wasm';

const entries = [
  { file: 'index.mjs', entry: 'index.ts', source: 'embedded.ts' },
  { file: 'index.cjs', entry: 'index.ts', source: 'embedded.ts' },
  { file: 'slim.mjs', entry: 'slim.ts', source: 'given.ts' },
  { file: 'slim.cjs', entry: 'slim.ts', source: 'given.ts' },
  { file: 'workerd.mjs', entry: 'index.ts', source: 'imported.ts', wasm },
  // The form in which bundlers for edge functions take a compiled module.
  { file: 'edge-light.mjs', entry: 'index.ts', source: 'imported.ts', wasm: `${wasm}?module` },
];

/** Writes the package's JavaScript, each entry one file. */
export async function bundle({ glue, bytes }) {
  for (const { file, entry, source, wasm } of entries) {
    const { outputFiles } = await build({
      entryPoints: [join(pkg, 'src', entry)],
      plugins: [madeByTheBuild({ source, wasm, glue, common: bytes.common })],
      format: file.endsWith('.cjs') ? 'cjs' : 'esm',
      target: 'es2022',
      bundle: true,
      minify: true,
      // Node shows the line of an uncaught error: it must not be the whole file.
      lineLimit: 160,
      legalComments: 'none',
      write: false,
    });
    // Not before, as breaking it into lines would make it bigger.
    const code = outputFiles[0].text.replace('"<text>"', () => `\n${JSON.stringify(bytes.text)}\n`);
    writeFileSync(join(dist, file), code);
  }
}

/** What the facade's sources import by a name with `#`. */
function madeByTheBuild({ source, wasm, glue, common }) {
  return {
    name: 'made-by-the-build',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#source$/ }, () => ({ path: join(pkg, 'src/source', source) }));
      onResolve({ filter: /^#wasm$/ }, () => ({ path: wasm, external: true }));
      onResolve({ filter: /^#(glue|bytes)$/ }, ({ path }) => ({ path, namespace: 'made' }));
      onLoad({ filter: /^#glue$/, namespace: 'made' }, () => ({ contents: glue }));
      onLoad({ filter: /^#bytes$/, namespace: 'made' }, () => ({
        contents: `export const webAssembly = { common: '${common}', text: '<text>' };`,
      }));
    },
  };
}
