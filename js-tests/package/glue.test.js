/**
 * The build changes wasm-bindgen's glue here and there. It must notice when a later wasm-bindgen writes it in another way, and what it
 * makes must do what it is for.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { wrapGlue } from '../../pkg/build/glue.js';

/** @import { TestContext } from 'node:test' */

/** Glue as wasm-bindgen writes it for a crate with one function, which uses an import that may throw. */
const GLUE = `
/**
 * @returns {number}
 */
export function answer() {
    const ret = wasm.answer();
    return ret;
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_ask_0123456789abcdef: function() { return handleError(function (arg0) {
            const ret = ask(arg0);
            return ret;
        }, arguments); },
        __wbindgen_init_externref_table: function() {
        },
    };
    return {
        __proto__: null,
        "./crate_bg.js": import0,
    };
}

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    wasm.__wbindgen_start();
    return wasm;
}

function initSync(module) {
    const instance = new WebAssembly.Instance(module, __wbg_get_imports());
    return __wbg_finalize_init(instance, module);
}

export { initSync };
`;

const NAMES = {
  imports: new Map([['__wbg_ask_0123456789abcdef', 'b']]),
  exports: new Map(
    Object.entries({ answer: 'c', __externref_table_alloc: 'd', __externref_table_dealloc: 'e', __wbindgen_externrefs: 'f', __wbindgen_exn_store: 'g', __wbindgen_start: 'h' }),
  ),
};

/**
 * @param {TestContext} t
 * @param {string} text
 */
async function wrapped(t, text, names = NAMES) {
  const folder = await mkdtemp(join(tmpdir(), 'glue-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'crate.js');
  await writeFile(path, text);
  return wrapGlue(path, names);
}

/** @param {string} code */
async function importText(code) {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** What an instance exports under the short names: its table of JavaScript's values, above all. */
function instance() {
  const places = new Map();
  const free = [];
  let next = 1024;
  let stored;
  return {
    places,
    /** Takes the error of the last throw out of the table, as the crate does. */
    takeError() {
      const error = places.get(stored);
      this.exports.e(stored);
      return error;
    },
    exports: {
      c: () => 42,
      d: () => {
        const place = free.pop() ?? next++;
        places.set(place, null);
        return place;
      },
      e(/** @type {number} */ place) {
        if (!places.delete(place)) return;
        free.push(place);
      },
      f: { get: (/** @type {number} */ place) => places.get(place), set: (/** @type {number} */ place, /** @type {unknown} */ value) => void places.set(place, value) },
      g: (/** @type {number} */ place) => void (stored = place),
      h: () => {},
    },
  };
}

describe('wrapped glue', () => {
  test('has the short names, and an instance of its own for each call', async (t) => {
    const { createGlue } = await importText(await wrapped(t, GLUE));
    const [first, second] = [createGlue({ ask: () => 1 }), createGlue({ ask: () => 2 })];
    for (const glue of [first, second]) {
      assert.deepEqual(Object.keys(glue.imports()), ['a']);
      assert.ok('b' in glue.imports().a);
      assert.deepEqual(Object.keys(glue.functions), ['answer']);
    }
    first.start(instance());
    assert.equal(first.functions.answer(), 42);
    assert.throws(() => second.functions.answer(), TypeError, 'the second is not started');
  });

  test('sees what it is given, and no global of that name', async (t) => {
    const { createGlue } = await importText(await wrapped(t, GLUE));
    const glue = createGlue({ ask: (/** @type {number} */ number) => number * 2 });
    glue.start(instance());
    assert.equal(glue.imports().a.b(21), 42);
  });

  test('leaves no place in the table behind, however often an import throws', async (t) => {
    const { createGlue } = await importText(await wrapped(t, GLUE));
    const thrown = new Error('no answer');
    const glue = createGlue({
      ask() {
        throw thrown;
      },
    });
    const wasm = instance();
    glue.start(wasm);
    /** What the WebAssembly does with what such an import gives. */
    const call = () => {
      const result = glue.imports().a.b(0);
      wasm.exports.f.set(wasm.exports.d(), result);
      assert.equal(wasm.takeError(), thrown);
    };
    for (let count = 0; count < 3; count++) call();
    const before = wasm.places.size;
    for (let count = 0; count < 1000; count++) call();
    assert.equal(wasm.places.size, before);
  });
});

describe('glue that is written in another way is refused:', () => {
  /** @type {[name: string, from: string | RegExp, to: string, message: RegExp][]} */
  const changes = [
    ['errors are stored by other words', 'wasm.__wbindgen_exn_store(idx);', 'wasm.__wbindgen_exn_store(index);', /has 0 times wasm\.__wbindgen_exn_store\(idx\);/],
    ['errors are stored by another function', '__wbindgen_exn_store', '__wbindgen_exception_store', /has 0 times wasm\.__wbindgen_exn_store/],
    ['errors are stored in two places', 'wasm.__wbindgen_exn_store(idx);', 'wasm.__wbindgen_exn_store(idx); wasm.__wbindgen_exn_store(idx);', /has 2 times/],
    ['the imports come from another module', '"./crate_bg.js": import0', '"wbg": import0', /has no .*crate_bg/],
    ['the imports are methods', /: function\(\)/g, '()', /has no .*function/],
    ['the imports are indented otherwise', /^ {8}(?=__)/gm, '  ', /has no .*function/],
    ['the exports have another name', /\bwasm\./g, 'exported.', /has 0 times|has no .*wasm/],
    ['an export is used that there is not', 'wasm.answer()', 'wasm.question()', /does not export question/],
    ['no function is exported', 'export function answer', 'function answer', /exports no function/],
    ['what gives the imports has another name', /__wbg_get_imports/g, 'getImports', /__wbg_get_imports/],
    ['what starts it has another name', /__wbg_finalize_init/g, 'finalize', /__wbg_finalize_init/],
  ];

  for (const [name, from, to, message] of changes) {
    test(name, async (t) => {
      const changed = GLUE.replace(from, to);
      assert.notEqual(changed, GLUE);
      await assert.rejects(wrapped(t, changed), message);
    });
  }

  test('an import that throws needs what gives its place back', async (t) => {
    const exports = new Map([...NAMES.exports].filter(([name]) => name !== '__externref_table_dealloc'));
    await assert.rejects(wrapped(t, GLUE, { ...NAMES, exports }), /does not export __externref_table_dealloc/);
  });
});

test('glue none of whose imports throws is as good', async (t) => {
  const quiet = GLUE.replace(/function handleError[^]*?\n}\n/, '').replace('return handleError(function (arg0) {', 'return (function (arg0) {').replace('}, arguments); }', '})(...arguments); }');
  const { createGlue } = await importText(await wrapped(t, quiet));
  const glue = createGlue({ ask: () => 7 });
  glue.start(instance());
  assert.equal(glue.imports().a.b(), 7);
});
