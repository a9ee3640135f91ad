// The modules that hold WebAssembly as text, and read it.
import { join } from 'node:path';

import { writeDense, writeHex } from '../src/wasm/text-codec/write.js';
import { compileText } from './optimise.js';
import { pkg } from './paths.js';

/**
 * @param {import('./parts.js').Part['text']} form
 * @param {Uint8Array} bytes
 */
export function bytesModule(form, bytes) {
  const [reader, text] = form === 'hex' ? ['readHex', writeHex(bytes)] : ['readDense', writeDense(bytes)];
  return `import { ${reader} } from './text-codec/${form}.ts';\nexport const bytes = () => ${reader}(${JSON.stringify(text)});`;
}

/** @type {Uint8Array | undefined} */
let loop;

export function loopModule() {
  loop ??= compileText(join(pkg, 'src/wasm/text-codec/dense-loop.wat'));
  return `export const loop = () => Uint8Array.of(${loop.join()});`;
}
