// The scenario in a context of Node's vm: its own realm, with a backend's globals and no module system but this one.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const vm = require('node:vm');

const { AbortController, Headers, URL, URLSearchParams, clearTimeout, fetch, performance, setTimeout } = globalThis;
const context = vm.createContext({ AbortController, Headers, URL, URLSearchParams, clearTimeout, fetch, performance, setTimeout });

const modules = new Map();

function load(path) {
  if (modules.has(path)) return modules.get(path).exports;
  const module = { exports: {} };
  modules.set(path, module);
  const wrapped = vm.runInContext(`(function (module, exports, require) {${readFileSync(path, 'utf8')}\n})`, context, { filename: path });
  const { resolve } = createRequire(path);
  wrapped(module, module.exports, (name) => load(resolve(name)));
  return module.exports;
}

const { scenario } = load(require.resolve('./scenario.cjs'));
scenario(JSON.parse(process.env.MATRIX_SETTINGS)).then((result) => console.log(JSON.stringify(result)));
