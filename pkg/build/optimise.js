import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { run } from './run.js';

// Named one by one: with all features wasm-opt emits what the oldest supported Node refuses.
const features = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
const passes = ['-Oz', '--converge', '--strip-debug', '--strip-producers', '--strip-target-features'];

/** Returns the bytes of the WebAssembly, made smaller. */
export function optimise(input) {
  const output = join(dirname(input), 'optimised.wasm');
  const wasmOpt = join(dirname(createRequire(import.meta.url).resolve('binaryen/package.json')), 'bin/wasm-opt');
  const enabled = features.map((feature) => `--enable-${feature}`);
  run(process.execPath, [wasmOpt, input, '-o', output, '--mvp-features', ...enabled, ...passes]);
  return readFileSync(output);
}
