/**
 * The package in a realm of its own, with the globals that a test gives it: bare engines, browsers, Jest and broken hosts are made so.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** What a backend's code finds. WebAssembly is there in every realm. */
export const backend = { AbortController, Headers, URL, URLSearchParams, clearTimeout, fetch, performance, queueMicrotask, setTimeout };

const dist = new URL('../../pkg/dist/', import.meta.url);

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
 * A file of `pkg/dist` as its own realm loads it, and with it the files that it requires: each once, when it is first asked for.
 * @param {Record<string, unknown>} globals
 * @returns {typeof import('../../pkg/dist/index.cjs')}
 */
export function inRealm(globals, file = 'index.cjs') {
  return /** @type {any} */ (realm(globals).load(file));
}

/**
 * A realm that may load several files, as a program does that uses several parts.
 * @param {Record<string, unknown>} globals
 */
export function realm(globals) {
  const context = vm.createContext({ ...globals });
  /** @type {Map<string, { exports: object }>} */
  const modules = new Map();

  /** @param {URL} url */
  function loadUrl(url) {
    const known = modules.get(url.href);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(url.href, module);
    const wrapped = `(function (module, exports, require) {${readFileSync(url, 'utf8')}\n})`;
    const require = (/** @type {string} */ name) => loadUrl(new URL(name, url));
    vm.runInContext(wrapped, context, { filename: url.pathname })(module, module.exports, require);
    return module.exports;
  }

  return {
    /** @param {string} file of `pkg/dist` */
    load(file) {
      const copy = /** @type {any} */ (loadUrl(new URL(file, dist)));
      for (const listener of listeners) listener(copy);
      return copy;
    },
    /** The files of `pkg/dist` that are loaded. */
    loaded: () => [...modules.keys()].map((url) => url.slice(dist.href.length)).sort(),
  };
}

/**
 * WebAssembly with some of its members replaced. What is not replaced is this realm's own.
 * @param {Partial<typeof WebAssembly>} members
 */
export function webAssembly(members) {
  const { Instance, Module, RuntimeError, compile, instantiate } = WebAssembly;
  return { Instance, Module, RuntimeError, compile, instantiate, ...members };
}

/**
 * Whether these bytes are no part but the loop that reads a part's text. Every host may compile that at once: browsers refuse 4 KB and more.
 * @param {{ byteLength: number }} bytes
 */
export function isTextLoop({ byteLength }) {
  return byteLength < 1024;
}
