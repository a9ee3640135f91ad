import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { dist, pkg, root, target } from './paths.js';
import { run } from './run.js';

/** The `.wasm` file as runtimes import it that take WebAssembly for modules. */
const wasmModule = `import type { WebAssemblyModule } from './slim.cjs';\n\ndeclare const module: WebAssemblyModule;\nexport default module;\n`;

/** Writes the package's type declarations. They are CommonJS's, which both kinds of importers can take names from. */
export function writeTypes() {
  const made = join(target, 'types');
  rmSync(made, { recursive: true, force: true });
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  run(process.execPath, [tsc, '--project', join(pkg, 'tsconfig.json'), '--noEmit', 'false', '--outDir', made]);

  const facade = join(made, 'pkg/src');
  const parts = [join(root, 'src/wasm/types.d.ts'), join(facade, 'error.d.ts'), join(facade, 'index.d.ts')];
  write('index.d.cts', parts.map(declarations).join('\n'));
  write('slim.d.cts', `export * from './index.cjs';\n${declarations(join(facade, 'source/given.d.ts'))}`);
  write('predefined-connection.wasm.d.ts', wasmModule);
  for (const name of ['index', 'slim']) write(`${name}.d.mts`, `export * from './${name}.cjs';\n`);
}

/** A file's text without the imports and exports between the files, which the joined file has no need of. */
function declarations(path) {
  return readFileSync(path, 'utf8').replace(/^(import|export) (type )?(\{[^}]*\}|\*) from .*;\n|^export \{\};\n/gm, '');
}

function write(name, text) {
  writeFileSync(join(dist, name), text);
}
