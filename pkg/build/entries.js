// The texts of the entries that join the parts, and of those for CommonJS.

/**
 * A part, and the names of which its own file holds the values.
 * @typedef {{ part: string, names: string[] }} Holder
 */

/**
 * Each name from its own place: for one that two `export *` give, bundlers keep both parts.
 * @param {string} shared the file of the names that no part holds
 * @param {string[]} names
 * @param {Holder[]} holders
 */
export function index(shared, names, holders) {
  const { rest, held } = byHolder(names, holders);
  const lines = held.map(({ part, names }) => `export { ${names.join(', ')} } from './${part}';`);
  return [`export { ${rest.join(', ')} } from '${shared}';`, ...lines].join('\n');
}

/**
 * A file of CommonJS: it exports names of a module, and loads a part when a name that the part holds is first used. The exports are plain
 * properties, which tests can replace (`jest.spyOn`). Those that esbuild makes are getters.
 * @param {string} module
 * @param {string[]} names
 * @param {Holder[]} [holders] other parts
 */
export function commonJs(module, names, holders = []) {
  const { rest, held } = byHolder(names, holders);
  const lazy = held.flatMap(({ part, names }) => names.map((name) => `exports.${name} = (...args) => require('./${part}').${name}(...args);`));
  return [
    `import { ${rest.join(', ')} } from '${module}';`,
    `Object.defineProperty(exports, '__esModule', { value: true });`,
    ...rest.map((name) => `exports.${name} = ${name};`),
    ...lazy,
  ].join('\n');
}

/**
 * @param {string[]} names
 * @param {Holder[]} holders
 */
function byHolder(names, holders) {
  const held = holders.map(({ part, names: own }) => ({ part, names: own.filter((name) => names.includes(name)) })).filter(({ names }) => names.length > 0);
  const isHeld = new Set(held.flatMap(({ names }) => names));
  return { rest: names.filter((name) => !isHeld.has(name)), held };
}
