import { readFileSync } from 'node:fs';

import { build } from 'esbuild';

/**
 * Turns wasm-bindgen's glue, a module with one instance in its variables, into a factory: each call of `createGlue`
 * gives an instance of its own, so that a broken one can be replaced. What it is given takes the place of globals.
 */
export async function wrapGlue(path, names) {
  const glue = shorten(withoutLeak(readFileSync(path, 'utf8')), names);
  const functions = [...glue.matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name).filter((name) => name !== 'initSync');
  if (functions.length === 0) throw new Error('the glue of wasm-bindgen exports no function');
  const contents = `${glue}\nexport { __wbg_get_imports as imports, __wbg_finalize_init as start };`;
  const { outputFiles } = await build({
    stdin: {
      contents: `import { imports, start, ${functions.join(', ')} } from 'glue';
        glue = { imports, start, functions: { ${functions.join(', ')} } };`,
    },
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
  const code = outputFiles[0].text;
  const used = scope.filter((name) => new RegExp(`\\b${name}\\(|\\bnew ${name}\\b`).test(code));
  return `export function createGlue({ ${used.join(', ')} }) {\nlet glue;\n${code}\nreturn glue;\n}\n`;
}

/** What glue may be given. */
const scope = [
  'TextDecoder', 'TextEncoder', 'answer', 'ask', 'callHook', 'isolatesRequests', 'maySetUserAgent', 'propertyOf', 'queueMicrotask',
  'send', 'sendInto', 'textOf', 'toldBy', 'typeOf', 'wait',
];

/**
 * The WebAssembly keeps what an import gives in a place of a table. After a throw that is an `undefined` which nobody looks at, and
 * its place is never given back. Here a mark stands for that `undefined`, and each throw gives back the place that holds the mark of
 * the one before. Where an import gives no such value, the mark is not kept, and the place stays as it is.
 */
function withoutLeak(glue) {
  const store = 'wasm.__wbindgen_exn_store(idx);';
  // A part none of whose imports may throw has none of this.
  if (!/\bhandleError\b|__wbindgen_exn_store/.test(glue)) return glue;
  const parts = glue.split(store);
  if (parts.length !== 2) throw new Error(`the glue of wasm-bindgen has ${parts.length - 1} times ${store}`);
  return parts.join(`${store}
        if (wasm.__wbindgen_externrefs.get(place) === mark) wasm.__externref_table_dealloc(place);
        // The place that is free next is the one that is taken next.
        wasm.__externref_table_dealloc(place = wasm.__externref_table_alloc());
        return mark;`).concat('\nconst mark = {};\nlet place = 0;');
}

/** Gives the imports and exports in the glue the names that they have in the optimised WebAssembly: with the long ones the entry is a tenth bigger. */
function shorten(glue, { imports, exports }) {
  return [
    [/"\.\/crate_bg\.js": import0/g, () => '"a": import0'],
    [/(?<=^        )\w+(?=: function\()/gm, (name) => imports.get(name) ?? name],
    [/(?<=\bwasm\.)\w+/g, (name) => exports.get(name) ?? missing(name)],
  ].reduce((text, [pattern, shorter]) => {
    if (text.search(/** @type {RegExp} */ (pattern)) === -1) throw new Error(`the glue of wasm-bindgen has no ${pattern}`);
    return text.replace(/** @type {RegExp} */ (pattern), /** @type {(name: string) => string} */ (shorter));
  }, glue);
}

function missing(name) {
  throw new Error(`the WebAssembly does not export ${name}, which its glue uses`);
}
