import module from '#wasm';

/** The WebAssembly that the runtime has compiled: it does not compile bytes itself. */
export function source(): WebAssembly.Module {
  return module;
}
