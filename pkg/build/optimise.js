import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { target } from './paths.js';
import { output } from './run.js';

// Named one by one: with all features wasm-opt emits what the oldest supported Node refuses.
const features = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
// Only the far end of the stack is in the first kilobyte of memory, so that no address in use is below it.
const smaller = ['--converge', '--low-memory-unused', '--strip-debug', '--strip-producers', '--strip-target-features'];

/**
 * Makes the WebAssembly smaller. Returns its bytes, and by what short names its imports and exports now go.
 * @param {string} input
 * @param {import('./parts.js').Part} part
 */
export function optimise(input, { optLevel, inlinesUpTo }) {
  const folder = dirname(input);
  const optimised = join(folder, 'optimised.wasm');
  wasmOpt(input, optimised, [`-O${optLevel}`, ...smaller, `--one-caller-inline-max-function-size=${inlinesUpTo}`]);
  const final = join(folder, 'final.wasm');
  // On its own, as a converging run would rename what it has renamed.
  const renamed = JSON.parse(wasmOpt(optimised, final, ['--minify-imports-and-exports-and-modules']));
  return {
    wasm: readFileSync(final),
    names: {
      imports: new Map(renamed.imports.map(([, long, short]) => [long, short])),
      exports: new Map(renamed.exports),
    },
  };
}

/** The bytes of a WebAssembly that is written as text. */
export function compileText(input) {
  const result = join(target, `${basename(input)}.wasm`);
  wasmOpt(input, result, ['-Oz']);
  return readFileSync(result);
}

function wasmOpt(input, result, passes) {
  const program = join(dirname(createRequire(import.meta.url).resolve('binaryen/package.json')), 'bin/wasm-opt');
  const enabled = features.map((feature) => `--enable-${feature}`);
  return output(process.execPath, [program, input, '-o', result, '--mvp-features', ...enabled, ...passes]);
}
