/** The wrapped wasm-bindgen glue of a part, made by the build. */
declare module '#glue' {
  export function createGlue(scope: import('./instance.js').Scope): import('./instance.js').Glue;
}

/** The WebAssembly of a part, which the build writes as text. */
declare module '#bytes' {
  export function bytes(): Uint8Array<ArrayBuffer>;
}

/** The WebAssembly of `text-codec/dense-loop.wat`. */
declare module '#loop' {
  export function loop(): Uint8Array<ArrayBuffer>;
}

/** The WebAssembly of a part as an edge runtime imports it. */
declare module '#wasm' {
  const module: WebAssembly.Module;
  export default module;
}

/** Where the WebAssembly of a part comes from: the build puts one of the files of `source/` in its place. */
declare module '#source' {
  export function source(): WebAssembly.Module | BufferSource | Promise<WebAssembly.Module | BufferSource>;
}
