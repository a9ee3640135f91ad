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
  const path = new URL(`../../pkg/dist/${file}`, import.meta.url);
  const wrapped = `(function (module, exports) {${readFileSync(path, 'utf8')}\n})`;
  const module = { exports: {} };
  vm.runInContext(wrapped, vm.createContext({ ...globals }), { filename: path.pathname })(module, module.exports);
  const copy = /** @type {any} */ (module.exports);
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
