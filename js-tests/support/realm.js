/**
 * The package in a realm of its own, with the globals that a test gives it: bare engines, browsers, Jest and broken hosts are made so.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** What a backend's code finds. WebAssembly is there in every realm. */
export const backend = { AbortController, Headers, URL, URLSearchParams, clearTimeout, fetch, performance, queueMicrotask, setTimeout };

/** @type {((copy: typeof import('../../pkg/dist/index.cjs')) => void)[]} */
const listeners = [];

/**
 * Tells of each further copy of the package.
 * @param {(copy: typeof import('../../pkg/dist/index.cjs')) => void} listener
 */
export function onLoad(listener) {
  listeners.push(listener);
}

/**
 * @param {Record<string, unknown>} globals
 * @param {string} file of `pkg/dist`
 * @returns {typeof import('../../pkg/dist/index.cjs')}
 */
export function inRealm(globals, file = 'index.cjs') {
  const context = vm.createContext({ ...globals });
  /** @type {Map<string, { exports: object }>} */
  const modules = new Map();

  /** @param {string} name */
  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const path = new URL(name, new URL('../../pkg/dist/', import.meta.url));
    const wrapped = `(function (module, exports, require) {${readFileSync(path, 'utf8')}\n})`;
    const module = { exports: {} };
    modules.set(name, module);
    vm.runInContext(wrapped, context, { filename: path.pathname })(module, module.exports, load);
    return module.exports;
  }

  const copy = /** @type {any} */ (load(`./${file}`));
  for (const listener of listeners) listener(copy);
  return copy;
}

/**
 * WebAssembly with some of its members replaced. What is not replaced is this realm's own.
 * @param {Partial<typeof WebAssembly>} members
 */
export function webAssembly(members) {
  const { Instance, Module, RuntimeError, compile, instantiate } = WebAssembly;
  return { Instance, Module, RuntimeError, compile, instantiate, ...members };
}
