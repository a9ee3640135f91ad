import { readFileSync } from 'node:fs';

import { build } from 'esbuild';

/**
 * Turns wasm-bindgen's glue, a module with one instance in its variables, into a factory: each call of `createGlue`
 * gives an instance of its own, so that a broken one can be replaced. What it is given takes the place of globals.
 */
export async function wrapGlue(path, names) {
  const internals = 'export { __wbg_get_imports as imports, __wbg_finalize_init as start };';
  const contents = `${shorten(withoutLeak(readFileSync(path, 'utf8')), names)}\n${internals}`;
  const members = '{ imports, start, provisionConnection, fetchConnection }';
  const { outputFiles } = await build({
    stdin: { contents: `import ${members} from 'glue'; glue = ${members};` },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [
      {
        name: 'glue',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^glue$/ }, () => ({ path: 'glue', namespace: 'glue' }));
          onLoad({ filter: /^glue$/, namespace: 'glue' }, () => ({ contents }));
        },
      },
    ],
  });
  return `export function createGlue({ TextDecoder, TextEncoder, isolatesRequests, kindOf, memberOf, textOf, queueMicrotask, setTimeout, clearTimeout }) {\nlet glue;\n${outputFiles[0].text}\nreturn glue;\n}\n`;
}

/**
 * The WebAssembly keeps what an import gives in a place of a table. After a throw that is an `undefined` which nobody looks at, and
 * its place is never given back. Here a mark stands for that `undefined`, and each throw gives back the place that holds the mark of
 * the one before. Where an import gives no such value, the mark is not kept, and the place stays as it is.
 */
function withoutLeak(glue) {
  const store = 'wasm.__wbindgen_exn_store(idx);';
  const parts = glue.split(store);
  if (parts.length !== 2) throw new Error('the glue of wasm-bindgen is another than it was');
  return parts.join(`${store}
        if (wasm.__wbindgen_externrefs.get(place) === mark) wasm.__externref_table_dealloc(place);
        // The place that is free next is the one that is taken next.
        wasm.__externref_table_dealloc(place = wasm.__externref_table_alloc());
        return mark;`).concat('\nconst mark = {};\nlet place = 0;');
}

/** Gives the imports and exports in the glue the names that they have in the optimised WebAssembly: with the long ones the entry is a tenth bigger. */
function shorten(glue, { imports, exports }) {
  return glue
    .replace('"./crate_bg.js": import0', '"a": import0')
    .replace(/(?<=^        )\w+(?=: function\()/gm, (name) => imports.get(name) ?? name)
    .replace(/(?<=\bwasm\.)\w+/g, (name) => exports.get(name) ?? name);
}
