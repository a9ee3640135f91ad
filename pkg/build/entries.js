// The texts of the entries that join the parts, and of those for CommonJS.

/**
 * Where the names are that the package exports.
 * @typedef {object} Places
 * @property {string[]} common those that every part exports: they are in the shared file
 * @property {{ part: string, names: string[] }[]} own
 */

/**
 * @param {string[]} shared what the shared file exports
 * @param {{ part: string, names: string[] }[]} exported what each part exports
 * @returns {Places}
 */
export function placesOf(shared, exported) {
  const isShared = (name) => shared.includes(name);
  return {
    common: [...new Set(exported.flatMap(({ names }) => names.filter(isShared)))],
    own: exported.map(({ part, names }) => ({ part, names: names.filter((name) => !isShared(name)) })),
  };
}

/**
 * Each name from its own place: for one that two `export *` give, bundlers keep both parts.
 * @param {string} file the shared one
 * @param {Places} places
 */
export function index(file, { common, own }) {
  const lines = own.map(({ part, names }) => `export { ${names.join(', ')} } from './${part}';`);
  return [`export { ${common.join(', ')} } from '${file}';`, ...lines].join('\n');
}

/**
 * CommonJS loads a part when it is first used.
 * @param {Places} places
 */
export function lazyIndex({ common, own }) {
  const lazy = own.flatMap(({ part, names }) => names.map((name) => `exports.${name} = (...args) => require('./${part}').${name}(...args);`));
  return [`import { ${common.join(', ')} } from './shared';`, asProperties(common), ...lazy].join('\n');
}

/**
 * The exports of a CommonJS file as plain properties, which tests can replace (`jest.spyOn`). Those that esbuild makes are getters.
 * @param {string[]} names
 */
export function asProperties(names) {
  return [`Object.defineProperty(exports, '__esModule', { value: true });`, ...names.map((name) => `exports.${name} = ${name};`)].join('\n');
}
