import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { pkg } from './paths.js';
import { parts } from './parts.js';
import { run } from './run.js';

/**
 * Writes the package's type declarations, as tsc emits them. They count as CommonJS's, which both kinds of importers can take names
 * from; the entries of ES modules lead there.
 * @param {string} folder
 */
export function writeTypes(folder) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  run(process.execPath, [tsc, '--project', join(pkg, 'tsconfig.json'), '--noEmit', 'false', '--outDir', join(folder, 'types')]);
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('types/package.json', '{ "type": "commonjs" }\n');

  for (const type of ['mts', 'cts']) {
    for (const name of ['index', 'embed', 'testing', ...parts.map(({ name }) => name)]) write(`${name}.d.${type}`, `export * from './types/entry/${name}.js';\n`);
    for (const { name } of parts) write(`slim/${name}.d.${type}`, `export * from '../types/entry/slim-${name}.js';\n`);
  }
  for (const { name } of parts) write(`${name}.wasm.d.ts`, wasmModule);
}

/** A `.wasm` file as runtimes import it that take WebAssembly for modules. */
const wasmModule = `import type { WebAssemblyModule } from './slim/piece.cjs';\n\ndeclare const module: WebAssemblyModule;\nexport default module;\n`;
