import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { tscOf } from '../../support/tsc.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What stands in the consumer's `node_modules`. */
const packages = {
  'predefined-connection': 'pkg',
  '@types/node': 'node_modules/@types/node',
  undici: 'node_modules/undici',
  'undici-types': 'node_modules/undici-types',
};

const strict = { target: 'ES2022', lib: ['ES2022'], types: ['node'], strict: true, noEmit: true };

/**
 * A program of its own that has the package installed, and the source files of this folder.
 * @param {'module' | 'commonjs'} type what its package.json says
 */
export function makeConsumer(type) {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
  for (const [name, target] of Object.entries(packages)) link(join(root, target), join(folder, 'node_modules', name));
  cpSync(join(root, 'js-tests/package/types/positive'), join(folder, 'positive'), { recursive: true });
  for (const file of ['equal.ts', 'negative.ts']) copyFileSync(join(root, 'js-tests/package/types', file), join(folder, file));

  return {
    /**
     * @param {Record<string, unknown>} compilerOptions
     * @param {string[]} [include]
     * @param {string} [compiler] the package of a TypeScript
     */
    compile(compilerOptions, include = ['**/*.ts'], compiler = 'typescript') {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, include }));
      return tscOf(compiler)('--project', folder);
    },
    /**
     * @param {string} name
     * @param {string} text
     */
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * @param {string} target
 * @param {string} path
 */
function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
